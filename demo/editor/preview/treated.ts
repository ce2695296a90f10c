import { endOf, spanOfEnd } from '../../../src/guidance/end.js';
import { spanOf } from '../../../src/time/window.js';
import {
  addDays,
  dayNumber,
  isoDate,
  MS_PER_DAY,
  type CivilDate,
} from '../../../src/time/civil-date.js';
import { parseWrittenTime } from '../../../src/time/written-time.js';
import { civilDateAt, deviceZone, wallTimeAt, type Zone } from '../../../src/time/zone.js';

// The treatment that the editor uses as an example, on the clock of this device.

const FRIDAY = 5;
const DAYS_PER_WEEK = 7;
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long' });
const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
const utcDay = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** The last Friday before a day, at 3:30 PM, in the form that `procedure-date` takes. */
export function lastFriday(now: number): string {
  const today = civilDateAt(now, deviceZone);
  const weekdayOf = new Date(now).getDay();
  const back = (weekdayOf - FRIDAY + DAYS_PER_WEEK) % DAYS_PER_WEEK || DAYS_PER_WEEK;
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day) - back * MS_PER_DAY);
  return `${date.toISOString().slice(0, 10)}T15:30`;
}

/** The moment from which hours count; `null` if the text is no date with a time. */
export function treatedAt(treated: string, zone: Zone = deviceZone): number | null {
  const written = parseWrittenTime(treated);
  return written && written.clock !== null ? spanOf(written, zone).latest : null;
}

/** As in "Friday 3:30 PM"; with the date if it is more than six days after the treatment. */
export function momentInWords(instant: number, treated: number): string {
  const isNear = instant - treated < (DAYS_PER_WEEK - 1) * MS_PER_DAY;
  const date = (isNear ? weekday : day).format(instant);
  return `${date}${isNear ? '' : ','} ${clock.format(instant)}`.replaceAll('\u202f', ' ');
}

/** As in "until Sunday 3:30 PM if treated Friday 3:30 PM", as the guide computes it. */
export function endInWords(hours: number | null, treated: string): string {
  const start = treatedAt(treated);
  if (hours === null) return '';
  const end = endAfter(hours, treated);
  if (start === null || end === null) return '';
  return `until ${momentInWords(end, start)} if treated ${momentInWords(start, start)}`;
}

/** The moment at which so many hours have certainly passed. */
export function endAfter(hours: number, treated: string, zone: Zone = deviceZone): number | null {
  const written = parseWrittenTime(treated);
  if (!written || !Number.isFinite(hours)) return null;
  return spanOfEnd(endOf(hours), spanOf(written, zone), zone)?.latest ?? null;
}

/** A moment in the form that the attribute `now` takes. */
export function nowValue(instant: number): string {
  const wall = new Date(wallTimeAt(instant, deviceZone));
  return `${isoDate(civilDateAt(instant, deviceZone))}T${wall.toISOString().slice(11, 16)}`;
}

/** As in "from Sunday 3:30 PM if treated Friday 3:30 PM". */
export function momentAfterInWords(hours: number, treated: string): string {
  return endInWords(hours, treated).replace(/^until/, 'from');
}

/** As in "Monday, November 23 if treated Friday, November 20". */
export function dayInWords(days: number, treated: string): string {
  const written = parseWrittenTime(treated);
  if (!written || !Number.isFinite(days)) return '';
  const name = (date: CivilDate) => utcDay.format(dayNumber(date) * MS_PER_DAY);
  if (days === 0) return `the treatment day, such as ${name(written.date)}`;
  return `${name(addDays(written.date, Math.trunc(days)))} if treated ${name(written.date)}`;
}
