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

/** Contrast of two computed colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = rgb(color).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return lighter / darker;
}

/** 0 to 1 each, of `rgb(12, 97, 82)` or `color(srgb 0.9 0.9 0.9)`. */
function rgb(color: string): readonly number[] {
  const numbers = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return color.startsWith('rgb') ? numbers.map((value) => value / 255) : numbers;
}
