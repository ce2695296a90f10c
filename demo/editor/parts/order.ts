import { recordOf } from '../../../src/guidance/record.js';
import type { EditorContext } from '../context.js';
import { moveEntry, type List } from '../model/model.js';
import { valueAt } from '../model/readable.js';
import type { Order } from './card.js';

/** The place of an entry in its list, as written in the file; -1 if it is not there. */
export function indexInFile({ draft, procedure }: EditorContext, list: List, id: string): number {
  const entries = valueAt(draft.data, [...(draft.paths[procedure] ?? []), list]);
  return Array.isArray(entries)
    ? entries.findIndex((entry: unknown) => recordOf(entry)['id'] === id)
    : -1;
}

/**
 * How an entry is moved past its neighbours.
 *
 * @param group - The entries that are shown together, such as all restrictions.
 */
export function entryOrder(
  context: EditorContext,
  list: List,
  id: string,
  group: readonly { readonly id: string }[],
): Order {
  const index = group.findIndex((each) => each.id === id);
  return {
    index,
    count: group.length,
    move: (by) => (text, procedure) => {
      const neighbour = group[index + by]?.id ?? id;
      return moveEntry(text, procedure, list, id, indexInFile(context, list, neighbour));
    },
  };
}
