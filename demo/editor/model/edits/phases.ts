import type { PhaseText } from '../../../../src/guidance/protocol.js';
import { FARTHEST_DAY } from '../../../../src/guidance/limits.js';
import { edit, type Edit } from '../edit.js';
import { labelOf, nameOf } from '../naming.js';
import type { OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';
import { addTexts, dropEntry, newId, wordsIn, type TextsBy } from './entries.js';

export interface NewPhase {
  /** Its first day; the treatment is on day 0. */
  readonly fromDay: number;
  readonly texts: TextsBy<PhaseText>;
}

/** Adds a phase at its place by day. */
export function addPhase(text: string, procedure: number, phase: NewPhase): Edit {
  return edit(text, procedure, '', (file) => {
    const { fromDay, texts } = phase;
    const title = wordsIn(file, texts)?.title ?? '';
    if (!title.trim()) throw new Refusal('Write the title first.');
    refuseDay(fromDay);
    const { phases } = file.before;
    if (phases.some((each) => each.fromDay === fromDay))
      throw new Refusal(`Another phase begins on day ${fromDay}.`);
    const next = phases.find((each) => each.fromDay > fromDay);
    const at = next ? file.indexOf('phases', next.id) : file.lengthOf('phases');
    const id = newId(file, 'phases', title);
    file.insert(['phases'], at, { id, fromDay });
    addTexts(file, 'phases', id, texts);
    return `Added: ${title}`;
  });
}

/**
 * Removes a phase, also from what is shown in it. The phase before it lasts longer then; after the first one, the
 * second begins on its day.
 */
export function removePhase(text: string, procedure: number, id: string): Edit {
  return edit(text, procedure, '', (file) => {
    const { before } = file;
    const [first, second] = before.phases;
    if (!second) throw new Refusal('The guide needs at least one phase.');
    const name = nameOf(before, 'phases', id);
    if (first?.id === id) {
      const next = file.indexOf('phases', second.id);
      if (second.fromDay > 0) file.set(['phases', next, 'fromDay'], first.fromDay);
    }
    for (const list of ['items', 'signs'] as const) {
      for (const entry of before[list]) {
        const phases = 'phases' in entry ? (entry.phases ?? []) : [];
        if (!phases.includes(id)) continue;
        const others = phases.filter((phase) => phase !== id);
        // No phase is left: an empty list shows it never, no list would show it always.
        file.set([list, file.indexOf(list, entry.id), 'phases'], others);
      }
    }
    dropEntry(file, 'phases', id);
    return `Removed: ${name}`;
  });
}

/** Sets the first day of a phase, between those of its neighbours. */
export function setFromDay(text: string, procedure: number, id: string, day: number): Edit {
  return edit(text, procedure, `phases ${id} fromDay`, (file) => {
    refuseDay(day);
    const path = ['phases', file.indexOf('phases', id), 'fromDay'];
    const { phases } = file.before;
    const place = phases.findIndex((phase) => phase.id === id);
    const previous = phases[place - 1];
    const next = phases[place + 1];
    if (!previous && day > 0)
      throw new Refusal('The first phase begins on the treatment day, which is day 0, or before.');
    if (previous && day <= previous.fromDay)
      throw new Refusal(`The phase before it begins on day ${previous.fromDay}.`);
    if (next && day >= next.fromDay)
      throw new Refusal(`The next phase begins on day ${next.fromDay}.`);
    file.set(path, day);
    return labelOf(file.before, 'phases', id, `from day ${day}`);
  });
}

/** Sets which items come first in a phase, in this order. The others follow in their own order. */
export function setFirst(
  text: string,
  procedure: number,
  id: string,
  first: readonly string[],
): Edit {
  return edit(text, procedure, '', (file) => {
    const path = ['phases', file.indexOf('phases', id), 'first'];
    for (const item of first) file.indexOf('items', item);
    file.put(path, first.length ? [...new Set(first)] : undefined);
    return labelOf(file.before, 'phases', id, 'what comes first');
  });
}

/** Puts the phases in another order: each place keeps its day. */
export function reorderPhases(file: OpenFile, from: number, to: number): void {
  if (file.lengthOf('phases') !== file.before.phases.length)
    throw new Refusal('Correct the mistakes in the phases first.');
  const days = file.before.phases.map(({ fromDay }) => fromDay);
  file.move(['phases'], from, to);
  days.forEach((day, index) => file.set(['phases', index, 'fromDay'], day));
}

function refuseDay(day: number): void {
  if (!Number.isInteger(day)) throw new Refusal('Write a whole number of days.');
  if (Math.abs(day) > FARTHEST_DAY) throw new Refusal(`Write a day up to ${FARTHEST_DAY}.`);
}
