import { phrase, type Phrase, type Term } from '../languages/phrase.js';
import type { Words } from '../languages/words.js';
import {
  civilDateOf,
  dayNumber,
  daysBetween,
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
  /** How the language writes what `Intl` writes otherwise. */
  readonly words: Pick<Words, 'dayAtTime' | 'shortDayAtTime' | 'first'>;
  /** BCP 47; decides the order of day and month and the 12 or 24 hour clock. */
  readonly locale: string;
  readonly zone: Zone;
  /** The year that is left out; `null` if every year is written. */
  readonly year: number | null;
  /** What short forms are written from; `null` on paper and in calendars, which are read on any day. */
  readonly near: Near | null;
}

/** The visitor's day. */
export interface Near {
  readonly today: CivilDate;
  /** Whether "today" and "tomorrow" are clear: not at night, and not on another place's clock. */
  readonly isRelative: boolean;
}

const SHORT = { weekday: 'short', day: 'numeric' } as const;
const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** The forms of a date. A near one has no month, and a far one has. */
const FORMS = {
  day: LONG,
  near: SHORT,
  far: { ...SHORT, month: 'short' },
  weekday: { weekday: 'short' },
  'long-weekday': { weekday: 'long' },
  narrow: { weekday: 'narrow' },
  clock: CLOCK,
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateForm = keyof typeof FORMS;

/** From this many days away, a weekday and a day are not enough. */
const FAR = 7;

/** `null` if the browser has no date words for a language. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * Formats are few and cached, since the first on a page costs a phone about 25 ms. Wall times are formatted as if they
 * were UTC, so that one format serves every zone.
 */
function format(wallMs: number, calendar: Calendar, form: DateForm): string {
  const { locale, year, words } = calendar;
  const options: Intl.DateTimeFormatOptions = FORMS[form];
  const date = civilDateOf(Math.floor(wallMs / MS_PER_DAY));
  const withYear = options.month !== undefined && date.year !== year;
  const english = englishDate(wallMs, locale, form, withYear);
  if (english) return english;
  const key = [locale, withYear, form].join();
  let found = formats.get(key);
  if (found === undefined) {
    found = formatterOf(locale, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...options,
      ...(withYear && { year: 'numeric' }),
    });
    formats.set(key, found);
  }
  let text = found?.format(wallMs);
  if (text === undefined) return inFigures(wallMs, form);
  // A comma after the weekday would cut off the day's number, which has no month.
  if (form === 'near') text = text.replace(/[,،]/, '');
  return form !== 'clock' && date.day === 1 ? text.replace(/\b1\b/, words.first) : text;
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
function inFigures(wallMs: number, form: DateForm): string {
  const [date = '', time = ''] = new Date(wallMs).toISOString().split('T');
  const clock = time.slice(0, 5);
  return `\u2066${form === 'clock' ? clock : date}\u2069`;
}

/** The short form, without the month if it is near. */
function short(wallMs: number, calendar: Calendar, withTime: boolean): string | undefined {
  if (!calendar.near) return undefined;
  const away = daysBetween(calendar.near.today, civilDateOf(Math.floor(wallMs / MS_PER_DAY)));
  const form = Math.abs(away) < FAR ? 'near' : 'far';
  return inForm(wallMs, calendar, form, withTime && calendar.words.shortDayAtTime);
}

/** A day, with the time in a sentence for both if there is one. */
function inForm(
  wallMs: number,
  calendar: Calendar,
  form: DateForm,
  sentence: string | false,
): string {
  const day = format(wallMs, calendar, form);
  return sentence
    ? sentence.replace('{day}', day).replace('{time}', format(wallMs, calendar, 'clock'))
    : day;
}

/**
 * A date in words, in both forms. `short` is undefined where only the long one may be read, but always there: the page
 * may have given all objects another one.
 */
function term(wallMs: number, calendar: Calendar, withTime: boolean, name = ''): Term {
  const brief = short(wallMs, calendar, withTime);
  return {
    kind: 'time',
    text: inForm(wallMs, calendar, 'day', withTime && calendar.words.dayAtTime) + name,
    short: brief && brief + name,
  };
}

/** A day in words: "Friday, November 20". */
export function dayTerm(date: CivilDate, calendar: Calendar): Term {
  return { ...term(dayNumber(date) * MS_PER_DAY, calendar, false), datetime: isoDate(date) };
}

/** The name of a weekday: 0 is Sunday. */
export function weekdayText(weekday: number, calendar: Calendar): string {
  // The first Sunday was the fourth day.
  return format((weekday + 3) * MS_PER_DAY, calendar, 'long-weekday');
}

/** A time of day in milliseconds after midnight: "5:30 PM". */
export function clockText(wallMs: number, calendar: Calendar): string {
  return format(wallMs, calendar, 'clock');
}

/** An instant in words: "Friday, November 20 at 3:30 PM". */
export function timeTerm(instant: number, calendar: Calendar): Term {
  const wallMs = wallTimeAt(instant, calendar.zone);
  const name = zoneNameIfTwice(instant, calendar);
  return { ...term(wallMs, calendar, true, name), datetime: new Date(instant).toISOString() };
}

/** A date or time on its own clock. */
export function writtenTerm({ date, clock }: Moment, calendar: Calendar): Term {
  if (clock === null) return dayTerm(date, calendar);
  const wallMs = dayNumber(date) * MS_PER_DAY + clock;
  return {
    ...term(wallMs, calendar, true),
    datetime: new Date(wallMs).toISOString().slice(0, 16),
  };
}

/** The names of weekdays in a narrow column: one letter each where one of the short names is longer than three. */
export function weekdayLabels(days: readonly CivilDate[], calendar: Calendar): readonly string[] {
  const labels = (form: DateForm) =>
    days.map((day) => format(dayNumber(day) * MS_PER_DAY, calendar, form).replace(/\.$/, ''));
  const names = labels('weekday');
  return names.every((name) => name.length <= 3) ? names : labels('narrow');
}

/** When clocks go back, 1:30 occurs twice and could be read an hour too early: summer or winter time, as in " GMT+1". */
function zoneNameIfTwice(instant: number, { zone, locale }: Calendar): string {
  const { earliest, latest } = instantsOf(wallTimeAt(instant, zone), zone);
  if (earliest === latest) return '';
  const parts = formatterOf(locale, {
    numberingSystem: 'latn',
    timeZoneName: 'short',
    ...(zone.name !== null && { timeZone: zone.name }),
  })?.formatToParts(instant);
  const name = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  return ` ${name ?? `UTC+${zone.offsetAt(instant) / MS_PER_HOUR}`.replace('+-', '-')}`;
}

/** The day that begins at an instant; `null` if the instant lies within a day. */
function dayBegunAt(instant: number, zone: Zone): CivilDate | null {
  const date = civilDateAt(instant, zone);
  return instant === startOfDay(date, zone) ? date : null;
}

/** The clauses of an end, with `{when}`, `{day}` and `{time}` in them. */
type UntilWords = Pick<
  Words,
  'notUntil' | 'notUntilToday' | 'notUntilTomorrow' | 'notUntilTomorrowDay'
>;

/** "Not until Sunday, November 22 at 3:30 PM". With an end at midnight, that is the day which begins then. */
export function untilPhrase(instant: number, calendar: Calendar, words: UntilWords): Phrase {
  const begun = dayBegunAt(instant, calendar.zone);
  const when = begun ? dayTerm(begun, calendar) : timeTerm(instant, calendar);
  return phrase(words.notUntil, { when });
}

/** The same in short, with "today" and "tomorrow" if these are clear; `null` if only the long form may be read. */
export function untilInShort(
  instant: number,
  calendar: Calendar,
  words: UntilWords,
): string | null {
  const { near, zone } = calendar;
  if (!near) return null;
  const begun = dayBegunAt(instant, zone);
  const away = near.isRelative ? daysBetween(near.today, civilDateAt(instant, zone)) : NaN;
  const tomorrow = begun ? words.notUntilTomorrowDay : words.notUntilTomorrow;
  const relative = [words.notUntilToday, tomorrow][away];
  if (relative === undefined) {
    const { text, short = text } = begun ? dayTerm(begun, calendar) : timeTerm(instant, calendar);
    return words.notUntil.replace('{when}', () => short);
  }
  const wallMs = wallTimeAt(instant, zone);
  return relative
    .replace('{day}', () => format(wallMs, calendar, 'weekday'))
    .replace(
      '{time}',
      () => format(wallMs, calendar, 'clock') + zoneNameIfTwice(instant, calendar),
    );
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
