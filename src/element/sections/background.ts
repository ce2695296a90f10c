import { html, nothing, type TemplateResult } from 'lit';
import { gapIn } from '../../languages/phrase.js';
import type { Words } from '../../languages/words.js';
import type { ItemView, RowView } from '../../view/advice-view.js';
import type { PhasePreview } from '../../view/guide-view.js';
import type { SectionContext } from './context.js';
import { details } from './details.js';
import { heading } from './heading.js';
import { inShort, phraseTemplate } from './phrase.js';
import { points, usual } from './signs.js';

/** What is read once or never, closed. */
export function background(context: SectionContext): TemplateResult | typeof nothing {
  const { words, products, tips, about, phasePreviews } = context.view;
  const part = (id: string, title: string, all: readonly unknown[], content: () => unknown) =>
    all.length ? closedPart(context, id, title, content) : nothing;
  const lines = (id: string, title: string, all: readonly string[]) =>
    part(id, title, all, () => points(all));
  if (![...phasePreviews, ...products, ...tips, ...about].length) return nothing;
  return html`<div class="background">
    ${part('every-phase', words.everyPhase, phasePreviews, () =>
      phasePreviews.map((each) => preview(context, each)),
    )}
    ${lines('products', words.products, products)} ${lines('lifestyle', words.lifestyle, tips)}
    ${lines('about', words.about, about)}
  </div>`;
}

function closedPart(
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
  const { words } = context.view;
  const level = context.headingLevel + 2;
  const { main, advice } = read();
  const { rows, do: todo, openEnded } = advice;
  const waiting = rows.filter(({ state }) => state === 'wait');
  const list = (name: 'do' | 'avoid', heading: TemplateResult, items: readonly TemplateResult[]) =>
    items.length
      ? html`<div part=${name}>
          ${heading}
          <ul class="points">
            ${items}
          </ul>
        </div>`
      : nothing;
  return html`<section class="preview">
    ${heading(html`${title} ${from && html`<small>${phraseTemplate(from)}</small>`}`, level, 0)}
    ${points(main)}
    ${list(
      'do',
      heading(words.do, level, 1),
      todo.map((each) => item(each, words)),
    )}
    ${list('avoid', heading(words.avoid, level, 1), [
      ...waiting.map((each) => item(each, words, endOf(each))),
      ...openEnded.map((each) => item(each, words)),
    ])}
    ${openEnded.length ? html`<p class="note">${words.noEnd}</p>` : nothing}
    ${usual(advice, words, level)}
  </section>`;
}

function item(
  { text, name, more, extended }: ItemView,
  words: Words,
  end: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const gap = gapIn(words);
  return html`<li part="item">
    <b>${text || name}</b>${more && gap + more}${end}${
      extended ? html`${gap}<span class="extended">${words.extended}</span>` : nothing
    }
  </li>`;
}

/** On a line of its own: the one before may be about what is allowed meanwhile. */
function endOf({ answer, inShort: short }: RowView): TemplateResult {
  const full = phraseTemplate(answer);
  return html`<span part="until">${short === null ? full : inShort(short, full)}</span>`;
}
