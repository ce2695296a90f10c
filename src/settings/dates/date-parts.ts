import { addDays, civilDateOf, MS_PER_DAY, type CivilDate } from '../../time/civil-date.js';
import {
  isoMoment,
  latinDigits,
  meaningsOf,
  wholeDay,
  type Moment,
  type WrittenTime,
} from '../../time/written-time.js';
import type { Zone } from '../../time/zone.js';
import type { SaidOfDay } from './choose-days.js';
import { clockFormAt, clockTimeOf, type ClockForm, type ClockTime } from './clock-form.js';
import { dayFormAt, type DayForm } from './day-form.js';

/** The parts of a text, before the intended day is chosen. */
export interface DateParts extends SaidOfDay {
  /** Combines a day with the written time, if there is one. */
  readonly meaningsOn: (date: CivilDate, zone: Zone) => readonly WrittenTime[];
}

/** A cheap reader of HTML's date strings and timestamps. A negative offset may be the end of a range. */
export function isoParts(text: string): DateParts | null {
  const moment = isoMoment(text) ?? epochMoment(text);
  if (!moment || (moment.offset ?? 0) < 0) return null;
  return {
    days: [{ order: null, ...moment.date }],
    isYearShort: false,
    weekday: null,
    isCut: false,
    meaningsOn: (date, zone) => meaningsOf({ ...moment, date }, zone),
  };
}

/** Seconds or milliseconds since 1970. */
function epochMoment(text: string): Moment | null {
  const figures = latinDigits(text);
  if (!/^\d{10}(?:\d{3})?$/.test(figures)) return null;
  const instant = Number(figures.padEnd(13, '0'));
  const date = civilDateOf(Math.floor(instant / MS_PER_DAY));
  return { date, clock: instant % MS_PER_DAY, offset: 0 };
}

const JOINT = /[ ;]+(?:- )?/y;
const WEEKDAY = /W(\d)/y;
/** `Fri Nov 20 15:30:00 2026` */
const YEAR = /\d{4}(?![\d:./-])/y;

/**
 * Parses a text in signs: one day, at most one time, and a weekday, in any order.
 * @returns `null` if anything is left over.
 */
export function partsOf(text: string): DateParts | null {
  let day: DayForm | null = null;
  let year: number | null = null;
  let clock: ClockForm | null = null;
  let weekday: number | null = null;
  let at = 0;
  const next = (form: RegExp): string => {
    form.lastIndex = at;
    const [found = ''] = form.exec(text) ?? [];
    at += found.length;
    return found;
  };
  while (at < text.length) {
    if (next(JOINT)) continue;
    const named: string = weekday === null ? next(WEEKDAY) : '';
    const newDay: DayForm | null = named || day ? null : dayFormAt(text, at);
    const newClock: ClockForm | null =
      named || newDay || clock ? null : clockFormAt(text, at, day !== null);
    if (named) weekday = Number(named[1]);
    else if (newDay) day = newDay;
    else if (newClock) clock = newClock;
    else if (day?.days[0]?.year === null && year === null && (year = Number(next(YEAR)))) continue;
    else return null;
    at = newDay?.end ?? newClock?.end ?? at;
  }
  if (!day) return null;
  const time = clock && clockTimeOf(clock, day.hasHalfDays);
  if (clock && !time) return null;
  return {
    days: day.days.map((each) => ({ ...each, year: each.year ?? year })),
    isYearShort: day.isYearShort,
    weekday,
    isCut: day.end === text.length && /\D[1-3]$/.test(text),
    meaningsOn: (date, zone) => (time ? meaningsAt(date, time, zone) : [wholeDay(date)]),
  };
}

function meaningsAt(
  date: CivilDate,
  { start, end, offset, figures }: ClockTime,
  zone: Zone,
): readonly WrittenTime[] {
  if (start !== null && end === null) return meaningsOf({ date, clock: start, offset }, zone);
  // A range, or a time that may be AM or PM.
  const [shown] = meaningsOf({ date, clock: start, offset: null }, zone);
  const readings = [...shown!.readings];
  if (end !== null) {
    const days = Math.floor(end / MS_PER_DAY);
    readings.push({ date: addDays(date, days), clock: end % MS_PER_DAY, offset: null });
  }
  // The second part can be an offset, too: 09:00-10:00.
  if (offset !== null)
    readings.push(
      ...meaningsOf({ date, clock: start ?? figures, offset }, zone).flatMap(
        (each) => each.readings,
      ),
      { date, clock: start, offset },
    );
  return [{ ...shown!, readings }];
}
