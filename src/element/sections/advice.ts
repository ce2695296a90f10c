import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { AdviceView, ItemView } from '../../view/guide-view.js';
import { heading } from './heading.js';
import { cross, tick } from './icons.js';
import { phraseTemplate } from './phrase.js';

/** What to do and what to avoid. Every line to avoid is a whole sentence, "Do not …". */
export function advice(
  { do: todo, avoid, openEnded }: AdviceView,
  words: Words,
  level: number,
): TemplateResult {
  return html`<div class="columns">
    ${
      todo.length
        ? html`<section part="do" class="do">
            ${heading(html`${tick}${words.do}`, level, 1)} ${list(todo, words)}
          </section>`
        : nothing
    }
    ${
      avoid.length || openEnded.length
        ? html`<section part="avoid" class="avoid">
            ${heading(html`${cross}${words.avoid}`, level, 1)} ${list(avoid, words)}
            ${
              openEnded.length
                ? html`${list(openEnded, words)}
                    <p class="note">${words.noEnd}</p>`
                : nothing
            }
          </section>`
        : nothing
    }
  </div>`;
}

function list(items: readonly ItemView[], words: Words): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<ul class="items">
    ${items.map(
      ({ text, more, until, extended }) => html`
        <li part="item">
          <b>${text}</b>
          ${more ? html`<span class="more">${more}</span>` : nothing}
          ${until ? html`<span part="until" class="until">${phraseTemplate(until)}</span>` : nothing}
          ${extended ? html`<span class="extended">${words.extended}</span>` : nothing}
        </li>
      `,
    )}
  </ul>`;
}
