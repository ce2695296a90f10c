import type { Path } from '../../../src/guidance/protocol-rules.js';

export type AdviceKind =
  /** Less careful than the built-in guidance. */
  | 'less-careful'
  /** A text is missing in a language. */
  | 'missing-text'
  /** A language has no headings and buttons of its own in the guide. */
  | 'unknown-language'
  /** The built-in words in another language, although those of the first language were changed. */
  | 'old-translation'
  /** Above reading grade 4, in English. */
  | 'hard-to-read'
  /** A sentence over 15 words, in English. */
  | 'long-sentence'
  /** A line to avoid that does not begin with "Do not". */
  | 'no-do-not'
  /** The name of a row that does not fit a phone. */
  | 'long-name'
  /** The `detail` of a restriction is missing or not shown. */
  | 'detail'
  /** A phase without a main thing. */
  | 'no-main-thing'
  /** Advice or a usual sign without a phase. */
  | 'never-shown';

/** Something that a file may have, but that is probably not meant. */
export interface Advice {
  readonly kind: AdviceKind;
  /** The index of the procedure. */
  readonly procedure: number;
  /** Where it is shown, from the outside of the file. What was removed has the path of its list. */
  readonly path: Path;
  /** The language of the text; `null` if it is not about a text. */
  readonly language: string | null;
  /** A whole sentence. */
  readonly message: string;
  /** Of what is less careful: the reason that the clinic wrote; '' if it has not yet. `null` for all other advice. */
  readonly reason: string | null;
  /** Of what is less careful: the entry, for `setReason()`. */
  readonly entry: { readonly list: string; readonly id: string } | null;
}
