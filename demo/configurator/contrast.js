// Whether a colour can be read (WCAG 2.2, 1.4.3) on the guide's own background, and the nearest one that can.

const SURFACES = { light: '#ffffff', dark: '#131918' };
const NEEDED = 4.5;

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The same colour, mixed with as little black or white as it needs to be read. */
function readable(colour, scheme) {
  const target = scheme === 'light' ? 0 : 255;
  for (let part = 0; part <= 100; part++) {
    const mixed = [1, 3, 5].map((at) => {
      const own = parseInt(colour.slice(at, at + 2), 16);
      return Math.round(own + ((target - own) * part) / 100);
    });
    const text = `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(text, SURFACES[scheme]) >= NEEDED) return text;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

/**
 * The colours that go to the page.
 *
 * @param colours - As they were picked: `{ light, dark }`, each `#rrggbb`.
 * @returns Those that can be read, and a sentence for each that had to be changed.
 */
export function readableColours(colours) {
  const changed = Object.fromEntries(
    Object.keys(SURFACES).map((scheme) => [scheme, readable(colours[scheme], scheme)]),
  );
  const notes = Object.entries(SURFACES)
    .filter(([scheme]) => changed[scheme] !== colours[scheme])
    .map(([scheme, surface]) => {
      const found = contrast(colours[scheme], surface).toFixed(1);
      return `${colours[scheme]} is hard to read on ${scheme} pages: ${found} to 1, and 4.5 is needed. The nearest that can be read is ${changed[scheme]}: the preview and the lines below have it.`;
    });
  return { colours: changed, notes };
}
