import { builtIn } from './built-in.js';

/** The `lang` that applies to an element: its own, else the nearest ancestor's, across shadow roots. */
export function nearestLanguage(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    const tag = isElement(node) ? builtIn(node, 'getAttribute')('lang')?.trim() : undefined;
    if (tag) return tag;
  }
  return null;
}

/** Checks node types, since `instanceof` fails for a node adopted from a frame. */
export function parentAcrossShadow(node: Node): Node | null {
  const parent = builtIn(node, 'parentNode');
  return parent ?? (isOf(node, Node.DOCUMENT_FRAGMENT_NODE) ? (node as ShadowRoot).host : null);
}

export function isElement(node: Node): node is Element {
  return isOf(node, Node.ELEMENT_NODE);
}

function isOf(node: Node, type: number): boolean {
  return builtIn(node, 'nodeType') === type;
}
