import { isCivilDate, type CivilDate } from './civil-date.js';

/**
 * A moment as somebody wrote it down: an HTML date, local date-time or global date-time string.
 * It becomes instants only together with a zone, see `spanOf`.
 */
export interface WrittenTime {
  /** The date as written, which the day counter counts from, also where an offset is given. */
  readonly date: CivilDate;
  /** Milliseconds since midnight on the clock; `null` where only the date is known. */
  readonly clock: number | null;
  /** Milliseconds east of UTC; `null` where no offset is written. */
  readonly offset: number | null;
}

/** Years outside are another calendar's (2569 is Buddhist, 1405 Persian) or a slip of the finger. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2199;

const MS_PER_MINUTE = 60_000;
const PATTERN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/**
 * Reads the date strings of HTML: `2026-11-20`, `2026-11-20T15:30`, `2026-11-20T15:30+01:00`
 * (https://html.spec.whatwg.org/#dates-and-times). Arabic and Persian digits are read as well.
 *
 * @returns `null` for every other form, for days that the calendar lacks and for years outside 2000 to 2199.
 */
export function parseWrittenTime(text: string): WrittenTime | null {
  const match = PATTERN.exec(latinDigits(text.trim()));
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
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCivilDate(date)) return null;
  if (match[4] === undefined) return { date, clock: null, offset: null };
  const clock = (hour * 60 + minute) * MS_PER_MINUTE + ((second || 0) + (fraction || 0)) * 1000;
  return { date, clock: Math.round(clock), offset: match[8] ? offsetOf(match[8]) : null };
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text[0] === '-' ? -minutes : minutes) * MS_PER_MINUTE;
}

/** Arabic (U+0660) and Persian (U+06F0) digits as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
