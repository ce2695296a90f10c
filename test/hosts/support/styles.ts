import type { Guide } from '../../support/guide.js';

/** Properties that a page's styles could break, apart from sizes. */
const PROPERTIES = [
  'background-color',
  'border-top-style',
  'border-top-width',
  'color',
  'cursor',
  'direction',
  'display',
  'float',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-bottom',
  'margin-top',
  'opacity',
  'padding-left',
  'padding-top',
  'pointer-events',
  'position',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'visibility',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** The computed styles of each element of a guide, one line each. */
export function looksOf(guide: Guide): readonly string[] {
  return guide.all('*').map((element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const values = PROPERTIES.map((name) => `${name}: ${style?.getPropertyValue(name)}`);
    return `${element.localName}.${element.getAttribute('class')} ${values.join('; ')}`;
  });
}
