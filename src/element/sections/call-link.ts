import { html, type TemplateResult } from 'lit';
import { phrase } from '../../languages/phrase.js';
import type { GuideView } from '../../view/guide-view.js';
import { icon } from './icons.js';
import { phraseTemplate } from './phrase.js';

/** The clinic's phones: each a link if it can be dialled, else text. The first has the clinic's name. */
export function callLinks(
  { words, contact }: GuideView,
  form: 'short' | 'long',
): readonly TemplateResult[] {
  const { name, phones } = contact;
  return phones.map(({ text, href }, index) => {
    const label = phraseTemplate(
      phrase(form === 'long' && name !== null && !index ? words.callClinic : words.call, {
        clinic: { kind: 'name', text: name ?? '' },
        phone: { kind: 'ltr', text },
      }),
    );
    return href === null
      ? html`<span part="call-link" class="call">${label}</span>`
      : html`<a part="call-link" class="call" href=${href}
          >${icon('phone')}<span>${label}</span></a
        >`;
  });
}
