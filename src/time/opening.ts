import { MS_PER_DAY } from './civil-date.js';
import { MS_PER_MINUTE, type Zone } from './zone.js';

/** Milliseconds after midnight, past 24 hours on the next day; or days, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The hours of some days: day numbers, or weekdays from 0, Sunday, with the last one in the next week if that comes before
 * the first. Dates come before weekdays, and closed comes before open.
 */
export interface OpeningRule extends Stretch {
  /** Empty: closed, from midnight to midnight. */
  readonly shifts: readonly Stretch[];
}

export interface Opening {
  readonly isOpen: boolean;
  /** The instant up to which this is certain. */
  readonly changesAt: number;
  /** When it opens, or `now` if it is open; `null` if it does not open for a long time. */
  readonly opensAt: number | null;
}

export const DAYS_PER_WEEK = 7;
/** All clocks on Earth change on a quarter of an hour. */
const MS_PER_QUARTER = 15 * MS_PER_MINUTE;
/** A few for a day, and 96 for one on which clocks change. */
const MOST_STEPS = 999;

/**
 * Whether the clock on the clinic's wall shows a time within its hours.
 *
 * @param steps - How many to take to the time at which it opens.
 */
export function openingAt(
  now: number,
  rules: readonly OpeningRule[],
  zone: Zone,
  steps = MOST_STEPS,
): Opening {
  const offset = zone.offsetAt(now);
  const wallMs = now + offset;
  const day = Math.floor(wallMs / MS_PER_DAY);
  const today = shiftsOn(day, rules);
  // A shift of the day before goes on, unless this day is closed.
  const shifts = today ? [...today, ...(shiftsOn(day - 1, rules) ?? [])] : [];
  const isOpen = shifts.some(({ from, to }) => from <= wallMs && wallMs < to);
  const edges = shifts.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > wallMs);
  const next = Math.min((day + 1) * MS_PER_DAY, ...edges) - offset;
  const changesAt =
    zone.offsetAt(next) === offset ? next : (Math.floor(now / MS_PER_QUARTER) + 1) * MS_PER_QUARTER;
  const opensAt = () => (steps ? openingAt(changesAt, rules, zone, steps - 1).opensAt : null);
  return { isOpen, changesAt, opensAt: isOpen ? now : opensAt() };
}

/** Whether a rule is for dates. */
export function isDated({ from }: OpeningRule): boolean {
  return from >= DAYS_PER_WEEK;
}

/** The shifts that begin on a day, as wall times; `null` if it is closed from midnight to midnight. */
function shiftsOn(day: number, rules: readonly OpeningRule[]): readonly Stretch[] | null {
  const onDay = rules.filter((rule) => {
    const { from, to } = rule;
    // Day 0 was a Thursday.
    const after = isDated(rule) ? day - from : (day + 4 + DAYS_PER_WEEK - from) % DAYS_PER_WEEK;
    return after >= 0 && after <= to - from;
  });
  const onDate = onDay.filter(isDated);
  const found = (onDate.length ? onDate : onDay).map(({ shifts }) => shifts);
  const midnight = day * MS_PER_DAY;
  return found.every(({ length }) => length)
    ? found.flat().map(({ from, to }) => ({ from: midnight + from, to: midnight + to }))
    : null;
}
