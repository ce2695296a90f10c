import { isAllowed } from './is-allowed.js';
import { PageRegistry } from './page-registry.js';
import { printAlone } from './sheet-alone.js';

/** Something that looks different on paper. */
export interface PrintClient {
  /** Called before the layout for print, when everything has to be rendered synchronously, and after printing. */
  printing(begins: boolean): void;
  /** Has a `.sheet` once `printing` has begun, unless that could not be rendered, and is `.full` if it is a whole guide. */
  readonly renderRoot: ParentNode;
  /** Whether a link leads to it. If it is the only whole guide, the page is there for it. */
  readonly fromLink: boolean;
}

const registry = new PageRegistry<PrintClient>((method) => window[method]('beforeprint', begin));
/** Whose button was pressed. */
let pressed: PrintClient | null = null;
const undo: (() => void)[] = [];

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

/** Prints the sheet of one guide, and nothing else of the page. */
export function printSheet(client: PrintClient): void {
  pressed = client;
  window.print();
}

function begin(): void {
  // If the browser never said that it had printed the last time.
  end();
  const clients = [...registry.clients];
  const [only, ...others] = clients.filter(({ renderRoot }) => renderRoot.querySelector('.full'));
  const alone = pressed ?? (only?.fromLink && !others.length ? only : null);
  pressed = null;
  for (const client of alone ? [alone] : clients) {
    client.printing(true);
    undo.push(() => client.printing(false));
  }
  window.addEventListener('afterprint', end, { once: true });
  try {
    const sheet = alone?.renderRoot.querySelector('.sheet');
    if (sheet) undo.push(printAlone(sheet));
  } catch {
    // The sheet is printed in its place on the page.
  }
}

function end(): void {
  for (const each of undo.splice(0)) each();
}
