import { html, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import { addEntry, nameOf, removeEntry, type PlainList } from '../model/model.js';
import { addForm } from '../parts/add-form.js';
import { card, cards } from '../parts/card.js';
import { entryOrder } from '../parts/order.js';
import { entryText } from '../parts/texts.js';

export const PLAIN_LISTS: readonly {
  readonly list: PlainList;
  readonly name: string;
  readonly add: string;
}[] = [
  { list: 'products', name: 'Products', add: 'Add a product' },
  { list: 'tips', name: 'Food and drink', add: 'Add a tip' },
  { list: 'about', name: 'About the treatment', add: 'Add a line' },
  { list: 'closing', name: 'Last line', add: 'Add a line' },
];

/** A list whose entries are one text each. */
export function plainList(context: EditorContext, list: PlainList, add: string): TemplateResult {
  const all = context.protocol[list];
  return html`
    ${cards(all, ({ id }) =>
      card(
        context,
        {
          list,
          id,
          title: nameOf(context.protocol, list, id),
          isNamed: true,
          removal: {
            name: 'Remove',
            make: (text, procedure) => removeEntry(text, procedure, list, id),
          },
          order: entryOrder(context, list, id, all),
        },
        entryText(context, list, id, { key: null, label: 'Text' }),
      ),
    )}
    ${addForm(context, {
      id: `add-${list}`,
      list,
      title: add,
      texts: [{ key: 'text', label: 'Text' }],
      make: (words) => (text, procedure) =>
        addEntry(
          text,
          procedure,
          list,
          Object.fromEntries(
            Object.entries(words).map(([language, each]) => [language, each['text'] ?? '']),
          ),
        ),
    })}
  `;
}
