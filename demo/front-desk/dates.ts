import { en } from '../../src/languages/en.js';
import { civilDateAt, deviceZone } from '../../src/time/zone.js';
import { dayNumber, daysBetween, isoDate } from '../../src/time/civil-date.js';
import type { WrittenTime } from '../../src/time/written-time.js';
import { readDate, type DateOrder } from '../../src/settings/read-date.js';
import type { Calendar } from '../../src/view/date-format.js';
import { writtenTerm } from '../../src/view/when.js';
import type { Note } from './patient.js';
import { readPasted } from './pasted-date.js';

/** Today as the value of a date field. Days are counted at the clinic, which is where this device is. */
export function todaysValue(): string {
  return isoDate(civilDateAt(Date.now(), deviceZone));
}

/** How days are written in a language: always with the year, because patients keep the card. */
export function calendarIn(locale: string, words: Calendar['words'] = en.words): Calendar {
  return { locale, words, zone: deviceZone, year: 0, near: null };
}

/** A day or time in words, as in "Friday, November 20, 2026 at 3:30 PM". */
export function inWords(written: WrittenTime, locale: string): string {
  return writtenTerm(written, calendarIn(locale)).text;
}

/** In the format of links: `2026-11-20T15:30`. */
export function joined(date: string, time: string): string {
  return time ? `${date}T${time}` : date;
}

/** Reads the value of a date field or a link, as in `2026-11-20T15:30`; `null` if it is not a date. */
export function readValue(value: string): WrittenTime | null {
  const reading = readDate(value, { zone: deviceZone, order: null, now: null });
  return reading.kind === 'meant' ? reading.written : null;
}

/** Whether the guide asks the patient about this date because it is unlikely. */
function isAskedAbout(value: string, { now, isVisit }: { now: number; isVisit: boolean }): boolean {
  return readDate(value, { zone: deviceZone, order: null, now, isVisit }).kind === 'ask';
}

/** From this many days on, a date is more likely a typing mistake than meant. */
const FAR_BACK = 31;
const FAR_AHEAD = 31;
const FAR_VISIT = 366;

/** A time that is read only with "am", "pm" or the like. */
const HALF_DAY_TIME = /(?:^|\D)(?:0?[1-9]|1[0-2])[:h][0-5]\d/;
const TIME_LEFT_OUT =
  'Its time can be in the morning or in the evening, so it is left out. Fill it in above.';

/** The fields for a date, with the pasted text. */
interface DateFields {
  readonly date: string;
  readonly time: string;
  readonly pasted: string;
  /** How the clinic's systems write days in figures. */
  readonly order: DateOrder | null;
  /** The present instant. */
  readonly now: number;
  /** The staff's language, BCP 47. */
  readonly locale: string;
}

/** Adds a note on how a pasted text is read. @returns The values to choose from, if there are several. */
export function readPastedField(
  field: string,
  { pasted, order, now, locale }: DateFields,
  notes: Note[],
): readonly string[] {
  if (!pasted) return [];
  const isVisit = field.startsWith('visit');
  const found = readPasted(pasted, { order, now, isVisit });
  if (found.kind === 'read') {
    const written = readValue(found.value);
    const text = written ? `Read as ${inWords(written, locale)}.` : '';
    const isLeftOut = written?.clock === null && HALF_DAY_TIME.test(pasted);
    notes.push(
      isLeftOut
        ? { field, kind: 'warning', text: `${text} ${TIME_LEFT_OUT}` }
        : { field, kind: 'hint', text },
    );
    return [];
  }
  const [why, values] =
    found.kind === 'ask' ? [found.why, found.values] : [`“${pasted}” ${found.why}.`, []];
  const remedy = values.length ? 'Which is meant?' : 'Pick the day above.';
  notes.push({ field, kind: 'problem', text: `${why} ${remedy}` });
  return values;
}

/** Reads the day and time of the treatment. */
export function readTreatment({ date, time, now, locale }: DateFields, notes: Note[]) {
  const say = (field: string, kind: Note['kind'], text: string) =>
    notes.push({ field, kind, text });
  const day = readValue(date);
  if (!day || day.clock !== null) {
    say('date', 'problem', 'Pick the day of the treatment: a day that exists, from 2000 to 2199.');
    return null;
  }
  const written = readValue(joined(date, time));
  if (!written) {
    say('time', 'problem', 'Write hours and minutes, as in 15:30, or leave the time empty.');
    return null;
  }
  const days = daysBetween(civilDateAt(now, deviceZone), day.date);
  const text = `${inWords(day, locale)}: ${relative(days, locale)}.`;
  const asked = isAskedAbout(date, { now, isVisit: false })
    ? ' The guide will ask the patient.'
    : '';
  if (asked || days < -FAR_BACK || days > FAR_AHEAD)
    say('date', 'warning', `${text} Is that the right month and year?${asked}`);
  else say('date', 'hint', days > 0 ? `${text} The guide starts that day.` : text);
  if (!time)
    say('time', 'hint', 'Without it, the guide counts every hour from the end of that day.');
  return { written, isAhead: days > 0 };
}

/** Reads the next visit; `null` if there is none or it cannot be used. */
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
  const day = readValue(date);
  if (!day || day.clock !== null)
    return say(
      'date',
      'problem',
      date
        ? 'Pick the day of the next visit: a day that exists, from 2000 to 2199.'
        : 'Pick the day of the next visit as well, or clear its time.',
    );
  const written = readValue(joined(date, time));
  if (!written)
    return say('time', 'problem', 'Write hours and minutes, as in 10:00, or leave the time empty.');
  if (treatment && isBefore(written, treatment))
    return say('date', 'problem', 'The next visit is before the treatment. One of them is wrong.');
  const days = daysBetween(civilDateAt(now, deviceZone), day.date);
  const text = `${inWords(day, locale)}: ${relative(days, locale)}.`;
  if (days < 0) say('date', 'warning', `${text} The guide does not show visits that are over.`);
  else if (isAskedAbout(date, { now, isVisit: true }))
    say('date', 'warning', `${text} Is that the right year? The guide does not show it.`);
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
  // "Last year" could be any number of months ago.
  if (Math.abs(days) < 365) return words('always').format(Math.round(days / 30.44), 'month');
  return words('always').format(Math.round(days / 365.25), 'year');
}
