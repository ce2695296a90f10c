import { MS_PER_DAY } from '../../time/civil-date.js';
import { offsetOf } from '../../time/written-time.js';

/** A time of day as it is written. */
interface Clock {
  readonly hour: number;
  /** By its figures, in milliseconds since midnight. */
  readonly figures: number;
  /** The half of the day, where one is named; `H` where 24 hours are said to be counted. */
  readonly half: string | undefined;
  readonly isHourShort: boolean;
  readonly end: number;
}

export interface ClockForm {
  readonly first: Clock;
  /** The end, where it can be a range. */
  readonly second: Clock | null;
  /** In milliseconds east of UTC. */
  readonly offset: number | null;
  /** Where it ends in the text. */
  readonly end: number;
}

/** What a {@link ClockForm} means, in milliseconds since midnight. */
export interface ClockTime {
  /** `null` where only the day is sure. */
  readonly start: number | null;
  /** The end of a range, after 24 hours on the next day. */
  readonly end: number | null;
  readonly offset: number | null;
  /** Of the start, in case that 24 hours are counted. */
  readonly figures: number;
}

const HALF_DAY = MS_PER_DAY / 2;
/** A range over midnight is no longer: `21:30-05:00` has an offset. */
const LONGEST_NIGHT = MS_PER_DAY / 6;

const CLOCK =
  /(?:([AP]) ?)?(\d{1,2})(?: ?([:.H]) ?([0-5]\d)(?::([0-5]\d)(\.\d+)?)?)?(?!\d)(?: ?([APH]))?/y;
const UNTIL = / ?[-~] ?|[ ;]/y;
const ZULU = / ?Z/y;
/** A plus in a link is a space after some tools. */
const OFFSET = /( ?[+-]| )(\d\d)(?::?([0-5]\d))?(?![\d:./-])/y;

/**
 * Reads the time, or the range of times, that is at a place of a text in signs; `null` if there is none.
 * @param isLast - Only a time can be there: `15.30` after a date.
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

/** 15 alone may be anything. */
function isBare(text: string, at: number, { end }: Clock): boolean {
  return /^\d+$/.test(text.slice(at, end));
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/**
 * What is meant by a time; `null` if it makes no sense.
 * @param hasHalfDays - Beside the date half days are usual, so that 3:30 can be the afternoon.
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
  // One half of the day is said for both: "3:30 - 4:30 PM", "11:30 PM - 12:30".
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
