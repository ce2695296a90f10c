/** The guides to measure when the browser is idle. A busy page must not hold guides that are gone until then. */
let waiting: WeakRef<HTMLElement>[] = [];

/**
 * Reserves the real height of a guide in full layout while it is off screen. Browsers skip its content there and would
 * reserve a guess: a page that scrolls past it smoothly would arrive somewhere else. Measured when the browser is idle, to
 * keep the time that skipping saves, and all guides together, since each measuring is a layout of the page.
 */
export function reserveRoom(root: ParentNode): void {
  const guide = root.querySelector<HTMLElement>('.full');
  if (!guide) return;
  if (!waiting.length) {
    // An element of the page may have this id, in browsers that do not have the function.
    const idle: unknown = (window as Partial<Window>).requestIdleCallback;
    const later = (typeof idle === 'function' ? idle : setTimeout) as typeof setTimeout;
    later(measureAll);
  }
  waiting.push(new WeakRef(guide));
}

function measureAll(): void {
  const guides = new Set(
    waiting.map((held) => held.deref()).filter((guide) => guide !== undefined),
  );
  waiting = [];
  const skipped = [...guides].filter(isSkipped);
  for (const { style } of skipped) style.contentVisibility = 'visible';
  const heights = skipped.map(({ clientHeight }) => clientHeight);
  skipped.forEach(({ style }, index) => {
    style.contentVisibility = '';
    // 0 if the guide is hidden.
    if (heights[index]) style.containIntrinsicBlockSize = `auto ${heights[index]}px`;
  });
}

/** On screen the browser remembers the height itself. */
function isSkipped({ firstElementChild }: HTMLElement): boolean {
  const inside = firstElementChild as Partial<Element> | null;
  return !inside?.checkVisibility?.({ contentVisibilityAuto: true });
}
