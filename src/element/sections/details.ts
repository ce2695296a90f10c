import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './context.js';

/** A part that is closed, and not rendered, until it is opened. */
export function details(
  { opened, onToggle }: SectionContext,
  {
    id,
    className,
    part,
  }: { readonly id: string; readonly className: string; readonly part?: string },
  summary: unknown,
  content: () => unknown,
): TemplateResult {
  const open = opened.has(id);
  return html`<details
    id=${id}
    part=${part ?? nothing}
    class=${className}
    ?open=${open}
    @toggle=${onToggle}
  >
    <summary>${summary}</summary>
    ${open ? html`<div class="inside">${content()}</div>` : nothing}
  </details>`;
}
