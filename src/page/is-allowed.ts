/**
 * Whether the frame around the page, if any, allows something. Without permission browsers fail silently. A frame that
 * cannot be inspected counts as strict.
 */
export function isAllowed(what: 'allow-downloads' | 'allow-modals'): boolean {
  // A file opened from disk has no origin either.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  const sandbox = window.frameElement?.getAttribute('sandbox');
  return typeof sandbox !== 'string' || sandbox.split(/\s+/).includes(what);
}
