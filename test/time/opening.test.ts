/// <reference lib="esnext.temporal" />
import { expect } from '@open-wc/testing';
import { readHours } from '../../src/settings/clinic-hours.js';
import { openingAt, type Opening, type OpeningRule } from '../../src/time/opening.js';
import { namedZone, type Zone } from '../../src/time/zone.js';
import { describeWith } from '../support/engine.js';
import { clockChanges } from '../support/oracle.js';
import { OPENING_HOURS, ZONES, type WallClock } from '../support/opening-hours.js';
import { isLongRun, isQuickRun } from '../support/random-run.js';

const MINUTE = 60_000;
const BEGIN = Date.parse('2026-11-01T00:00Z');
const MINUTES = 365 * 24 * 60;

describe('A clinic with hours', () => {
  it('is tried with 40 opening hours in 12 zones', () => {
    expect([OPENING_HOURS.length, ZONES.length]).to.deep.equal([40, 12]);
  });

  for (const [hours, zone, instant, isOpen, opensAt] of [
    ['Mo-Fr 09:00-17:30', 'Europe/London', '2026-11-20T08:59:59Z', false, '2026-11-20T09:00:00Z'],
    ['Mo-Fr 09:00-17:30', 'Europe/London', '2026-11-20T09:00:00Z', true, null],
    ['Mo-Fr 09:00-17:30', 'Europe/London', '2026-11-20T17:29:59Z', true, null],
    ['Mo-Fr 09:00-17:30', 'Europe/London', '2026-11-20T17:30:00Z', false, '2026-11-23T09:00:00Z'],
    // The clinic's clock counts, wherever the visitor is.
    ['Mo-Fr 09:00-17:30', 'America/New_York', '2026-11-20T14:00:00Z', true, null],
    ['Mo-Fr 09:00-17:30', 'Asia/Kathmandu', '2026-11-20T03:14:59Z', false, '2026-11-20T03:15:00Z'],
    // Clocks go forward from 2:00 to 3:00, and back from 2:00 to 1:00.
    ['Su 02:30-05:00', 'America/New_York', '2026-03-08T06:59:59Z', false, '2026-03-08T07:00:00Z'],
    ['Su 02:30-05:00', 'America/New_York', '2026-03-08T07:00:00Z', true, null],
    ['Su 01:30-02:00', 'America/New_York', '2026-11-01T06:00:00Z', false, '2026-11-01T06:30:00Z'],
    // A long holiday.
    [
      'Mo 09:00-10:00; 2026-11-22/2027-01-31 off',
      'UTC',
      '2026-11-21T12:00:00Z',
      false,
      '2027-02-01T09:00:00Z',
    ],
    [
      'Mo 09:00-10:00; 2026-11-22/2029-01-31 off',
      'UTC',
      '2026-11-21T12:00:00Z',
      false,
      '2029-02-05T09:00:00Z',
    ],
    ['Mo 09:00-10:00; 2026-11-22/2099-01-31 off', 'UTC', '2026-11-21T12:00:00Z', false, null],
  ] as const)
    it(`is ${isOpen ? 'open' : 'closed'} at ${instant} with ${hours} in ${zone}${opensAt ? `, and opens at ${opensAt}` : ''}`, () => {
      const opening = at(Date.parse(instant), hours, zone);
      expect(opening.isOpen).to.equal(isOpen);
      const opens = isOpen ? instant : opensAt;
      expect(opening.opensAt).to.equal(opens && Date.parse(opens));
    });

  it('is looked at again at the next edge', () => {
    const { changesAt } = at(Date.parse('2026-11-20T10:00Z'), 'Mo-Fr 09:00-17:30', 'UTC');
    expect(new Date(changesAt).toISOString()).to.equal('2026-11-20T17:30:00.000Z');
  });

  it('is looked at again at midnight, since another day may be closed', () => {
    const { changesAt } = at(
      Date.parse('2026-12-24T20:00Z'),
      'Mo-Su 18:00-06:00; 2026-12-25 off',
      'UTC',
    );
    expect(new Date(changesAt).toISOString()).to.equal('2026-12-25T00:00:00.000Z');
  });
});

describeWith(
  'Temporal',
  'Opening hours, compared minute by minute with the clock on the wall,',
  () => {
    it('can rely on clocks that change on a quarter of an hour, everywhere until 2060', () => {
      const between = clockChanges(2025, 2060).filter(({ at: instant }) => instant % (15 * MINUTE));
      expect(between).to.deep.equal([]);
    });

    // The whole table takes a while; `npm run test:long` reads all of it.
    const apart = isLongRun ? 1 : isQuickRun ? ZONES.length : 5;
    for (const [place, zone] of ZONES.entries())
      it(`are open and closed when they say so, all year in ${zone}`, () => {
        const walls = wallsOfTheYear(zone);
        const some = OPENING_HOURS.filter((_, index) => (index - place) % apart === 0);
        const faults = some.flatMap(([hours, isOpen]) =>
          faultsOf(
            hours,
            zone,
            Uint8Array.from(walls, (wall) => Number(isOpen(wall))),
          ),
        );
        expect(faults).to.deep.equal([]);
      }).timeout(600_000);
  },
);

/** @param expected - Whether it is open, minute by minute. */
function faultsOf(hours: string, zone: string, expected: Uint8Array): string[] {
  const faults: string[] = [];
  const fault = (minute: number, what: string) =>
    faults.push(
      `${hours} in ${zone} at ${new Date(BEGIN + minute * MINUTE).toISOString()}: ${what}`,
    );
  let minute = 0;
  let looks = 0;
  while (minute < MINUTES && faults.length < 3) {
    // The second before belongs to the minute before.
    if (minute > 0) {
      const { isOpen } = at(BEGIN + minute * MINUTE - 1000, hours, zone);
      if (Number(isOpen) !== expected[minute - 1]) fault(minute, 'a second before');
    }
    const { isOpen, changesAt, opensAt } = at(BEGIN + minute * MINUTE, hours, zone);
    const next = (changesAt - BEGIN) / MINUTE;
    const changed = expected.subarray(minute, next).indexOf(Number(!isOpen));
    if (changed >= 0) fault(minute + changed, `is not ${isOpen ? 'open' : 'closed'}`);
    const opens = expected.indexOf(1, minute);
    if (!isOpen && opens >= 0 && opensAt !== BEGIN + opens * MINUTE)
      fault(minute, `does not open at ${new Date(opensAt ?? 0).toISOString()}`);
    if (isOpen && opensAt !== BEGIN + minute * MINUTE)
      fault(minute, 'does not say that it is open');
    if (!Number.isInteger(next) || next <= minute) fault(minute, `changes at ${changesAt}`);
    minute = Math.max(next, minute + 1);
    looks++;
  }
  if (looks > 366 * 6) fault(0, `is looked at ${looks} times a year`);
  return faults;
}

function wallsOfTheYear(zone: string): readonly WallClock[] {
  let part = Temporal.Instant.fromEpochMilliseconds(BEGIN).toZonedDateTimeISO(zone);
  let next = part.getTimeZoneTransition('next');
  return Array.from({ length: MINUTES }, (_, minute) => {
    const instant = BEGIN + minute * MINUTE;
    if (next && next.epochMilliseconds <= instant) {
      part = next;
      next = part.getTimeZoneTransition('next');
    }
    const wall = new Date(instant + part.offsetNanoseconds / 1e6);
    return {
      day: wall.getUTCDay() || 7,
      date: wall.toISOString().slice(0, 10),
      time: wall.getUTCHours() * 100 + wall.getUTCMinutes(),
    };
  });
}

const known = new Map<string, readonly OpeningRule[]>();

function at(instant: number, hours: string, name: string): Opening {
  const zone: Zone | null = namedZone(name);
  if (!zone) throw new Error(`This browser has no zone ${name}.`);
  const rules = known.get(hours) ?? readHours(hours, 0).rules;
  known.set(hours, rules);
  if (!rules.length) throw new Error(`Cannot read ${hours}.`);
  return openingAt(instant, rules, zone);
}
