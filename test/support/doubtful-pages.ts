import { HOURS, RESTRICTIONS, type Restriction } from './guidance.js';
import type { Random } from './random.js';

// Pages that say some things clearly, some badly and some not at all, and what the strictest of their readable
// statements allows. Nothing in here imports from src: times are worked out by hand, in zones that never change their clocks.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Hours that each place is ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Kolkata': 5.5,
  'America/Phoenix': -7,
  'Pacific/Kiritimati': 14,
};
/** Where a day ends last. */
const LAST_ON_EARTH = -12;
const BAD_ZONES = ['Rosewater', 'BST', '+01:00', 'Europe/Rosewater'];

const BAD_DATES = ['2026-11-31', 'tomorrow', '20', 'x'.repeat(5000), '2026-11-20T25:99'];
const UNFILLED = ['{{ date }}', '*|DATE|*', '${date}'];
/** Hours that cannot be read. */
const BAD_HOURS = [
  '',
  ':',
  ':soon',
  ':-72',
  '=72',
  ':9000',
  ':400d',
  ':72 h',
  ':4 days',
  ':{{hours}}',
  '::72',
];
const BAD_IDS = ['make-up:96', 'exercise:96', ':96', 'Makeup:96', 'wash:96', '96'];
const ABSENT = ['none', 'null', '{{extend}}', '*|EXTEND|*'];

export type Hours = Readonly<Record<Restriction, number | null>>;

/** A clinic's own file. */
export interface FileState {
  readonly kind: 'none' | 'loading' | 'failed' | 'loaded';
  /** The procedure that it is for, '' if that cannot be read. */
  readonly procedure: string;
  readonly hours: Hours;
}

export interface DoubtfulPage {
  readonly tag: Readonly<Record<'procedureDate' | 'timeZone' | 'procedure' | 'extend', string>>;
  readonly link: Readonly<Record<'procedure-date' | 'extend', string>>;
  /** What the device keeps; `null` if it keeps nothing. */
  readonly memory: {
    readonly date: string;
    readonly asked: string;
    readonly extend: string;
  } | null;
  readonly file: FileState;
  readonly now: number;
}

/** What the readable statements of a page allow of one restriction at most. */
export interface Limit {
  /** Nothing of it may be allowed before this instant; `Infinity` if it never may. */
  readonly heldUntil: number;
  /** After that, only the clinic can allow it. */
  readonly isUnclear: boolean;
}

export interface DoubtfulCase {
  readonly page: DoubtfulPage;
  readonly limits: Readonly<Record<Restriction, Limit>>;
  /** Whether each statement can be read, so that nothing has to be held longer than it says. */
  readonly isClear: boolean;
  /** Whether the treatment day has begun for certain. */
  readonly hasStarted: boolean;
}

interface Longer {
  readonly text: string;
  readonly hours: readonly (readonly [Restriction, number])[];
  readonly unclear: readonly Restriction[];
  readonly isBad: boolean;
}

export function doubtfulCase(random: Random): DoubtfulCase {
  const file = randomFile(random);
  const procedure = random.oneOf(['', '', 'microneedling', 'microneedling', 'peel', 'facelift']);
  const zone = random.percent(85) ? random.oneOf(Object.keys(ZONES)) : random.oneOf(BAD_ZONES);
  const ahead = ZONES[zone] ?? LAST_ON_EARTH;

  const day = Date.UTC(2026, 10, 20) + random.integer(-3, 3) * DAY;
  const minutes = random.percent(50) ? null : random.integer(1, 1439);
  const date = new Date(day).toISOString().slice(0, 10);
  const time = minutes === null ? '' : new Date(minutes * 60_000).toISOString().slice(11, 16);
  const written = time ? `${date}T${time}` : date;
  const dates = randomDates(random, written);
  // The latest instant that the text can mean.
  const treatment = day + (minutes === null ? DAY : minutes * 60_000) - ahead * HOUR;

  const tagLonger = randomLonger(random);
  const linkLonger = randomLonger(random);
  const keptLonger = randomLonger(random);
  const now = treatment + Math.round(random.fraction() ** 2 * 450 * HOUR - 30 * HOUR);
  const used = hoursOf(procedure, file);
  // A date ahead is never kept. It is the page's date, or the only one; test/settings/believed-random.test.ts has others.
  const isKept = random.percent(40) && now >= day + DAY - LAST_ON_EARTH * HOUR;
  const asked = dates.isReadable ? written : '';
  const memory = isKept ? { date: written, asked, extend: keptLonger.text } : null;
  const longer = [tagLonger, linkLonger, ...(isKept ? [keptLonger] : [])];
  const isDateKnown = dates.isReadable || (isKept && dates.isAbsent);

  const limitOf = (restriction: Restriction): Limit => {
    const own = used.hours?.[restriction];
    if (own === null || !isDateKnown) return { heldUntil: Infinity, isUnclear: false };
    const asked = longer.flatMap(({ hours }) => hours).filter(([id]) => id === restriction);
    const isUnclear = used.isUnclear || longer.some(({ unclear }) => unclear.includes(restriction));
    const all = [own ?? 0, ...asked.map(([, hours]) => hours)];
    if (isUnclear) all.push(longestOf(used.hours ?? HOURS));
    return { heldUntil: treatment + Math.max(...all) * HOUR, isUnclear };
  };
  return {
    page: {
      tag: { procedureDate: dates.tag, timeZone: zone, procedure, extend: tagLonger.text },
      link: { 'procedure-date': dates.link, extend: linkLonger.text },
      memory,
      file,
      now,
    },
    limits: Object.fromEntries(RESTRICTIONS.map((id) => [id, limitOf(id)])) as Record<
      Restriction,
      Limit
    >,
    isClear:
      dates.isReadable && zone in ZONES && !used.isUnclear && !longer.some(({ isBad }) => isBad),
    hasStarted: isDateKnown && now >= day + DAY - LAST_ON_EARTH * HOUR,
  };
}

/** To see a case that failed. */
export function describeDoubtful({ page }: DoubtfulCase): string {
  return JSON.stringify(page, (_, value: unknown) =>
    typeof value === 'string' && value.length > 200 ? `${value.slice(0, 200)}…` : value,
  );
}

/** A date on the tag or in the link. The tag's wins, so only one of the two is readable. */
function randomDates(random: Random, written: string) {
  const bad = random.oneOf(BAD_DATES);
  const unfilled = random.oneOf(UNFILLED);
  const [tag, link] = random.oneOf([
    [written, ''],
    [written, ''],
    [written, bad],
    ['', written],
    [unfilled, written],
    [bad, ''],
    ['', bad],
    ['', ''],
    [unfilled, ''],
  ] as const);
  // A bad date on the tag is asked about, even if the link has one.
  const isAbsent = [tag, link].every((text) => text === '' || text === unfilled);
  return { tag, link, isReadable: tag === written || link === written, isAbsent };
}

function randomFile(random: Random): FileState {
  const kind = random.oneOf(['none', 'none', 'loaded', 'loaded', 'failed', 'loading'] as const);
  const hours = Object.fromEntries(
    RESTRICTIONS.map((id) => {
      const own = HOURS[id];
      return [id, own === null ? own : random.oneOf([own, own, 12, 72, 240])];
    }),
  ) as Hours;
  const procedure = random.oneOf(['microneedling', 'microneedling', 'peel', '']);
  return { kind, hours, procedure: kind === 'loaded' ? procedure || 'peel' : procedure };
}

/** The hours of the guidance that the page means, and whether it is there. */
function hoursOf(procedure: string, file: FileState) {
  const nothing = { hours: null, isUnclear: true };
  const builtIn = { hours: HOURS as Hours, isUnclear: false };
  switch (file.kind) {
    case 'none':
      return procedure === '' || procedure === 'microneedling' ? builtIn : nothing;
    case 'loaded':
      if (procedure === '' || procedure === file.procedure)
        return { hours: file.hours, isUnclear: false };
      return procedure === 'microneedling' ? builtIn : nothing;
    case 'failed':
      // At least until the longest window of the treatment day's restrictions.
      return (procedure || file.procedure) === 'microneedling'
        ? { hours: allAsLongAs(longestOf(HOURS)), isUnclear: true }
        : nothing;
    case 'loading':
      return nothing;
  }
}

function allAsLongAs(hours: number): Hours {
  return Object.fromEntries(RESTRICTIONS.map((id) => [id, hours])) as unknown as Hours;
}

function longestOf(hours: Hours): number {
  return Math.max(...Object.values(hours).map((each) => each ?? 0));
}

/** `extend`: some parts good, some bad, some of nothing. */
function randomLonger(random: Random): Longer {
  if (random.percent(50)) return { text: '', hours: [], unclear: [], isBad: false };
  if (random.percent(10))
    return { text: random.oneOf(ABSENT), hours: [], unclear: [], isBad: false };
  const parts: string[] = [];
  const hours: (readonly [Restriction, number])[] = [];
  const unclear: Restriction[] = [];
  let isBad = false;
  for (let count = random.integer(1, 4); count > 0; count--) {
    const id = random.oneOf(RESTRICTIONS);
    if (random.percent(70)) {
      const days = random.integer(1, 16);
      const asked = random.percent(50) ? days * 24 : random.integer(1, 400);
      hours.push([id, asked]);
      const units = [String(asked), `${asked}h`, ...(asked === days * 24 ? [`${days}d`] : [])];
      parts.push(`${id}:${random.oneOf(units)}`);
    } else {
      isBad = true;
      const isKnown = random.percent(60);
      if (isKnown) unclear.push(id);
      parts.push(isKnown ? id + random.oneOf(BAD_HOURS) : random.oneOf(BAD_IDS));
    }
  }
  if (random.percent(5)) {
    isBad = true;
    unclear.push(...RESTRICTIONS);
    parts.push('x'.repeat(random.oneOf([700, 5000])));
  }
  return { text: parts.join(random.oneOf([' ', ', ', ';', '\n'])), hours, unclear, isBad };
}
