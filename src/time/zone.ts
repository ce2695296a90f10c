import { civilDateOf, dayNumber, MS_PER_DAY, type CivilDate } from './civil-date.js';

/**
 * A time zone. An instant is a number of milliseconds since 1970-01-01T00:00Z; a wall time is what the zone's clock and
 * calendar show, as the instant at which UTC shows the same.
 */
export interface Zone {
  /** IANA name; `null` for the zone of the device. */
  readonly name: string | null;
  /** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
  offsetAt(instant: number): number;
  /** Written times may be from any place on Earth; the device's times are shown. */
  readonly isUnknown?: boolean;
}

/** The earliest and the latest instant that a written time can mean. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** The zone of the device. Uses `Date`, since the first `Intl` formatter is expensive. */
export const deviceZone: Zone = {
  name: null,
  // Not left out: the page may have put anything on every object.
  isUnknown: false,
  offsetAt: (instant) => -new Date(instant).getTimezoneOffset() * 60_000,
};

/** For an unknown name: everything begins as early as in the first zone on Earth, and ends as late as in the last. */
export const unknownZone: Zone = { ...deviceZone, isUnknown: true };

export const MS_PER_MINUTE = 60_000;
/** Most offsets cached for one zone. */
const MOST_KNOWN = 500;

const zones = new Map<string, Zone | null>();

/**
 * Names on IANA's list. Some browsers accept more, such as BST (in Dhaka), EAT and offsets. IANA's names without a
 * slash have at least four letters, except for these.
 */
const IANA_NAME =
  /^(?!systemv)(?:[a-z]\w+\/.+|[a-z]{4,}|gmt[+-]?0?|utc|uct|[cmew]et|[emh]st|[ecmp]st\d[ecmp]dt|prc|ro[ck]|gb(?:-eire)?|nz(?:-chat)?|w-su)$/i;

/**
 * The zone with an IANA name such as `Europe/London`, in upper or lower case; `null` if IANA's list or the browser does
 * not have the name.
 */
export function namedZone(name: string): Zone | null {
  let zone = zones.get(name);
  if (zone === undefined) zones.set(name, (zone = makeZone(name)));
  return zone;
}

function makeZone(name: string): Zone | null {
  return IANA_NAME.test(name) ? (zoneBy(temporalClock, name) ?? zoneBy(intlClock, name)) : null;
}

/** `null` if the browser does not have the clock, or does not know the zone. */
function zoneBy(clockOf: (name: string) => Clock, name: string): Zone | null {
  try {
    const { timeZone, offsetAt } = clockOf(name);
    // Throws if the page has replaced the clock with one that has no offsets.
    new Date(offsetAt(0)).toISOString();
    // Use the spelling of IANA's list, since the guide shows the city.
    const written = [timeZone, name].find((each) => each.toLowerCase() === name.toLowerCase())!;
    return { ...deviceZone, name: written, offsetAt: byMinute(offsetAt) };
  } catch {
    return null;
  }
}

/** A render asks for about 180 offsets but few distinct minutes, and each takes time. */
function byMinute(offsetAt: Zone['offsetAt']): Zone['offsetAt'] {
  const known = new Map<number, number>();
  return (instant) => {
    const minute = Math.floor(instant / MS_PER_MINUTE);
    const offset = known.get(minute) ?? offsetAt(instant);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(minute, offset);
    return offset;
  };
}

/** The clock of a zone as the browser knows it, with its spelling of the name. */
interface Clock extends Pick<Zone, 'offsetAt'> {
  readonly timeZone: string;
}

/** What is used of Temporal. */
interface WithTemporal {
  readonly Temporal: {
    readonly Instant: {
      fromEpochMilliseconds(instant: number): {
        toZonedDateTimeISO(zone: string): {
          readonly timeZoneId: string;
          readonly offsetNanoseconds: number;
        };
      };
    };
  };
}

/**
 * Takes a twentieth of the time of the first `Intl` formatter on a page.
 * @throws If the browser does not have Temporal, or the page has another one.
 */
function temporalClock(name: string): Clock {
  const { Instant } = (globalThis as unknown as WithTemporal).Temporal;
  const at = (instant: number) =>
    Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(name);
  return {
    timeZone: at(0).timeZoneId,
    offsetAt: (instant) => at(instant).offsetNanoseconds / 1e6,
  };
}

function intlClock(name: string): Clock {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return {
    timeZone: format.resolvedOptions().timeZone,
    offsetAt: (instant) => wallTimeIn(format, instant) - wholeSecond(instant),
  };
}

function wallTimeIn(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function wholeSecond(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}

/** What the wall clock shows at an instant. */
export function wallTimeAt(instant: number, zone: Zone): number {
  return instant + zone.offsetAt(instant);
}

/** What the wall calendar shows at an instant. */
export function civilDateAt(instant: number, zone: Zone): CivilDate {
  return civilDateOf(Math.floor(wallTimeAt(instant, zone) / MS_PER_DAY));
}

/**
 * The instants at which the wall clock shows a wall time: two if clocks go back over it. If they go forward over it, no
 * clock ever shows it; the span then covers both possible interpretations.
 */
export function instantsOf(wallMs: number, zone: Zone): Span {
  // No zone has changed its clocks twice within two days, so these are the offsets before and after.
  const before = wallMs - zone.offsetAt(wallMs - MS_PER_DAY);
  const after = wallMs - zone.offsetAt(wallMs + MS_PER_DAY);
  const read = [before, after].filter((instant) => wallTimeAt(instant, zone) === wallMs);
  const candidates = read.length ? read : [before, after];
  return { earliest: Math.min(...candidates), latest: Math.max(...candidates) };
}

/** The first instant of a calendar day. Not always 00:00: some zones' clocks go forward at midnight. */
export function startOfDay(date: CivilDate, zone: Zone): number {
  const midnight = dayNumber(date) * MS_PER_DAY;
  const { earliest, latest } = instantsOf(midnight, zone);
  // In a gap the later reading of 00:00 is the moment after it; the earlier still shows the day before.
  return wallTimeAt(earliest, zone) >= midnight ? earliest : latest;
}
