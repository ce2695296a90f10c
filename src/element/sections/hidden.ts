import { html, type TemplateResult } from 'lit';

/** Read out, not seen. */
export function hidden(text: unknown): TemplateResult {
  return html`<span class="hidden">${text}</span>`;
}
