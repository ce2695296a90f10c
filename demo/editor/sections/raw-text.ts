import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../src/command/check-text.js';
import { withLineEnds } from '../model/line-ends.js';

/** Lines shown around the one with the mistake. */
const AROUND = 2;

export interface RawText {
  readonly text: string;
  /** The mistakes of the file, each with its line. */
  readonly mistakes: readonly Finding[];
  /** Whether the form can be shown instead. */
  readonly isReadable: boolean;
}

export interface RawTextActions {
  readonly write: (text: string) => void;
  readonly goTo: (line: number) => void;
  readonly close: () => void;
}

/** The file as it is written, with the lines marked that have a mistake. */
export function rawText(view: RawText, actions: RawTextActions): TemplateResult {
  const { text, mistakes, isReadable } = view;
  const [first] = mistakes;
  return html`<section class="section" aria-labelledby="raw-title">
    <h2 id="raw-title" tabindex="-1">The file as text</h2>
    ${
      isReadable
        ? html`<p class="row">
            <button @click=${actions.close}>Back to the form</button>
          </p>`
        : html`<p class="hint">
            The form can be shown once the text is JSON. Correct the marked line. Nothing else in
            the file is changed.
          </p>`
    }
    ${first ? excerpt(text, first, actions) : nothing}
    <div class="field">
      <label for="raw">Text of the file</label>
      <textarea
        id="raw"
        class="raw"
        rows="18"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby=${first ? 'raw-mistake' : nothing}
        aria-invalid=${first ? 'true' : nothing}
        .value=${text}
        @input=${({ target }: Event) =>
          actions.write(withLineEnds(text, (target as HTMLTextAreaElement).value))}
      ></textarea>
    </div>
  </section>`;
}

function excerpt(
  text: string,
  { line, message }: Finding,
  actions: RawTextActions,
): TemplateResult {
  const place = line === null ? '' : `Line ${line}: `;
  return html`<div class="fields">
    <p class="notice bad" id="raw-mistake">${place}${message}</p>
    ${
      line === null
        ? nothing
        : html`<ol class="excerpt">
              ${linesAround(text, line).map(([number, content]) => {
                const shown = content || '\u00a0';
                return html`<li>
                  <span class="number">${number}</span>
                  <code>${number === line ? html`<mark>${shown}</mark>` : shown}</code>
                </li>`;
              })}
            </ol>
            <p>
              <button id="go-to-line" @click=${() => actions.goTo(line)}>Go to line ${line}</button>
            </p>`
    }
  </div>`;
}

function linesAround(text: string, line: number): readonly (readonly [number, string])[] {
  const first = Math.max(line - AROUND, 1);
  return text
    .split(/\r\n|\r|\n/)
    .slice(first - 1, line + AROUND)
    .map((content, index) => [first + index, content.slice(0, 200)] as const);
}

/** The part of a text that a line is. */
export function rangeOfLine(text: string, line: number): readonly [start: number, end: number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return [start, start + (lines[line - 1]?.length ?? 0)];
}
