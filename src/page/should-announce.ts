let last = '';
let lastAt = NaN;

/**
 * Whether to announce a change. Several guides for one patient change at the same moment; screen readers get it once.
 */
export function shouldAnnounce(text: string, at: number): boolean {
  if (text === last && Math.abs(at - lastAt) < 1000) return false;
  last = text;
  lastAt = at;
  return true;
}
