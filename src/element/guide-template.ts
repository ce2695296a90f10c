import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../settings/remedies.js';
import { advice } from './sections/advice.js';
import { callLinks } from './sections/call-link.js';
import { canI } from './sections/can-i.js';
import type { SectionContext } from './sections/context.js';
import { changeDateButton, dateForm, keptDate } from './sections/date-form.js';
import { background } from './sections/background.js';
import { dial } from './sections/dial.js';
import { foot } from './sections/foot.js';
import { header, mainThings, notices } from './sections/header.js';
import { heading } from './sections/heading.js';
import { languageSwitch } from './sections/language-switch.js';
import { phases } from './sections/phases.js';
import { phraseTemplate } from './sections/phrase.js';
import { sheet } from './sections/sheet.js';
import { points, titled, usual, warning } from './sections/signs.js';

const layouts: Record<Layout, (context: SectionContext) => TemplateResult> = {
  full,
  compact,
  counter,
};

/** A view as markup, in one of the layouts. Decides nothing. */
export function guideTemplate(
  layout: Layout,
  announced: string,
  context: SectionContext,
): TemplateResult {
  const { view, printing } = context;
  const { lang, dir } = view;
  return html`<article
    part="guide"
    class="guide ${layout} ${printing ? 'printing' : ''}"
    lang=${lang}
    dir=${dir}
    aria-labelledby="title"
    aria-busy=${view.isLoading ? 'true' : nothing}
  >
    ${layouts[layout](context)} ${printing ? sheet(view) : nothing}
    <p class="announced" role="status">${announced}</p>
  </article>`;
}

function full(context: SectionContext): TemplateResult {
  const { view, headingLevel } = context;
  const { words } = view;
  return html`${languageSwitch(context)} ${header(context)} ${dateQuestion(context)}
  ${mainThings(context)} ${phases(context)}
  ${
    view.advice
      ? html`${advice(view.advice, words, headingLevel)} ${canI(view.advice, words, headingLevel)}
        ${usual(view.advice, words, headingLevel)}`
      : nothing
  }
  ${warning(context)} ${background(context)} ${foot(context)}`;
}

/** One line for a sidebar: the day, the phase, what ends next, and the phone link. */
function compact(context: SectionContext): TemplateResult {
  const { view, headingLevel, opened, onToggle } = context;
  const { words, header, warning } = view;
  const [first] = view.advice?.avoid ?? [];
  const open = opened.has('when-to-call');
  return html`${languageSwitch(context)}
    <div class="line-up">
      ${dial(header.dial)}
      <div part="header" class="title-block">
        ${heading(html`<span id="title" tabindex="-1">${header.title}</span>`, headingLevel, 0, 'title')}
        ${
          header.counter === null || header.counter === header.title
            ? nothing
            : html`<p class="counter-words">${header.counter}</p>`
        }
        ${
          first
            ? html`<p class="line">
                ${first.text}
                ${first.until ? html`<span class="until">${phraseTemplate(first.until)}</span>` : nothing}
              </p>`
            : [header.treated, ...header.lines]
                .filter((line) => line !== null)
                .slice(0, 1)
                .map((line) => html`<p class="line">${phraseTemplate(line)}</p>`)
        }
        ${notices(view)}
      </div>
    </div>
    ${dateQuestion(context)}
    <div part="warning" class="calls">
      ${callLinks(view, 'short')}
      <details id="when-to-call" ?open=${open} @toggle=${onToggle}>
        <summary>${words.whenToCall}</summary>
        ${
          open
            ? html`<div class="inside">
                <p>${phraseTemplate(warning.callIf)}</p>
                ${points(warning.call)}
                ${titled(html`<p>${words.emergencyIf}</p>`, warning.emergency)}
              </div>`
            : nothing
        }
      </details>
      <p class="own-date">
        ${
          first && header.treated
            ? html`<span class="note">${phraseTemplate(header.treated)}</span>`
            : nothing
        }
        ${changeDateButton(context)} ${keptDate(context.keptDate, words)}
      </p>
    </div>`;
}

/** The dial alone, with its text for screen readers, and the phone link. */
function counter(context: SectionContext): TemplateResult {
  const { view } = context;
  const { header } = view;
  return html`${dial(header.dial)}
    <p id="title" class="hidden">${header.counter ?? header.title}</p>
    ${notices(view, view.doubt?.lines)} ${callLinks(view, 'short')}`;
}

/** Without guidance, a date would change nothing; one that is shown can still be corrected. */
function dateQuestion({ dateForm: form, view }: SectionContext): TemplateResult | typeof nothing {
  const isAsked = view.kind !== 'unknown' || view.header.treated;
  return form && isAsked ? dateForm(form, view) : nothing;
}
