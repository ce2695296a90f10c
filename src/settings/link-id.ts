// A link's values as one id, `procedure-date-2026-11-20T1530_lang-es`: old themes look up `location.hash` as a selector,
// and stop at anything else.

/** What an id cannot contain, as `_x` and its bytes in UTF-8. */
const ESCAPED = /(?:_x[\da-f]{2})+/gi;
/** A time without its colon. */
const SHORT_TIME = /^(\d{4}-\d\d-\d\dT\d\d)(\d\d)(?!_?[a-z\d])/i;
/** The hours of a restriction, before the next one or at the end. */
const SHORT_HOURS = /-(\d+[dh]?)(?:-(?=[a-z])|(?!_?[a-z\d-]))/gi;

/** Writes a value with the characters of an id. */
export function toId(name: string, value: string): string {
  const short = escaped(name === 'extend' ? value.replace(/[: ]/g, '-') : value.replace(':', ''));
  return fromId(name, short) === value ? short : escaped(value);
}

/** Reads the output of {@link toId}. Another value, as a booking tool writes it, is unchanged. */
export function fromId(name: string, text: string): string {
  const value = text.replace(ESCAPED, (codes) => decoded(codes.replace(/_x/gi, '%')));
  return name === 'extend' && !value.includes(':')
    ? value.replace(SHORT_HOURS, ':$1 ').trim()
    : value.replace(SHORT_TIME, '$1:$2');
}

function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replace(/%/g, '_x');
}

/** Decodes up to three times; text that cannot be decoded is unchanged. */
export function decoded(text: string): string {
  let found = text;
  try {
    for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(found); round++)
      found = decodeURIComponent(found);
  } catch {
    // Other text in it is malformed: keep what is decoded so far.
  }
  return found;
}
