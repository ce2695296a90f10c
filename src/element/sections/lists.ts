import { html, nothing, type TemplateResult } from 'lit';
import { iconOf } from '../../guidance/icons.js';
import { gapIn } from '../../languages/phrase.js';
import type { Words } from '../../languages/words.js';
import type { AdviceView, ItemView, QuestionView } from '../../view/advice-view.js';
import type { SectionContext } from './context.js';
import { details } from './details.js';
import { heading } from './heading.js';
import { hidden } from './hidden.js';
import { outline, type Picture } from './icons.js';

/** What to do, what to avoid without an end, and what to ask: a few words each. How and why are closed. */
export function lists(
  context: SectionContext,
  { do: todo, openEnded, asks, answers }: AdviceView,
): TemplateResult {
  const { words } = context.view;
  return html`<div class="lists">
    ${list(context, 'do', words.do, words.how, todo.map(advised), () => todo.map((each) => inFull(each, words)))}
    ${list(
      context,
      'avoid',
      words.avoid,
      words.why,
      openEnded.map((each) => avoided(each, words)),
      () => openEnded.map((each) => inFull(each, words)),
    )}
    ${list(
      context,
      'asks',
      words.ask,
      words.more,
      asks.map((each) => question(each, words.notCoveredHere)),
      () => [...asks, ...answers].map((each) => answered(each, words)),
    )}
  </div>`;
}

function list(
  context: SectionContext,
  id: 'do' | 'avoid' | 'asks',
  title: string,
  opener: string,
  entries: readonly TemplateResult[],
  content: () => unknown,
): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<section part=${id === 'asks' ? nothing : id} class=${id}>
    ${heading(title, context.headingLevel, 1)}
    <ul class="entries">
      ${entries}
    </ul>
    ${id === 'avoid' ? html`<p class="note">${context.view.words.noEnd}</p>` : nothing}
    ${details(context, { id: `more-${id}`, className: 'fold' }, html`${opener}${hidden(context.view.words.colon + title)}`, content)}
  </section>`;
}

function advised({ icon, name, text, detail }: ItemView): TemplateResult {
  return entry(icon, '', name, name === text, detail);
}

/** Begins with the whole sentence: "Smoking" alone would sound like advice. */
function avoided({ icon, name, text }: ItemView, words: Words): TemplateResult {
  const isWhole = name === text;
  return entry(icon, isWhole ? '' : text + gapIn(words), name, isWhole, null);
}

function question({ id, name, ask, answer }: QuestionView, notCovered: string): TemplateResult {
  const detail = answer === 'not-covered' ? notCovered : null;
  return entry(iconOf({ id }) ?? 'ask', '', name, name === ask, detail);
}

function entry(
  picture: Picture | null,
  sentence: string,
  name: string,
  isLong: boolean,
  detail: string | null,
): TemplateResult {
  return html`<li part="item" class=${isLong ? 'long' : nothing}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${outline(picture)} /></svg
    ><span class="hidden" .textContent=${sentence}></span><span .textContent=${name}></span>
    <small .textContent=${detail ?? ''}></small>
  </li>`;
}

function inFull({ text, more, extended }: ItemView, words: Words): TemplateResult {
  const gap = gapIn(words);
  return html`<p>
    <b>${text}</b>${more && gap + more}${
      extended ? html`${gap}<span class="extended">${words.extended}</span>` : nothing
    }
  </p>`;
}

function answered({ ask, text }: QuestionView, words: Words): TemplateResult {
  return html`<p><b>${ask}</b>${gapIn(words) + text}</p>`;
}
