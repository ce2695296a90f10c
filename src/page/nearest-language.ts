/** The `lang` that applies to an element: its own, else the nearest ancestor's, across shadow roots. */
export function nearestLanguage(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    const tag = isElement(node) ? node.getAttribute('lang')?.trim() : undefined;
    if (tag) return tag;
  }
  return null;
}

/** Checks the node type, since `instanceof` fails for a node adopted from a frame. */
export function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (isElement(node) ? null : ((node as Partial<ShadowRoot>).host ?? null));
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
