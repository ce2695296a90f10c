import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../languages/phrase.js';
import { hidden } from './hidden.js';

/** A sentence as markup: names are bidi-isolated and not to be translated, times are `<time>` elements, whose short form is for the eye. */
export function phraseTemplate(words: Phrase): string | (string | TemplateResult)[] {
  const [only, ...more] = words;
  // Lit adds two comment nodes for each part of a list, and most sentences have one part.
  if (typeof only === 'string' && !more.length) return only;
  return words.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { kind, text, short, datetime } = piece;
    if (kind === 'time')
      return html`<time datetime=${datetime ?? text}
        >${short === undefined ? text : inShort(short, text)}</time
      >`;
    if (kind === 'title') return html`<bdi>${text}</bdi>`;
    return html`<bdi translate="no" dir=${kind === 'ltr' ? kind : nothing}>${text}</bdi>`;
  });
}

/** A short text for the eye and the full one for the ear and for paper. */
export function inShort(short: string, full: unknown): TemplateResult {
  return html`<span aria-hidden="true">${short}</span>${hidden(full)}`;
}
