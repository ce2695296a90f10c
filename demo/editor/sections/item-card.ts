import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/element/sections/icons.js';
import { iconOf } from '../../../src/guidance/icons.js';
import type { Item } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { nameOf, turnOff } from '../model/model.js';
import { iconChoice } from './icon-choice.js';
import { questionsAbout } from './questions.js';
import { card, folded } from '../parts/card.js';
import { entryOrder } from '../parts/order.js';
import { note } from '../parts/reason.js';
import { entryTexts, type EntryText } from '../parts/texts.js';

/**
 * A restriction or a piece of advice, with its words, question and picture folded.
 *
 * @param all - Its neighbours, among which it can be moved.
 */
export function itemCard(
  context: EditorContext,
  item: Item,
  all: readonly Item[],
  texts: readonly (EntryText | false)[],
  fields: TemplateResult,
): TemplateResult {
  const { id, kind } = item;
  const picture = iconOf(item);
  return card(
    context,
    {
      list: 'items',
      id,
      title: html`${picture ? icon(picture) : nothing} ${nameOf(context.protocol, 'items', id)}`,
      removal: {
        name: 'Turn off',
        make: (text, procedure) => turnOff(text, procedure, id),
        then: `off-${kind}-title`,
      },
      order: entryOrder(context, 'items', id, all),
    },
    html`
      ${fields}
      ${folded(context, `items-${id}-words`, 'Words, question and picture', () => [
        ...entryTexts(context, 'items', id, texts),
        questionsAbout(context, id),
        iconChoice(context, item),
        context.carelessIn('items', id).length ? nothing : note(context, 'items', id),
      ])}
    `,
  );
}
