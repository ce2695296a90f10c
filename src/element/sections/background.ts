import { html, nothing, type TemplateResult } from 'lit';
import { advice } from './advice.js';
import type { SectionContext } from './context.js';
import { heading } from './heading.js';
import { phraseTemplate } from './phrase.js';
import { points, usual } from './signs.js';

/** What is read once or never: collapsed, and not rendered until it is opened. */
export function background(context: SectionContext): TemplateResult | typeof nothing {
  const { view } = context;
  const { words, products, tips, about, phasePreviews } = view;
  if (![...phasePreviews, ...products, ...tips, ...about].length) return nothing;
  return html`<div class="background">
    ${phasePreviews.length ? heading(words.everyPhase, context.headingLevel, 1) : nothing}
    ${phasePreviews.map(({ id, title, from, read }) =>
      part(
        context,
        `phase-${id}`,
        '',
        html`${title} ${from && html`<small>${phraseTemplate(from)}</small>`}`,
        () => {
          const preview = read();
          const level = context.headingLevel + 1;
          return html`${points(preview.main)} ${advice(preview.advice, words, level)}
          ${usual(preview.advice, words, level)}`;
        },
      ),
    )}
    ${
      [...products, ...tips, ...about].length
        ? heading(words.moreToKnow, context.headingLevel, 1)
        : nothing
    }
    ${listed(context, 'products', 'products', words.products, products)}
    ${listed(context, 'lifestyle', 'lifestyle', words.lifestyle, tips)}
    ${listed(context, 'about', '', words.about, about)}
  </div>`;
}

function listed(
  context: SectionContext,
  id: string,
  name: string,
  title: string,
  lines: readonly string[],
): TemplateResult | typeof nothing {
  return lines.length ? part(context, id, name, title, () => points(lines)) : nothing;
}

function part(
  { opened, onToggle }: SectionContext,
  id: string,
  name: string,
  title: unknown,
  content: () => unknown,
): TemplateResult {
  const open = opened.has(id);
  return html`<details part=${name || nothing} id=${id} ?open=${open} @toggle=${onToggle}>
    <summary>${title}</summary>
    ${open ? html`<div class="inside">${content()}</div>` : nothing}
  </details>`;
}
