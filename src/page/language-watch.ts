import { parentAcrossShadow } from './nearest-language.js';
import { PageRegistry } from './page-registry.js';

/** What is shown in the language of the page around it. */
export interface LanguageClient extends Element {
  /** A `lang` has changed somewhere on the page. */
  languageMayHaveChanged(): void;
  requestUpdate(): void;
}

/** It needs no listeners: an observer is called. */
const registry = new PageRegistry<LanguageClient>(() => {});
/** The document and the shadow roots around each client, as they were when it joined. */
const rootsAround = new WeakMap<LanguageClient, readonly Node[]>();
/** For each of these, how many clients are in it. */
const roots = new Map<Node, number>();
/** Made when it is needed: Node, which has none, can load the class too. */
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
  // An observer cannot leave one root only, so it begins again with the others.
  if (observer?.takeRecords().length) notify();
  observer?.disconnect();
  roots.forEach((_, root) => observe(root));
}

/** A language was added, which may be the one that a client was waiting for. */
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
    if (node.getRootNode() === node) found.push(node);
  return found;
}
