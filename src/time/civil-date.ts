/** A day on the calendar (proleptic Gregorian), with no time of day and no zone. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. Two dates one day apart differ by exactly one, whatever the clocks do. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The date that is `days` after 1970-01-01: the inverse of {@link dayNumber}. */
export function civilDateOf(days: number): CivilDate {
  const date = new Date(days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf(dayNumber(date) + days);
}

/** How many calendar days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether the date exists: 30 February does not survive the round trip. */
export function isCivilDate(date: CivilDate): boolean {
  const { year, month, day } = civilDateOf(dayNumber(date));
  return year === date.year && month === date.month && day === date.day;
}

/** `2026-11-20`, as HTML's date input reads and writes it. */
export function isoDate({ year, month, day }: CivilDate): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
