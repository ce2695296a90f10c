import { builtIn } from './built-in.js';

/** When to look again, in milliseconds: headers slide in or shrink after the page has scrolled. */
const LOOK_AGAIN = [100, 400, 900];

/**
 * Scrolls, unless both edges of an element are in sight, until its upper edge is below what the page keeps over its
 * content. That is found by looking at what is topmost there.
 */
export function bringIntoSight(target: HTMLElement): void {
  const { top, bottom } = target.getBoundingClientRect();
  const isInSight = [top + 2, bottom - 2].every((y) =>
    pointsAcross(target).every((x) => isFree(target, x, y)),
  );
  if (!isInSight) place(target);
  let rest = target.getBoundingClientRect().top;
  for (const delay of LOOK_AGAIN)
    setTimeout(() => {
      // Otherwise the visitor has scrolled on.
      if (Math.abs(target.getBoundingClientRect().top - rest) > 1) return;
      if (coveredHeight(target)) place(target);
      rest = target.getBoundingClientRect().top;
    }, delay);
}

function place(target: HTMLElement): void {
  let margin = 0;
  // A header may become higher, or stick, only now.
  for (let round = 0; round < 3; round++) {
    target.style.scrollMarginTop = `${margin}px`;
    target.scrollIntoView({ behavior: 'instant' });
    margin += coveredHeight(target);
  }
}

/** How much of the window, from an element's upper edge down, the page covers. */
function coveredHeight(target: Element): number {
  const start = target.getBoundingClientRect().top + 2;
  const most = innerHeight * 0.75;
  return Math.max(
    ...pointsAcross(target).map((x) => {
      let y = start;
      while (y < most && !isFree(target, x, y)) y += 4;
      // There is no way out from under a bar at the side.
      return y < most ? y - start : 0;
    }),
  );
}

function pointsAcross(target: Element): readonly number[] {
  const { left, right } = target.getBoundingClientRect();
  return [left + 2, (left + right) / 2, right - 2];
}

/** Whether the guide is topmost at a point of the window. Looks into shadow roots one by one: browsers differ in more. */
function isFree(target: Element, x: number, y: number): boolean {
  let topmost: Element | null = null;
  let inner = builtIn(document, 'elementFromPoint')(x, y);
  while (inner && inner !== topmost) {
    topmost = inner;
    inner = topmost.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return target.getRootNode().contains(topmost);
}
