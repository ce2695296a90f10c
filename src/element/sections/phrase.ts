import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../languages/phrase.js';

/** A sentence as markup: names are bidi-isolated and not to be translated, times are `<time>` elements. */
export function phraseTemplate(words: Phrase): string | (string | TemplateResult)[] {
  const [only, ...more] = words;
  // Lit adds two comment nodes for each part of a list, and most sentences have one part.
  if (typeof only === 'string' && !more.length) return only;
  return words.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { kind, text, datetime } = piece;
    if (kind === 'time') return html`<time datetime=${datetime ?? text}>${text}</time>`;
    if (kind === 'title') return html`<bdi>${text}</bdi>`;
    return html`<bdi translate="no" dir=${kind === 'ltr' ? kind : nothing}>${text}</bdi>`;
  });
}
