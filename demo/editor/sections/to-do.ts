import { html, type TemplateResult } from 'lit';
import type { Do } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { setHours } from '../model/model.js';
import { cards } from '../parts/card.js';
import { phaseChoice } from '../parts/phase-choice.js';
import { reason } from '../parts/reason.js';
import type { EntryText } from '../parts/texts.js';
import { timeField } from '../parts/time-field.js';
import { turnedOff } from '../parts/turned-off.js';
import { momentAfterInWords } from '../preview/treated.js';
import { addItemForm } from './add-item.js';
import { itemCard } from './item-card.js';

const TEXTS: readonly EntryText[] = [
  { key: 'text', label: 'The advice as a sentence' },
  { key: 'short', label: 'Name of its row' },
  { key: 'detail', label: 'Small line below the name' },
  { key: 'more', label: 'How, and why' },
];

/** What patients are to do. */
export function toDo(context: EditorContext): TemplateResult {
  const all = context.protocol.items.filter((item) => item.kind === 'do');
  return html`
    ${cards(all, (item) => advice(context, item, all))} ${turnedOff(context, 'do')}
    ${addItemForm(context, 'do')}
  `;
}

function advice(context: EditorContext, item: Do, all: readonly Do[]): TemplateResult {
  const { id, from = 0 } = item;
  const field = `items-${id}`;
  return itemCard(
    context,
    item,
    all,
    TEXTS,
    html`
      ${timeField(context, {
        id: `${field}-from`,
        label: 'From',
        path: ['items', id, 'from'],
        hours: from,
        onHours: (hours) =>
          context.change(
            (text, procedure) => setHours(text, procedure, 'items', id, 'from', hours),
            `${field}-from`,
          ),
        inWords: (hours) =>
          hours ? momentAfterInWords(hours, context.travel.treated) : 'at once after the treatment',
      })}
      ${reason(context, 'items', id)} ${phaseChoice(context, 'items', item)}
    `,
  );
}
