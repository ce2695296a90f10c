/** Frames of some apps have no printing. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

/**
 * Prints the page.
 *
 * @param prepare - Called with `true` before, when everything has to stand in the page at once, and with `false`
 *   after. Not done for the browser's own print command: to hear of that takes listeners for as long as the page lives.
 */
export function printPage(prepare: (printing: boolean) => void): void {
  prepare(true);
  window.addEventListener('afterprint', () => prepare(false), { once: true });
  window.print();
}
