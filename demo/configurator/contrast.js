// Whether a colour can be read (WCAG 2.2, 1.4.3), on the guide's own background.

const SURFACES = { light: '#ffffff', dark: '#151b1a' };
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

/** A sentence about each colour that is hard to read; '' if both are fine. */
export function contrastProblem(colours) {
  return Object.entries(SURFACES)
    .map(([scheme, surface]) => {
      const found = contrast(colours[scheme], surface);
      if (found >= NEEDED) return '';
      const remedy = scheme === 'light' ? 'darker' : 'lighter';
      return `The colour for ${scheme} pages is hard to read: ${found.toFixed(1)} to 1, and 4.5 is needed. Choose a ${remedy} one.`;
    })
    .filter(Boolean)
    .join(' ');
}
