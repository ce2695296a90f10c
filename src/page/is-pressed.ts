/**
 * Whether the visitor is pressing something in the element. Tools that delay scripts load this one on the first touch,
 * perhaps on the fallback's phone link. Removed under the finger, the link would not be followed.
 *
 * @param afterwards - Called on release, if the visitor is pressing.
 */
export function isPressed(element: Element, afterwards: () => void): boolean {
  if (!element.matches(':active')) return false;
  // No event covers every way a press can end.
  setTimeout(() => {
    if (!isPressed(element, afterwards)) afterwards();
  }, 50);
  return true;
}
