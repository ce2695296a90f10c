import { spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';
import { dayCounterAt, rulesHoldFrom } from './day-counter.js';
import type { Protocol } from './protocol.js';
import type { Recovery } from './recovery.js';

/**
 * The dates that one treatment may have had, as the page and the device state them. None is an unknown date, for which
 * the rules of the treatment day hold: nothing here means "unknown, so allowed".
 */
export type TreatmentDates = readonly WrittenTime[];

/**
 * Doubt holds longer: of several dates each counts from its own day on. A restriction then holds while any of them holds
 * it, and a date ahead replaces none that has come.
 *
 * @returns The date to show, which is the latest that has come, with the readings of all that have; `null` if there is
 * none. At `changesAt` another date comes; Infinity if none will.
 */
export function treatmentAt(
  dates: TreatmentDates,
  now: number,
  zone: Zone,
): { readonly treatment: WrittenTime | null; readonly changesAt: number } {
  const starts = dates.map((date) => ({ date, from: rulesHoldFrom(date, zone) }));
  const ahead = starts.filter(({ from }) => from > now).sort((one, two) => one.from - two.from);
  const changesAt = ahead[0]?.from ?? Infinity;
  const begun = starts.filter(({ from }) => from <= now).map(({ date }) => date);
  if (!begun.length) return { treatment: ahead[0]?.date ?? null, changesAt };
  // Close to midnight, rules hold from a day that has not come on the page's calendar.
  const come = begun.filter((date) => dayCounterAt(date, now, zone) >= 0);
  const latest = latestOf(come.length ? come : begun, zone);
  const others = begun.filter((date) => date !== latest).flatMap(({ readings }) => readings);
  return { treatment: { ...latest, readings: [...latest.readings, ...others] }, changesAt };
}

/** Whether all windows and all phases but the last are over, so that a date says little about today. */
export function isCourseOver(
  { phases }: Pick<Protocol, 'phases'>,
  { phase, restrictions }: Recovery,
): boolean {
  const isLast = phases.length < 2 || phase === phases.at(-1);
  return isLast && !restrictions.some(({ holds, end }) => holds && end.kind !== 'never');
}

function latestOf(dates: readonly WrittenTime[], zone: Zone): WrittenTime {
  return dates.reduce((one, two) =>
    spanOf(two, zone).latest > spanOf(one, zone).latest ? two : one,
  );
}
