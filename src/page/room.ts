/** The heights of guides, in px, by what is in them: their language, their width, and their text to some 300 characters. */
const heights = new Map<string, number>();

/**
 * Reserves the real height of a guide in full layout while it is off screen. Browsers skip its content there and would
 * reserve a guess: a page that scrolls past it smoothly would arrive somewhere else. Measured when the browser is idle, to
 * keep the time that skipping saves, and one guide at a time, so that many of them do not hold the page up.
 */
export function reserveRoom(root: ParentNode): void {
  const guide = root.querySelector<HTMLElement>('.full');
  if (!guide) return;
  // An element of the page may have this id, in browsers that do not have the function.
  const idle: unknown = (window as Partial<Window>).requestIdleCallback;
  const later = (typeof idle === 'function' ? idle : setTimeout) as typeof setTimeout;
  // A busy page may not be idle for long, and must not hold guides that are gone until then.
  const held = new WeakRef(guide);
  later(() => {
    const left = held.deref();
    if (left) reserve(left);
  });
}

function reserve(guide: HTMLElement): void {
  const { style, firstElementChild, lang, textContent } = guide;
  // On screen the browser remembers the height itself.
  const inside = firstElementChild as Partial<Element> | null;
  const isSeen = inside?.checkVisibility?.({ contentVisibilityAuto: true });
  // Measuring is a layout of the guide. A day's change of the text does not move much, another phase does.
  const content = `${lang} ${guide.clientWidth} ${Math.round(textContent.length / 300)}`;
  let height = heights.get(content);
  if (!height) {
    if (!isSeen) style.contentVisibility = 'visible';
    height = guide.clientHeight;
    heights.set(content, height);
    style.contentVisibility = '';
  }
  if (!isSeen) setRoom(guide, height);
}

/** @param height - In px; 0 if the guide is hidden. */
export function setRoom({ style }: HTMLElement, height: number): void {
  if (height) style.containIntrinsicBlockSize = `auto ${height}px`;
}
