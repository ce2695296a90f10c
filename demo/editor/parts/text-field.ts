import { html, nothing, type TemplateResult } from 'lit';
import { builtInLanguage } from '../../../src/command/built-in-file.js';
import type { EditorContext } from '../context.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import { isInvalid, remarkList, remarksFor, remarksId } from './remarks.js';

export interface TextField {
  readonly id: string;
  readonly label: unknown;
  /** Where its text is in the procedure. */
  readonly path: Path;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Of the text; absent for English about the file, such as its version. */
  readonly language?: string;
  readonly hint?: string;
}

/** Characters that fit a line of a field, for browsers that do not fit its height to its text. */
const LINE = 42;

/** A text of the file, with what there is to say about it. */
export function textField(context: EditorContext, field: TextField): TemplateResult {
  const { id, label, path, value, onText, language, hint } = field;
  const remarks = remarksFor(context, id, path);
  const described = [...(hint ? [`${id}-hint`] : []), ...(remarks.length ? [remarksId(id)] : [])];
  const rows = Math.min(Math.ceil(value.length / LINE) || 1, 8);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${rows}
      lang=${language ?? nothing}
      dir=${language ? directionOf(language) : nothing}
      aria-invalid=${isInvalid(remarks) ? 'true' : nothing}
      aria-describedby=${described.join(' ') || nothing}
      .value=${value}
      @keydown=${stayOnOneLine}
      @input=${(event: Event) =>
        onText((event.target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' '))}
    ></textarea>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${remarkList(id, remarks)}
  </div>`;
}

/** The direction of a language's texts. */
export function directionOf(language: string): string {
  return builtInLanguage(language)?.dir ?? 'auto';
}

/** A text is one paragraph. */
function stayOnOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
}
