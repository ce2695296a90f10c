import { dayNumber, MS_PER_DAY } from './civil-date.js';
import type { WrittenTime } from './written-time.js';
import { instantsOf, startOfDay, wallTimeAt, type Span, type Zone } from './zone.js';

export const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;
/** How far the first clocks on Earth are ahead of UTC, and the last ones behind it. */
const FIRST_CLOCK = 14 * MS_PER_HOUR;
const LAST_CLOCK = 12 * MS_PER_HOUR;

/** All instants that something written may mean: a whole day where the time is not known. */
export function spanOf({ date, clock, offset }: WrittenTime, zone: Zone): Span {
  const midnight = dayNumber(date) * MS_PER_DAY;
  if (zone.isUnknown && offset === null) {
    const start = midnight + (clock ?? 0);
    const end = clock === null ? midnight + MS_PER_DAY : start;
    return { earliest: start - FIRST_CLOCK, latest: end + LAST_CLOCK };
  }
  if (clock === null) {
    const dayEnds = instantsOf(midnight + MS_PER_DAY, zone);
    return { earliest: startOfDay(date, zone), latest: dayEnds.latest };
  }
  if (offset === null) return instantsOf(midnight + clock, zone);
  const instant = midnight + clock - offset;
  return { earliest: instant, latest: instant };
}

/**
 * The instants between which `hours` have passed since something: by elapsed time and by the wall clock,
 * which differ where clocks change. `earliest` is when they may have passed, for what must be said in good
 * time; `latest` is when they certainly have, for what must not be allowed early. The latter on a whole
 * minute, since that is what can be shown.
 */
export function spanAfter({ earliest, latest }: Span, hours: number, zone: Zone): Span {
  const length = hours * MS_PER_HOUR;
  const wallClock = (start: number) => instantsOf(wallTimeAt(start, zone) + length, zone);
  return {
    earliest: Math.min(earliest + length, wallClock(earliest).earliest),
    latest: wholeMinute(Math.max(latest + length, wallClock(latest).latest)),
  };
}

function wholeMinute(instant: number): number {
  return Math.ceil(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
}
