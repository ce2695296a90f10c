let last = '';
let lastAt = NaN;

/**
 * Whether a change is news on this page. Several guides for one patient change at the same moment; a screen
 * reader is told once.
 */
export function shouldAnnounce(text: string, at: number): boolean {
  if (text === last && Math.abs(at - lastAt) < 1000) return false;
  last = text;
  lastAt = at;
  return true;
}
