import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { ItemView, RowView } from '../../view/advice-view.js';
import type { GuideView } from '../../view/guide-view.js';
import { blanks, gapIn, plainText, stopAfter } from '../../languages/phrase.js';
import { callLinks } from './call-link.js';
import { phraseTemplate } from './phrase.js';
import { emergency, points, titled } from './signs.js';

/**
 * The sheet for the fridge: the whole course, readable in black and white, without controls. It is on paper only, so
 * its headings need no roles. Its head is repeated on each page.
 */
export function sheet(view: GuideView): TemplateResult {
  const { words, header, doubt, warning, closing, imprint, sheet } = view;
  const { phases, rows, openEnded, usual, call, emergency: signs, calls } = sheet();
  return html`<div class="sheet">
    <div class="sheet-head">
      <p>
        <b>${header.guideFor ? phraseTemplate(header.guideFor) : header.title}</b>
        <span>
          ${header.treated ? phraseTemplate(header.treated) : html`${words.dateQuestion + gapIn(words)}________`}
        </span>
        ${callLinks(view, 'long', calls)}
      </p>
    </div>
    <div class="sheet-body">
      ${[...header.notices, ...(doubt?.lines ?? []), ...header.lines].map(
        (line) => html`<p>${phraseTemplate(line)}</p>`,
      )}
      ${header.visit ? html`<p>${phraseTemplate(header.visit.line)}</p>` : nothing}
      <div class="sheet-phases">
        ${phases.map(
          ({ title, from, main }) =>
            html`<div>
              <b>${title}</b>
              ${from ? html`<p>${phraseTemplate(from)}</p>` : nothing} ${points(main)}
            </div>`,
        )}
      </div>
      <div class="sheet-warning">
        ${sheetTitle(phraseTemplate(warning.callIf))} ${points(call)}
        ${emergency(view, sheetTitle(words.emergencyIf), signs)}
      </div>
      ${rows.length ? sheetTitle(words.whenCanI) : nothing} ${lines(rows, words)}
      ${
        openEnded.length
          ? html`${sheetTitle(words.avoid)}
              <p>${words.noEnd}</p>
              ${lines(openEnded, words)}`
          : nothing
      }
      ${phases.map(({ title, do: items }) =>
        items.length
          ? html`${sheetTitle(words.do + words.colon + title)} ${lines(items, words)}`
          : nothing,
      )}
      ${titled(sheetTitle(words.usual), usual)}
      ${[...closing, words.disclaimer].map((line) => html`<p>${line}</p>`)}
      ${
        imprint.length
          ? html`<p>${imprint.map((line) => phraseTemplate([...line, gapIn(words)]))}</p>
              <p class="sheet-sign">
                ${blanks(words.handedOver).map((label) => html`<span>${label}</span>`)}
              </p>`
          : nothing
      }
    </div>
  </div>`;
}

function sheetTitle(text: unknown): TemplateResult {
  return html`<p class="sheet-title">${text}</p>`;
}

/** Each line has its end, and what then, beside it: on paper nothing can be opened. */
function lines(
  items: readonly (ItemView & Partial<RowView>)[],
  words: Words,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  const gap = gapIn(words);
  return html`<ul class="sheet-lines">
    ${items.map(
      ({ text, name, answer, extended, more }) =>
        html`<li>
          <b>${text || name}</b>${
            answer &&
            html`${gap}<i>${phraseTemplate(answer)}${stopAfter(plainText(answer), words)}</i>`
          }${extended ? html`${gap}<i>${words.extended}${words.stop}</i>` : nothing}${more && gap + more}
        </li>`,
    )}
  </ul>`;
}
