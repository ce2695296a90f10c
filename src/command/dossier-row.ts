import { canonical, sha256Of } from './sign-hash.js';

/** Every text of a language that patients can see, in parts with a heading. */
export interface DossierPart {
  readonly heading: string;
  /** When it holds, in English; '' for words of the interface. */
  readonly window: string;
  /** What of that is not as in the built-in guidance. */
  readonly differences: readonly string[];
  /** Ids of facts, and the note of the file. */
  readonly basis: string;
  readonly rows: readonly DossierRow[];
}

export interface DossierRow {
  /** As in `items.makeup.text`. */
  readonly path: string;
  /** Where patients see it. */
  readonly place: string;
  readonly text: string;
  /** The same in English; `null` if there is none. */
  readonly english: string | null;
  /** The built-in text of this language, if that is another one. */
  readonly builtIn: string | null;
  /** Four letters that change with the text and its window. */
  readonly mark: string;
}

/** How many characters a mark has. */
export const MARK_LENGTH = 4;

/** @param window - Data that says when the text holds; `null` for always. */
export function rowOf(row: Omit<DossierRow, 'mark'>, window: unknown): DossierRow {
  const whole = sha256Of([row.path, canonical(window), row.text].join('\n'));
  const mark = (parseInt(whole.slice(0, 12), 16) % 36 ** MARK_LENGTH).toString(36);
  return { ...row, mark: mark.padStart(MARK_LENGTH, '0') };
}
