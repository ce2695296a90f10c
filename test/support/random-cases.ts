import { has } from './engine.js';
import { clockChanges, deviceZoneName, Oracle, restrictions, type Told } from './oracle.js';
import type { Random } from './random.js';

/** One treatment at one instant. */
export interface Case {
  readonly oracle: Oracle;
  readonly now: number;
  /** Some time after `now`. */
  readonly later: number;
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

const zones = Intl.supportedValuesOf('timeZone');
const changes = has('Temporal') ? clockChanges(FIRST_YEAR, LAST_YEAR) : [];
const deviceChanges = changes.filter(({ zone }) => zone === deviceZoneName);

const firstInstant = Date.UTC(FIRST_YEAR, 0, 1);
const lastInstant = Date.UTC(LAST_YEAR, 11, 31);

const windows = [...new Set(restrictions.values())].filter((hours) => hours !== null);
const ids = [...restrictions.keys(), 'wash', 'constructor'];

/**
 * Any date, with or without time and offset, in any zone or the device's. Half of the cases are about a clock
 * change: the treatment or the end of a restriction falls on it or close to it.
 */
export function randomCase(random: Random): Case {
  const extend = random.percent(30) ? randomExtensions(random) : [];
  const oracle = new Oracle(randomTreatment(random, extend));
  const now = randomNow(random, oracle);
  return { oracle, now, later: now + Math.round(random.fraction() ** 3 * 30 * DAY) };
}

/** As a page writes it, to reproduce a failed case. */
export function describeCase({ oracle, now }: Case): string {
  const { zone, extend } = oracle.told;
  const attributes = [
    `procedure-date="${procedureDate(oracle.told)}"`,
    zone === null ? `(device in ${deviceZoneName})` : `time-zone="${zone}"`,
    ...(extend.length > 0 ? [`extend="${extendText(oracle.told)}"`] : []),
    `now="${new Date(now).toISOString()}"`,
  ];
  return attributes.join(' ');
}

export function procedureDate({ date, time, offset }: Told): string {
  return date + (time === null ? '' : `T${time}${offset ?? ''}`);
}

export function extendText({ extend }: Told): string {
  return extend.map(([id, hours]) => `${id}:${hours}`).join(' ');
}

type Extensions = Told['extend'];

/** Mostly longer ones, sometimes shorter ones and nonsense. */
function randomExtensions(random: Random): Extensions {
  return Array.from({ length: random.integer(1, 3) }, () => {
    const hours = random.percent(90) ? random.integer(1, 400) : random.integer(1, 9000);
    return [random.oneOf(ids), random.percent(80) ? hours : hours + random.integer(1, 3) / 4];
  });
}

function randomTreatment(random: Random, extend: Extensions): Told {
  const onDevice = random.percent(15);
  const aboutChange = random.percent(50) && (!onDevice || deviceChanges.length > 0);
  const change = aboutChange ? random.oneOf(onDevice ? deviceChanges : changes) : null;
  const zone = onDevice ? null : (change?.zone ?? random.oneOf(zones));
  const anchor = change?.at ?? random.integer(firstInstant, lastInstant);
  // What falls on the anchor: the treatment itself, the end of some restriction, or of usual redness.
  const hours = random.oneOf([0, 0, 0, ...windows, 72, ...extend.map(([, asked]) => asked)]);
  const { date, time, offset } = random.percent(25)
    ? writtenWithOffset(random, anchor - hours * HOUR, zone ?? deviceZoneName)
    : writtenByWallClock(random, anchor, hours, zone ?? deviceZoneName);
  const dateOnly = random.percent(30);
  // Systems complete a date with midnight.
  const filledUp = random.percent(8) ? '00:00' : time;
  return { date, time: dateOnly ? null : filledUp, offset: dateOnly ? null : offset, zone, extend };
}

type Written = Pick<Told, 'date' | 'offset'> & { readonly time: string };

function writtenByWallClock(random: Random, anchor: number, hours: number, zone: string): Written {
  // The clock shows different times on the two sides of a clock change.
  const side = random.percent(50) ? anchor : anchor - 1;
  const shown = Temporal.Instant.fromEpochMilliseconds(side).toZonedDateTimeISO(zone);
  const wallClock = shown
    .toPlainDateTime()
    .add({ milliseconds: anchor - side - hours * HOUR + jitter(random) });
  return { ...split(random, wallClock), offset: null };
}

function writtenWithOffset(random: Random, instant: number, zone: string): Written {
  const exact = Temporal.Instant.fromEpochMilliseconds(instant + jitter(random));
  const own = exact.toZonedDateTimeISO(zone).offset;
  const sign = random.oneOf(['-', '+']);
  const anyOffset = `${sign}${twoDigits(random.integer(0, sign === '-' ? 11 : 13))}:${random.oneOf(['00', '15', '30', '45'])}`;
  const offset = random.oneOf([own, own, anyOffset, '+00:00', '+14:00', '-12:00', '+12:45']);
  const written = split(random, exact.toZonedDateTimeISO(offset).toPlainDateTime());
  if (offset === '+00:00') return { ...written, offset: random.oneOf(['Z', offset]) };
  return { ...written, offset: random.percent(20) ? offset.replace(':', '') : offset };
}

/** Often zero, else up to some hours either way, rarely a day or more. */
function jitter(random: Random): number {
  if (random.percent(30)) return 0;
  const reach = random.oneOf([1, 2 * SECOND, 2 * MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY]);
  const unit = random.oneOf([1, SECOND, MINUTE, MINUTE, MINUTE, HOUR / 2]);
  return unit > reach ? 0 : random.integer(-reach / unit, reach / unit) * unit;
}

function split(random: Random, written: Temporal.PlainDateTime): Pick<Written, 'date' | 'time'> {
  const seconds = written.second !== 0 || random.percent(10) ? 'second' : 'minute';
  const text = written.toString({
    smallestUnit: written.millisecond === 0 ? seconds : 'millisecond',
  });
  return { date: text.slice(0, 10), time: text.slice(11) };
}

/** Mostly within seconds of something that may change the answer; else before, during and long after. */
function randomNow(random: Random, oracle: Oracle): number {
  if (random.percent(70)) {
    const near = random.oneOf([0, 0, 1, SECOND, 90 * SECOND, HOUR]);
    return randomTurn(random, oracle) + random.integer(-near, near);
  }
  const [from, to] = random.oneOf([
    [-3 * DAY, 0],
    [0, 9 * DAY],
    [-400 * DAY, -3 * DAY],
    [9 * DAY, 400 * DAY],
    [400 * DAY, 8000 * DAY],
  ] as const);
  return oracle.earliest + random.integer(from, to);
}

/** An instant at which the answer is likely to change. */
function randomTurn(random: Random, oracle: Oracle): number {
  switch (random.integer(0, 5)) {
    case 0:
      return oracle.earliest;
    case 1:
      return oracle.nextMidnight(oracle.earliest + random.integer(-3, 9) * DAY);
    case 2:
      return oracle.notEasedFrom;
    case 3:
      return oracle.rulesHoldFrom;
    default:
      return oracle.endOf(random.oneOf([...restrictions.keys()])) ?? oracle.earliest;
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
