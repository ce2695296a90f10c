import type { EditorContext } from '../context.js';

export interface NumberField {
  readonly id: string;
  /** As the file has it; `null` for none. */
  readonly value: number | null;
  /** The same as the field shows it. */
  readonly shown: string;
  /** The value of what was typed; `NaN` if it cannot be read. */
  readonly read: (typed: string) => number;
  /** Changes the file. Returns whether that was not refused. */
  readonly write: (value: number | null) => boolean;
}

/** What a field for a number in the file shows, and what it does. */
export interface TypedNumber {
  readonly shown: string;
  readonly onInput: (event: Event) => void;
  readonly onBlur: () => void;
}

/** Not an empty field: that shows nothing, and the file has what it had before. */
const NOTHING_TYPED = '\0';

/**
 * The file follows each key, so what is typed first may be another number than the one that is meant: if that is refused,
 * the file has again what it had before. Left alone, the field shows what the file has.
 */
export function typedNumber(
  context: EditorContext,
  { id, value, shown, read, write }: NumberField,
): TypedNumber {
  const before = `${id}-before`;
  const started = JSON.parse(context.typed(before, JSON.stringify(value))) as number | null;
  const typed = context.typed(id, NOTHING_TYPED);
  // The file may have another number by now, as after undo.
  const isInFile = typed.trim() ? read(typed) === value : started === value;
  const isTyping = typed !== NOTHING_TYPED && (isInFile || context.refused(id) !== '');
  return {
    shown: isTyping ? typed : shown,
    onInput({ target }) {
      const text = (target as HTMLInputElement).value;
      context.type(before, JSON.stringify(started));
      context.type(id, text);
      if (!text.trim()) return void write(started);
      const next = read(text);
      if (write(next) || started === value) return;
      write(started);
      // Says again why, which the last edit has cleared.
      write(next);
    },
    onBlur: () => context.forget(id),
  };
}
