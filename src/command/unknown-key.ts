import type { Mistake } from '../guidance/check-protocols.js';
import { isRecord, recordOf } from '../guidance/record.js';

/** Keys that say when or what of an item. */
const OF_ITEMS = ['until', 'from', 'then', 'kind', 'icon'];

/**
 * What to write instead of an unknown key for which no similar one is known: the keys of this entry, and where an hour
 * belongs, since people look for it beside the question or the text. '' for all other mistakes.
 *
 * @param data - The content of the file.
 */
export function instead(data: unknown, { path, known }: Mistake): string {
  if (!known?.length) return '';
  const key = String(path.at(-1));
  const item = OF_ITEMS.includes(key) ? itemMeant(data, path) : '';
  const belongs = item && ` "${key}" belongs to the item: ${item}.`;
  return `. Known here: ${known.join(', ')}.${belongs}`;
}

/** As in `items[1], "sweating"`; '' if the path is that of an item. */
function itemMeant(data: unknown, path: Mistake['path']): string {
  const protocolPath = path[0] === 'protocols' ? path.slice(0, 2) : [];
  const [list, ...place] = path.slice(protocolPath.length, -1);
  const protocol = recordOf(valueAt(data, protocolPath));
  const { items } = protocol;
  if (!Array.isArray(items) || list === 'items') return '';
  const entry = recordOf(valueAt(protocol, [list ?? '', ...place]));
  const id = entry['item'] ?? place.at(-1);
  const index = items.findIndex((item: unknown) => isRecord(item) && item['id'] === id);
  return index < 0 ? 'items' : `items[${index}], ${JSON.stringify(id)}`;
}

function valueAt(data: unknown, path: Mistake['path']): unknown {
  return path.reduce<unknown>((value, key) => recordOf(value)[key], data);
}
