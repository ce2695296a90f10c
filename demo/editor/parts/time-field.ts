import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext, Unit } from '../context.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import { endInWords } from '../preview/treated.js';
import { timeIn } from './number-in.js';
import { isInvalid, remarkList, remarksFor, remarksId } from './remarks.js';
import { typedNumber } from './typed-number.js';

const HOURS_A_DAY = 24;
/** From here on, whole days are shown as days. */
const SHOWN_AS_DAYS = 72;

export interface TimeField {
  readonly id: string;
  readonly label: string;
  /** Where its hours are in the procedure. */
  readonly path: Path;
  /** Hours after the treatment; `null` for no end. */
  readonly hours: number | null;
  /** The name of the unit for no number at all, such as "no end"; absent if there must be one. */
  readonly none?: string;
  /** Returns whether the file has them now. */
  readonly onHours: (hours: number | null) => boolean;
  /** The words beside it; by default those of an end. */
  readonly inWords?: (hours: number | null) => string;
}

/** A time after the treatment: a number, its unit, and what it means for a patient who was treated on a Friday. */
export function timeField(context: EditorContext, field: TimeField): TemplateResult {
  const { id, label, path, hours, none, onHours } = field;
  const picked = context.unitOf(id);
  // The file may have a number again, as after undo.
  const unit = picked && !(picked === 'none' && hours !== null) ? picked : unitFor(hours);
  const remarks = remarksFor(context, id, path);
  const words = field.inWords ?? ((each) => endInWords(each, context.travel.treated));
  const described = [`${id}-end`, ...(remarks.length ? [remarksId(id)] : [])].join(' ');
  const read = (typed: string) => timeIn(typed, unit === 'days' ? 'days' : 'hours');
  const typing = typedNumber(context, {
    id,
    value: hours,
    shown: valueIn(unit, hours),
    read: (typed) => read(typed).hours,
    write: onHours,
  });
  const typedLast = `number-${id}`;
  const onNumber = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    // Another unit between two digits would change what the first one means.
    context.pickUnit(id, read(value).unit);
    // "2 days" are that whatever is picked.
    context.type(typedLast, /\p{L}/u.test(value) ? '' : value);
    typing.onInput(event);
  };
  const onUnit = (next: Unit) => {
    // "2" was typed, then "days" picked: 2 days. A number that was there before stays the same time.
    const isTyped = hours !== null && read(context.typed(typedLast)).hours === hours;
    context.pickUnit(id, next);
    if (next === 'none') onHours(null);
    else if (hours === null) context.focusOn(id);
    else if (isTyped) onHours(timeIn(valueIn(unit, hours), next).hours);
  };
  return html`<div class="field">
    <div class="row">
      <label for=${id}>${label}</label>
      ${
        unit === 'none'
          ? nothing
          : html`<input
              class="amount"
              id=${id}
              inputmode="decimal"
              autocomplete="off"
              aria-invalid=${isInvalid(remarks) ? 'true' : nothing}
              aria-describedby=${described}
              .value=${typing.shown}
              @input=${onNumber}
              @blur=${typing.onBlur}
            />`
      }
      <select
        id="${id}-unit"
        aria-label="${label}: unit"
        aria-describedby=${unit === 'none' ? described : nothing}
        .value=${live(unit)}
        @change=${({ target }: Event) => onUnit((target as HTMLSelectElement).value as Unit)}
      >
        ${option('hours', 'hours', unit)} ${option('days', 'days', unit)}
        ${none === undefined ? nothing : option('none', none, unit)}
      </select>
      <span class="end" id="${id}-end">${words(hours)}</span>
    </div>
    ${remarkList(id, remarks)}
  </div>`;
}

function option(unit: Unit, name: string, picked: Unit): TemplateResult {
  return html`<option value=${unit} ?selected=${unit === picked}>${name}</option>`;
}

function unitFor(hours: number | null): Unit {
  if (hours === null) return 'none';
  return hours >= SHOWN_AS_DAYS && hours % HOURS_A_DAY === 0 ? 'days' : 'hours';
}

function valueIn(unit: Unit, hours: number | null): string {
  if (hours === null) return '';
  return String(unit === 'days' ? Math.round((hours / HOURS_A_DAY) * 1000) / 1000 : hours);
}
