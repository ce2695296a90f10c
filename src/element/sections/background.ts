import { html, nothing, type TemplateResult } from 'lit';
import type { PhasePreview } from '../../view/guide-view.js';
import type { SectionContext } from './context.js';
import { details } from './details.js';
import { heading } from './heading.js';
import { inShort, phraseTemplate } from './phrase.js';
import { points, usual } from './signs.js';

/** What is read once or never, closed. */
export function background(context: SectionContext): TemplateResult | typeof nothing {
  const { words, products, tips, about, phasePreviews } = context.view;
  const lines = (id: string, title: string, all: readonly string[]) =>
    all.length ? part(context, id, title, () => points(all)) : nothing;
  if (![...phasePreviews, ...products, ...tips, ...about].length) return nothing;
  return html`<div class="background">
    ${
      phasePreviews.length
        ? part(context, 'every-phase', words.everyPhase, () =>
            phasePreviews.map((each) => preview(context, each)),
          )
        : nothing
    }
    ${lines('products', words.products, products)} ${lines('lifestyle', words.lifestyle, tips)}
    ${lines('about', words.about, about)}
  </div>`;
}

function part(
  context: SectionContext,
  id: string,
  title: string,
  content: () => unknown,
): TemplateResult {
  const name = id === 'products' || id === 'lifestyle' ? { part: id } : {};
  return details(context, { id, className: 'part', ...name }, title, () => [
    // A heading in a summary is lost to some screen readers, so it is repeated here for them.
    heading(title, context.headingLevel, 1, 'hidden'),
    content(),
  ]);
}

/** A phase as it begins, in whole sentences. */
function preview(context: SectionContext, { title, from, read }: PhasePreview): TemplateResult {
  const { view, headingLevel } = context;
  const { words } = view;
  const { main, advice } = read();
  const { rows, do: todo, openEnded } = advice;
  const level = headingLevel + 2;
  const waiting = rows.filter(({ state }) => state === 'wait');
  return html`<section class="preview">
    ${heading(html`${title} ${from && html`<small>${phraseTemplate(from)}</small>`}`, level, 0)}
    ${points(main)}
    ${section(
      'do',
      words.do,
      level,
      todo.map(({ text, more }) => item(text, more)),
    )}
    ${section('avoid', words.avoid, level, [
      ...waiting.map(({ text, more, answer, inShort: short, extended }) =>
        item(
          text,
          more,
          html`<span part="until" class="until"
              >${short === null ? phraseTemplate(answer) : inShort(short, phraseTemplate(answer))}</span
            >${extended ? html`<span class="extended">${words.extended}</span>` : nothing}`,
        ),
      ),
      ...openEnded.map(({ text, more }) => item(text, more)),
    ])}
    ${openEnded.length ? html`<p class="note">${words.noEnd}</p>` : nothing}
    ${usual(advice, words, level)}
  </section>`;
}

function section(
  name: 'do' | 'avoid',
  title: string,
  level: number,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  return items.length
    ? html`<div part=${name}>
        ${heading(title, level, 1)}
        <ul class="points">
          ${items}
        </ul>
      </div>`
    : nothing;
}

function item(text: string, more: string | null, end: unknown = nothing): TemplateResult {
  return html`<li part="item"><b>${text}</b> ${more} ${end}</li>`;
}
