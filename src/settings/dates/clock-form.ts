import { MS_PER_DAY } from '../../time/civil-date.js';
import { offsetOf } from '../../time/written-time.js';

/** A time of day as written. */
interface Clock {
  readonly hour: number;
  /** The digits, read as milliseconds since midnight. */
  readonly figures: number;
  /** `A` or `P` if a half of the day is named; `H` if the 24-hour clock is. */
  readonly half: string | undefined;
  readonly isHourShort: boolean;
  readonly end: number;
}

export interface ClockForm {
  readonly first: Clock;
  /** The end, if it can be a range. */
  readonly second: Clock | null;
  /** In milliseconds east of UTC. */
  readonly offset: number | null;
  /** Index of its end in the text. */
  readonly end: number;
}

/** What a {@link ClockForm} means, in milliseconds since midnight. */
export interface ClockTime {
  /** `null` if only the day is certain. */
  readonly start: number | null;
  /** The end of a range, after 24 hours on the next day. */
  readonly end: number | null;
  readonly offset: number | null;
  /** The start, read on the 24-hour clock. */
  readonly figures: number;
}

const HALF_DAY = MS_PER_DAY / 2;
/** Longest range over midnight; in `21:30-05:00` the second part is an offset. */
const LONGEST_NIGHT = MS_PER_DAY / 6;

const CLOCK =
  /(?:([AP]) ?)?(\d{1,2})(?: ?([:.H]) ?([0-5]\d)(?::([0-5]\d)(\.\d+)?)?)?(?!\d)(?: ?([APH]))?/y;
const UNTIL = / ?[-~] ?|[ ;]/y;
const ZULU = / ?Z/y;
/** Some tools turn a link's plus into a space. */
const OFFSET = /( ?[+-]| )(\d\d)(?::?([0-5]\d))?(?![\d:./-])/y;

/**
 * Reads the time, or the range of times, at an index of a text in signs; `null` if there is none.
 * @param isLast - Whether only a time can follow: `15.30` after a date.
 */
export function clockFormAt(text: string, at: number, isLast: boolean): ClockForm | null {
  const first = clockAt(text, at, isLast);
  if (!first || isBare(text, at, first)) return null;
  const zulu = matchAt(ZULU, text, first.end);
  const offsetAt = first.end + (zulu?.[0].length ?? 0);
  const [all = '', sign = '', hours = '', minutes] = matchAt(OFFSET, text, offsetAt) ?? [];
  const isOffset = all && (sign !== ' ' || (minutes && !zulu));
  const offset = isOffset ? offsetOf(sign, hours, minutes) : null;
  const end = offset === null ? offsetAt : offsetAt + all.length;
  const form = { first, second: null, offset: zulu ? (offset ?? 0) : offset, end };
  const [until] = matchAt(UNTIL, text, first.end) ?? [];
  if (until === undefined || zulu) return form;
  const from = first.end + until.length;
  const second = clockAt(text, from, isLast);
  if (!second || second.end < end || (isBare(text, from, second) && until !== '-')) return form;
  return { first, second, offset: second.end === end ? offset : null, end: second.end };
}

function clockAt(text: string, at: number, isLast: boolean): Clock | null {
  const match = matchAt(CLOCK, text, at);
  if (!match) return null;
  const [{ length }, before, hours = '', sign, minutes = 0, seconds = 0, fraction = 0, after] =
    match;
  const hour = Number(hours);
  const halves = [before, after, sign === 'H' ? sign : undefined].filter(Boolean);
  const [half] = halves;
  // "15:30 PM" is redundant, "15:30 AM" makes no sense.
  const isWrong = hour > 23 || (half === 'A' && hour > 12) || halves.length > 1;
  if (isWrong || (sign === '.' && !half && !isLast)) return null;
  const seconds60 = (hour * 60 + Number(minutes)) * 60 + Number(seconds) + Number(fraction);
  return {
    hour,
    figures: Math.round(seconds60 * 1000),
    half,
    isHourShort: hours.length < 2,
    end: at + length,
  };
}

/** Whether it is a number such as 15 alone, which may be anything. */
function isBare(text: string, at: number, { end }: Clock): boolean {
  return /^\d+$/.test(text.slice(at, end));
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/**
 * The meaning of a time; `null` if it makes no sense.
 * @param hasHalfDays - Whether the form of the date suggests a 12-hour clock, so that 3:30 can be the afternoon.
 */
export function clockTimeOf(form: ClockForm, hasHalfDays: boolean): ClockTime | null {
  const { first, second, offset } = form;
  const all = second ? [first, second] : [first];
  const isOf24 =
    (offset !== null && !second) ||
    all.some(({ half, hour }) => half === 'H' || (!half && (hour > 12 || hour === 0)));
  const isHalfNamed = all.some(({ half }) => half === 'A' || half === 'P');
  const isUnclear =
    !isOf24 && !isHalfNamed && (hasHalfDays || all.some(({ isHourShort }) => isHourShort));
  const { figures } = first;
  if (!second) return { start: isUnclear ? null : onDay(first), end: null, offset, figures };
  if (isUnclear) {
    // From 11:30 to 12:30 may end after midnight.
    const end = (first.figures % HALF_DAY) + modulo(second.figures - first.figures, HALF_DAY);
    return { start: null, end: end < HALF_DAY ? null : end + HALF_DAY, offset, figures };
  }
  // One AM or PM applies to both: "3:30 - 4:30 PM", "11:30 PM - 12:30".
  const isSharedHalf = isHalfNamed && !isOf24 && !(first.half && second.half);
  const length = modulo(onDay(second) - onDay(first), isSharedHalf ? HALF_DAY : MS_PER_DAY);
  const start =
    isSharedHalf && second.half ? modulo(onDay(second) - length, MS_PER_DAY) : onDay(first);
  const end = start + length;
  const isTooLong = end >= MS_PER_DAY && length > LONGEST_NIGHT;
  if (!isTooLong) return { start, end, offset, figures };
  return offset === null ? null : { start, end: null, offset, figures };
}

function onDay({ figures, half }: Clock): number {
  if (half !== 'A' && half !== 'P') return figures;
  return (figures % HALF_DAY) + (half === 'P' ? HALF_DAY : 0);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
