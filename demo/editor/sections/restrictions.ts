import { html, type TemplateResult } from 'lit';
import type { Avoid, Item } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { setHours, setThen } from '../model/model.js';
import { cards } from '../parts/card.js';
import { choice } from '../parts/choice.js';
import { reason } from '../parts/reason.js';
import type { EntryText } from '../parts/texts.js';
import { timeField } from '../parts/time-field.js';
import { turnedOff } from '../parts/turned-off.js';
import { addItemForm } from './add-item.js';
import { itemCard } from './item-card.js';

const THEN: readonly (readonly [Avoid['then'], string])[] = [
  ['yes', 'yes'],
  ['care', 'yes, with care'],
  ['ask', 'ask the clinic first'],
];

/** What patients must not do, and for how long. */
export function restrictions(context: EditorContext): TemplateResult {
  const all = context.protocol.items.filter((item) => item.kind === 'avoid');
  return html`
    ${cards(all, (item) => restriction(context, item, all))} ${turnedOff(context, 'avoid')}
    ${addItemForm(context, 'avoid')}
  `;
}

function restriction(context: EditorContext, item: Avoid, all: readonly Item[]): TemplateResult {
  const { id, until, then } = item;
  const field = `items-${id}`;
  return itemCard(
    context,
    item,
    all,
    textsOf(then),
    html`
      ${timeField(context, {
        id: `${field}-until`,
        label: 'Off limits for',
        path: ['items', id, 'until'],
        hours: until,
        none: 'no end',
        onHours: (hours) =>
          context.change(
            (text, procedure) => setHours(text, procedure, 'items', id, 'until', hours),
            `${field}-until`,
          ),
      })}
      ${choice(context, {
        id: `${field}-then`,
        label: 'Afterwards',
        path: ['items', id, 'then'],
        value: then,
        options: THEN,
        inRow: true,
        onPick: (value) => context.change((text, procedure) => setThen(text, procedure, id, value)),
      })}
      ${reason(context, 'items', id)}
    `,
  );
}

function textsOf(then: Avoid['then']): readonly (EntryText | false)[] {
  return [
    { key: 'text', label: 'The rule as a sentence', hint: 'It begins with “Do not”.' },
    { key: 'short', label: 'Name of its row' },
    then === 'care' && {
      key: 'detail',
      label: 'What “with care” means',
      hint: 'A few words, such as “SPF 30+, hat, shade”.',
    },
    { key: 'more', label: 'Why, and what counts' },
    { key: 'after', label: 'When it is over' },
  ];
}
