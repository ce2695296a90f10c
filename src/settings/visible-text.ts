/** Replaces invisible characters from copying with spaces: soft hyphens, bidi marks, zero-width characters. */
export function visibleText(text: string): string {
  return text.replace(/\p{Cf}/gu, ' ').trim();
}

/** Trims invisible characters and the curly quotes that editors make of straight ones. Those inside a name stay. */
export function unquoted(text: string): string {
  const bare = text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  const inner = bare.replace(/^[\s\p{Pi}\p{Pf}„‚″′"'`]+|[\s\p{Pi}\p{Pf}„‚″′"'`]+$/gu, '');
  return /[\p{Pi}\p{Pf}„‚″′"`]/u.test(inner) ? bare : inner;
}
