/** Without what copying brings along and nobody sees: soft hyphens, bidi marks, zero-width characters. */
export function visibleText(text: string): string {
  return text.replace(/\p{Cf}/gu, ' ').trim();
}
