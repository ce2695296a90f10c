import { expect } from '@open-wc/testing';
import { rulesHoldFrom, dayCounterAt } from '../../src/guidance/day-counter.js';
import { parseWrittenTime, wholeDay } from '../../src/time/written-time.js';
import { deviceZone, namedZone, type Zone } from '../../src/time/zone.js';
import { needs } from '../support/engine.js';
import { deviceZoneName } from '../support/oracle.js';

const HOUR = 3_600_000;

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

  describe('counts from the date as it is written, also where an offset tells the instant', () => {
    for (const [treatment, zone, now, day, why] of [
      // 21 November 09:30 in London.
      [
        '2026-11-20T23:30-10:00',
        'Europe/London',
        '2026-11-21T09:30:00Z',
        1,
        'the clinic is behind',
      ],
      ['2026-11-20T23:30-10:00', 'Europe/London', '2026-11-20T12:00:00Z', 0, 'its date has come'],
      // 19 November 10:30 in London.
      ['2026-11-20T00:30+14:00', 'Europe/London', '2026-11-20T12:00:00Z', 0, 'the clinic is ahead'],
      ['2026-11-20T00:30+14:00', 'Europe/London', '2026-11-21T12:00:00Z', 1, 'the day after'],
    ] as const)
      it(`day ${day} of ${treatment} at ${now} in ${zone}: ${why}`, () => {
        expect(dayCounter(treatment, now, named(zone))).to.equal(day);
      });

    it('is on day 0 from the very instant, though the visitor has the day before', () => {
      for (const zone of [named('Europe/London'), named('America/Los_Angeles')]) {
        const before = dayCounter('2026-11-20T00:30+14:00', '2026-11-19T10:29:59.999Z', zone);
        expect(before).to.equal(-1);
        expect(dayCounter('2026-11-20T00:30+14:00', '2026-11-19T10:30:00Z', zone)).to.equal(0);
      }
    });

    it('does so on the device as well, where a date alone would be today somewhere on Earth', () => {
      const treatment = '2026-11-20T23:00+00:00';
      const now = '2026-11-19T10:30:00Z';
      // In Kiritimati the date has come; elsewhere the instant decides, and that is a day off.
      const isAhead = deviceZoneName === 'Pacific/Kiritimati';
      expect(dayCounter(treatment, now, deviceZone)).to.equal(isAhead ? 0 : -1);
    });
  });

  describe('takes tomorrow for today where it is today somewhere on Earth', () => {
    const treatments = ['2026-11-20', '2026-11-20T15:30'];

    it('on a device of any zone, from 14 hours before midnight in London', () => {
      for (const treatment of treatments)
        for (const now of ['2026-11-19T10:00:00Z', '2026-11-19T18:00:00Z', '2026-11-20T09:59:59Z'])
          expect(dayCounter(treatment, now, deviceZone), now).to.equal(0);
    });

    it('not a moment sooner', () => {
      for (const treatment of treatments) {
        const now = '2026-11-19T09:59:59.999Z';
        expect(dayCounter(treatment, now, deviceZone)).to.equal(-1);
      }
    });

    it('not the day after tomorrow', () => {
      expect(dayCounter('2026-11-21', '2026-11-19T12:00:00Z', deviceZone)).to.be.lessThan(0);
    });

    it('not where the page names the zone', () => {
      for (const treatment of treatments)
        expect(dayCounter(treatment, '2026-11-19T23:59:59Z', named('UTC'))).to.equal(-1);
    });

    it('from the midnight of Kiritimati on', () => {
      const date = { year: 2026, month: 11, day: 20 };
      expect(rulesHoldFrom(wholeDay(date), deviceZone)).to.equal(
        Date.parse('2026-11-20T00:00+14:00'),
      );
      expect(rulesHoldFrom(wholeDay(date), deviceZone)).to.equal(
        Date.parse('2026-11-20T00:00Z') - 14 * HOUR,
      );
    });
  });
});

function named(name: string): Zone {
  const zone = namedZone(name);
  if (!zone) throw new Error(`This browser has no zone ${name}.`);
  if (name === 'Africa/Cairo') needs('the summer time of Egypt');
  return zone;
}

function dayCounter(treatment: string, now: string, zone: Zone): number {
  const written = parseWrittenTime(treatment);
  if (!written) throw new Error(`${treatment} is not a date.`);
  return dayCounterAt(written, Date.parse(now), zone);
}
