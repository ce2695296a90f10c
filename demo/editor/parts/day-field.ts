import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import { dayInWords } from '../preview/treated.js';
import { isInvalid, remarkList, remarksFor, remarksId } from './remarks.js';

export interface DayField {
  readonly id: string;
  readonly label: string;
  /** Where it is in the procedure. */
  readonly path: Path;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** A calendar day, counted from the treatment day, which is 0. */
export function dayField(
  context: EditorContext,
  { id, label, path, day, onDay }: DayField,
): TemplateResult {
  const remarks = remarksFor(context, id, path);
  const described = [`${id}-date`, ...(remarks.length ? [remarksId(id)] : [])].join(' ');
  return html`<div class="field">
    <div class="row">
      <label for=${id}>${label}</label>
      <input
        type="number"
        id=${id}
        step="1"
        aria-invalid=${isInvalid(remarks) ? 'true' : nothing}
        aria-describedby=${described}
        .value=${String(day)}
        @input=${({ target }: Event) => {
          const { valueAsNumber } = target as HTMLInputElement;
          if (Number.isFinite(valueAsNumber)) onDay(valueAsNumber);
        }}
        @blur=${({ target }: Event) => {
          (target as HTMLInputElement).value = String(day);
        }}
      />
      <span class="end" id="${id}-date">${dayInWords(day, context.travel.treated)}</span>
    </div>
    ${remarkList(id, remarks)}
  </div>`;
}
