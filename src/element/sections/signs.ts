import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { AdviceView } from '../../view/advice-view.js';
import type { GuideView } from '../../view/guide-view.js';
import { callLinks, linksTo } from './call-link.js';
import type { SectionContext } from './context.js';
import { heading } from './heading.js';
import { phraseTemplate } from './phrase.js';

/** What a patient need not worry about. */
export function usual(
  { usual }: AdviceView,
  words: Words,
  level: number,
): TemplateResult | typeof nothing {
  if (!usual.length) return nothing;
  return html`<section part="signs" class="usual">
    ${heading(words.usual, level, 1)} ${points(usual)}
  </section>`;
}

/** When to call, with the phone link. Rendered in every state of the guide. */
export function warning({ view, headingLevel }: SectionContext): TemplateResult {
  const { words, warning } = view;
  return html`<section part="warning" class="warning" id="warning" tabindex="-1">
    ${heading(phraseTemplate(warning.callIf), headingLevel, 1)} ${points(warning.call)}
    ${callLinks(view, 'long')}
    ${emergency(view, heading(words.emergencyIf, headingLevel, 1), warning.emergency)}
  </section>`;
}

/** The signs of an emergency under their title and the number. */
export function emergency(
  view: GuideView,
  title: TemplateResult,
  lines: readonly string[],
): TemplateResult | typeof nothing {
  const { contact, words } = view;
  return titled(html`${title} ${linksTo({ name: null, phones: contact.emergency }, words)}`, lines);
}

/** Lines under their title; nothing if there are none, since a title above nothing looks broken. */
export function titled(
  title: TemplateResult,
  lines: readonly string[],
): TemplateResult | typeof nothing {
  return lines.length ? html`${title} ${points(lines)}` : nothing;
}

export function points(lines: readonly string[]): TemplateResult {
  return html`<ul class="points">
    ${lines.map(textLine)}
  </ul>`;
}

/** A line of a list. The text is a property, since a part inside would need a comment node of its own. */
export function textLine(text: string): TemplateResult {
  return html`<li .textContent=${text}></li>`;
}
