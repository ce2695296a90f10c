/**
 * A part of a sentence that needs its own markup, for direction or machine-readable time. Translators must leave a name
 * and what is always left to right (a number, an address) as it is, but not a title.
 */
export interface Term {
  readonly kind: 'name' | 'ltr' | 'time' | 'title';
  readonly text: string;
  /** For `time`: a shorter text for the eye alone; undefined if only the full one may be read. */
  readonly short?: string | undefined;
  /** For `time`: an HTML date or date-time string. */
  readonly datetime?: string;
}

/** A sentence with its terms in the language's order. */
export type Phrase = readonly (string | Term)[];

/** Fills the braces of a sentence: `Call {phone}` with `{ phone }`, `{until}, then with care` with a phrase. */
export function phrase(
  sentence: string,
  terms: Readonly<Record<string, Term | Phrase>> = {},
): Phrase {
  return sentence
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 ? (terms[piece] ?? '') : piece))
    .filter((piece) => piece !== '');
}

/**
 * The same as plain text. From right to left, a mark (U+200E) on both sides keeps the parts of a phone number in order:
 * calendars, mail and text messages support it, while isolates are shown as boxes on some phones.
 */
export function plainText(words: Phrase, dir: 'ltr' | 'rtl' = 'ltr'): string {
  const mark = dir === 'rtl' ? '\u200e' : '';
  return words
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : piece.kind === 'ltr'
          ? mark + piece.text + mark
          : piece.text,
    )
    .join('');
}

/** The full stop after a text, unless it has one, as "3:30 p. m." does. */
export function stopAfter(text: string, { stop }: { readonly stop: string }): string {
  return text.endsWith('.') || text.endsWith(stop) ? '' : stop;
}

/** Between two sentences: Chinese has the space in its marks. */
export function gapIn({ stop }: { readonly stop: string }): string {
  return stop === '。' ? '' : ' ';
}

/** What is before each line to write on: `Given on: {line}`. */
export function blanks(sentence: string): readonly string[] {
  return sentence.split('{line}').slice(0, -1);
}
