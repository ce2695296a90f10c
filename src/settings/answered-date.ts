import { dayNumber, isoDate, MS_PER_DAY } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, instantsOf, type Zone } from '../time/zone.js';
import { MOST_DAYS_AGO } from './dates/choose-days.js';
import { readDate } from './read-date.js';

/** A date of the treatment, from the page or from this device. */
export interface StatedDate {
  readonly written: WrittenTime;
  /** In the form that {@link readAnswer} reads. */
  readonly text: string;
  readonly source: 'page' | 'device';
}

/** Whether a treatment at that time, past or future, is plausible. */
export function isPlausible(
  { date }: WrittenTime,
  zone: Zone,
  now: number,
  mostDaysAhead: number,
): boolean {
  const daysAgo = dayNumber(civilDateAt(now, zone)) - dayNumber(date);
  return -daysAgo <= mostDaysAhead && daysAgo <= MOST_DAYS_AGO;
}

/**
 * Reads the output of {@link textOfAnswer} or of a date field. The visitor's own date is never questioned. `null` for
 * anything else.
 */
export function readAnswer(text: string, zone: Zone): WrittenTime | null {
  if (!/^\d{4}-/.test(text)) return null;
  // An offset of zero is from the visitor's clock, not from a machine.
  const place = text.endsWith('+00:00') ? { ...zone, name: zone.name ?? 'UTC' } : zone;
  const reading = readDate(text, { zone: place, order: null, now: null });
  return reading.kind === 'meant' ? reading.written : null;
}

/**
 * One of the choices in the form that {@link readAnswer} reads: of a range, the end, from which windows count.
 * @param time - Value of a time field, used if the choice has no time.
 */
export function textOfAnswer({ date, clock, readings }: WrittenTime, time = ''): string {
  if (clock === null) return isoDate(date) + (time && `T${time}`);
  const clocks = readings.map((each) =>
    each.offset === null && isoDate(each.date) === isoDate(date) ? (each.clock ?? 0) : 0,
  );
  return `${isoDate(date)}T${timeText(Math.max(clock, ...clocks), 8)}`;
}

/** Adds the zone's offset to a time of day without one. */
export function withOffset(
  text: string,
  { date, clock, readings }: WrittenTime,
  zone: Zone,
): string {
  if (clock === null || readings.some((each) => each.offset !== null)) return text;
  const wallMs = dayNumber(date) * MS_PER_DAY + clock;
  const offset = wallMs - instantsOf(wallMs, zone).latest;
  return text + (offset < 0 ? '-' : '+') + timeText(Math.abs(offset), 5);
}

function timeText(clock: number, length: number): string {
  return new Date(clock).toISOString().slice(11, 11 + length);
}
