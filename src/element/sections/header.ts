import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../languages/phrase.js';
import { bringIntoSight } from '../../page/in-sight.js';
import type { GuideView } from '../../view/guide-view.js';
import { callLinks } from './call-link.js';
import type { SectionContext } from './context.js';
import { changeDateButton, keptDate } from './date-form.js';
import { dial } from './dial.js';
import { heading } from './heading.js';
import { phraseTemplate } from './phrase.js';

/** The patient's day and phase, the three things that matter most, and the phone link. */
export function header(context: SectionContext): TemplateResult {
  const { view, headingLevel, dateForm } = context;
  const { words, header } = view;
  return html`<header part="header" class="header">
    <slot name="logo"></slot>
    ${dial(header.dial)}
    <div class="title-block">
      ${header.guideFor ? html`<p class="eyebrow">${phraseTemplate(header.guideFor)}</p>` : nothing}
      ${heading(
        html`<span id="title" tabindex="-1">${header.title}</span>`,
        headingLevel,
        0,
        'title',
      )}
      ${
        header.counter === null || header.counter === header.title
          ? nothing
          : html`<p class="counter-words">${header.counter}</p>`
      }
      ${
        header.treated
          ? html`<p class="line">${phraseTemplate(header.treated)}</p>
              <p class="own-date">
                ${dateForm ? nothing : html`<span class="note">${words.notRight}</span>`}
                ${changeDateButton(context)} ${keptDate(context.keptDate, words)}
              </p>`
          : nothing
      }
      ${notices(view)}
      ${header.lines.map((line) => html`<p class="line">${phraseTemplate(line)}</p>`)}
      ${
        header.visit
          ? html`<p class="visit">
              <b>${phraseTemplate(header.visit.line)}</b> ${header.visit.countdown}
            </p>`
          : nothing
      }
    </div>
    <p class="calls">
      ${callLinks(view, 'short')}
      <button type="button" class="quiet" @click=${showWarning}>${words.whenToCall}</button>
    </p>
  </header>`;
}

/**
 * What has to be said beside the date, in every layout.
 * @param more - What the layout says nowhere else.
 */
export function notices({ header }: GuideView, more: readonly Phrase[] = []): TemplateResult[] {
  return [...header.notices, ...more].map(
    (line) => html`<p class="line">${phraseTemplate(line)}</p>`,
  );
}

function showWarning({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const warning = root.querySelector<HTMLElement>('#warning');
  warning?.focus({ preventScroll: true });
  if (warning) bringIntoSight(warning);
}

/** At most three lines, then what ends next. */
export function mainThings({
  view,
  headingLevel,
}: SectionContext): TemplateResult | typeof nothing {
  const { words, header } = view;
  if (!header.main.length) return nothing;
  return html`<section class="main">
    ${heading(words.main, headingLevel, 1)}
    <ul class="points">
      ${header.main.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      header.next
        ? html`<p class="next">
            <span class="next-when">${phraseTemplate(header.next.when)}</span>
            ${header.next.after.map((line) => html`<span>${line}</span>`)}
          </p>`
        : nothing
    }
  </section>`;
}
