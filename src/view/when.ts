import { phrase, type Phrase, type Term } from '../languages/phrase.js';
import {
  addDays,
  civilDateOf,
  dayNumber,
  isoDate,
  MS_PER_DAY,
  type CivilDate,
} from '../time/civil-date.js';
import { MS_PER_HOUR } from '../time/window.js';
import type { Moment } from '../time/written-time.js';
import { civilDateAt, instantsOf, startOfDay, wallTimeAt, type Zone } from '../time/zone.js';
import { englishDate } from './english-dates.js';

/** How a page writes its days and times. */
export interface Calendar {
  /** BCP 47; decides the order of day and month and the 12 or 24 hour clock. */
  readonly locale: string;
  readonly zone: Zone;
  /** The year that is left out; `null` if every year is written. */
  readonly year: number | null;
}

/** `null` if the browser has no date words for a language. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * Formats are few and cached, since the first on a page costs a phone about 25 ms. Wall times are formatted as if they
 * were UTC, so that one format serves every zone.
 */
function format(wallMs: number, { locale, year }: Calendar, withTime: boolean): string {
  const withYear = civilDateOf(Math.floor(wallMs / MS_PER_DAY)).year !== year;
  const english = englishDate(wallMs, locale, withYear, withTime);
  if (english) return english;
  const key = [locale, withYear, withTime].join();
  let found = formats.get(key);
  if (found === undefined) {
    found = formatterOf(locale, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(withYear && { year: 'numeric' }),
      ...(withTime && { hour: 'numeric', minute: '2-digit' }),
    });
    formats.set(key, found);
  }
  return found?.format(wallMs) ?? inFigures(wallMs, withTime);
}

/** `null` if the browser lacks the language, and would fall back to another one, or if the page has broken this. */
function formatterOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | null {
  const language = (tag: string) => tag.split('-', 1)[0];
  try {
    const found = new Intl.DateTimeFormat(locale, options);
    return language(found.resolvedOptions().locale) === language(locale) ? found : null;
  } catch {
    return null;
  }
}

/** Isolated (UAX #9), since after Arabic letters the parts of a date would swap places. */
function inFigures(wallMs: number, withTime: boolean): string {
  const [date = '', time = ''] = new Date(wallMs).toISOString().split('T');
  return `\u2066${withTime ? `${date} ${time.slice(0, 5)}` : date}\u2069`;
}

/** A day in words: "Friday, November 20". */
export function dayTerm(date: CivilDate, calendar: Calendar): Term {
  return {
    kind: 'time',
    text: format(dayNumber(date) * MS_PER_DAY, calendar, false),
    datetime: isoDate(date),
  };
}

/** An instant in words: "Friday, November 20 at 3:30 PM". */
function timeTerm(instant: number, calendar: Calendar): Term {
  const { zone } = calendar;
  const wallMs = wallTimeAt(instant, zone);
  const { earliest, latest } = instantsOf(wallMs, zone);
  // When clocks go back, 1:30 occurs twice and could be read an hour too early.
  const name = earliest === latest ? '' : ` ${zoneName(instant, calendar)}`;
  return {
    kind: 'time',
    text: format(wallMs, calendar, true) + name,
    datetime: new Date(instant).toISOString(),
  };
}

/** A date or time on its own clock. */
export function writtenTerm({ date, clock }: Moment, calendar: Calendar): Term {
  if (clock === null) return dayTerm(date, calendar);
  const wallMs = dayNumber(date) * MS_PER_DAY + clock;
  return {
    kind: 'time',
    text: format(wallMs, calendar, true),
    datetime: new Date(wallMs).toISOString().slice(0, 16),
  };
}

/** Summer or winter time, as in "GMT+1". */
function zoneName(instant: number, { zone, locale }: Calendar): string {
  const parts = formatterOf(locale, {
    numberingSystem: 'latn',
    timeZoneName: 'short',
    ...(zone.name !== null && { timeZone: zone.name }),
  })?.formatToParts(instant);
  const name = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  return name ?? `UTC+${zone.offsetAt(instant) / MS_PER_HOUR}`.replace('+-', '-');
}

/** The day that begins at an instant; `null` if the instant lies within a day. */
function dayBegunAt(instant: number, zone: Zone): CivilDate | null {
  const date = civilDateAt(instant, zone);
  return instant === startOfDay(date, zone) ? date : null;
}

/**
 * "Until …". An end at midnight is written as "the end of" the previous day; "until Sunday" is ambiguous.
 * @param sentences - With `{when}`, and with `{day}` for the end of a day.
 */
export function untilPhrase(
  instant: number,
  calendar: Calendar,
  sentences: { readonly when: string; readonly endOf: string },
): Phrase {
  const begun = dayBegunAt(instant, calendar.zone);
  return begun
    ? phrase(sentences.endOf, { day: dayTerm(addDays(begun, -1), calendar) })
    : phrase(sentences.when, { when: timeTerm(instant, calendar) });
}

/**
 * "From …".
 * @param sentences - With `{when}`, and with `{day}` for a whole day.
 */
export function fromPhrase(
  instant: number,
  calendar: Calendar,
  sentences: { readonly when: string; readonly day: string },
): Phrase {
  const begun = dayBegunAt(instant, calendar.zone);
  return begun
    ? phrase(sentences.day, { day: dayTerm(begun, calendar) })
    : phrase(sentences.when, { when: timeTerm(instant, calendar) });
}
