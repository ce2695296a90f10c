import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../languages/phrase.js';
import type { GuideView } from '../../view/guide-view.js';
import { phraseTemplate } from './phrase.js';

/** The clinic's phone: a link where it can be dialled, else its text. */
export function callLink(
  { words, contact }: GuideView,
  form: 'short' | 'long',
): TemplateResult | typeof nothing {
  const { name, phone } = contact;
  if (!phone) return nothing;
  const text = phraseTemplate(
    phrase(form === 'long' && name !== null ? words.callClinic : words.call, {
      clinic: { kind: 'name', text: name ?? '' },
      phone: { kind: 'ltr', text: phone.text },
    }),
  );
  return phone.href === null
    ? html`<span part="call-link" class="call">${text}</span>`
    : html`<a part="call-link" class="call" href=${phone.href}>${text}</a>`;
}
