/// <reference lib="esnext.temporal" />

import { HOURS, HOURS_OF_REDNESS } from './guidance.js';

// What the guide has to answer, computed independently: instants and days by Temporal, the
// guidance as tables that a clinic would read. Nothing in here imports from src.

/** A treatment as on the tag. */
export interface Told {
  /** `2026-11-20` */
  readonly date: string;
  /** `15:30`, `15:30:10` or `15:30:10.5`; `null` if only the date is given. */
  readonly time: string | null;
  /** `Z`, `+01:00` or `+0100`; `null` if none is given. */
  readonly offset: string | null;
  /** IANA name; `null` for the device's. */
  readonly zone: string | null;
  /** Item ids and hours. */
  readonly extend: readonly (readonly [id: string, hours: number])[];
}

/** Hours for which each restriction lasts; `null` if no end is given. */
export const restrictions: ReadonlyMap<string, number | null> = new Map(Object.entries(HOURS));

/** How long a restriction holds at least if the clinic holds it longer, by hours that cannot be read. */
const LONGEST_WINDOW = Math.max(...Object.values(HOURS).map((hours) => hours ?? 0));

/** The maximum of `extend`: a year. More cannot be read. */
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

/** The answers that never change after the treatment. */
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

/** All facts of one treatment. Instants are milliseconds since 1970-01-01T00:00Z. */
export class Oracle {
  readonly told: Told;
  readonly #zone: string;
  /** Shown, and counted from. */
  readonly #date: Temporal.PlainDate;
  readonly #earliest: Temporal.ZonedDateTime;
  readonly #latest: Temporal.ZonedDateTime;
  readonly #isPlaceKnown: boolean;
  readonly #ends = new Map<string, number>();
  /** A midnight elsewhere that is another day on the page: the guide has to ask. */
  readonly isAsked: boolean;

  constructor(told: Told) {
    const { zone } = told;
    this.told = told;
    this.#zone = zone ?? deviceZoneName;
    const meaning = new Meaning(told, this.#zone);
    this.#date = meaning.date;
    this.#earliest = meaning.instants.reduce((one, other) => (before(other, one) ? other : one));
    this.#latest = meaning.instants.reduce((one, other) => (before(one, other) ? other : one));
    this.isAsked = meaning.isAsked;
    this.#isPlaceKnown = zone !== null || meaning.isInstant;
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

  /** Whether the clinic holds a restriction longer, and how long cannot be read. */
  isUnclear(restriction: string): boolean {
    return (
      this.#ends.has(restriction) &&
      this.told.extend.some(([id, hours]) => id === restriction && hours > LONGEST_EXTENSION)
    );
  }

  /** When a restriction ends; `null` if it never does. */
  endOf(restriction: string): number | null {
    return this.#ends.get(restriction) ?? null;
  }

  /** When this many hours have passed for every meaning of the text, by elapsed time and by the wall clock. */
  certainlyAfter(hours: number): number {
    const elapsed = this.#latest.epochMilliseconds + hours * HOUR;
    return Math.max(elapsed, this.#wallClockLater(this.#latest, hours, readings.latest));
  }

  /** When this many hours may have passed. */
  possiblyAfter(hours: number): number {
    const elapsed = this.#earliest.epochMilliseconds + hours * HOUR;
    return Math.min(elapsed, this.#wallClockLater(this.#earliest, hours, readings.earliest));
  }

  get notEasedFrom(): number {
    return this.possiblyAfter(HOURS_OF_REDNESS);
  }

  /** Calendar days since the treatment in the zone of the page; negative before it. */
  dayAt(now: number): number {
    return this.#date.until(this.#zonedAt(now).toPlainDate()).days;
  }

  /** When the rules of the treatment start. */
  get rulesHoldFrom(): number {
    const starts = [this.earliest, this.#date.toZonedDateTime(this.#zone).epochMilliseconds];
    // A clinic's calendar can be ahead of the visitor's, but not of the first zone on Earth.
    if (!this.#isPlaceKnown) starts.push(this.#date.toZonedDateTime('+14:00').epochMilliseconds);
    return Math.min(...starts);
  }

  nextMidnight(now: number): number {
    const tomorrow = this.#zonedAt(now).toPlainDate().add({ days: 1 });
    return tomorrow.toZonedDateTime(this.#zone).epochMilliseconds;
  }

  #extended(id: string, hours: number): number {
    const longer = this.told.extend
      .filter(([each, asked]) => each === id && asked > hours && asked <= LONGEST_EXTENSION)
      .map(([, asked]) => asked);
    const isUnclear = this.told.extend.some(
      ([each, asked]) => each === id && asked > LONGEST_EXTENSION,
    );
    return Math.max(hours, ...longer, isUnclear ? LONGEST_WINDOW : 0);
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

/** What a date, a time and an offset mean on a page. */
class Meaning {
  readonly date: Temporal.PlainDate;
  /** All that the text can mean, in no order. */
  readonly instants: readonly Temporal.ZonedDateTime[];
  readonly isAsked: boolean = false;
  /** The text is an instant, wherever it is read. */
  readonly isInstant: boolean = false;

  constructor({ date, time, offset, zone: named }: Told, zone: string) {
    const written = Temporal.PlainDate.from(date);
    const wholeDay = (day: Temporal.PlainDate) => [
      day.toZonedDateTime(zone),
      day.add({ days: 1 }).toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' }),
    ];
    this.date = written;
    this.instants = wholeDay(written);
    if (time === null) return;

    const local = Temporal.PlainDateTime.from(`${date}T${time}`);
    const onPage = [
      local.toZonedDateTime(zone, { disambiguation: readings.earliest }),
      local.toZonedDateTime(zone, { disambiguation: readings.latest }),
    ];
    const isMidnight = time.startsWith('00:00') && local.equals(written.toPlainDateTime());
    if (offset === null) {
      if (!isMidnight && !onPage[1]!.equals(written.toZonedDateTime(zone))) this.instants = onPage;
      return;
    }

    const instant = Temporal.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone);
    const isZulu = /^(?:Z|[+-]00:?00)$/.test(offset);
    const isMachines = isZulu && (named === null || instant.offsetNanoseconds !== 0);
    if (isMidnight) {
      this.isAsked = named !== null && !instant.toPlainDate().equals(written);
      this.isInstant = !isMachines;
      if (!isMachines) this.instants = [...this.instants, instant, instant.add({ hours: 24 })];
      return;
    }
    this.isInstant = true;
    this.date = instant.toPlainDate();
    // If clocks go back at one, there are two midnights.
    const isMidnightHere =
      instant.toPlainTime().equals('00:00') || instant.equals(instant.startOfDay());
    const latestDate = instant.withTimeZone('+14:00').toPlainDate();
    this.instants = [
      instant,
      ...onPage,
      ...(isMidnightHere ? wholeDay(this.date) : []),
      ...(isMachines && named === null ? wholeDay(latestDate) : []),
    ];
  }
}

function before(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return one.epochNanoseconds < other.epochNanoseconds;
}

/** The phase of a day. */
export function phaseOn(day: number): string | null {
  if (day < 0) return null;
  if (day === 0) return 'immediate';
  if (day <= 2) return 'first-48-hours';
  return day <= 7 ? 'first-week' : 'long-term';
}

/**
 * The answer to a question.
 * @param hasStarted - Whether the treatment day has started.
 * @param holds - Whether a restriction is in force.
 * @param isUnclear - Whether the clinic holds it for hours that cannot be read.
 */
export function answerTo(
  question: string,
  hasStarted: boolean,
  holds: (restriction: string) => boolean,
  isUnclear: (restriction: string) => boolean,
): string {
  if (question === 'other') return 'not-covered';
  if (!hasStarted) return 'ask';
  const [restriction, answer] = answersAfter.get(question) ?? [];
  if (restriction !== undefined && holds(restriction)) return 'no';
  if (restriction !== undefined && isUnclear(restriction)) return 'ask';
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
