/**
 * Whether the frame that the page stands in, if any, lets it do something. Where it does not, browsers do nothing and
 * say nothing; where a frame cannot be asked, it is taken for the strict kind.
 */
export function isAllowed(what: 'allow-downloads' | 'allow-modals'): boolean {
  // Files opened from a disk have no origin either.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  const sandbox = window.frameElement?.getAttribute('sandbox');
  return typeof sandbox !== 'string' || sandbox.split(/\s+/).includes(what);
}
