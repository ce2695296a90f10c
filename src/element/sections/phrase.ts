import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase, Term } from '../../languages/phrase.js';
import { hidden } from './hidden.js';

/** A sentence as markup: names are bidi-isolated and not to be translated, times are `<time>` elements, whose short form is for the eye. */
export function phraseTemplate(words: Phrase): string | (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let text = '';
  for (const piece of words)
    if (typeof piece === 'string') text += piece;
    else {
      if (text) pieces.push(text);
      text = '';
      pieces.push(termTemplate(piece));
    }
  // Lit adds two comment nodes for each part of a list, and most sentences have one part.
  if (!pieces.length) return text;
  return text ? [...pieces, text] : pieces;
}

function termTemplate({ kind, text, short, datetime }: Term): TemplateResult {
  if (kind === 'time')
    return html`<time datetime=${datetime ?? text}
      >${short === undefined ? text : inShort(short, text)}</time
    >`;
  if (kind === 'title') return html`<bdi>${text}</bdi>`;
  return html`<bdi translate="no" dir=${kind === 'ltr' ? kind : nothing}>${text}</bdi>`;
}

/** A short text for the eye and the full one for the ear and for paper. */
export function inShort(short: string, full: unknown): TemplateResult {
  return html`<span aria-hidden="true">${short}</span>${hidden(full)}`;
}
