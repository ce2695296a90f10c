import { expect } from '@open-wc/testing';
import {
  isoMoment,
  latinDigits,
  meaningsOf,
  parseWrittenTime,
  type Moment,
} from '../../src/time/written-time.js';
import { spanOf } from '../../src/time/window.js';
import { deviceZone, namedZone, type Zone } from '../../src/time/zone.js';
import { deviceZoneName } from '../support/oracle.js';
import { needs } from '../support/engine.js';

const november20 = { year: 2026, month: 11, day: 20 };
const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

describe('isoMoment', () => {
  describe('reads a date alone, with neither time nor offset', () => {
    for (const [text, why] of [
      ['2026-11-20', 'as HTML writes it'],
      ['  2026-11-20\n', 'with spaces around it'],
      ['٢٠٢٦-١١-٢٠', 'in Arabic digits'],
      ['۲۰۲۶-۱۱-۲۰', 'in Persian digits'],
      ['2٠2۶-1١-۲0', 'in digits of all three'],
    ] as const)
      it(`${JSON.stringify(text)}, ${why}`, () => {
        expect(isoMoment(text)).to.deep.equal({
          date: november20,
          clock: null,
          offset: null,
        });
      });

    it('reads a leap day', () => {
      expect(isoMoment('2028-02-29')?.date).to.deep.equal({ year: 2028, month: 2, day: 29 });
    });

    it('reads the first and the last valid year', () => {
      expect(parseWrittenTime('2000-01-01')?.date.year).to.equal(2000);
      expect(parseWrittenTime('2199-12-31')?.date.year).to.equal(2199);
    });
  });

  describe('reads a time of day as milliseconds since midnight on the clock', () => {
    for (const [text, clock] of [
      ['2026-11-20T15:30', 15 * HOUR + 30 * MINUTE],
      ['2026-11-20 15:30', 15 * HOUR + 30 * MINUTE],
      ['2026-11-20T00:00', 0],
      ['2026-11-20T23:59', 23 * HOUR + 59 * MINUTE],
      ['2026-11-20T15:30:00', 15 * HOUR + 30 * MINUTE],
      ['2026-11-20T15:30:59', 15 * HOUR + 30 * MINUTE + 59 * SECOND],
      ['2026-11-20T15:30:10.5', 15 * HOUR + 30 * MINUTE + 10 * SECOND + 500],
      ['2026-11-20T15:30:10.25', 15 * HOUR + 30 * MINUTE + 10 * SECOND + 250],
      ['2026-11-20T15:30:10.001', 15 * HOUR + 30 * MINUTE + 10 * SECOND + 1],
      ['2026-11-20T23:59:59.999', 24 * HOUR - 1],
      ['2026-11-20T23:59:59.9999999', 24 * HOUR - 1],
      ['2026-11-20T15:30:00.123456', 15 * HOUR + 30 * MINUTE + 123],
      ['2026-11-20T15:30:00.0000000', 15 * HOUR + 30 * MINUTE],
      ['٢٠٢٦-١١-٢٠T١٥:٣٠', 15 * HOUR + 30 * MINUTE],
      ['۲۰۲۶-۱۱-۲۰ ۱۵:۳۰:۱۰', 15 * HOUR + 30 * MINUTE + 10 * SECOND],
    ] as const)
      it(`"${text}"`, () => {
        expect(isoMoment(text)).to.deep.equal({ date: november20, clock, offset: null });
      });
  });

  describe('reads an offset as milliseconds east of UTC', () => {
    for (const [written, offset] of [
      ['Z', 0],
      ['+00:00', 0],
      ['+01:00', HOUR],
      ['+0100', HOUR],
      ['-05:00', -5 * HOUR],
      ['-0330', -(3 * HOUR + 30 * MINUTE)],
      ['+05:45', 5 * HOUR + 45 * MINUTE],
      ['+14:00', 14 * HOUR],
      ['-12:00', -12 * HOUR],
      ['+00', 0],
      ['-05', -5 * HOUR],
      ['+٠١:٠٠', HOUR],
    ] as const)
      it(`"2026-11-20T23:30${written}"`, () => {
        expect(isoMoment(`2026-11-20T23:30${written}`)).to.deep.equal({
          date: november20,
          clock: 23 * HOUR + 30 * MINUTE,
          offset,
        });
      });

    it('reads an offset after seconds and fractions, as scripts write instants', () => {
      expect(isoMoment('2026-11-20T14:30:00.000Z')).to.deep.equal({
        date: november20,
        clock: 14 * HOUR + 30 * MINUTE,
        offset: 0,
      });
    });

    it('reads an offset of minus zero as zero', () => {
      expect(isoMoment('2026-11-20T15:30-00:00')?.offset).to.equal(0);
    });
  });

  const refused: Readonly<Record<string, readonly string[]>> = {
    'other orders and separators': [
      '01/05/2026',
      '05/01/2026',
      '2026/11/20',
      '20.11.2026',
      '20-11-2026',
      '2026.11.20',
      '2026 11 20',
      'November 20, 2026',
      '20 Nov 2026',
      'Fri Nov 20 2026 15:30:00 GMT+0100',
      'Fri, 20 Nov 2026 15:30:00 GMT',
    ],
    'days that the calendar lacks': [
      '2026-02-30',
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-11-00',
      '2026-11-32',
      '2026-02-30T15:30',
    ],
    "years of another calendar, or none's": [
      '2569-05-01',
      '1448-05-01',
      '1405-08-29',
      '1999-12-31',
      '2200-01-01',
      '0026-11-20',
      '0000-01-01',
      '12026-11-20',
      '+002026-11-20',
      '-2026-11-20',
      '26-11-20',
    ],
    'dates cut short or run together': [
      '2026-1-1',
      '2026-11-2',
      '2026-1-20',
      '20261120',
      '20261120T1530',
      '2026-11',
      '2026',
      '1448',
      '11-20',
      '--11-20',
      '2026-1120',
    ],
    'weeks, days of the year and counts of seconds': [
      '2026-W47',
      '2026-W47-5',
      '2026W475',
      '2026-324',
      '1795190400',
      '1795190400000',
    ],
    'times that no clock shows': [
      '2026-11-20T24:00',
      '2026-11-20T25:00',
      '2026-11-20T15:60',
      '2026-11-20T15:30:60',
      '2026-11-20T99:99',
      '2026-11-20T-1:00',
    ],
    'times written otherwise': [
      '2026-11-20T',
      '2026-11-20T15',
      '2026-11-20T1530',
      '2026-11-20T5:30',
      '2026-11-20T15:3',
      '2026-11-20T15.30',
      '2026-11-20T15:30:1',
      '2026-11-20T15:30:10.',
      '2026-11-20T15:30:10,5',
      '2026-11-20T15:30.5',
      '2026-11-20T3:30 PM',
      '2026-11-20T03:30 PM',
      '2026-11-20t15:30',
      '2026-11-20  15:30',
      '2026-11-20 T15:30',
      '2026-11-20_15:30',
      '15:30',
      'T15:30',
    ],
    'offsets that are none': [
      '2026-11-20T15:30+14:15',
      '2026-11-20T15:30-12:15',
      '2026-11-20T15:30+16:30',
      '2026-11-20T15:30-16:30',
      '2026-11-20T15:30+23:59',
      '2026-11-20T15:30-23:59',
      '2026-11-20T15:30+01:07',
      '2026-11-20T15:30+01:01',
      '2026-11-20T15:30+24:00',
      '2026-11-20T15:30-24:00',
      '2026-11-20T15:30+01:60',
      '2026-11-20T15:30+99:99',
      '2026-11-20T15:30+1:00',
      '2026-11-20T15:30+1',
      '2026-11-20T15:30+',
      '2026-11-20T15:30 +01:00',
      '2026-11-20T15:30z',
      '2026-11-20T15:30ZZ',
      '2026-11-20T15:30Z+01:00',
      '2026-11-20T15:30UTC',
      '2026-11-20T15:30+01:00:00',
      '2026-11-20T15:30[Europe/London]',
      '2026-11-20T15:30+00:00[Europe/London]',
      '2026-11-20Z',
      '2026-11-20+01:00',
    ],
    'anything before or after it': [
      '2026-11-20)',
      '2026-11-20.',
      '2026-11-20>',
      '2026-11-20,2026-11-21',
      '2026-11-20 2026-11-21',
      '2026-11-20/2026-11-21',
      '2026-11-20x',
      'x2026-11-20',
      '"2026-11-20"',
      '2026-11-20T15:30 junk',
      '2026-11-20\n15:30',
      '2026-11-20T15:30\u0000',
      '<b>2026-11-20</b>',
    ],
    'words and nothing': [
      '',
      ' ',
      'today',
      'tomorrow',
      'now',
      'null',
      'undefined',
      'NaN',
      'Invalid Date',
      '{{procedure_date}}',
      'YYYY-MM-DD',
      'P2D',
    ],
    'digits and dashes that only look alike': [
      '２０２６-１１-２０',
      '२०२६-११-२०',
      '๒๐๒๖-๑๑-๒๐',
      '2026–11–20',
      '2026−11−20',
      '2026‑11‑20',
      '2O26-11-2O',
    ],
  };
  for (const [kind, texts] of Object.entries(refused))
    describe(`rejects ${kind}`, () => {
      for (const text of texts)
        it(JSON.stringify(text), () => expect(parseWrittenTime(text)).to.equal(null));
    });

  it('accepts exactly the days of the calendar, in every month of 2000 to 2199', () => {
    let days = 0;
    for (let year = 2000; year <= 2199; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const text = [year, ...[month, day].map((part) => `0${part}`.slice(-2))].join('-');
          if (parseWrittenTime(text)) days++;
        }
    // 49 leap days: in every fourth year but 2100.
    expect(days).to.equal(200 * 365 + 49);
  });
});

describe('meaningsOf', () => {
  const newYork = 'America/New_York';
  const kiritimati = 'Pacific/Kiritimati';

  describe('reads midnight as a date alone', () => {
    for (const [text, zone, day] of [
      ['2026-11-20T00:00', 'Europe/London', '2026-11-20'],
      ['2026-11-20T00:00:00', newYork, '2026-11-20'],
      ['2026-11-20 00:00:00.000', kiritimati, '2026-11-20'],
      ['2026-11-20T00:00Z', 'Europe/London', '2026-11-20'],
      ['2026-11-20T00:00Z', 'Europe/Berlin', '2026-11-20'],
      ['2026-11-20T00:00:00+00:00', 'Asia/Tokyo', '2026-11-20'],
      ['2026-11-20T00:00+01:00', 'Europe/Berlin', '2026-11-20'],
      // A picked day, as scripts write it.
      ['2026-11-19T21:00:00.000Z', 'Africa/Nairobi', '2026-11-20'],
      ['2026-07-19T22:00:00.000Z', 'Europe/Paris', '2026-07-20'],
      ['2026-11-20T06:00+06:00', 'Europe/London', '2026-11-20'],
      // If clocks go forward at midnight, the day begins at one.
      ['2026-04-24T01:00', 'Africa/Cairo', '2026-04-24'],
      ['2026-04-23T22:00Z', 'Africa/Cairo', '2026-04-24'],
      ['2026-09-06T01:00', 'America/Santiago', '2026-09-06'],
      // If clocks go back over midnight, the day has two of them.
      ['2026-11-01T00:00', 'America/Havana', '2026-11-01'],
    ] as const)
      it(`${text} in ${zone}`, () => {
        const meanings = meaningsIn(text, zone);
        expect(meanings.map(({ clock }) => clock)).to.deep.equal([null]);
        expect(isoDayOf(meanings[0])).to.equal(day);
        const { earliest, latest } = spanOf(meanings[0]!, zoneOf(zone));
        const whole = spanOf(parseWrittenTime(day)!, zoneOf(zone));
        expect(earliest).to.be.at.most(whole.earliest);
        expect(latest).to.be.at.least(whole.latest);
      });
  });

  it('has two meanings for a midnight in Z that is another day in the zone that the page names', () => {
    const meanings = meaningsIn('2026-11-20T00:00:00Z', newYork);
    expect(meanings.map(isoDayOf)).to.deep.equal(['2026-11-20', '2026-11-19']);
    expect(meanings.map(({ clock }) => clock)).to.deep.equal([null, 19 * HOUR]);
    const instant = Date.UTC(2026, 10, 20);
    expect(spanOf(meanings[1]!, zoneOf(newYork))).to.deep.equal({
      earliest: instant,
      latest: instant,
    });
    expect(parseWrittenTime('2026-11-20T00:00:00Z', zoneOf(newYork))).to.equal(null);
  });

  it('covers the day on the clock of the page and on that of the place whose offset a midnight has', () => {
    const [meant, other] = meaningsIn('2026-11-20T00:00-05:00', 'Europe/London');
    expect(other).to.equal(undefined);
    expect([isoDayOf(meant), meant?.clock, meant?.offset]).to.deep.equal([
      '2026-11-20',
      null,
      -5 * HOUR,
    ]);
    const { earliest, latest } = spanOf(meant!, zoneOf('Europe/London'));
    expect(new Date(earliest).toISOString()).to.equal('2026-11-20T00:00:00.000Z');
    expect(latest).to.equal(spanOf(parseWrittenTime('2026-11-20')!, zoneOf(newYork)).latest);
  });

  it('takes a midnight in Z for nothing but the date on a clock ahead of it', () => {
    expect(meaningsIn('2026-11-20T00:00Z', 'Europe/Berlin')).to.deep.equal([
      parseWrittenTime('2026-11-20'),
    ]);
  });

  it('has one meaning for it if the page names no zone: that date', () => {
    const meanings = meaningsOf(isoMoment('2026-11-20T00:00:00Z')!, deviceZone);
    expect(meanings.map(isoDayOf)).to.deep.equal(['2026-11-20']);
    expect(meanings[0]?.clock).to.equal(null);
  });

  describe('shows an instant on the clock of the page and ends at the later of that and the time as written', () => {
    for (const [text, zone, day, clock, begin, end] of [
      ['2026-11-21T02:00Z', 'America/Los_Angeles', '2026-11-20', 18, '21T02:00', '21T10:00'],
      ['2026-11-20T15:30Z', newYork, '2026-11-20', 10.5, '20T15:30', '20T20:30'],
      ['2026-11-20T15:30Z', 'Europe/Berlin', '2026-11-20', 16.5, '20T14:30', '20T15:30'],
      ['2026-11-20T15:30Z', 'Europe/London', '2026-11-20', 15.5, '20T15:30', '20T15:30'],
      ['2026-11-20T15:30+01:00', newYork, '2026-11-20', 9.5, '20T14:30', '20T20:30'],
      ['2026-11-20T15:30+01:00', 'Europe/Berlin', '2026-11-20', 15.5, '20T14:30', '20T14:30'],
      ['2026-11-20T23:30-10:00', 'Europe/London', '2026-11-21', 9.5, '20T23:30', '21T09:30'],
      ['2026-11-20T00:30+14:00', newYork, '2026-11-19', 5.5, '19T10:30', '20T05:30'],
    ] as const)
      it(`${text} in ${zone}`, () => {
        const [meant, other] = meaningsIn(text, zone);
        expect(other).to.equal(undefined);
        expect(isoDayOf(meant)).to.equal(day);
        expect(meant?.clock).to.equal(clock * HOUR);
        const { earliest, latest } = spanOf(meant!, zoneOf(zone));
        expect(new Date(earliest).toISOString()).to.equal(`2026-11-${begin}:00.000Z`);
        expect(new Date(latest).toISOString()).to.equal(`2026-11-${end}:00.000Z`);
      });
  });

  it('counts Z from the latest date that the instant has anywhere if the page names no zone', () => {
    for (const [text, day] of [
      ['2026-11-20T09:59Z', '2026-11-20'],
      ['2026-11-20T10:00Z', '2026-11-21'],
      ['2026-11-20T15:30:00+00:00', '2026-11-21'],
    ] as const) {
      const [meant] = meaningsOf(isoMoment(text)!, deviceZone);
      expect(spanOf(meant!, deviceZone).latest, text).to.equal(
        spanOf(parseWrittenTime(day)!, deviceZone).latest,
      );
    }
  });

  it('keeps the offset of a place, and that of Z only if the zone of the page has the same', () => {
    const offsetIn = (text: string, zone: string) => meaningsIn(text, zone)[0]?.offset;
    expect(offsetIn('2026-11-20T15:30-05:00', newYork)).to.equal(-5 * HOUR);
    expect(offsetIn('2026-11-20T15:30-05:00', 'Europe/London')).to.equal(-5 * HOUR);
    expect(offsetIn('2026-11-20T15:30+00:00', 'Europe/London')).to.equal(0);
    expect(offsetIn('2026-11-20T15:30+00:00', 'Africa/Abidjan')).to.equal(0);
    expect(offsetIn('2026-07-20T15:30+00:00', 'Europe/London')).to.equal(null);
    expect(offsetIn('2026-11-20T15:30Z', newYork)).to.equal(null);
    expect(meaningsOf(isoMoment('2026-11-20T15:30Z')!, deviceZone)[0]?.offset).to.equal(null);
  });

  it('shows and counts Z by the calendar of the device if the page names no zone', () => {
    const [meant] = meaningsOf(isoMoment('2026-11-20T10:30Z')!, deviceZone);
    const isAhead = deviceZoneName === kiritimati;
    expect(isoDayOf(meant)).to.equal(isAhead ? '2026-11-21' : '2026-11-20');
  });

  it('has the text as written first among its readings', () => {
    const moment = isoMoment('2026-11-20T15:30+01:00')!;
    expect(meaningsOf(moment, zoneOf(newYork))[0]?.readings[0]).to.deep.equal(moment);
  });
});

function zoneOf(name: string): Zone {
  const zone = namedZone(name);
  if (!zone) throw new Error(`This browser has no zone ${name}.`);
  if (name === 'Africa/Cairo') needs('the summer time of Egypt');
  return zone;
}

function meaningsIn(text: string, zone: string) {
  const moment = isoMoment(text);
  if (!moment) throw new Error(`${text} is not a date.`);
  return meaningsOf(moment, zoneOf(zone));
}

function isoDayOf(written: Pick<Moment, 'date'> | undefined): string {
  const { year = 0, month = 0, day = 0 } = written?.date ?? {};
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

describe('latinDigits', () => {
  it('turns Arabic and Persian digits into 0 to 9', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩')).to.equal('0123456789');
    expect(latinDigits('۰۱۲۳۴۵۶۷۸۹')).to.equal('0123456789');
  });

  it('leaves everything else as it is', () => {
    for (const text of ['2026-11-20T15:30+01:00', 'sweating:72', '२०२६', 'à٪٫٬۔'])
      expect(latinDigits(text)).to.equal(text);
  });
});
