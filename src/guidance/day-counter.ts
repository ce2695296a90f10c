import { dayNumber, daysBetween, MS_PER_DAY } from '../time/civil-date.js';
import { spanOf } from '../time/window.js';
import { EARTHS_FIRST_CLOCK, type WrittenTime } from '../time/written-time.js';
import { civilDateAt, startOfDay, type Zone } from '../time/zone.js';

/** Calendar days since the treatment, which is day 0; negative before it. Counted in the page's zone. */
export function dayCounterAt({ date }: WrittenTime, now: number, zone: Zone): number {
  return daysBetween(date, civilDateAt(now, zone));
}

/**
 * The instant from which the rules of the treatment day hold: the start of that day, or the earliest instant that its
 * text can mean. Without a zone from the page or an offset in the text, it is when that date begins anywhere on Earth:
 * the clinic's calendar may be ahead of the visitor's.
 */
export function rulesHoldFrom(treatment: WrittenTime, zone: Zone): number {
  const { date, readings } = treatment;
  const isPlaceKnown = zone.name !== null || readings.some(({ offset }) => offset !== null);
  const firstOnEarth = dayNumber(date) * MS_PER_DAY - EARTHS_FIRST_CLOCK;
  return Math.min(
    startOfDay(date, zone),
    spanOf(treatment, zone).earliest,
    isPlaceKnown ? Infinity : firstOnEarth,
  );
}
