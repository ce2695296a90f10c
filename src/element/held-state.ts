import { isLinkHeld } from '../page/held-link.js';
import type { GuideElement } from './guide-element.js';
import type { GuideState } from './guide-model.js';

/** The state, but as open or closed as before while the visitor is about to call: the number must not change then. */
export function heldState(
  guide: GuideElement,
  state: GuideState,
  before: GuideState | null,
): GuideState {
  if (!before || state.opening?.isOpen === before.opening?.isOpen) return state;
  const isHeld = isLinkHeld(guide.renderRoot, () => guide.requestUpdate());
  return isHeld ? { ...state, opening: before.opening } : state;
}
