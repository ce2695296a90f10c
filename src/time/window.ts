import { dayNumber, MS_PER_DAY } from './civil-date.js';
import {
  EARTHS_FIRST_CLOCK,
  EARTHS_LAST_CLOCK,
  type Moment,
  type WrittenTime,
} from './written-time.js';
import { MS_PER_MINUTE, instantsOf, startOfDay, wallTimeAt, type Span, type Zone } from './zone.js';

export const MS_PER_HOUR = 3_600_000;

/** All instants that a written time may mean, in any of its readings: a whole day if the time is not known. */
export function spanOf({ readings }: WrittenTime, zone: Zone): Span {
  const spans = readings.map((moment) => spanOfMoment(moment, zone));
  return {
    earliest: Math.min(...spans.map(({ earliest }) => earliest)),
    latest: Math.max(...spans.map(({ latest }) => latest)),
  };
}

function spanOfMoment({ date, clock, offset }: Moment, zone: Zone): Span {
  const start = dayNumber(date) * MS_PER_DAY + (clock ?? 0);
  const end = clock === null ? start + MS_PER_DAY : start;
  if (offset !== null) return { earliest: start - offset, latest: end - offset };
  if (zone.isUnknown)
    return { earliest: start - EARTHS_FIRST_CLOCK, latest: end - EARTHS_LAST_CLOCK };
  const { latest } = instantsOf(end, zone);
  return {
    earliest: clock === null ? startOfDay(date, zone) : instantsOf(start, zone).earliest,
    latest,
  };
}

/**
 * When `hours` have passed after a span: by elapsed time and by the wall clock, which differ when clocks change.
 * `earliest` is when they may have passed, for warnings that must not come late; `latest` is when they certainly have,
 * for permissions that must not come early. It is rounded up to a whole minute, since the guide shows minutes.
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
