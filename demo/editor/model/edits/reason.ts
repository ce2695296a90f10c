import { LONGEST_TEXT } from '../../../../src/guidance/limits.js';
import { edit, type Edit } from '../edit.js';
import { builtIn } from '../built-in.js';
import { labelOf } from '../naming.js';
import type { List } from '../open-file.js';
import { withReason } from '../reasons.js';
import { Refusal } from '../refusal.js';
import { setNote } from './entries.js';

/**
 * Keeps why an entry is less careful than the built-in one: as its note, or in the note of the procedure if the entry was
 * removed. The guide does not show it. '' removes it.
 */
export function setReason(
  text: string,
  procedure: number,
  list: List,
  id: string,
  reason: string,
): Edit {
  const noted = setNote(text, procedure, list, id, reason);
  if (!noted.refused) return noted;
  return edit(text, procedure, `${list} ${id} reason`, (file) => {
    const { before } = file;
    if (before[list].some((entry) => entry.id === id)) throw new Refusal(noted.refused);
    const note = withReason(before.note, list, id, reason);
    if (note.length > LONGEST_TEXT)
      throw new Refusal(`The note of the procedure can have ${LONGEST_TEXT} characters in all.`);
    file.put(['note'], note || undefined);
    return labelOf(builtIn, list, id, 'reason');
  });
}
