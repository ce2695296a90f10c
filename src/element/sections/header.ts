import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../languages/phrase.js';
import { bringIntoSight } from '../../page/in-sight.js';
import type { GuideView } from '../../view/guide-view.js';
import { callLinks } from './call-link.js';
import type { SectionContext } from './context.js';
import { dateForm, ownDate } from './date-form.js';
import { heading } from './heading.js';
import { languageSwitch } from './language-switch.js';
import { phraseTemplate } from './phrase.js';
import { textLine } from './signs.js';
import { tile } from './tile.js';

/** Where the patient is, the date question, and whom to call. */
export function header(context: SectionContext): TemplateResult {
  const { view, headingLevel } = context;
  const { words, header } = view;
  // Elsewhere the phone comes first.
  const isAsking = view.kind === 'asking';
  return html`<header part="header" class="header">
    <slot name="logo"></slot>
    <div class="bar">
      ${header.guideFor ? html`<p class="eyebrow">${phraseTemplate(header.guideFor)}</p>` : nothing}
      ${languageSwitch(context)}
    </div>
    <div class="status">
      ${isAsking ? nothing : tile(header.dial)}
      <div>
        ${heading(html`<span id="title" tabindex="-1">${header.title}</span>`, headingLevel, 0, 'title')}
        ${
          header.counter === null || header.counter === header.title
            ? nothing
            : html`<p class="counter-words">${header.counter}</p>`
        }
        ${header.treated ? ownDate(context, header.treated) : nothing}
        ${notices(view, isAsking ? header.lines : [])}
        ${
          header.visit
            ? html`<p class="visit">
                <b>${phraseTemplate(header.visit.line)}</b>${header.visit.countdown}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${dateForm(context)}
    <p class="calls">
      ${callLinks(view, 'long')}
      <button type="button" class="quiet" @click=${showWarning}>${words.whenToCall}</button>
    </p>
    ${isAsking ? nothing : header.lines.map((line) => html`<p class="line">${phraseTemplate(line)}</p>`)}
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

/** At most three lines. */
export function mainThings({
  view,
  headingLevel,
}: SectionContext): TemplateResult | typeof nothing {
  const { words, header } = view;
  if (!header.main.length) return nothing;
  return html`<section class="main">
    ${heading(words.main, headingLevel, 1)}
    <ol>
      ${header.main.map(textLine)}
    </ol>
  </section>`;
}
