import { edit, type Edit } from '../edit.js';
import { labelOf } from '../naming.js';
import type { List } from '../open-file.js';
import { Refusal } from '../refusal.js';
import { reorderPhases } from './phases.js';

/**
 * Moves an entry of a list to another position. Days stay where they are: a phase that moves changes days with others.
 *
 * @param to - The index that it has afterwards.
 */
export function moveEntry(
  text: string,
  procedure: number,
  list: List,
  id: string,
  to: number,
): Edit {
  return edit(text, procedure, '', (file) => {
    const from = file.indexOf(list, id);
    if (!Number.isInteger(to) || to < 0 || to >= file.lengthOf(list))
      throw new Refusal('It cannot be moved further.');
    if (list === 'phases') reorderPhases(file, from, to);
    else file.move([list], from, to);
    return labelOf(file.before, list, id, `moved ${to < from ? 'up' : 'down'}`);
  });
}
