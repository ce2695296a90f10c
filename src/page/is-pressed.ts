/**
 * Whether the visitor is pressing something in the element. Delay tools load the script on the first touch, which may
 * be of the fallback's phone link: taken away under the finger, it would not be followed.
 *
 * @param afterwards - Called once the visitor has let go, if they are pressing.
 */
export function isPressed(element: Element, afterwards: () => void): boolean {
  if (!element.matches(':active')) return false;
  // No event tells of every way a press can end.
  setTimeout(() => {
    if (!isPressed(element, afterwards)) afterwards();
  }, 50);
  return true;
}
