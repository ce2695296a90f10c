/// <reference lib="esnext.temporal" />

import { HOURS, HOURS_OF_REDNESS } from './guidance.js';

// What the guide has to answer, worked out by other means than its own: instants and days by Temporal, the
// guidance as the tables that a clinic would read. Nothing in here imports from src.

/** A treatment as the tag says it. */
export interface Told {
  /** `2026-11-20` */
  readonly date: string;
  /** `15:30`, `15:30:10` or `15:30:10.5`; `null` where only the date is given. */
  readonly time: string | null;
  /** `Z`, `+01:00` or `+0100`; `null` where none is given. */
  readonly offset: string | null;
  /** IANA name; `null` for the device's. */
  readonly zone: string | null;
  /** Item ids and hours. */
  readonly extend: readonly (readonly [id: string, hours: number])[];
}

/** Hours for which each restriction holds; `null` where no end is given. */
export const restrictions: ReadonlyMap<string, number | null> = new Map(Object.entries(HOURS));

/** The longest that `extend` can say: a year. */
const LONGEST_EXTENSION = 366 * 24;

/** What is answered once the restriction behind a question has ended. */
const answersAfter: ReadonlyMap<string, readonly [restriction: string, answer: string]> = new Map([
  ['makeup', ['makeup', 'yes']],
  ['exercise', ['sweating', 'yes']],
  ['sun', ['direct-sun', 'care']],
  ['actives', ['actives', 'ask']],
  ['scrub', ['scrubbing', 'ask']],
  ['pick', ['picking', 'no']],
  ['smoke', ['smoking', 'no']],
  ['alcohol', ['alcohol', 'no']],
]);

/** What is answered from the treatment on, for good. */
const answersAlways: ReadonlyMap<string, string> = new Map([
  ['wash', 'yes'],
  ['hydrate', 'yes'],
  ['sunscreen', 'yes'],
  ['cold-compress', 'yes'],
  ['touch', 'care'],
  ['fruit', 'yes'],
  ['next-session', 'ask'],
  ['other', 'not-covered'],
]);

export const deviceZoneName = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const HOUR = 3_600_000;

const readings = { earliest: 'earlier', latest: 'later' } as const;

/** All that there is to know of one treatment. Instants are milliseconds since 1970-01-01T00:00Z. */
export class Oracle {
  readonly told: Told;
  readonly #zone: string;
  readonly #date: Temporal.PlainDate;
  readonly #earliest: Temporal.ZonedDateTime;
  readonly #latest: Temporal.ZonedDateTime;
  readonly #ends = new Map<string, number>();

  constructor(told: Told) {
    const { date, time, offset, zone } = told;
    this.told = told;
    this.#zone = zone ?? deviceZoneName;
    this.#date = Temporal.PlainDate.from(date);
    if (time === null) {
      this.#earliest = this.#date.toZonedDateTime(this.#zone);
      const midnight = this.#date.add({ days: 1 }).toPlainDateTime();
      this.#latest = midnight.toZonedDateTime(this.#zone, { disambiguation: readings.latest });
    } else if (offset === null) {
      const local = Temporal.PlainDateTime.from(`${date}T${time}`);
      this.#earliest = local.toZonedDateTime(this.#zone, { disambiguation: readings.earliest });
      this.#latest = local.toZonedDateTime(this.#zone, { disambiguation: readings.latest });
    } else {
      const instant = Temporal.Instant.from(`${date}T${time}${offset}`);
      this.#earliest = this.#latest = instant.toZonedDateTimeISO(this.#zone);
    }
    for (const [id, hours] of restrictions)
      if (hours !== null) this.#ends.set(id, this.certainlyAfter(this.#extended(id, hours)));
  }

  /** The first instant that the text can mean. */
  get earliest(): number {
    return this.#earliest.epochMilliseconds;
  }

  /** The clock shows the time of the treatment twice, or never. */
  get isAmbiguous(): boolean {
    return this.told.time !== null && !this.#earliest.equals(this.#latest);
  }

  /** The clocks are changed within the days that the longest restriction holds. */
  get crossesClockChange(): boolean {
    return this.#latest.add({ hours: 168 }).offsetNanoseconds !== this.#latest.offsetNanoseconds;
  }

  /** When a restriction ends; `null` where it never does. */
  endOf(restriction: string): number | null {
    return this.#ends.get(restriction) ?? null;
  }

  /** When so many hours have passed whatever the text means, by elapsed time and by the wall clock. */
  certainlyAfter(hours: number): number {
    const elapsed = this.#latest.epochMilliseconds + hours * HOUR;
    return Math.max(elapsed, this.#wallClockLater(this.#latest, hours, readings.latest));
  }

  /** When so many hours may have passed. */
  possiblyAfter(hours: number): number {
    const elapsed = this.#earliest.epochMilliseconds + hours * HOUR;
    return Math.min(elapsed, this.#wallClockLater(this.#earliest, hours, readings.earliest));
  }

  get notEasedFrom(): number {
    return this.possiblyAfter(HOURS_OF_REDNESS);
  }

  /** Calendar days since the treatment, by the date as it is written; negative before it. */
  dayAt(now: number): number {
    const days = this.#date.until(this.#zonedAt(now).toPlainDate()).days;
    const { zone, offset } = this.told;
    if (days >= 0) return days;
    // An instant that has passed is not ahead, whatever date was written.
    if (offset !== null) return now < this.earliest ? days : 0;
    // A clinic's calendar can be ahead of the visitor's, but not of the first one on Earth.
    const firstCalendar = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('+14:00');
    const isTodayThere = Temporal.PlainDate.compare(firstCalendar.toPlainDate(), this.#date) >= 0;
    return zone === null && isTodayThere ? 0 : days;
  }

  nextMidnight(now: number): number {
    const tomorrow = this.#zonedAt(now).toPlainDate().add({ days: 1 });
    return tomorrow.toZonedDateTime(this.#zone).epochMilliseconds;
  }

  #extended(id: string, hours: number): number {
    const longer = this.told.extend
      .filter(([each, asked]) => each === id && asked > hours && asked <= LONGEST_EXTENSION)
      .map(([, asked]) => asked);
    return Math.max(hours, ...longer);
  }

  #wallClockLater(
    start: Temporal.ZonedDateTime,
    hours: number,
    disambiguation: 'earlier' | 'later',
  ): number {
    const wallClock = start.toPlainDateTime().add({ milliseconds: hours * HOUR });
    return wallClock.toZonedDateTime(this.#zone, { disambiguation }).epochMilliseconds;
  }

  #zonedAt(now: number): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(this.#zone);
  }
}

/** The phase of a day. */
export function phaseOn(day: number): string | null {
  if (day < 0) return null;
  if (day === 0) return 'immediate';
  if (day <= 2) return 'first-48-hours';
  return day <= 7 ? 'first-week' : 'long-term';
}

/**
 * The answer to a question on a day.
 * @param holds - Whether a restriction is in force.
 */
export function answerTo(
  question: string,
  day: number,
  holds: (restriction: string) => boolean,
): string {
  if (question === 'other') return 'not-covered';
  if (day < 0) return 'ask';
  const [restriction, answer] = answersAfter.get(question) ?? [];
  if (restriction !== undefined && holds(restriction)) return 'no';
  return answer ?? answersAlways.get(question) ?? 'unknown to the oracle';
}

/** An instant at which a zone's clocks change. */
export interface ClockChange {
  readonly zone: string;
  readonly at: number;
}

/** Every clock change of every zone that the browser knows, in the order of the zones' names. */
export function clockChanges(firstYear: number, lastYear: number): readonly ClockChange[] {
  const start = Temporal.Instant.from(`${firstYear}-01-01T00:00Z`);
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const changes: ClockChange[] = [];
    let change = start.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    while (change !== null && change.year <= lastYear) {
      changes.push({ zone, at: change.epochMilliseconds });
      change = change.getTimeZoneTransition('next');
    }
    return changes;
  });
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return zoned.offsetNanoseconds / 1e6;
}
