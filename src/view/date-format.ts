import type { Words } from '../languages/words.js';
import { civilDateOf, dayNumber, MS_PER_DAY, type CivilDate } from '../time/civil-date.js';
import type { Zone } from '../time/zone.js';
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

/** `null` if the browser has no date words for a language. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * Formats are few and cached, since the first on a page costs a phone about 25 ms. Wall times are formatted as if they
 * were UTC, so that one format serves every zone.
 */
export function format(wallMs: number, calendar: Calendar, form: DateForm): string {
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
export function formatterOf(
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

/** The name of a weekday: 0 is Sunday. */
export function weekdayText(weekday: number, calendar: Calendar): string {
  // The first Sunday was the fourth day.
  return format((weekday + 3) * MS_PER_DAY, calendar, 'long-weekday');
}

/** A time of day in milliseconds after midnight: "5:30 PM". */
export function clockText(wallMs: number, calendar: Calendar): string {
  return format(wallMs, calendar, 'clock');
}

/** The names of weekdays in a narrow column: one letter each where one of the short names is longer than three. */
export function weekdayLabels(days: readonly CivilDate[], calendar: Calendar): readonly string[] {
  const labels = (form: DateForm) =>
    days.map((day) => format(dayNumber(day) * MS_PER_DAY, calendar, form).replace(/\.$/, ''));
  const names = labels('weekday');
  return names.every((name) => name.length <= 3) ? names : labels('narrow');
}
