import { html, type TemplateResult } from 'lit';

/** Lowest heading level that assistive technology knows. */
const DEEPEST_LEVEL = 6;

/** A heading `below` levels under the guide's own. No `<h2>`: the level comes from an attribute. */
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
