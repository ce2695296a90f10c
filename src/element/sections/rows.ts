import { html, nothing, type TemplateResult } from 'lit';
import { gapIn, plainText } from '../../languages/phrase.js';
import type { AdviceView, BarView, RowView } from '../../view/advice-view.js';
import type { SectionContext } from './context.js';
import { heading } from './heading.js';
import { outline } from './icons.js';
import { phraseTemplate } from './phrase.js';
import { phases } from './strip.js';

/** "When can I…?": the days, and a row for each restriction with an end. Closed, a row is the whole answer. */
export function rows(context: SectionContext, { rows }: AdviceView): TemplateResult {
  const { view, headingLevel } = context;
  const { words, stripLabel } = view;
  const isWaiting = ({ state }: RowView) => state === 'wait';
  const hasEnded = (each: RowView) => !isWaiting(each);
  // A row keeps its place in both lists when it ends, so that the rows after it keep theirs, and what is open in them.
  const list = (isIn: typeof hasEnded, part: string | typeof nothing) =>
    rows.some(isIn)
      ? html`<ul part=${part} class="rows">
          ${rows.map((each) => (isIn(each) ? row(context, each) : nothing))}
        </ul>`
      : nothing;
  return html`<section part="can-i" class="when">
    ${
      rows.length
        ? html`<div class="when-title">
            ${heading(words.whenCanI, headingLevel, 1)}${
              stripLabel &&
              html`<small class=${stripLabel.isToday ? 'is-today' : nothing} aria-hidden="true"
                >${stripLabel.text}</small
              >`
            }
          </div>`
        : nothing
    }
    ${phases(view)} ${list(hasEnded, nothing)} ${list(isWaiting, 'avoid')}
  </section>`;
}

function row(context: SectionContext, view: RowView): TemplateResult {
  const { id, state, icon, name, text, bar } = view;
  const { words } = context.view;
  const isWaiting = state === 'wait';
  const full = plainText(view.answer);
  const isCut = view.inShort !== null;
  const key = `row-${id}`;
  const open = context.opened.has(key);
  // Texts are properties, since a part for each would double the number of nodes, and no space is between elements.
  return html`<li part="item" class="row ${state}">
    <details id=${key} ?open=${open} @toggle=${context.onToggle}>
      <summary>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d=${outline(icon)} /></svg
        ><span class="what"
          ><span
            class="hidden"
            .textContent=${isWaiting && name !== text ? text + gapIn(words) : ''}
          ></span
          ><span .textContent=${name}></span
          ><span
            class="hidden"
            .textContent=${(/\p{P}$/u.test(name) ? '' : words.stop) + gapIn(words)}
          ></span></span
        ><span part=${isWaiting ? 'until' : nothing} class="answer"
          ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=${outline(state)} /></svg
          ><span aria-hidden=${isCut ? 'true' : nothing} .textContent=${view.inShort ?? full}></span
          ><span class="hidden" .textContent=${isCut ? full : ''}></span
        ></span>
        ${bar ? barTemplate(bar) : nothing}
      </summary>
      ${open ? html`<div class="inside">${opened(context, view)}</div>` : nothing}
    </details>
  </li>`;
}

/** Why, and what then. What has ended is not called forbidden again. */
function opened({ view: { words } }: SectionContext, row: RowView): TemplateResult {
  const { state, text, more, answer, extended, after, questions } = row;
  const isWaiting = state === 'wait';
  const gap = gapIn(words);
  return html`${isWaiting ? html`<p>${text + gap}${more}</p>` : nothing}
    <p><b>${questions.join(gap) + gap}</b>${phraseTemplate(answer)}</p>
    ${extended ? html`<p class="extended">${words.extended}</p>` : nothing}
    ${after === null ? nothing : html`<p>${isWaiting ? words.afterThat + gap : nothing}${after}</p>`}`;
}

/** Decoration: the row says the same in words. Attributes of SVG, since a policy may forbid those of style. */
function barTemplate({ from, to, now }: BarView): TemplateResult {
  const start = Math.max(from, now ?? from);
  return html`<svg class="track" aria-hidden="true" focusable="false">
    <rect class="past" x="${from}%" y="3" width="${to - from}%" height="6" rx="3" />
    <rect x="${start}%" y="3" width="${to - start}%" height="6" rx="3" />
    <line x1="${now ?? 0}%" x2="${now ?? 0}%" y2=${now === null ? 0 : 12} />
  </svg>`;
}
