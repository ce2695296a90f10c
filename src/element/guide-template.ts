import { html, nothing, type TemplateResult } from 'lit';
import { gapIn } from '../languages/phrase.js';
import type { Layout } from '../settings/remedies.js';
import { callLinks } from './sections/call-link.js';
import type { SectionContext } from './sections/context.js';
import { changeDateButton, dateForm, keptDate } from './sections/date-form.js';
import { background } from './sections/background.js';
import { foot } from './sections/foot.js';
import { header, mainThings, notices } from './sections/header.js';
import { heading } from './sections/heading.js';
import { languageSwitch } from './sections/language-switch.js';
import { lists } from './sections/lists.js';
import { inShort, phraseTemplate } from './sections/phrase.js';
import { rows } from './sections/rows.js';
import { sheet } from './sections/sheet.js';
import { phases } from './sections/strip.js';
import { tile } from './sections/tile.js';
import { emergency, points, usual, warning } from './sections/signs.js';

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
  const { advice, words } = view;
  return html`<div class="page">
    ${header(context)} ${mainThings(context)}
    ${advice ? rows(context, advice) : html`<div class="when">${phases(view)}</div>`}
    <div class="signs">
      ${advice ? usual(advice, words, headingLevel) : nothing} ${warning(context)}
    </div>
    ${advice ? lists(context, advice) : nothing} ${background(context)} ${foot(context)}
  </div>`;
}

/** One line for a sidebar: the day, the phase, what ends next, and the phone link. */
function compact(context: SectionContext): TemplateResult {
  const { view, headingLevel, opened, onToggle } = context;
  const { words, header, warning } = view;
  const first = view.advice?.rows.find(({ state }) => state === 'wait');
  const open = opened.has('when-to-call');
  return html`${languageSwitch(context)}
    <div class="line-up">
      ${tile(header.dial)}
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
                ${(first.text || first.name) + gapIn(words)}<span class="until"
                  >${first.inShort === null ? phraseTemplate(first.answer) : inShort(first.inShort, phraseTemplate(first.answer))}</span
                >
              </p>`
            : [header.treated, ...header.lines]
                .filter((line) => line !== null)
                .filter((line) => !header.clinicTimes.includes(line))
                .slice(0, 1)
                .map((line) => html`<p class="line">${phraseTemplate(line)}</p>`)
        }
        ${notices(view, header.clinicTimes)}
      </div>
    </div>
    ${dateForm(context)}
    <div part="warning" class="calls">
      ${callLinks(view, 'short')}
      <details id="when-to-call" ?open=${open} @toggle=${onToggle}>
        <summary>${words.whenToCall}</summary>
        ${
          open
            ? html`<div class="inside">
                <p>${phraseTemplate(warning.callIf)}</p>
                ${points(warning.call)}
                ${emergency(view, html`<p>${words.emergencyIf}</p>`, warning.emergency)}
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
        ${changeDateButton(context)} ${keptDate(context)}
      </p>
    </div>`;
}

/** The dial alone, with its text for screen readers, and the phone link. */
function counter(context: SectionContext): TemplateResult {
  const { view } = context;
  const { header } = view;
  const doubts = view.doubt?.lines ?? [];
  const mayNameTimes = [...view.calls.hours, ...header.notices, ...doubts].length;
  return html`${tile(header.dial)}
    <p id="title" class="hidden">${header.counter ?? header.title}</p>
    ${notices(view, [...doubts, ...(mayNameTimes ? header.clinicTimes : [])])}
    ${callLinks(view, 'short')}`;
}
