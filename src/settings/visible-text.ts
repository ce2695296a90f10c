/** Longer than any value that a guide can use. A longer one is not searched, since that could block the page. */
export const MOST_CHARACTERS = 200;
/** Longer than any text or address of a clinic. */
export const MOST_SHOWN = 2000;

/**
 * A value of the page as text; '' if it is absent. A blank attribute counts as absent, since content management systems
 * write empty fields, and so does a boolean, which frameworks write for a condition: `src={isOwn && address}`.
 */
export function textOf(value: unknown): string {
  const text = rawTextOf(value);
  return text.length > MOST_CHARACTERS ? text : unquoted(text);
}

/** The same with its quotation marks and invisible characters. */
export function rawTextOf(value: unknown): string {
  if (typeof value === 'boolean') return '';
  try {
    // oxlint-disable-next-line typescript/no-base-to-string -- an object is reported as `[object Object]`
    return String(value ?? '').trim();
  } catch {
    // Not absent: what cannot be read must not allow more.
    return typeof value;
  }
}

/** A text to be shown: one that is too long is cut, since laying it out could block the page too. */
export function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Has neither quotation marks nor invisible characters; the first search for those costs a phone some milliseconds. */
export function isPlain(text: string): boolean {
  return /^[\w +/.:;,@&?=#%()-]*$/.test(text);
}

/** Replaces invisible characters from copying with spaces: soft hyphens, bidi marks, zero-width characters. */
export function visibleText(text: string): string {
  return (isPlain(text) ? text : text.replace(/\p{Cf}/gu, ' ')).trim();
}

/** Trims invisible characters and the curly quotes that editors make of straight ones. Those inside a name stay. */
function unquoted(text: string): string {
  if (isPlain(text)) return text;
  const bare = text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  const inner = bare.replace(/^[\s\p{Pi}\p{Pf}„‚″′"'`]+|[\s\p{Pi}\p{Pf}„‚″′"'`]+$/gu, '');
  return /[\p{Pi}\p{Pf}„‚″′"`]/u.test(inner) ? bare : inner;
}
