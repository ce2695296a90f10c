/** A text, and its marked places, in order. */
export interface MarkedText {
  readonly text: string;
  /** As `line:column`, both from 1. */
  readonly places: readonly string[];
}

/** Removes the marks `◆` from a text. */
export function marked(source: string): MarkedText {
  const places: string[] = [];
  const lines = source.split('\n').map((line, index) => {
    const parts = line.split('◆');
    parts.slice(1).forEach((_, part) => {
      const before = parts.slice(0, part + 1).join('');
      places.push(`${index + 1}:${before.length + 1}`);
    });
    return parts.join('');
  });
  return { text: lines.join('\n'), places };
}

/** Replaces a string that must occur exactly once. */
export function replaceOnce(text: string, old: string, by: string): string {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`${old} occurs ${parts.length - 1} times in the text.`);
  return parts.join(by);
}

/** How many strings there are in something, keys apart. */
export function countTexts(value: unknown): number {
  let count = 0;
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') count++;
    return each;
  });
  return count;
}
