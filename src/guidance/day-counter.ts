import { dayNumber, daysBetween, MS_PER_DAY } from '../time/civil-date.js';
import { MS_PER_HOUR, spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, type Zone } from '../time/zone.js';

/** The first clocks on Earth to show a new date are 14 hours ahead of UTC. */
const EARTHS_EARLIEST_MIDNIGHT = 14 * MS_PER_HOUR;

/**
 * The instant from which a date is today somewhere on Earth, where that decides; `null` where the page names the
 * zone or the instant is known.
 */
export function earliestTodayOnEarth({ date, offset }: WrittenTime, zone: Zone): number | null {
  if (zone.name !== null || offset !== null) return null;
  return dayNumber(date) * MS_PER_DAY - EARTHS_EARLIEST_MIDNIGHT;
}

/**
 * Calendar days since the treatment, which is day 0; negative before it. The date counts as it is written.
 * A date of tomorrow that is today somewhere counts as today: the clinic's calendar may be ahead of the
 * visitor's. Not where the page names the zone, and where the instant is known that decides.
 */
export function dayCounterAt(treatment: WrittenTime, now: number, zone: Zone): number {
  const days = daysBetween(treatment.date, civilDateAt(now, zone));
  if (days >= 0) return days;
  if (treatment.offset !== null) return now >= spanOf(treatment, zone).earliest ? 0 : days;
  const from = earliestTodayOnEarth(treatment, zone);
  return from !== null && now >= from ? 0 : days;
}
