import { isAllowed } from './is-allowed.js';
import { PageRegistry } from './page-registry.js';

/** What shows something else on paper. */
export interface PrintClient {
  /** Called before paper is laid out, when everything has to stand in the page at once, and after. */
  printing(begins: boolean): void;
}

const registry = new PageRegistry<PrintClient>((method) => window[method]('beforeprint', onPrint));

/** Hears of the browser's own print command too: one listener for all clients of the page. */
export function joinPrinting(client: PrintClient): void {
  registry.join(client);
}

export function leavePrinting(client: PrintClient): void {
  registry.leave(client);
}

/** Frames of some apps have no printing. */
export function canPrint(): boolean {
  return typeof window.print === 'function' && isAllowed('allow-modals');
}

export function printPage(): void {
  window.print();
}

function onPrint(): void {
  const printed = [...registry.clients];
  printed.forEach((client) => client.printing(true));
  window.addEventListener('afterprint', () => printed.forEach((each) => each.printing(false)), {
    once: true,
  });
}
