import { expect } from '@open-wc/testing';
import { rulesHoldFrom, dayCounterAt } from '../../src/guidance/day-counter.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { deviceZone, namedZone, type Zone } from '../../src/time/zone.js';
import { needs } from '../support/engine.js';
import { deviceZoneName } from '../support/oracle.js';

describe('dayCounterAt', () => {
  describe('counts calendar days in the zone that is named', () => {
    for (const [treatment, zone, now, day, why] of [
      ['2026-11-20', 'Europe/London', '2026-11-20T00:00:00Z', 0, 'the first moment of the day'],
      ['2026-11-20', 'Europe/London', '2026-11-20T23:59:59Z', 0, 'the last'],
      ['2026-11-20', 'Europe/London', '2026-11-21T00:00:00Z', 1, 'the next day'],
      ['2026-11-20', 'Europe/London', '2026-11-19T23:59:59Z', -1, 'the day before'],
      ['2026-11-20', 'Europe/London', '2026-11-28T12:00:00Z', 8, 'more than a week'],
      ['2026-11-20', 'Europe/London', '2027-11-20T12:00:00Z', 365, 'a year'],
      ['2026-11-20', 'Europe/London', '2026-09-21T12:00:00Z', -60, 'sixty days ahead'],
      ['2026-11-20T23:59', 'Europe/London', '2026-11-21T00:00:00Z', 1, 'a minute later'],
      ['2026-11-20T15:30', 'Europe/London', '2026-11-20T09:00:00Z', 0, 'the morning before it'],
      ['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00:00Z', 0, 'far east'],
      ['2026-11-20', 'Pacific/Pago_Pago', '2026-11-21T10:59:59Z', 0, 'far west'],
      ['2026-03-07', 'America/New_York', '2026-03-09T03:59:59Z', 1, 'the end of a day of 23 hours'],
      ['2026-03-07', 'America/New_York', '2026-03-09T04:00:00Z', 2, 'after a day of 23 hours'],
      ['2026-10-31', 'America/New_York', '2026-11-02T04:59:59Z', 1, 'the end of a day of 25 hours'],
      ['2026-10-31', 'America/New_York', '2026-11-02T05:00:00Z', 2, 'after a day of 25 hours'],
      ['2026-04-23', 'Africa/Cairo', '2026-04-23T21:59:59Z', 0, 'the last second before a jump'],
      ['2026-04-23', 'Africa/Cairo', '2026-04-23T22:00:00Z', 1, '01:00, midnight jumped over'],
      ['2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59Z', 0, 'before a day that is lost'],
      ['2011-12-29', 'Pacific/Apia', '2011-12-30T10:00:00Z', 2, 'after it, by the calendar'],
    ] as const)
      it(`day ${day} of ${treatment} at ${now} in ${zone}: ${why}`, () => {
        expect(dayCounter(treatment, now, named(zone))).to.equal(day);
      });
  });

  describe('counts from the day of an instant in the zone of the page', () => {
    for (const [treatment, zone, now, day, why] of [
      // 21 November 09:30 in London.
      ['2026-11-20T23:30-10:00', 'Europe/London', '2026-11-21T09:30:00Z', 0, 'the very instant'],
      ['2026-11-20T23:30-10:00', 'Europe/London', '2026-11-20T12:00:00Z', -1, 'the day before'],
      // 19 November 10:30 in London.
      ['2026-11-20T00:30+14:00', 'Europe/London', '2026-11-19T10:30:00Z', 0, 'a clinic ahead'],
      ['2026-11-20T00:30+14:00', 'Europe/London', '2026-11-20T12:00:00Z', 1, 'the day after'],
      // 20 November 18:00 in Los Angeles.
      ['2026-11-21T02:00Z', 'America/Los_Angeles', '2026-11-21T04:00:00Z', 0, 'that evening'],
    ] as const)
      it(`day ${day} of ${treatment} at ${now} in ${zone}: ${why}`, () => {
        expect(dayCounter(treatment, now, named(zone))).to.equal(day);
      });
  });

  it('is on the day before until the calendar of the device has reached the date, in any zone', () => {
    const lastBefore = new Date(2026, 10, 19, 23, 59, 59).toISOString();
    const first = new Date(2026, 10, 20).toISOString();
    for (const treatment of ['2026-11-20', '2026-11-20T15:30']) {
      expect(dayCounter(treatment, lastBefore, deviceZone)).to.equal(-1);
      expect(dayCounter(treatment, first, deviceZone)).to.equal(0);
    }
  });
});

describe('rulesHoldFrom', () => {
  it('is the midnight of Kiritimati if the zone of the date is not known', () => {
    for (const treatment of ['2026-11-20', '2026-11-20T15:30'])
      expect(holdFrom(treatment, deviceZone)).to.equal('2026-11-19T10:00:00.000Z');
  });

  it('is the start of the day in the zone that the page names', () => {
    expect(holdFrom('2026-11-20', named('UTC'))).to.equal('2026-11-20T00:00:00.000Z');
    expect(holdFrom('2026-11-20T15:30', named('Europe/Berlin'))).to.equal(
      '2026-11-19T23:00:00.000Z',
    );
    expect(holdFrom('2026-04-24', named('Africa/Cairo'))).to.equal('2026-04-23T22:00:00.000Z');
  });

  it('is no later than the earliest instant that the text can mean', () => {
    // As local time it is at 23:30 on 20 November, as an instant at 09:30 on the 21st.
    expect(holdFrom('2026-11-20T23:30-10:00', named('Europe/London'))).to.equal(
      '2026-11-20T23:30:00.000Z',
    );
  });

  it('is the start of its day on the device if an offset gives the instant', () => {
    const start = new Date(2026, 10, deviceZoneName === 'Pacific/Kiritimati' ? 21 : 20);
    const written = new Date(2026, 10, 20, 14);
    expect(holdFrom('2026-11-20T14:00-01:00', deviceZone)).to.equal(
      new Date(Math.min(start.getTime(), written.getTime())).toISOString(),
    );
  });
});

function named(name: string): Zone {
  const zone = namedZone(name);
  if (!zone) throw new Error(`This browser has no zone ${name}.`);
  if (name === 'Africa/Cairo') needs('the summer time of Egypt');
  return zone;
}

function dayCounter(treatment: string, now: string, zone: Zone): number {
  const written = parseWrittenTime(treatment, zone);
  if (!written) throw new Error(`${treatment} is not a date.`);
  return dayCounterAt(written, Date.parse(now), zone);
}

function holdFrom(treatment: string, zone: Zone): string {
  const written = parseWrittenTime(treatment, zone);
  if (!written) throw new Error(`${treatment} is not a date.`);
  return new Date(rulesHoldFrom(written, zone)).toISOString();
}
