import type { Edit } from './edit.js';

/** One step that can be undone: one stretch of the text, before and after. */
interface Step {
  readonly label: string;
  readonly field: string;
  /** Where the stretch begins, in characters. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A file with everything that was done to it. */
export interface History {
  /** The file as it is now. */
  readonly text: string;
  /** The steps so far, the last of them the first to be undone. */
  readonly done: readonly Step[];
  /** The steps that were undone, the last of them the first to be done again. */
  readonly undone: readonly Step[];
  /** Whether more typing in the same field belongs to the last step. */
  readonly isTyping: boolean;
}

export function startHistory(text: string): History {
  return { text, done: [], undone: [], isTyping: false };
}

/** Adds an edit. One that was refused, or changed nothing, leaves the history as it is. */
export function record(history: History, { text, label, field }: Edit): History {
  if (text === history.text) return history;
  const last = history.done.at(-1);
  const isSame = history.isTyping && field !== '' && last?.field === field;
  const original = isSame ? undo(history).text : history.text;
  const step = stepBetween(original, text, label, field);
  const earlier = isSame ? history.done.slice(0, -1) : history.done;
  // Typing that ends where it began has done nothing.
  const done = original === text ? earlier : [...earlier, step];
  return { text, done, undone: [], isTyping: original !== text };
}

/** Ends a step: more typing in the same field is another one. For when the field loses the focus. */
export function endStep(history: History): History {
  return history.isTyping ? { ...history, isTyping: false } : history;
}

/** What `undo` would undo, in words; `null` if there is nothing. */
export function undoLabel({ done }: History): string | null {
  return done.at(-1)?.label ?? null;
}

/** What `redo` would do again, in words; `null` if there is nothing. */
export function redoLabel({ undone }: History): string | null {
  return undone.at(-1)?.label ?? null;
}

export function undo(history: History): History {
  const { text, done, undone } = history;
  const step = done.at(-1);
  if (!step) return history;
  const { at, before, after } = step;
  return {
    text: text.slice(0, at) + before + text.slice(at + after.length),
    done: done.slice(0, -1),
    undone: [...undone, step],
    isTyping: false,
  };
}

export function redo(history: History): History {
  const { text, done, undone } = history;
  const step = undone.at(-1);
  if (!step) return history;
  const { at, before, after } = step;
  return {
    text: text.slice(0, at) + after + text.slice(at + before.length),
    done: [...done, step],
    undone: undone.slice(0, -1),
    isTyping: false,
  };
}

/** Keeps only what differs: a hundred copies of a large file would fill the memory. */
function stepBetween(from: string, to: string, label: string, field: string): Step {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at++;
  let same = 0;
  while (same < shorter - at && from.at(-1 - same) === to.at(-1 - same)) same++;
  const before = from.slice(at, from.length - same);
  return { label, field, at, before, after: to.slice(at, to.length - same) };
}
