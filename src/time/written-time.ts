import { civilDateOf, dayNumber, isCivilDate, MS_PER_DAY, type CivilDate } from './civil-date.js';
import {
  MS_PER_MINUTE,
  deviceZone,
  instantsOf,
  startOfDay,
  wallTimeAt,
  type Zone,
} from './zone.js';

/** A date, or a date and a time of day, on the clock of some place. */
export interface Moment {
  readonly date: CivilDate;
  /** Milliseconds since midnight; `null` for the whole day. */
  readonly clock: number | null;
  /** How far that clock is ahead of UTC, in milliseconds; `null` for the page's clock. */
  readonly offset: number | null;
}

/**
 * One meaning of a written date or time. Only a zone turns it into instants, see `spanOf`.
 */
export interface WrittenTime extends Moment {
  /** The day in the page's zone: shown, and counted from. */
  readonly date: CivilDate;
  /** The time of day in the page's zone, in milliseconds since midnight; `null` if only the day is known. */
  readonly clock: number | null;
  /** The written offset of a place, in milliseconds east of UTC; `null` if there is none, or it is a machine's, as `Z`. */
  readonly offset: number | null;
  /**
   * All moments that the text can mean, first the literal one: an instant and the same time on the page's clock, the
   * start and the end of a range. Rules start at the earliest, and windows count from the latest.
   */
  readonly readings: readonly Moment[];
}

/** Years outside are from another calendar (2569 is Buddhist, 1405 Persian) or typos. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2199;

const MS_PER_HOUR = 3_600_000;
/** The first clocks on Earth to show a new date are 14 hours ahead of UTC, the last ones 12 behind. */
export const EARTHS_FIRST_CLOCK = 14 * MS_PER_HOUR;
export const EARTHS_LAST_CLOCK = -12 * MS_PER_HOUR;
const QUARTER_HOUR = 15 * MS_PER_MINUTE;

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?(?:(Z)|([+-])(\d\d)(?::?([0-5]\d))?)?)?$/;

/**
 * Reads the date strings of HTML: `2026-11-20`, `2026-11-20T15:30`, `2026-11-20T15:30+01:00`
 * (https://html.spec.whatwg.org/#dates-and-times), also with Arabic or Persian digits. For the formats of other systems
 * see `readDate`.
 *
 * @param zone - Zone in which days are counted; the device's if absent. It matters only for text with an offset or a time.
 * @returns `null` for any other format, days that do not exist, years outside 2000 to 2199, and text with two meanings.
 */
export function parseWrittenTime(text: string, zone: Zone = deviceZone): WrittenTime | null {
  const moment = isoMoment(text);
  if (!moment || moment.date.year < FIRST_YEAR || moment.date.year > LAST_YEAR) return null;
  const [meaning = null, other] = meaningsOf(moment, zone);
  return other ? null : meaning;
}

/** Parses an HTML date string; `null` for any other text. */
export function isoMoment(text: string): Moment | null {
  const match = ISO.exec(latinDigits(text.trim()));
  if (!match) return null;
  const [year, month, day, hour, minute, second, fraction] = match.slice(1, 8).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = { year, month, day };
  const [, zulu, sign, hours, minutes] = match.slice(7);
  const offset = zulu ? 0 : sign ? offsetOf(sign, hours, minutes) : null;
  if (!isCivilDate(date) || (sign && offset === null)) return null;
  if (match[4] === undefined) return { date, clock: null, offset };
  const clock = (hour * 60 + minute) * MS_PER_MINUTE + ((second || 0) + (fraction || 0)) * 1000;
  return { date, clock: Math.min(Math.round(clock), MS_PER_DAY - 1), offset };
}

/** In milliseconds east of UTC; `null` if no place on Earth has such clocks. */
export function offsetOf(sign: string, hours = '', minutes = ''): number | null {
  const size = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  const offset = sign.includes('-') ? 0 - size : size;
  const isReal = offset >= EARTHS_LAST_CLOCK && offset <= EARTHS_FIRST_CLOCK;
  return isReal && offset % QUARTER_HOUR === 0 ? offset : null;
}

/** A day without a known time. */
export function wholeDay(date: CivilDate): WrittenTime {
  const day = { date, clock: null, offset: null };
  return { ...day, readings: [day] };
}

/**
 * The possible meanings of a moment on a page, mostly one. Midnight counts as a date without a time, since systems fill
 * up dates with it. Some systems append an offset to a local time, so with an offset the local time counts as well.
 *
 * @returns Two meanings for a midnight with an offset that is another day in the page's named zone.
 */
export function meaningsOf(moment: Moment, zone: Zone): readonly WrittenTime[] {
  const { date, clock, offset } = moment;
  if (clock === null) return [wholeDay(date)];
  if (offset === null)
    return [isMidnight(date, clock, zone) ? wholeDay(date) : { ...moment, readings: [moment] }];

  const instant = dayNumber(date) * MS_PER_DAY + clock - offset;
  const shown = onClock(wallTimeAt(instant, zone));
  const isWholeDay = isMidnight(shown.date, shown.clock, zone);
  const isMachineTime = offset === 0 && (zone.name === null || zone.offsetAt(instant) !== 0);
  const here = {
    date: shown.date,
    clock: isWholeDay ? null : shown.clock,
    offset: isMachineTime ? null : offset,
  };
  if (clock === 0) {
    const day = wholeDay(date);
    if (zone.name !== null && dayNumber(date) !== dayNumber(shown.date))
      return [day, { ...here, readings: [moment] }];
    if (isMachineTime) return [day];
    // The day on that place's clock, and on the page's.
    return [{ ...day, offset, readings: [{ date, clock: null, offset }, ...day.readings] }];
  }
  const readings: Moment[] = [moment, { date, clock, offset: null }];
  if (isWholeDay) readings.push({ ...here, offset: null });
  // The latest date that the instant has anywhere on Earth.
  if (isMachineTime && zone.name === null) {
    const { date: latest } = onClock(instant + EARTHS_FIRST_CLOCK);
    readings.push({ date: latest, clock: null, offset: null });
  }
  return [{ ...here, readings }];
}

function onClock(wallMs: number): { readonly date: CivilDate; readonly clock: number } {
  const days = Math.floor(wallMs / MS_PER_DAY);
  return { date: civilDateOf(days), clock: wallMs - days * MS_PER_DAY };
}

/** Whether it is the first instant of a day, which is 01:00 if clocks go forward at midnight. */
function isMidnight(date: CivilDate, clock: number, zone: Zone): boolean {
  if (clock === 0) return true;
  const { latest } = instantsOf(dayNumber(date) * MS_PER_DAY + clock, zone);
  return latest === startOfDay(date, zone);
}

/** Arabic (U+0660) and Persian (U+06F0) digits as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
