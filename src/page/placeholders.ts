/** How a page asks for the element where its editor deletes unknown tags but keeps `data-` attributes. */
const PLACEHOLDER = '[data-aftercare-guide]';

/**
 * Puts the element into each `<div data-aftercare-guide="1">`, now and when one is added later. The div stays, with
 * what the page knows of it; its content moves into the element, whose fallback it is.
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
  const elementIn = (place: Element) =>
    [...place.children].find(({ localName }) => localName === tagName);

  const upgrade = (place: Element) => {
    if (place.closest(tagName)) return;
    const element = elementIn(place) ?? document.createElement(tagName);
    // What comes later is the parser still reading the fallback, or a page that writes it anew.
    const content = [...place.childNodes].filter((node) => node !== element);
    if (element.parentNode && !content.length) return;
    for (const name of element.parentNode ? [] : attributes) {
      const value = place.getAttribute(`data-${name}`);
      if (value === null) continue;
      if (!flags.includes(name)) element.setAttribute(name, value);
      else if (!/^(0|false|no|off)$/i.test(value)) element.setAttribute(name, '');
    }
    element.append(...content);
    if (!element.parentNode) place.append(element);
  };

  const upgradeIn = (root: Element | Document) => {
    if (root instanceof Element && root.matches(PLACEHOLDER)) upgrade(root);
    root.querySelectorAll(PLACEHOLDER).forEach(upgrade);
  };

  upgradeIn(document);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element && target.matches(PLACEHOLDER)) upgrade(target);
      addedNodes.forEach((node) => node instanceof Element && upgradeIn(node));
    }
  }).observe(document, { childList: true, subtree: true });
}
