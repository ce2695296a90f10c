/** Events that copy protection and keyboard shortcuts of pages cancel, so that a field could not be used. */
const TYPES =
  'pointerdown mousedown touchstart selectstart contextmenu copy cut paste keydown keypress keyup';

/**
 * Keeps events of fields inside a shadow root. Page scripts spare fields by the event's target, but that is the host
 * for them. Their capturing listeners come first and still get everything.
 */
export function keepFieldEvents(root: EventTarget): void {
  for (const type of TYPES.split(' ')) root.addEventListener(type, keepInside, { passive: true });
}

function keepInside(event: Event): void {
  if ((event.target as Element).localName === 'input' && !isForPage(event)) event.stopPropagation();
}

/** Tab and Escape, which dialogs of the page need, and shortcuts of the page and the browser, except for editing. */
function isForPage({ key, altKey, ctrlKey, metaKey }: Partial<KeyboardEvent>): boolean {
  return altKey || ctrlKey || metaKey
    ? !/^[acvxyz]$/i.test(key ?? '')
    : /^(Tab|Escape|F\d+)$/.test(key ?? '');
}
