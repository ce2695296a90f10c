import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { GuideView, ItemView, RowView } from '../../view/guide-view.js';
import { callLinks } from './call-link.js';
import { phraseTemplate } from './phrase.js';
import { points, titled } from './signs.js';

/**
 * The sheet for the fridge: the whole course, readable in black and white, without controls. It is on paper only, so
 * its headings need no roles. Its head is repeated on each page.
 */
export function sheet(view: GuideView): TemplateResult {
  const { words, header, doubt, warning, closing, sheet } = view;
  const { phases, rows, openEnded, usual, call, emergency } = sheet();
  return html`<div class="sheet">
    <div class="sheet-head">
      <p>
        <b>${header.guideFor ? phraseTemplate(header.guideFor) : header.title}</b>
        <span>
          ${header.treated ? phraseTemplate(header.treated) : html`${words.dateQuestion} ________`}
        </span>
        ${callLinks(view, 'long')}
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
        ${titled(sheetTitle(words.emergencyIf), emergency)}
      </div>
      ${rows.length ? sheetTitle(words.whenCanI) : nothing} ${rowLines(rows, words)}
      ${
        openEnded.length
          ? html`${sheetTitle(words.avoid)}
              <p>${words.noEnd}</p>
              ${lines(openEnded)}`
          : nothing
      }
      ${phases.map(({ title, do: items }) =>
        items.length ? html`${sheetTitle(`${words.do}: ${title}`)} ${lines(items)}` : nothing,
      )}
      ${titled(sheetTitle(words.usual), usual)}
      ${[...closing, words.disclaimer].map((line) => html`<p>${line}</p>`)}
    </div>
  </div>`;
}

function sheetTitle(text: unknown): TemplateResult {
  return html`<p class="sheet-title">${text}</p>`;
}

function lines(items: readonly ItemView[]): TemplateResult | typeof nothing {
  return listed(items.map(({ text, more }) => html`<li><b>${text}</b> ${more}</li>`));
}

/** Each line has its end and what then beside it: on paper nothing can be opened. */
function rowLines(rows: readonly RowView[], words: Words): TemplateResult | typeof nothing {
  return listed(
    rows.map(
      ({ text, answer, more, extended }) =>
        html`<li>
          <b>${text}</b> <i>${phraseTemplate(answer)}.</i>
          ${extended ? html`<i>${words.extended}.</i>` : nothing} ${more}
        </li>`,
    ),
  );
}

function listed(lines: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return lines.length
    ? html`<ul class="sheet-lines">
        ${lines}
      </ul>`
    : nothing;
}
