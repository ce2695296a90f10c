import { hoursOf } from '../guidance/end.js';
import type { Protocol } from '../guidance/protocol.js';
import type { Ending, Recovery } from '../guidance/recovery.js';
import { dayNumber, MS_PER_DAY } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { wallTimeAt, type Zone } from '../time/zone.js';
import type { BarView } from './advice-view.js';

/** A phone has room for as many columns. */
const MOST_DAYS = 9;

/** The days from the treatment on, as a picture of time: phases are its segments, restrictions are bars along it. */
export interface Strip {
  /** How many days it has, the treatment day first. */
  readonly days: number;
  /** `null` if its date is not known. */
  readonly treatment: WrittenTime | null;
  readonly now: number;
  readonly zone: Zone;
}

/**
 * The strip up to the first day of the last phase, or the last day of a restriction if that is later; `null` if that is
 * too far, or today is not on it.
 */
export function stripOf(
  { day, treatment, restrictions, hasStarted }: Recovery,
  { phases }: Protocol,
  now: number,
  zone: Zone,
): Strip | null {
  const place = (instant: number) => placeOf(instant, treatment, zone);
  const ends = restrictions
    .filter(({ end }) => end.kind === 'hours')
    .map(({ end, endsAt }) => Math.ceil(endsAt === null ? hoursOf(end).most / 24 : place(endsAt)));
  const days = Math.max(...phases.map(({ fromDay }) => fromDay + 1), ...ends);
  const isOn = hasStarted && (day ?? 0) < days;
  return isOn && days <= MOST_DAYS ? { days, treatment, now, zone } : null;
}

/** The part of the strip that a restriction takes. */
export function barOf({ end, endsAt }: Ending, { days, treatment, now, zone }: Strip): BarView {
  const percent = (place: number) =>
    Math.min(100, Math.max(0, Math.round((place / days) * 1e4) / 100));
  if (endsAt === null) return { from: 0, to: percent(hoursOf(end).most / 24), now: null };
  return {
    from: percent((treatment?.clock ?? 0) / MS_PER_DAY),
    to: percent(placeOf(endsAt, treatment, zone)),
    now: percent(placeOf(now, treatment, zone)),
  };
}

/** Days from the beginning of the treatment day, by the wall clock. */
function placeOf(instant: number, treatment: WrittenTime | null, zone: Zone): number {
  const wallDays = wallTimeAt(instant, zone) / MS_PER_DAY;
  return treatment ? wallDays - dayNumber(treatment.date) : 0;
}
