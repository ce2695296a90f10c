import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import { dayInWords } from '../preview/treated.js';
import { numberIn } from './number-in.js';
import { isInvalid, remarkList, remarksFor, remarksId } from './remarks.js';
import { typedNumber } from './typed-number.js';

export interface DayField {
  readonly id: string;
  readonly label: string;
  /** Where it is in the procedure. */
  readonly path: Path;
  readonly day: number;
  /** Returns whether the file has it now. */
  readonly onDay: (day: number) => boolean;
}

/** A calendar day, counted from the treatment day, which is 0. */
export function dayField(
  context: EditorContext,
  { id, label, path, day, onDay }: DayField,
): TemplateResult {
  const remarks = remarksFor(context, id, path);
  const typing = typedNumber(context, {
    id,
    value: day,
    shown: String(day),
    read: numberIn,
    write: (next) => onDay(next!),
  });
  const described = [`${id}-date`, ...(remarks.length ? [remarksId(id)] : [])].join(' ');
  return html`<div class="field">
    <div class="row">
      <label for=${id}>${label}</label>
      <input
        class="amount"
        id=${id}
        autocomplete="off"
        aria-invalid=${isInvalid(remarks) ? 'true' : nothing}
        aria-describedby=${described}
        .value=${typing.shown}
        @input=${typing.onInput}
        @blur=${typing.onBlur}
      />
      <span class="end" id="${id}-date">${dayInWords(day, context.travel.treated)}</span>
    </div>
    ${remarkList(id, remarks)}
  </div>`;
}
