import { isLinkHeld } from '../page/held-link.js';
import type { GuideState } from './guide-model.js';

/** The state, but as open or closed as before while the visitor is about to call: the number must not change then. */
export function heldState(
  state: GuideState,
  before: GuideState | null,
  root: ParentNode,
  update: () => void,
): GuideState {
  const isSame = state.opening?.isOpen === before?.opening?.isOpen;
  return before && !isSame && isLinkHeld(root, update)
    ? { ...state, opening: before.opening }
    : state;
}
