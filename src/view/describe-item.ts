import { iconOf } from '../guidance/icons.js';
import type { Item } from '../guidance/protocol.js';
import type { Wording } from './describe-advice.js';
import type { ItemView } from './advice-view.js';
import { textFor } from './text-for.js';

/** An entry in words: its name is the whole sentence if the guidance has none. */
export function describeItem(item: Item, { texts }: Wording, extended = false): ItemView {
  const { text, short = text, detail = null, more = null } = textFor(texts.items, item.id);
  return { id: item.id, icon: iconOf(item), name: short, detail, text, more, extended };
}
