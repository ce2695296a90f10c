import { html, type TemplateResult } from 'lit';
import type { DialView } from '../../view/guide-view.js';

/** The day in a tile, without anything that could be read as a score. Hidden from screen readers: the text says the same. */
export function tile({ number, unit }: DialView): TemplateResult {
  return html`<p part="counter" class="tile" aria-hidden="true">
    <b>${number}</b><span>${unit}</span>
  </p>`;
}
