import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Blank margin that the standard (ISO/IEC 18004) requires around a code, in modules. */
const QUIET_ZONE = 4;

/**
 * A QR code as one SVG. Black on white in any colour scheme, because many readers support nothing else. Level M, or
 * better if the code gets no larger: cards are bent and get greasy.
 *
 * @param name - The accessible name.
 */
export function qrCode(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const paper = document.createElementNS(SVG, 'path');
  paper.setAttribute('fill', '#fff');
  paper.setAttribute('d', `M0 0h${size}v${size}H0z`);
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('fill', '#000');
  modules.setAttribute('d', data.map(rowPath).join(''));
  svg.append(paper, modules);
  return svg;
}

/** Adjacent modules of a row are one rectangle, so that no hairline is printed between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const marks = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...marks.matchAll(/1+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
