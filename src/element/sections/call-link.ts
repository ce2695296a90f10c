import { html, nothing, type TemplateResult } from 'lit';
import { gapIn } from '../../languages/phrase.js';
import type { Words } from '../../languages/words.js';
import type { Callee } from '../../settings/contact.js';
import { callPhrase } from '../../view/describe-calls.js';
import type { GuideView } from '../../view/guide-view.js';
import { icon } from './icons.js';
import { phraseTemplate } from './phrase.js';

/** The phones of who answers now, then the opening hours and the other number. */
export function callLinks(
  { words, contact, calls: now }: GuideView,
  form: 'short' | 'long',
  { first, hours, second } = now,
): TemplateResult {
  const isNamed = form === 'long' || first.name !== contact.name;
  return html`${linksTo(isNamed ? first : { ...first, name: null }, words)}
  ${
    hours.length || second.phones.length
      ? html`<span class="note hours"
          >${phraseTemplate([...hours, gapIn(words)])}${linksTo(second, words)}</span
        >`
      : nothing
  }`;
}

/** Each phone as a link if it can be dialled, else as text. */
export function linksTo(callee: Callee, words: Words): readonly TemplateResult[] {
  return callee.phones.map(({ href }, index) => {
    const label = phraseTemplate(callPhrase(callee, index, words));
    return href === null
      ? html`<span part="call-link" class="call">${label}</span>`
      : html`<a part="call-link" class="call" href=${href}
          >${icon('phone')}<span>${label}</span></a
        >`;
  });
}
