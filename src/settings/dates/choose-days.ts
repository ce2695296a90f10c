import {
  addDays,
  dayNumber,
  daysBetween,
  isCivilDate,
  type CivilDate,
} from '../../time/civil-date.js';
import { FIRST_YEAR, LAST_YEAR } from '../../time/written-time.js';
import { civilDateAt } from '../../time/zone.js';
import type { DateContext } from '../read-date.js';
import type { PossibleDay } from './day-form.js';

/** Why the date has to be confirmed. */
export type AskReason =
  /** Day and month can be in either order. */
  | 'order'
  /** The order is not the one that the page declares. */
  | 'other-order'
  /** The weekday does not match the date. */
  | 'weekday'
  /** The year is missing or has two digits, and leaves several dates. */
  | 'year'
  /** The last digit may be cut off: `2026/11/2`. */
  | 'cut'
  /** More than two years ago, or more than one ahead. */
  | 'far'
  /** One typo, in the year or by swapping day and month, away from a date close to now. */
  | 'near-miss'
  /** A midnight in another zone that is another day in the page's zone. */
  | 'midnight';

/** The parts of a text that concern the day. */
export interface SaidOfDay {
  readonly days: readonly PossibleDay[];
  readonly isYearShort: boolean;
  /** 0 for Sunday to 6; `null` if none is named. */
  readonly weekday: number | null;
  readonly isCut: boolean;
}

/** A treatment further from today is not meant. */
export const MOST_DAYS_AGO = 730;
export const MOST_DAYS_AHEAD = 366;
/** Most dates in a guide are within this many days of now. */
const CLOSE = 8;
const MOST_CHOICES = 3;

/**
 * Finds the intended day, or the days to ask about, the most likely first.
 * @returns `reason: null` if the day is clear; no days and no reason if none of them exists.
 */
export function chooseDays(
  { days, isYearShort, weekday, isCut }: SaidOfDay,
  { order, now, zone, isVisit = false }: DateContext,
): { readonly days: readonly CivilDate[]; readonly reason: AskReason | null } {
  const today = now === null ? null : civilDateAt(now, zone);
  const daysAhead = (date: CivilDate) => (today ? daysBetween(today, date) : 0);
  const isFar = (date: CivilDate) =>
    date.year < FIRST_YEAR ||
    date.year > LAST_YEAR ||
    daysAhead(date) < -MOST_DAYS_AGO ||
    daysAhead(date) > MOST_DAYS_AHEAD;
  const isClose = (date: CivilDate) => Math.abs(daysAhead(date)) <= CLOSE;

  const possible = days.flatMap((day) => withYear(day, today)).filter(isCivilDate);
  const inOrder = possible.filter((day) => !order || !day.order || day.order === order);
  const fits = (date: CivilDate) => weekday === null || weekdayOf(date) === weekday;
  const hasNoYear = days.some(({ year }) => year === null);
  const found = distinct(inOrder.filter(fits)).filter((date) => !hasNoYear || !isFar(date));
  const isYearOpen = hasNoYear ? weekday === null || found.length !== 1 : isYearShort && !order;

  const open = found.length ? found : [...possible.filter(fits), ...inOrder, ...possible];
  const [only] = open;
  if (!only) return { days: [], reason: null };
  const closer =
    today && !isVisit && !open.some(isClose)
      ? open.flatMap(oneSlipFrom(today)).filter(isClose)
      : [];
  const reason = !inOrder.length
    ? 'other-order'
    : isYearOpen
      ? 'year'
      : !found.length
        ? 'weekday'
        : found.length > 1
          ? 'order'
          : isCut
            ? 'cut'
            : isFar(only)
              ? 'far'
              : closer.length
                ? 'near-miss'
                : null;
  if (!reason) return { days: found, reason };
  const asked = distinct([...closer, ...open.filter((date) => !isFar(date))]);
  const distance = (date: CivilDate) => Math.abs(daysAhead(date));
  asked.sort((one, other) => distance(one) - distance(other));
  return { days: asked.slice(0, MOST_CHOICES), reason };
}

/** A date without a year may be in one of the last two years, this year or the next. */
function withYear(day: PossibleDay, today: CivilDate | null) {
  const years =
    day.year !== null ? [day.year] : today ? [-2, -1, 0, 1].map((n) => n + today.year) : [];
  return years.map((year) => ({ ...day, year }));
}

/** Corrects a wrong year to one near now, or swaps day and month. */
function oneSlipFrom(today: CivilDate) {
  const years = [-CLOSE, CLOSE].map((days) => addDays(today, days).year);
  return ({ year, month, day }: CivilDate): readonly CivilDate[] =>
    [...years.map((each) => ({ year: each, month, day })), { year, month: day, day: month }].filter(
      isCivilDate,
    );
}

function weekdayOf(date: CivilDate): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

function distinct(dates: readonly CivilDate[]): CivilDate[] {
  return [
    ...new Map(
      dates.map(({ year, month, day }) => [dayNumber({ year, month, day }), { year, month, day }]),
    ).values(),
  ];
}
