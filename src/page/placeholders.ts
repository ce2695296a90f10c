import { isPressed } from './is-pressed.js';

/** How a page asks for the element where its editor deletes unknown tags but keeps `data-` attributes. */
const MARK = 'data-aftercare-guide';
const PLACEHOLDER = `[${MARK}]`;

/**
 * Puts the element into each `<div data-aftercare-guide="1">` of the document, now and when one is added later. What
 * stands in the div is the fallback: it goes into the element once that has rendered, and stays where it is if that
 * never happens. An attribute that changes on the div changes on the element. Placeholders in shadow roots are not seen.
 *
 * @param tagName - Of the element.
 * @param attributes - Those that the element knows: `data-procedure-date` is its `procedure-date`.
 * @param flags - Attributes without a value, which some editors drop or fill: `data-remember="1"`.
 */
export function upgradePlaceholders(
  tagName: string,
  attributes: readonly string[],
  flags: readonly string[],
): void {
  const known = new WeakSet<Element>();
  const ready = new WeakSet<EventTarget>();

  const follow = (place: Element, element: Element, name: string) => {
    const value = place.getAttribute(`data-${name}`);
    const isFlag = flags.includes(name);
    if (value === null || (isFlag && /^\s*(0|false|no|off)\s*$/i.test(value)))
      element.removeAttribute(name);
    else element.setAttribute(name, isFlag ? '' : value);
  };

  /** The parser may still be reading the fallback, and a page may write it anew. */
  const takeFallback = (place: Element, element: Element) => {
    if (ready.has(element))
      element.append(...[...place.childNodes].filter((node) => node !== element));
  };

  const upgrade = (place: Element, changed?: string) => {
    // One inside another, or inside a guide, is fallback.
    if (place.closest(tagName) || place.parentElement?.closest(PLACEHOLDER)) return;
    if (isPressed(place, () => upgrade(place, changed))) return;
    const element =
      // A page that was cloned, for a snapshot say, has it already.
      [...place.children].find(({ localName }) => localName === tagName) ??
      document.createElement(tagName);
    if (changed && attributes.includes(changed)) follow(place, element, changed);
    if (!known.has(element))
      attributes
        .filter((name) => place.hasAttribute(`data-${name}`))
        .forEach((name) => follow(place, element, name));
    known.add(element);
    if (!element.parentNode) place.append(element);
    takeFallback(place, element);
  };

  // By type and not by `instanceof`: a node that was adopted from a frame has that frame's classes.
  const isPlace = (node: Node): node is Element =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(PLACEHOLDER);

  const upgradeIn = (root: Node) => {
    if (isPlace(root)) upgrade(root);
    // Text has none.
    (root as Partial<ParentNode>)
      .querySelectorAll?.(PLACEHOLDER)
      .forEach((place) => upgrade(place));
  };

  document.addEventListener(
    'aftercare-ready',
    ({ target }) => {
      const { parentNode } = target as Element;
      ready.add(target as Element);
      if (parentNode && isPlace(parentNode)) takeFallback(parentNode, target as Element);
    },
    true,
  );
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (isPlace(target) && (attributeName || addedNodes.length))
        upgrade(target, attributeName?.slice('data-'.length));
      addedNodes.forEach(upgradeIn);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, ...attributes.map((name) => `data-${name}`)],
  });
}
