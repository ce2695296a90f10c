import { expect } from '@open-wc/testing';
import { spanAfter, spanOf } from '../../src/time/window.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { namedZone } from '../../src/time/zone.js';
import { needs } from '../support/engine.js';

describe('spanOf', () => {
  describe('is one instant if date, time and place are known', () => {
    for (const [text, zone, instant] of [
      ['2026-11-20T15:30', 'Europe/London', '2026-11-20T15:30:00.000Z'],
      ['2026-11-20T15:30', 'America/New_York', '2026-11-20T20:30:00.000Z'],
      ['2026-11-20T15:30:10.5', 'Asia/Kolkata', '2026-11-20T10:00:10.500Z'],
      ['2026-11-20T15:30Z', 'Europe/London', '2026-11-20T15:30:00.000Z'],
      ['2026-11-20T15:30-05:00', 'America/New_York', '2026-11-20T20:30:00.000Z'],
      ['2026-11-20T00:30+14:00', 'Pacific/Kiritimati', '2026-11-19T10:30:00.000Z'],
    ] as const)
      it(`${text} in ${zone}`, () => expect(span(text, zone)).to.deep.equal([instant, instant]));
  });

  describe('is exactly the whole day if only the date is known', () => {
    for (const [text, zone, start, end, why] of [
      ['2026-11-20', 'Europe/London', '2026-11-20T00:00', '2026-11-21T00:00', '24 hours'],
      ['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00', '2026-11-20T10:00', '24 hours'],
      ['2026-03-08', 'America/New_York', '2026-03-08T05:00', '2026-03-09T04:00', '23 hours'],
      ['2026-11-01', 'America/New_York', '2026-11-01T04:00', '2026-11-02T05:00', '25 hours'],
      ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00', '2026-04-05T13:30', '24.5 hours'],
      ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30', '2026-10-04T13:00', '23.5 hours'],
      ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00', '2026-04-24T21:00', 'no midnight before'],
      ['2026-04-23', 'Africa/Cairo', '2026-04-22T22:00', '2026-04-23T22:00', 'no midnight after'],
      [
        '2025-11-02',
        'America/Havana',
        '2025-11-02T04:00',
        '2025-11-03T05:00',
        'two midnights first',
      ],
      ['2025-11-01', 'America/Havana', '2025-11-01T04:00', '2025-11-02T05:00', 'two at its end'],
      ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00', '2018-02-18T03:00', '23:00 twice'],
      [
        '2011-12-29',
        'Pacific/Apia',
        '2011-12-29T10:00',
        '2011-12-30T10:00',
        'the next day is lost',
      ],
      ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00', '2011-12-30T10:00', 'the lost day itself'],
    ] as const)
      it(`${text} in ${zone}: ${why}`, () => {
        expect(span(text, zone)).to.deep.equal([`${start}:00.000Z`, `${end}:00.000Z`]);
      });
  });

  it('is both readings of a local time that the clock shows twice or jumps over', () => {
    expect(span('2026-11-01T01:30', 'America/New_York')).to.deep.equal([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ]);
    expect(span('2026-03-08T02:30', 'America/New_York')).to.deep.equal([
      '2026-03-08T06:30:00.000Z',
      '2026-03-08T07:30:00.000Z',
    ]);
  });
});

describe('spanAfter', () => {
  describe('ends after the later of elapsed hours and the same time on the clock', () => {
    for (const [text, zone, hours, end, why] of [
      ['2026-11-20T15:30', 'Europe/London', 24, '2026-11-21T15:30', 'both agree'],
      // New York, spring: 24 hours are over at 15:30 by the clock.
      ['2026-03-07T14:30', 'America/New_York', 24, '2026-03-08T19:30', 'elapsed is later'],
      // New York, autumn: the clock shows 14:30 again only after 25 hours.
      ['2026-10-31T14:30', 'America/New_York', 24, '2026-11-01T19:30', 'the clock is later'],
      ['2026-10-31T01:30', 'America/New_York', 24, '2026-11-01T06:30', 'the later of two 01:30'],
      ['2026-03-07T02:30', 'America/New_York', 24, '2026-03-08T07:30', '02:30 is jumped over'],
      [
        '2026-11-01T01:30',
        'America/New_York',
        24,
        '2026-11-02T06:30',
        'from the later of two 01:30',
      ],
      ['2026-03-08T02:30', 'America/New_York', 24, '2026-03-09T07:30', 'from after the jump'],
      ['2026-04-04T12:00', 'Australia/Lord_Howe', 24, '2026-04-05T01:30', 'half an hour more'],
      [
        '2026-10-03T12:00',
        'Australia/Lord_Howe',
        24,
        '2026-10-04T01:30',
        'half an hour is skipped',
      ],
      ['2026-10-28T23:30', 'Africa/Cairo', 24, '2026-10-29T21:30', 'the later of two 23:30'],
      ['2026-04-22T12:00', 'Africa/Cairo', 48, '2026-04-24T10:00', 'elapsed, over a lost midnight'],
      ['2026-11-20T15:30', 'Europe/London', 168, '2026-11-27T15:30', 'a week'],
      ['2026-10-22T09:00', 'Europe/Berlin', 168, '2026-10-29T08:00', 'a week of 169 hours'],
      [
        '2026-03-26T09:00',
        'Europe/Berlin',
        168,
        '2026-04-02T08:00',
        'a week in which one hour is lost',
      ],
      [
        '2026-11-20T15:30-08:00',
        'America/New_York',
        24,
        '2026-11-21T23:30',
        'from the instant, which is later',
      ],
      [
        '2026-11-20T15:30+01:00',
        'America/New_York',
        24,
        '2026-11-21T20:30',
        'from the time as written, which is later',
      ],
      ['2026-03-07T14:30', 'America/Los_Angeles', 24, '2026-03-08T22:30', 'elapsed, far west'],
      ['2026-10-31T14:30', 'America/Los_Angeles', 24, '2026-11-01T22:30', 'the clock, far west'],
      ['2026-11-01T01:30', 'America/Los_Angeles', 24, '2026-11-02T09:30', 'the later 01:30'],
      ['2026-03-07T02:30', 'America/Anchorage', 24, '2026-03-08T11:30', '02:30 is jumped over'],
      ['2026-10-31T14:30', 'America/Anchorage', 48, '2026-11-02T23:30', 'the clock, farther west'],
      ['2026-11-20', 'Europe/London', 24, '2026-11-22T00:00', 'from the end of the day'],
      ['2025-10-31', 'America/Havana', 24, '2025-11-02T05:00', 'the later of two midnights'],
      ['2011-12-28T12:00', 'Pacific/Apia', 48, '2011-12-30T22:00', 'noon of a day that is lost'],
      ['2026-10-31T14:30', 'America/New_York', 24.5, '2026-11-01T20:00', 'half hours count'],
    ] as const)
      it(`${hours} hours after ${text} in ${zone}: ${why}`, () => {
        expect(latestAfter(text, zone, hours)).to.equal(`${end}:00.000Z`);
      });
  });

  it('ends on a whole minute, rounded up', () => {
    expect(latestAfter('2026-11-20T15:30:00.001', 'UTC', 24)).to.equal('2026-11-21T15:31:00.000Z');
    expect(latestAfter('2026-11-20T15:30:59.999', 'UTC', 24)).to.equal('2026-11-21T15:31:00.000Z');
    expect(latestAfter('2026-11-20T15:30:00', 'UTC', 24)).to.equal('2026-11-21T15:30:00.000Z');
  });

  describe('begins at the earlier of both, from the earliest instant, for warnings', () => {
    for (const [text, zone, hours, start, why] of [
      ['2026-11-20T15:30', 'Europe/London', 72, '2026-11-23T15:30', 'both agree'],
      ['2026-11-20', 'Europe/London', 72, '2026-11-23T00:00', 'from the start of the day'],
      ['2026-03-07T14:30', 'America/New_York', 72, '2026-03-10T18:30', 'the clock is earlier'],
      ['2026-10-31T14:30', 'America/New_York', 72, '2026-11-03T18:30', 'elapsed is earlier'],
      ['2026-10-29T01:30', 'America/New_York', 72, '2026-11-01T05:30', 'the first of two 01:30'],
      ['2026-04-24', 'Africa/Cairo', 72, '2026-04-26T22:00', 'from 01:00, when that day begins'],
    ] as const)
      it(`${hours} hours after ${text} in ${zone}: ${why}`, () => {
        const { earliest } = spanAfter(spanIn(text, zone), hours, zoneOf(zone));
        expect(new Date(earliest).toISOString()).to.equal(`${start}:00.000Z`);
      });
  });
});

function zoneOf(name: string) {
  const zone = namedZone(name);
  if (!zone) throw new Error(`This browser has no zone ${name}.`);
  if (name === 'Africa/Cairo') needs('the summer time of Egypt');
  return zone;
}

function spanIn(text: string, zone: string) {
  const written = parseWrittenTime(text, zoneOf(zone));
  if (!written) throw new Error(`${text} is not a date.`);
  return spanOf(written, zoneOf(zone));
}

function span(text: string, zone: string): readonly string[] {
  const { earliest, latest } = spanIn(text, zone);
  return [earliest, latest].map((instant) => new Date(instant).toISOString());
}

function latestAfter(text: string, zone: string, hours: number): string {
  const { latest } = spanAfter(spanIn(text, zone), hours, zoneOf(zone));
  return new Date(latest).toISOString();
}
