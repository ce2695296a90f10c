import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './context.js';
import { phraseTemplate } from './phrase.js';

/** The phases with their first days, the current one marked. */
export function phases({ view }: SectionContext): TemplateResult | typeof nothing {
  const { words, steps } = view;
  if (!steps.length) return nothing;
  return html`<ol part="phases" class="steps" aria-label=${words.phases}>
    ${steps.map(
      ({ title, from, state }) => html`
        <li part="phase" class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          <span class="step-title">${title}</span>
          ${from ? html`<span class="step-from">${phraseTemplate(from)}</span>` : nothing}
        </li>
      `,
    )}
  </ol>`;
}
