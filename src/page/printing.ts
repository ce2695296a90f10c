import { isAllowed } from './is-allowed.js';
import { PageRegistry } from './page-registry.js';

/** Something that looks different on paper. */
export interface PrintClient {
  /** Called before the layout for print, when everything has to be rendered synchronously, and after printing. */
  printing(begins: boolean): void;
}

const registry = new PageRegistry<PrintClient>((method) => window[method]('beforeprint', onPrint));

/** Covers the browser's own print command too, with one listener for all clients of the page. */
export function joinPrinting(client: PrintClient): void {
  registry.join(client);
}

export function leavePrinting(client: PrintClient): void {
  registry.leave(client);
}

/** Some apps' frames cannot print. */
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
