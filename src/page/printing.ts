type PrintListener = (printing: boolean) => void;

const listeners = new Set<PrintListener>();
let query: MediaQueryList | undefined;

/** Calls back just before the page is printed and after it: one media query for the whole page. */
export function watchPrinting(listener: PrintListener): void {
  query ??= matchMedia('print');
  if (listeners.size === 0) query.addEventListener('change', tell);
  listeners.add(listener);
}

export function unwatchPrinting(listener: PrintListener): void {
  listeners.delete(listener);
  if (listeners.size === 0) query?.removeEventListener('change', tell);
}

function tell({ matches }: MediaQueryListEvent): void {
  listeners.forEach((listener) => listener(matches));
}

/** Frames of some apps have no printing. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

export function printPage(): void {
  window.print();
}
