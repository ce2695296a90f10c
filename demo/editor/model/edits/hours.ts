import type { Avoid } from '../../../../src/guidance/protocol.js';
import { LONGEST_HOURS } from '../../../../src/guidance/limits.js';
import { edit, type Edit } from '../edit.js';
import { answerInWords, hoursInWords, labelOf, nameOf } from '../naming.js';
import type { OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';
import { refuseWithoutCallSign } from './call-sign.js';

/** Where an entry has hours, counted from the treatment. */
export type HoursOf = 'items' | 'signs';

/**
 * Sets the hour at which something ends (`until`) or begins (`from`).
 *
 * @param hours - `null` for a restriction without an end, or a usual sign that is always shown. 0 as `from` removes it.
 */
export function setHours(
  text: string,
  procedure: number,
  list: HoursOf,
  id: string,
  key: 'until' | 'from',
  hours: number | null,
): Edit {
  return edit(text, procedure, `${list} ${id} ${key}`, (file) => {
    const index = file.indexOf(list, id);
    const entry = file.before[list].find((each) => each.id === id)!;
    refuseHours(hours);
    if (keyOf(entry) !== key) throw new Refusal(`"${id}" has no hour of this kind.`);
    if (list === 'signs' && key === 'from' && hours) refuseWithoutCallSign(file, id);
    const isRestriction = list === 'items' && key === 'until';
    const isAbsent = !isRestriction && (key === 'from' ? !hours : hours === null);
    file.put([list, index, key], isAbsent ? undefined : hours);
    const what = key === 'from' ? `from ${hoursInWords(hours ?? 0)} on` : hoursInWords(hours);
    return labelOf(file.before, list, id, what);
  });
}

/** The hour that an entry of this kind can have. */
function keyOf(entry: OpenFile['before']['items' | 'signs'][number]): 'until' | 'from' {
  const isUntil = 'kind' in entry ? entry.kind === 'avoid' : entry.level === 'usual';
  return isUntil ? 'until' : 'from';
}

/** Throws a `Refusal` if these are no hours that a file may have. */
export function refuseHours(hours: number | null): void {
  if (hours === null) return;
  if (!Number.isFinite(hours) || hours < 0)
    throw new Refusal('Write a number of hours, 0 or more.');
  if (hours > LONGEST_HOURS)
    throw new Refusal(`Write at most ${LONGEST_HOURS} hours, which is a year.`);
}

/** Sets the answer after a restriction has ended. */
export function setThen(text: string, procedure: number, id: string, then: Avoid['then']): Edit {
  return edit(text, procedure, '', (file) => {
    const index = file.indexOf('items', id);
    if (!file.before.items.some((item) => item.id === id && item.kind === 'avoid'))
      throw new Refusal(`"${id}" is not a restriction.`);
    file.set(['items', index, 'then'], then);
    return labelOf(file.before, 'items', id, `then ${answerInWords(then)}`);
  });
}

/**
 * Sets the phases in which advice or a usual sign is shown.
 *
 * @param phases - Their ids; `null` for all.
 */
export function setPhases(
  text: string,
  procedure: number,
  list: HoursOf,
  id: string,
  phases: readonly string[] | null,
): Edit {
  return edit(text, procedure, '', (file) => {
    const index = file.indexOf(list, id);
    const entry = file.before[list].find((each) => each.id === id)!;
    const canHave = 'kind' in entry ? entry.kind === 'do' : entry.level === 'usual';
    if (!canHave) throw new Refusal(`"${id}" is shown in every phase.`);
    const known = file.before.phases.map((phase) => phase.id);
    if (phases?.some((phase) => !known.includes(phase)))
      throw new Refusal('There is no such phase.');
    file.put([list, index, 'phases'], phases ?? undefined);
    const names = phases?.map((phase) => nameOf(file.before, 'phases', phase)).join(', ');
    return labelOf(file.before, list, id, names ?? 'all phases');
  });
}
