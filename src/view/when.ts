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
import { format, formatterOf, type Calendar, type DateForm } from './date-format.js';

/** From this many days away, a weekday and a day are not enough. */
const FAR = 7;

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
