/** The heights of guides, in px, by their language, font, width, and text to some 300 characters. */
const heights = new Map<string, number>();

/** To be measured. A busy page may not be idle for long, and must not hold guides that are gone until then. */
const waiting: WeakRef<HTMLElement>[] = [];

/**
 * Reserves the real height of a guide in full layout while it is off screen. Browsers skip its content there and would
 * reserve a guess: a page that scrolls past it smoothly would arrive somewhere else. Measured when the browser is idle, to
 * keep the time that skipping saves, and one guide at a time, so that many of them do not hold the page up.
 */
export function reserveRoom(root: ParentNode): void {
  const guide = root.querySelector<HTMLElement>('.full');
  if (!guide) return;
  waiting.push(new WeakRef(guide));
  // An element of the page may have this id, in browsers that do not have the function. The minifier writes a function that
  // is named once into its caller, whose variables it would then hold: the guide.
  if (typeof (window as Partial<Window>).requestIdleCallback === 'function')
    requestIdleCallback(reserveNext);
  else setTimeout(reserveNext);
}

function reserveNext(): void {
  const guide = waiting.shift()?.deref();
  if (guide) reserve(guide);
}

function reserve(guide: HTMLElement): void {
  const { style, firstElementChild, lang, textContent } = guide;
  // On screen the browser remembers the height itself.
  const inside = firstElementChild as Partial<Element> | null;
  const isSeen = inside?.checkVisibility?.({ contentVisibilityAuto: true });
  // Measuring is a layout of the guide. A day's change of the text does not move much, another phase does.
  const { font } = getComputedStyle(guide);
  const content = `${lang} ${font} ${guide.clientWidth} ${Math.round(textContent.length / 300)}`;
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
