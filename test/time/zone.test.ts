import { expect } from '@open-wc/testing';
import { dayNumber, MS_PER_DAY } from '../../src/time/civil-date.js';
import {
  civilDateAt,
  deviceZone,
  instantsOf,
  namedZone,
  startOfDay,
  wallTimeAt,
  type Zone,
} from '../../src/time/zone.js';
import { describeWith, needs } from '../support/engine.js';
import { clockChanges, deviceZoneName, offsetAt } from '../support/oracle.js';
import { Random } from '../support/random.js';

const HOUR = 3_600_000;

describe('namedZone', () => {
  it('is null for a name that no zone has', () => {
    for (const name of [
      'Mars/Olympus',
      'Europe/Londn',
      'London',
      'GMT+25',
      'UTC+1',
      'device',
      'constructor',
      '__proto__',
      'toString',
      '',
      ' ',
      'Europe/London ',
      'Europe/London;UTC',
      '+25:00',
      '<b>',
      // Browsers know these, IANA does not: BST would be the zone of Dhaka.
      'BST',
      'IST',
      'PST',
      'CST',
      'JST',
      'ACT',
      'est5',
      '+01:00',
      '-0500',
      'GMT+1',
      'SystemV/EST5',
    ])
      expect(namedZone(name), JSON.stringify(name)).to.equal(null);
  });

  it('keeps the name as it was given', () => {
    expect(zone('Europe/London').name).to.equal('Europe/London');
  });

  it('accepts every zone that the browser lists', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter((name) => namedZone(name) === null);
    expect(unknown).to.deep.equal([]);
  });

  it('accepts old names, and names in any case', () => {
    for (const name of [
      'Asia/Calcutta',
      'US/Eastern',
      'europe/london',
      'utc',
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
      'Etc/GMT+5',
      'est',
      'EST5EDT',
      'CET',
      'GMT0',
      'GB-Eire',
      'NZ',
      'ROK',
      'W-SU',
      'Japan',
    ])
      expect(namedZone(name), name).not.to.equal(null);
  });

  it('writes a name in another case as the list does', () => {
    expect(zone('europe/london').name).to.equal('Europe/London');
  });

  for (const [name, instant, hours] of [
    ['UTC', '2026-07-01T12:00Z', 0],
    ['Europe/London', '2026-01-01T12:00Z', 0],
    ['Europe/London', '2026-07-01T12:00Z', 1],
    ['America/New_York', '2026-11-01T05:59:59.999Z', -4],
    ['America/New_York', '2026-11-01T06:00Z', -5],
    ['Asia/Kolkata', '2026-11-20T12:00Z', 5.5],
    ['Asia/Kathmandu', '2026-11-20T12:00Z', 5.75],
    ['Australia/Lord_Howe', '2026-01-01T12:00Z', 11],
    ['Australia/Lord_Howe', '2026-07-01T12:00Z', 10.5],
    ['Pacific/Kiritimati', '2026-11-20T12:00Z', 14],
    ['Pacific/Pago_Pago', '2026-11-20T12:00Z', -11],
  ] as const)
    it(`is ${hours} hours ahead of UTC in ${name} at ${instant}`, () => {
      expect(zone(name).offsetAt(at(instant)) / HOUR).to.equal(hours);
    });
});

describeWith('Temporal', 'A zone, compared with Temporal,', () => {
  const changes = clockChanges(2015, 2035);

  it('is tested with thousands of clock changes', () => {
    expect(changes.length).to.be.greaterThan(5000);
    expect(new Set(changes.map((change) => change.zone)).size).to.be.greaterThan(150);
  });

  it('never changes its clocks twice within four days, which the arithmetic relies on', () => {
    const all = clockChanges(2000, 2060);
    const close = all.filter(({ zone: name, at: instant }, i) => {
      const next = all[i + 1];
      return next?.zone === name && next.at - instant < 4 * MS_PER_DAY;
    });
    expect(close).to.deep.equal([]);
  });

  for (const [by, zoneBy] of [
    ['Temporal', zone],
    ['Intl', zoneOfIntl],
  ] as const) {
    it(`has the right offset to the millisecond around each clock change, by ${by}`, () => {
      const wrong = changes.filter(({ zone: name, at: instant }) =>
        [-MS_PER_DAY, -1000, -1, 0, 1, 999, MS_PER_DAY].some(
          (ms) => zoneBy(name).offsetAt(instant + ms) !== offsetAt(instant + ms, name),
        ),
      );
      expect(wrong).to.deep.equal([]);
    }).timeout(30_000);

    it(`has the right offset at 50,000 random instants, by ${by}`, () => {
      const random = new Random('offsets', 0);
      const names = Intl.supportedValuesOf('timeZone');
      const wrong: string[] = [];
      for (let i = 0; i < 50_000; i++) {
        const name = random.oneOf(names);
        const instant = random.integer(at('2015-01-01T00:00Z'), at('2036-01-01T00:00Z'));
        if (zoneBy(name).offsetAt(instant) !== offsetAt(instant, name))
          wrong.push(`${name} ${instant}`);
      }
      expect(wrong).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('is the same by name and as the zone of the device', () => {
    const named = zone(deviceZoneName);
    const ofDevice = changes.filter((change) => change.zone === deviceZoneName);
    for (const { at: instant } of [...ofDevice, { at: at('2026-11-20T12:00Z') }])
      for (const ms of [-1, 0]) {
        expect(deviceZone.offsetAt(instant + ms)).to.equal(named.offsetAt(instant + ms));
        expect(deviceZone.offsetAt(instant + ms)).to.equal(offsetAt(instant + ms, deviceZoneName));
      }
    expect(deviceZone.name).to.equal(null);
  });
});

describe('instantsOf', () => {
  it('is one instant if the clocks do not change', () => {
    expect(readings('America/New_York', '2026-11-20T15:30')).to.deep.equal([
      '2026-11-20T20:30:00.000Z',
      '2026-11-20T20:30:00.000Z',
    ]);
  });

  describe('is both instants of a time that the clock shows twice', () => {
    for (const [name, wallTime, earliest, latest] of [
      ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', '2026-11-01T06:30'],
      ['Africa/Cairo', '2026-10-29T23:30', '2026-10-29T20:30', '2026-10-29T21:30'],
      ['America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30', '2026-04-05T03:30'],
      ['Asia/Beirut', '2026-10-24T23:30', '2026-10-24T20:30', '2026-10-24T21:30'],
      ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '2026-04-04T15:15'],
      ['America/Havana', '2025-11-02T00:00', '2025-11-02T04:00', '2025-11-02T05:00'],
      ['America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30', '2018-02-18T02:30'],
    ] as const)
      it(`${name}, ${wallTime}`, () => {
        expect(readings(name, wallTime)).to.deep.equal([iso(earliest), iso(latest)]);
      });
  });

  describe('reaches from one reading to the other for a time that the clock jumps over', () => {
    for (const [name, wallTime, earliest, latest] of [
      ['America/New_York', '2026-03-08T02:30', '2026-03-08T06:30', '2026-03-08T07:30'],
      ['Africa/Cairo', '2026-04-24T00:30', '2026-04-23T21:30', '2026-04-23T22:30'],
      ['America/Santiago', '2026-09-06T00:30', '2026-09-06T03:30', '2026-09-06T04:30'],
      ['Asia/Beirut', '2026-03-29T00:30', '2026-03-28T21:30', '2026-03-28T22:30'],
      ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:15', '2026-10-03T15:45'],
      ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T02:00', '2018-11-04T03:00'],
    ] as const)
      it(`${name}, ${wallTime}`, () => {
        expect(readings(name, wallTime)).to.deep.equal([iso(earliest), iso(latest)]);
      });

    it('in Apia, which had no 30 December 2011', () => {
      expect(readings('Pacific/Apia', '2011-12-30T12:00')).to.deep.equal([
        iso('2011-12-29T22:00'),
        iso('2011-12-30T22:00'),
      ]);
    });
  });

  describe('is one instant at the very ends of a gap and of an overlap', () => {
    for (const [name, wallTime, instant, why] of [
      ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59', 'the last minute before a gap'],
      ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00', 'the first after it'],
      ['America/New_York', '2026-11-01T00:59', '2026-11-01T04:59', 'the last before an overlap'],
      ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00', 'the first after it'],
      ['Asia/Beirut', '2026-10-25T00:00', '2026-10-24T22:00', 'the midnight that comes only once'],
      ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59', 'the last before a lost day'],
      ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00', 'the first after it'],
    ] as const)
      it(`${name}, ${wallTime}: ${why}`, () => {
        expect(readings(name, wallTime)).to.deep.equal([iso(instant), iso(instant)]);
      });
  });
});

describe('startOfDay', () => {
  for (const [name, day, instant, why] of [
    ['Europe/London', '2026-11-20', '2026-11-20T00:00', 'midnight'],
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-19T10:00', 'midnight, far ahead'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00', '01:00, since clocks jump over 00:00'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00', '01:00, since clocks jump over 00:00'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00', '01:00, since clocks jump over 00:00'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00', '01:00, since clocks jump over 00:00'],
    ['America/Havana', '2025-11-02', '2025-11-02T04:00', 'the first of two midnights'],
    ['Asia/Beirut', '2026-10-25', '2026-10-24T22:00', 'after the hour that comes twice'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00', 'after the hour that comes twice'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00', 'right after 29 December'],
  ] as const)
    it(`of ${day} in ${name} is ${instant}Z: ${why}`, () => {
      const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
      const start = startOfDay({ year, month, day: dayOfMonth }, zone(name));
      expect(new Date(start).toISOString()).to.equal(iso(instant));
    });
});

describe('civilDateAt', () => {
  for (const [name, instant, day] of [
    ['Europe/London', '2026-11-20T00:00:00.000Z', '2026-11-20'],
    ['Europe/London', '2026-11-19T23:59:59.999Z', '2026-11-19'],
    ['Pacific/Kiritimati', '2026-11-19T10:00:00.000Z', '2026-11-20'],
    ['Pacific/Kiritimati', '2026-11-19T09:59:59.999Z', '2026-11-19'],
    ['Pacific/Pago_Pago', '2026-11-20T10:59:59.999Z', '2026-11-19'],
    ['Africa/Cairo', '2026-04-23T21:59:59.999Z', '2026-04-23'],
    ['Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
  ] as const)
    it(`is ${day} in ${name} at ${instant}`, () => {
      const shown = civilDateAt(at(instant), zone(name));
      expect(dayNumber(shown)).to.equal(at(`${day}T00:00Z`) / MS_PER_DAY);
    });
});

describe('wallTimeAt', () => {
  it('is what the clock shows, to the millisecond', () => {
    const shown = wallTimeAt(at('2026-11-20T12:34:56.789Z'), zone('Asia/Kathmandu'));
    expect(new Date(shown).toISOString()).to.equal('2026-11-20T18:19:56.789Z');
  });
});

describe('A zone, if the Temporal of the page', () => {
  const { Temporal } = globalThis as { Temporal?: unknown };
  afterEach(() => void Object.assign(globalThis, { Temporal }));
  // In small letters, since known zones are cached by their name as written.
  const has = (zoned: object) => {
    const Instant = { fromEpochMilliseconds: () => ({ toZonedDateTimeISO: () => zoned }) };
    Object.assign(globalThis, { Temporal: { Instant } });
  };

  it('has another name for it, keeps the one that was asked for', () => {
    has({ timeZoneId: 'Asia/Calcutta', offsetNanoseconds: 5.5 * HOUR * 1e6 });
    expect(zone('asia/kolkata').name).to.equal('asia/kolkata');
  });

  it('has no offset for it, is that of Intl', () => {
    has({ timeZoneId: 'Pacific/Wallis' });
    expect(zone('pacific/wallis').offsetAt(0)).to.equal(12 * HOUR);
  });
});

/** As in a browser without Temporal. In capitals, since known zones are cached by their name as written. */
function zoneOfIntl(name: string): Zone {
  const { Temporal } = globalThis;
  Object.assign(globalThis, { Temporal: undefined });
  try {
    return zone(name.toUpperCase());
  } finally {
    Object.assign(globalThis, { Temporal });
  }
}

function zone(name: string): Zone {
  const found = namedZone(name);
  if (!found) throw new Error(`This browser has no zone ${name}.`);
  if (name === 'Africa/Cairo') needs('the summer time of Egypt');
  return found;
}

/** The first and the last instant at which a zone's clock may show a time. */
function readings(name: string, wallTime: string): readonly string[] {
  const { earliest, latest } = instantsOf(at(`${wallTime}Z`), zone(name));
  return [earliest, latest].map((instant) => new Date(instant).toISOString());
}

function at(text: string): number {
  return Date.parse(text);
}

/** `2026-11-20T15:30` in UTC as scripts write it. */
function iso(text: string): string {
  return new Date(`${text}Z`).toISOString();
}
