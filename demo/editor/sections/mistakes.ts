import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../src/command/check-text.js';

export interface MistakeActions {
  /** Goes to the field of a mistake, else to its line in the text of the file. */
  readonly goTo: (mistake: Finding) => void;
  readonly goToLine: (mistake: Finding) => void;
  /** Makes a bare list of procedures a file; `null` if it is none. */
  readonly wrapList: (() => void) | null;
}

/** Shown of a file of another kind, which may have thousands. */
const MOST_SHOWN = 30;

/** What keeps the file from being used, each with a way to its place. */
export function mistakeList(
  mistakes: readonly Finding[],
  actions: MistakeActions,
): TemplateResult | typeof nothing {
  if (!mistakes.length) return nothing;
  const left = mistakes.length - MOST_SHOWN;
  return html`<div class="notice bad section" role="group" aria-labelledby="mistakes-title">
    <h2 id="mistakes-title" tabindex="-1">${inWords(mistakes.length)}</h2>
    <p>Patients would be asked to call the clinic. You can keep the file as a draft.</p>
    <ul class="mistakes">
      ${mistakes.slice(0, MOST_SHOWN).map(
        (mistake) =>
          html`<li>
            <button class="link" @click=${() => actions.goTo(mistake)}>${mistake.message}</button>
            ${
              mistake.line === null
                ? nothing
                : html`<button class="link" @click=${() => actions.goToLine(mistake)}>
                    line ${mistake.line}
                  </button>`
            }
          </li>`,
      )}
    </ul>
    ${
      actions.wrapList
        ? html`<p>
            <button id="wrap-list" @click=${actions.wrapList}>
              Make the list a file of several procedures
            </button>
          </p>`
        : nothing
    }
    ${left > 0 ? html`<p>And ${left} more.</p>` : nothing}
  </div>`;
}

/** Keys that are written twice, of which the guide takes the last one. */
export function repeatedList(
  repeated: readonly Finding[],
  goToLine: MistakeActions['goToLine'],
): TemplateResult | typeof nothing {
  if (!repeated.length) return nothing;
  return html`<div class="notice section" role="group" aria-labelledby="repeated-title">
    <h2 id="repeated-title" tabindex="-1">Written twice</h2>
    <p>Patients read the last one. Delete the one that is not meant in the text of the file.</p>
    <ul class="mistakes">
      ${repeated.slice(0, MOST_SHOWN).map(
        (each) =>
          html`<li>
            ${each.message}
            <button class="link" @click=${() => goToLine(each)}>line ${each.line}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function inWords(count: number): string {
  return count === 1 ? 'The file has a mistake' : `The file has ${count} mistakes`;
}
