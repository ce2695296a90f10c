/** Order of a date in digits: day, month or year first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A day that a text can mean. */
export interface PossibleDay {
  /** The order of this reading; `null` if the form is unambiguous. */
  readonly order: DateOrder | null;
  /** `null` if none is written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

export interface DayForm {
  /** One for each possible order; some may not exist in the calendar. */
  readonly days: readonly PossibleDay[];
  /** Whether the year has two digits. */
  readonly isYearShort: boolean;
  /** Whether month names or slashes suggest a 12-hour clock, so that `3:30` may be the afternoon. */
  readonly hasHalfDays: boolean;
  /** Index of its end in the text. */
  readonly end: number;
}

/** Excludes the hours of a time. */
const ENDS = '(?!\\d|\\.\\d| ?[:HAP])';
const BETWEEN = '[ ;./-]*';
const YEAR = `(?:${BETWEEN}(\\d{4}|\\d\\d)${ENDS})?`;

const YEAR_FIRST = /(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/y;
const FIGURES = /(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?![\d:])/y;
const NAMED_YEAR_FIRST = new RegExp(
  `(\\d{4})${BETWEEN}M(\\d\\d?)(?!\\d)${BETWEEN}(\\d{1,2})${ENDS}`,
  'y',
);
const NAMED_DAY_FIRST = new RegExp(`(\\d{1,2})${BETWEEN}M(\\d\\d?)(?!\\d)${YEAR}`, 'y');
const NAMED_MONTH_FIRST = new RegExp(`M(\\d\\d?)(?!\\d)${BETWEEN}(\\d{1,2})${ENDS}${YEAR}`, 'y');

/** Reads the day at an index of a text in signs; `null` if there is none. */
export function dayFormAt(text: string, at: number): DayForm | null {
  const found = (form: RegExp) => {
    form.lastIndex = at;
    return form.exec(text);
  };
  const day = (order: DateOrder | null, year: string | undefined, month = '', day = '') => ({
    order,
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    month: Number(month),
    day: Number(day),
  });
  const form = (
    [{ length }]: RegExpExecArray,
    year: string | undefined,
    hasHalfDays: boolean,
    ...days: PossibleDay[]
  ): DayForm => ({ days, isYearShort: year?.length === 2, hasHalfDays, end: at + length });

  let match = found(YEAR_FIRST);
  if (match) {
    const [, year, sign, month = '', date = ''] = match;
    // With hyphens both have two digits, otherwise the second was cut off.
    if (sign === '-' && month.length + date.length < 4) return null;
    return form(match, year, sign === '/', day(null, year, month, date));
  }
  match = found(FIGURES);
  if (match) {
    const [, one, sign, two, three] = match;
    const days = [day('dmy', three, two, one), day('mdy', three, one, two)];
    if (three!.length === 2 && one!.length === 2) days.push(day('ymd', one, two, three));
    return form(match, three, sign === '/', ...days);
  }
  match = found(NAMED_YEAR_FIRST);
  if (match) return form(match, match[1], true, day(null, match[1], match[2], match[3]));
  match = found(NAMED_DAY_FIRST);
  if (match) {
    const [, one, month, two] = match;
    const days = [day(null, two, month, one)];
    if (two?.length !== 2) return form(match, two, true, ...days);
    return form(
      match,
      two,
      true,
      day('dmy', two, month, one),
      day('mdy', two, month, one),
      ...(one!.length === 2 ? [day('ymd', one, month, two)] : []),
    );
  }
  match = found(NAMED_MONTH_FIRST);
  return match && form(match, match[3], true, day(null, match[3], match[1], match[2]));
}
