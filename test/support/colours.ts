const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

type Rgb = readonly [red: number, green: number, blue: number];

function paint(colour: string): Rgb {
  if (!canvas) throw new Error('No canvas.');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** An opaque colour as it is painted, as in `rgb(12, 92, 78)`, in whichever way it is written. */
export function painted(colour: string): string {
  return `rgb(${paint(colour).join(', ')})`;
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = paint(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return lighter / darker;
}

/** The colour that the text of an element of a guide is on. */
export function backgroundOf(element: Element): string {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  throw new Error('The guide has no background.');
}
