let last = '';
let lastAt = NaN;

/**
 * Whether to announce a change. Several guides for one patient change at the same moment; screen readers get it once. A
 * hidden guide announces nothing, which is asked last: for the answer, the browser has to lay out the page.
 */
export function shouldAnnounce(text: string, at: number, guide: Element): boolean {
  if ((text === last && Math.abs(at - lastAt) < 1000) || !guide.getClientRects().length)
    return false;
  last = text;
  lastAt = at;
  return true;
}
