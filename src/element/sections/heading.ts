import { html, type TemplateResult } from 'lit';

/** Lowest heading level that assistive technology knows. */
const DEEPEST_LEVEL = 6;

/** A heading `below` levels under the guide's own. Its level is an attribute of the page, so no `<h2>`. */
export function heading(
  text: unknown,
  level: number,
  below: number,
  className = 'heading',
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(level + below, DEEPEST_LEVEL)}
    class=${className}
  >
    ${text}
  </div>`;
}
