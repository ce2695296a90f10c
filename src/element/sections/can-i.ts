import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { AdviceView } from '../../view/guide-view.js';
import { heading } from './heading.js';
import { phraseTemplate } from './phrase.js';

/** The questions that patients phone to ask, each with its current answer. */
export function canI(
  { questions }: AdviceView,
  words: Words,
  level: number,
): TemplateResult | typeof nothing {
  if (!questions.length) return nothing;
  return html`<section part="can-i" class="can-i">
    ${heading(words.canI, level, 1)}
    <dl class="questions">
      ${questions.map(
        ({ ask, answer, text }) => html`
          <div class=${answer}>
            <dt>${ask}</dt>
            <dd>${phraseTemplate(text)}</dd>
          </div>
        `,
      )}
    </dl>
  </section>`;
}
