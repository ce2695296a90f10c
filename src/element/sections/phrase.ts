import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../../languages/phrase.js';

/** A sentence as markup: names isolated from the direction around them, times for machines too. */
export function phraseTemplate(words: Phrase): string | (string | TemplateResult)[] {
  const [only, ...more] = words;
  // A list costs Lit two comments a piece, and most sentences are one.
  if (typeof only === 'string' && !more.length) return only;
  return words.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { kind, text, datetime } = piece;
    if (kind === 'time') return html`<time datetime=${datetime ?? text}>${text}</time>`;
    return kind === 'ltr' ? html`<bdi dir="ltr">${text}</bdi>` : html`<bdi>${text}</bdi>`;
  });
}
