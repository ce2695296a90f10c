import { expect } from '@open-wc/testing';
import { recoveryAt } from '../../src/guidance/recovery-at.js';
import { treatmentAt } from '../../src/guidance/treatment-dates.js';
import { believe, type Belief } from '../../src/settings/believed-dates.js';
import { readGivenDates } from '../../src/settings/given-dates.js';
import type { Kept } from '../../src/settings/kept-date.js';
import { namedZone, type Zone } from '../../src/time/zone.js';
import { randomRun, tryCases } from '../support/random-run.js';
import { Random } from '../support/random.js';
import { steadyGuidance } from '../support/steady-guidance.js';

// Dates of a link and of a device, in a zone whose clock is UTC's. What they allow is worked out by hand.

const zone = namedZone('UTC') as Zone;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.UTC(2026, 10, 20);
/** Hours of the steady guidance, and its longest. */
const HOURS = { makeup: 24, sweating: 48, 'direct-sun': 168 } as const;
const LONGEST = 168;
const HEALED_FROM_DAY = 8;

interface Stated {
  readonly text: string;
  readonly day: number;
  /** From when windows count: the time, or the end of the day. */
  readonly end: number;
  readonly isTimed: boolean;
}

interface KeptCase extends Stated {
  readonly visit: number | null;
  readonly confirmed: number;
  readonly isOld: boolean;
}

interface Case {
  readonly link: readonly Stated[];
  readonly isLinkBad: boolean;
  readonly kept: readonly KeptCase[];
  readonly now: number;
}

const dayText = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function randomDate(random: Random, latest: number): Stated {
  const day = TODAY + random.integer(-random.oneOf([2, 12, 40]), latest) * DAY;
  const minutes = random.percent(50) ? random.integer(1, 1439) : null;
  const time = minutes === null ? '' : new Date(minutes * 60_000).toISOString().slice(10, 16);
  const end = day + (minutes === null ? DAY : minutes * 60_000);
  return { text: dayText(day) + time, day, end, isTimed: minutes !== null };
}

function randomCase(random: Random): Case {
  const link = Array.from({ length: random.oneOf([0, 1, 1, 2]) }, () => randomDate(random, 4));
  const kept = Array.from({ length: random.oneOf([0, 1, 1, 2]) }, () => ({
    ...randomDate(random, 0),
    visit: random.percent(30) ? TODAY + random.integer(-5, 5) * DAY : null,
    confirmed: random.percent(30) ? TODAY - random.integer(-1, 20) * DAY : 0,
    isOld: random.percent(15),
  }));
  const now = TODAY + random.integer(0, 24 * 60 - 1) * 60_000;
  return { link, isLinkBad: random.percent(5), kept, now };
}

function beliefOf({ link, isLinkBad, kept, now }: Case): Belief {
  const texts = [...link.map(({ text }) => text), ...(isLinkBad ? ['soon'] : [])].join('\n');
  const { dates } = readGivenDates(
    {
      tag: { 'procedure-date': '', 'next-visit': '', now: '' },
      link: { 'procedure-date': texts, 'next-visit': '' },
    },
    { zone, order: null },
    now,
  );
  const stored = kept.map(({ text, visit, confirmed, isOld }): Kept => ({
    date: text,
    asked: '',
    extend: '',
    visit: visit === null ? '' : dayText(visit),
    confirmed,
    isOld,
  }));
  return believe(
    { ...dates, protocol: steadyGuidance, guidance: 'known', zone } as const,
    null,
    stored,
    now,
  );
}

const isSame = (one: Stated, other: Stated) =>
  one.day === other.day && (!one.isTimed || !other.isTimed || one.end === other.end);

/** Whether the patient may have been treated again since, or another person has given the date. */
function isOutOfDate({ day, end, visit, confirmed, isOld }: KeptCase, now: number): boolean {
  const isConfirmed = confirmed > 0 && confirmed <= now && now < confirmed + 14 * DAY;
  const isOver = now >= Math.max(end + LONGEST * HOUR, day + HEALED_FROM_DAY * DAY);
  const isVisitOver =
    visit !== null && visit > day && now >= visit && !(isConfirmed && confirmed >= visit + DAY);
  return isOld || isVisitOver || (isOver && !isConfirmed);
}

describe('What is allowed by dates of a link and a device, in random cases,', () => {
  const all = randomRun(20_000);
  const run = { ...all, cases: all.cases / 2 };
  const faults: string[] = [];
  const met = { strictest: 0, several: 0, single: 0 };

  function tryCase(number: number): void {
    const each = randomCase(new Random(`${run.seed} beliefs`, number));
    const { link, isLinkBad, now } = each;
    // A date of version 0.1 that is kept anew does not matter.
    const kept = each.kept.filter(
      (one) => !one.isOld || !each.kept.some((other) => !other.isOld && isSame(one, other)),
    );
    const fault = (what: string) =>
      faults.length < 5 && faults.push(`FIRST=${number} ${what}\n${JSON.stringify(each)}`);
    const belief = beliefOf(each);
    const { treatment } = treatmentAt(belief.dates, now, zone);
    const { restrictions } = recoveryAt(steadyGuidance, treatment, now, zone);
    const holds = (id: string) => restrictions.some((state) => state.item.id === id && state.holds);

    if (belief.dates.length > 1) met.several++;
    if (belief.dates.length === 1) met.single++;
    if (!belief.dates.length) met.strictest++;

    // Of several people's dates, the link names one.
    const named = kept.filter((one) => link.some((other) => isSame(one, other)));
    const device = named.length ? [] : kept;
    for (const { day, end } of [...link, ...device])
      for (const [id, hours] of Object.entries(HOURS))
        if (now >= day && now < end + hours * HOUR && !holds(id)) fault(`${id} is allowed`);

    const isFollowed = ({ end }: Stated) => link.some((one) => one.end > end && now >= one.day);
    const isDoubtful = device.some((one) => isOutOfDate(one, now) && !isFollowed(one));
    if ((isLinkBad || isDoubtful) && belief.dates.length) fault('it is not strictest');
    if (!isLinkBad && !isDoubtful && link.length + kept.length && !belief.dates.length)
      fault('nothing is known');
    if (belief.dates.length !== 1 && link.length + kept.length && !isLinkBad && !belief.doubt)
      fault('nothing is asked');
  }

  before(async function () {
    this.timeout(0);
    await tryCases(run, tryCase, () => faults.length);
  });

  it('it is never more than the strictest of them allows, and the visitor is asked', () => {
    expect(faults).to.deep.equal([]);
  });

  it('each kind of case was met', () => {
    for (const [kind, count] of Object.entries(met))
      expect(count, kind).to.be.above(run.cases / 50);
  });
});
