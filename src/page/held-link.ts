import { isPressed } from './is-pressed.js';

/**
 * Whether the visitor presses or has focused a call link, which then must not call someone else.
 *
 * @param afterwards - Called once that is over.
 */
export function isLinkHeld(root: ParentNode, afterwards: () => void): boolean {
  const link = root.querySelector('[part=call-link]:is(:active, :focus)');
  // In another window, or while calling, the visitor does not look at it.
  if (!link?.ownerDocument.hasFocus()) return false;
  link.addEventListener('blur', afterwards, { once: true });
  return isPressed(link, afterwards) || true;
}
