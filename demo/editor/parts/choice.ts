import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from '../context.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import { isInvalid, remarkList, remarksFor, remarksId } from './remarks.js';

export interface Choice<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** Where it is in the procedure. */
  readonly path: Path;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onPick: (value: Value) => void;
  /** Whether the label is beside the choice, not above it. */
  readonly inRow?: boolean;
}

export function choice<Value extends string>(
  context: EditorContext,
  { id, label, path, value, options, onPick, inRow = false }: Choice<Value>,
): TemplateResult {
  const remarks = remarksFor(context, id, path);
  return html`<div class="field">
    <div class=${inRow ? 'row' : 'field'}>
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-invalid=${isInvalid(remarks) ? 'true' : nothing}
        aria-describedby=${remarks.length ? remarksId(id) : nothing}
        .value=${live(value)}
        @change=${({ target }: Event) => onPick((target as HTMLSelectElement).value as Value)}
      >
        ${options.map(
          ([each, name]) =>
            html`<option value=${each} ?selected=${each === value}>${name}</option>`,
        )}
      </select>
    </div>
    ${remarkList(id, remarks)}
  </div>`;
}
