import { builtIn } from './built-in.js';
import { parentAcrossShadow } from './nearest-language.js';
import { PageRegistry } from './page-registry.js';

/** Something shown in the language of the page around it. */
export interface LanguageClient extends Element {
  /** Called when a `lang` has changed somewhere on the page. */
  languageMayHaveChanged(): void;
  requestUpdate(): void;
}

/** Needs no listeners: it uses an observer. */
const registry = new PageRegistry<LanguageClient>(() => {});
/** The document and the shadow roots around each client, as they were when it joined. */
const rootsAround = new WeakMap<LanguageClient, readonly Node[]>();
/** Number of clients in each of these. */
const roots = new Map<Node, number>();
/** Created when needed, so that Node, which has no observers, can load the class too. */
let observer: MutationObserver | undefined;

/** Calls a client when the page changes its language: one observer for all clients of the page. */
export function joinLanguage(client: LanguageClient): void {
  const around = rootsOf(client);
  registry.join(client);
  rootsAround.set(client, around);
  for (const root of around) {
    const count = roots.get(root) ?? 0;
    roots.set(root, count + 1);
    if (!count) observe(root);
  }
}

export function leaveLanguage(client: LanguageClient): void {
  const around = rootsAround.get(client) ?? [];
  registry.leave(client);
  rootsAround.delete(client);
  let isLeft = false;
  for (const root of around) {
    const count = (roots.get(root) ?? 1) - 1;
    if (count) roots.set(root, count);
    else isLeft = roots.delete(root);
  }
  if (!isLeft) return;
  // An observer cannot stop watching a single root, so it starts again with the others.
  if (observer?.takeRecords().length) notify();
  observer?.disconnect();
  roots.forEach((_, root) => observe(root));
}

/** To be called when a language was added: a client may be waiting for it. */
export function updateLanguageClients(): void {
  registry.clients.forEach((client) => client.requestUpdate());
}

function notify(): void {
  registry.clients.forEach((client) => client.languageMayHaveChanged());
}

function observe(root: Node): void {
  observer ??= new MutationObserver(notify);
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

function rootsOf(element: Element): Node[] {
  const found: Node[] = [];
  for (let node: Node | null = element; node; node = parentAcrossShadow(node))
    if (builtIn(node, 'getRootNode')() === node) found.push(node);
  return found;
}
