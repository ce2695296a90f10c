/** The `lang` that holds for an element: its own, else the nearest ancestor's, also out of shadow roots. */
export function nearestLanguage(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    const tag = node instanceof Element ? node.getAttribute('lang')?.trim() : undefined;
    if (tag) return tag;
  }
  return null;
}

function parentAcrossShadow(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
