import { builtIn } from './built-in.js';
import { isPressed } from './is-pressed.js';
import { isElement } from './nearest-language.js';

/** Requests the element on a page whose editor deletes unknown tags but keeps `data-` attributes. */
const MARK = 'data-aftercare-guide';
const PLACEHOLDER = `[${MARK}]`;

/**
 * Puts the element into each `<div data-aftercare-guide="1">` of the document, now and when one is added later. The
 * div's content is the fallback: it moves into the element once that has rendered, and stays visible if that never
 * happens. Changes of the div's attributes are passed on. Placeholders in shadow roots are not found.
 *
 * @param tagName - Tag name of the element.
 * @param attributes - Attributes that the element knows: `data-procedure-date` becomes its `procedure-date`.
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

  /** Called again for later content: the parser may still be reading the fallback, and a page may rewrite it. */
  const takeFallback = (place: Element, element: Element) => {
    if (ready.has(element))
      element.append(...[...place.childNodes].filter((node) => node !== element));
  };

  const upgrade = (place: Element, changed?: string) => {
    // A placeholder inside another, or inside a guide, is part of the fallback.
    if (place.closest(tagName) || place.matches(`${PLACEHOLDER} ${PLACEHOLDER}`)) return;
    if (isPressed(place, () => upgrade(place, changed))) return;
    const element =
      // A cloned page, such as a snapshot, already has it.
      place.querySelector(`:scope > ${tagName}`) ?? builtIn(document, 'createElement')(tagName);
    if (changed && attributes.includes(changed)) follow(place, element, changed);
    if (!known.has(element))
      attributes
        .filter((name) => place.hasAttribute(`data-${name}`))
        .forEach((name) => follow(place, element, name));
    known.add(element);
    if (!element.parentNode) place.append(element);
    takeFallback(place, element);
  };

  const isPlace = (node: Node): node is Element =>
    isElement(node) && builtIn(node, 'matches')(PLACEHOLDER);

  const upgradeIn = (root: Node) => {
    if (isPlace(root)) upgrade(root);
    // Text nodes have no `querySelectorAll`.
    const all: Element['querySelectorAll'] | undefined = builtIn(
      root as Element,
      'querySelectorAll',
    );
    all?.(PLACEHOLDER).forEach((place) => upgrade(place));
  };

  builtIn(document, 'addEventListener')(
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
