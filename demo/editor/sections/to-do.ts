import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/element/sections/icons.js';
import { iconOf } from '../../../src/guidance/icons.js';
import type { Do } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { nameOf, setHours, turnOff } from '../model/model.js';
import { card, cards, folded } from '../parts/card.js';
import { entryOrder } from '../parts/order.js';
import { phaseChoice } from '../parts/phase-choice.js';
import { note, reason } from '../parts/reason.js';
import { entryTexts, type EntryText } from '../parts/texts.js';
import { timeField } from '../parts/time-field.js';
import { turnedOff } from '../parts/turned-off.js';
import { momentAfterInWords } from '../preview/treated.js';
import { addItemForm } from './add-item.js';
import { iconChoice } from './icon-choice.js';
import { questionsAbout } from './questions.js';

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
  const picture = iconOf(item);
  const field = `items-${id}`;
  return card(
    context,
    {
      list: 'items',
      id,
      title: html`${picture ? icon(picture) : nothing} ${nameOf(context.protocol, 'items', id)}`,
      removal: {
        name: 'Turn off',
        make: (text, procedure) => turnOff(text, procedure, id),
        then: 'off-do-title',
      },
      order: entryOrder(context, 'items', id, all),
    },
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
      ${folded(context, `${field}-words`, 'Words, question and picture', () => [
        ...entryTexts(context, 'items', id, TEXTS),
        questionsAbout(context, id),
        iconChoice(context, item),
        context.carelessIn('items', id).length ? nothing : note(context, 'items', id),
      ])}
    `,
  );
}
