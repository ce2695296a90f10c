import { civilDateAt, deviceZone } from '../../src/time/zone.js';
import { dayNumber, daysBetween, isoDate, type CivilDate } from '../../src/time/civil-date.js';
import { parseWrittenTime, type WrittenTime } from '../../src/time/written-time.js';
import { writtenTerm, type Calendar } from '../../src/view/when.js';
import type { Note } from './patient.js';

/** Where the desk stands. Days of patients are the clinic's, and so is this device. */
export function today(): CivilDate {
  return civilDateAt(Date.now(), deviceZone);
}

/** How days are written in a language: always with the year, since a card is kept. */
export function calendarIn(locale: string): Calendar {
  return { locale, zone: deviceZone, year: 0 };
}

/** A day or time in words, as in "Friday, November 20, 2026 at 3:30 PM". */
export function inWords(written: WrittenTime, locale: string): string {
  return writtenTerm(written, calendarIn(locale)).text;
}

/** As a link writes it: `2026-11-20T15:30`. */
export function joined(date: string, time: string): string {
  return time ? `${date}T${time}` : date;
}

/** Days from which a date is more likely a slip of the finger than meant. */
const FAR_BACK = 31;
const FAR_AHEAD = 31;
const FAR_VISIT = 366;

interface DateFields {
  readonly date: string;
  readonly time: string;
  readonly now: CivilDate;
  /** Of the staff: BCP 47. */
  readonly locale: string;
}

/** Reads the day and time of the treatment. */
export function readTreatment({ date, time, now, locale }: DateFields, notes: Note[]) {
  const say = (field: string, kind: Note['kind'], text: string) =>
    notes.push({ field, kind, text });
  const day = parseWrittenTime(date);
  if (!day || day.clock !== null) {
    say('date', 'problem', 'Pick the day of the treatment: a day that exists, from 2000 to 2199.');
    return null;
  }
  const written = parseWrittenTime(joined(date, time));
  if (!written) {
    say('time', 'problem', 'Write hours and minutes, as in 15:30, or leave the time empty.');
    return null;
  }
  const days = daysBetween(now, day.date);
  const text = `${inWords(day, locale)}: ${relative(days, locale)}.`;
  if (days < -FAR_BACK || days > FAR_AHEAD)
    say('date', 'warning', `${text} Is that the right month and year?`);
  else say('date', 'hint', days > 0 ? `${text} The guide starts that day.` : text);
  if (!time)
    say('time', 'hint', 'Without it, the guide counts every hour from the end of that day.');
  return { written, isAhead: days > 0 };
}

/** Reads the next visit; `null` where there is none or it cannot be used. */
export function readVisit(
  { date, time, now, locale }: DateFields,
  treatment: WrittenTime | null,
  notes: Note[],
): WrittenTime | null {
  const say = (field: string, kind: Note['kind'], text: string) => {
    notes.push({ field: `visit-${field}`, kind, text });
    return null;
  };
  if (!date && !time) return null;
  const day = parseWrittenTime(date);
  if (!day || day.clock !== null)
    return say(
      'date',
      'problem',
      date
        ? 'Pick the day of the next visit: a day that exists, from 2000 to 2199.'
        : 'Pick the day of the next visit as well, or clear its time.',
    );
  const written = parseWrittenTime(joined(date, time));
  if (!written)
    return say('time', 'problem', 'Write hours and minutes, as in 10:00, or leave the time empty.');
  if (treatment && isBefore(written, treatment))
    return say('date', 'problem', 'The next visit is before the treatment. One of them is wrong.');
  const days = daysBetween(now, day.date);
  const text = `${inWords(day, locale)}: ${relative(days, locale)}.`;
  if (days < 0) say('date', 'warning', `${text} The guide does not show visits that are over.`);
  else if (days > FAR_VISIT) say('date', 'warning', `${text} Is that the right year?`);
  else say('date', 'hint', text);
  return written;
}

function isBefore(one: WrittenTime, other: WrittenTime): boolean {
  const days = dayNumber(one.date) - dayNumber(other.date);
  if (days !== 0 || one.clock === null || other.clock === null) return days < 0;
  return one.clock < other.clock;
}

/** "today", "yesterday", "in 28 days", "11 months ago". */
function relative(days: number, locale: string): string {
  const words = (numeric: 'auto' | 'always') => new Intl.RelativeTimeFormat(locale, { numeric });
  if (Math.abs(days) <= 60) return words('auto').format(days, 'day');
  // "Last year" would leave open how long ago.
  if (Math.abs(days) < 365) return words('always').format(Math.round(days / 30.44), 'month');
  return words('always').format(Math.round(days / 365.25), 'year');
}

/** As a date field takes it. */
export function todaysValue(): string {
  return isoDate(today());
}
