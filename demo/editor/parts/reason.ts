import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import { builtInEntry, setNote, setReason, type List } from '../model/model.js';
import { reasonIn } from '../model/reasons.js';
import { remarkList } from './remarks.js';
import { textField } from './text-field.js';

const NOT_SHOWN = 'The guide does not show it, but a file on your website can be read by anyone.';

/** What is less careful about an entry than the built-in guidance, and the clinic's reason for it. */
export function reason(
  context: EditorContext,
  list: List,
  id: string,
): TemplateResult | typeof nothing {
  const found = context.carelessIn(list, id);
  if (!found.length) return nothing;
  const field = `${list}-${id}-reason`;
  return html`<div class="fields">
    ${remarkList(
      `${field}-why`,
      found.map(({ message }) => ({ kind: 'careless', text: message })),
    )}
    ${textField(context, {
      id: field,
      label: 'Your clinic’s reason',
      path: [list, id, 'reason'],
      value: reasonOf(context, list, id),
      hint: `For the clinician who signs. ${NOT_SHOWN}`,
      onText: (why) =>
        context.change((text, procedure) => setReason(text, procedure, list, id, why), field),
    })}
  </div>`;
}

/** As the file has it now: advice comes a moment later. */
function reasonOf({ protocol }: EditorContext, list: List, id: string): string {
  const entries: readonly Noted[] = protocol[list];
  const entry = entries.find((each) => each.id === id);
  if (!entry) return reasonIn(protocol.note, list, id);
  // The note of the built-in guidance is no reason of the clinic's.
  return entry.note === builtInEntry(list, id)?.note ? '' : (entry.note ?? '');
}

interface Noted {
  readonly id: string;
  readonly note?: string | undefined;
  readonly facts?: readonly string[] | undefined;
}

/** The note of an entry, which says why it is as it is. */
export function note(context: EditorContext, list: List, id: string): TemplateResult {
  const entries: readonly Noted[] = context.protocol[list];
  const entry = entries.find((each) => each.id === id);
  const facts = entry?.facts?.length ? `Based on the facts ${entry.facts.join(', ')}. ` : '';
  const field = `${list}-${id}-note`;
  return textField(context, {
    id: field,
    label: 'Note',
    path: [list, id, 'note'],
    value: entry?.note ?? '',
    hint: `${facts}${NOT_SHOWN}`,
    onText: (text) =>
      context.change((file, procedure) => setNote(file, procedure, list, id, text), field),
  });
}
