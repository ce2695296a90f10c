import { expect } from '@open-wc/testing';
import { readDate, type DateContext, type DateOrder } from '../../src/settings/read-date.js';
import { isoDate } from '../../src/time/civil-date.js';
import { spanOf } from '../../src/time/window.js';
import type { WrittenTime } from '../../src/time/written-time.js';
import { deviceZone, namedZone, type Zone } from '../../src/time/zone.js';
import { asked, meant, unreadable } from './written-dates.js';

const NOW = Date.parse('2026-11-20T20:00Z');
const MINUTE = 60_000;

describe('readDate', () => {
  for (const [kind, dates] of Object.entries(meant))
    describe(`reads ${kind}`, () => {
      for (const [text, meaning] of dates)
        it(JSON.stringify(text), () => expect(read(text)).to.equal(meaning));
    });

  describe('asks', () => {
    for (const [text, choices, reason] of asked)
      it(`which day ${JSON.stringify(text)} is (${reason})`, () =>
        expect(read(text)).to.equal(`ask (${reason}): ${choices}`));
  });

  describe('does not read', () => {
    for (const text of unreadable)
      it(JSON.stringify(text), () => expect(read(text)).to.match(/^unreadable: is [a-z ]+$/));
  });

  describe('takes figures by the order that the page declares', () => {
    for (const [text, order, result] of [
      ['03/04/2026', 'dmy', '2026-04-03'],
      ['03/04/2026', 'mdy', '2026-03-04'],
      ['20/11/26', 'dmy', '2026-11-20'],
      ['11/20/26', 'mdy', '2026-11-20'],
      ['26/11/20', 'ymd', '2026-11-20'],
      ['20-Nov-26', 'dmy', '2026-11-20'],
      ['26-Nov-20', 'ymd', '2026-11-20'],
      ['Nov 20, 26', 'mdy', '2026-11-20'],
      ['2026/11/20', 'dmy', '2026-11-20'],
      ['2026-11-20', 'mdy', '2026-11-20'],
      ['11/20/2026', 'dmy', 'ask (other-order): 2026-11-20'],
      ['20.11.2026', 'mdy', 'ask (other-order): 2026-11-20'],
      ['20/11/2026', 'ymd', 'ask (other-order): 2026-11-20'],
      ['Tuesday 11/03/2026', 'dmy', 'ask (weekday): 2026-11-03 | 2026-03-11'],
      ['12/11/2026', 'dmy', '2026-11-12'],
      ['11/12/2026', 'dmy', 'ask (near-miss): 2026-11-12 | 2026-12-11'],
    ] as const)
      it(`${text} as ${order}: ${result}`, () => expect(read(text, { order })).to.equal(result));
  });

  it('does not ask about a distant date if the current time is not known', () => {
    expect(read('2001-01-01', { now: null })).to.equal('2001-01-01');
    expect(read('2025-11-20', { now: null })).to.equal('2025-11-20');
    expect(read('03/04/2026', { now: null })).to.equal('ask (order): 2026-04-03 | 2026-03-04');
    expect(read('20 Nov', { now: null })).to.match(/^unreadable/);
    expect(read('1999-12-31', { now: null })).to.match(/^ask \(far\)/);
  });

  it('does not ask about a visit for which a typing error would be closer, but about one that is years ahead', () => {
    expect(read('2026-12-11', { isVisit: true })).to.equal('2026-12-11');
    expect(read('2026-12-11')).to.equal('ask (near-miss): 2026-11-12 | 2026-12-11');
    expect(read('2029-11-20', { isVisit: true })).to.equal('ask (far): ');
  });

  it('asks which day a midnight in Z is if that is another day in the zone of the page', () => {
    const zone = namedZone('America/New_York')!;
    expect(read('2026-11-20T00:00:00Z', { zone })).to.equal(
      'ask (midnight): 2026-11-20 | 2026-11-19 19:00',
    );
    expect(read('1795132800000', { zone })).to.match(/^ask \(midnight\)/);
    expect(read('2026-11-20T00:00:00Z', { zone: deviceZone })).to.equal('2026-11-20');
  });

  describe('accepts both meanings of a range that may be an offset', () => {
    for (const [text, zone, begin, end] of [
      ['2026-11-20 09:00-10:00', 'Europe/London', '2026-11-20T09:00', '2026-11-20T19:00'],
      ['2026-11-20 09:00-10:00', 'Pacific/Honolulu', '2026-11-20T19:00', '2026-11-20T20:00'],
      // A plus that was decoded as a space.
      ['2026-11-20T09:00 10:00', 'Europe/London', '2026-11-19T23:00', '2026-11-20T10:00'],
      ['2026-11-20T15:30 01:00', 'Europe/Berlin', '2026-11-20T14:30', '2026-11-20T14:30'],
      ['2026-11-20T15:30 0100', 'Europe/Berlin', '2026-11-20T14:30', '2026-11-20T14:30'],
      ['2026-11-20T15:30-05:00', 'America/New_York', '2026-11-20T20:30', '2026-11-20T20:30'],
      ['2026-11-20T21:30-05:00', 'America/New_York', '2026-11-21T02:30', '2026-11-21T02:30'],
      ['20 Nov 2026 09:00-10:00', 'Europe/London', '2026-11-20T00:00', '2026-11-21T10:00'],
      ['2026-11-20 00:00-01:00', 'Europe/London', '2026-11-20T00:00', '2026-11-21T01:00'],
    ] as const)
      it(`${text} in ${zone}`, () => {
        const reading = readDate(text, context({ zone: namedZone(zone)! }));
        if (reading.kind !== 'meant') throw new Error(reading.kind);
        const { earliest, latest } = spanOf(reading.written, namedZone(zone)!);
        expect(new Date(earliest).toISOString()).to.equal(`${begin}:00.000Z`);
        expect(new Date(latest).toISOString()).to.equal(`${end}:00.000Z`);
      });
  });

  it('rejects text that is longer than any date', () => {
    for (const piece of [
      '2026-11-20 ',
      '20 Nov 2026',
      '1',
      ' - ',
      '15:30',
      'a',
      '“',
      '\u200b',
      '. ',
    ])
      expect(read(`2026-11-20${piece.repeat(100_000 / piece.length)}x`)).to.equal(
        'unreadable: is longer than 200 characters',
      );
  });

  it('creates no date formatter for text without words', () => {
    const Original = Intl.DateTimeFormat;
    const { zone } = context({});
    zone.offsetAt(NOW);
    let made = 0;
    Intl.DateTimeFormat = new Proxy(Original, {
      construct(target, args: ConstructorParameters<typeof Original>) {
        made++;
        return new target(...args);
      },
    });
    try {
      for (const text of [
        '2026-11-20',
        '2026-11-20T15:30',
        '2026-11-20T15:30-05:00',
        '2026-11-20T15:30:00.000Z',
        '2026-11-20 09:00-10:00',
        '20/11/2026 3:30 PM',
        '"2026-11-20"',
        '1795132800000',
      ])
        readDate(text, context({}));
      expect(made).to.equal(0);
    } finally {
      Intl.DateTimeFormat = Original;
    }
  });
});

function context(given: Partial<DateContext>): DateContext {
  return { zone: namedZone('Europe/London')!, order: null, now: NOW, ...given };
}

/** The reading, as written in the table. */
function read(text: string, given: Partial<DateContext> & { order?: DateOrder } = {}): string {
  const reading = readDate(text, context(given));
  const { zone } = context(given);
  if (reading.kind === 'unreadable') return `unreadable: ${reading.reason}`;
  if (reading.kind === 'meant') return inFigures(reading.written, zone);
  const choices = reading.choices.map((choice) => inFigures(choice, zone));
  return `ask (${reading.reason}): ${choices.join(' | ')}`;
}

function inFigures(written: WrittenTime, zone: Zone): string {
  const midnight = spanOf(
    { ...written, readings: [{ ...written, clock: null, offset: null }] },
    zone,
  );
  const end = (spanOf(written, zone).latest - midnight.earliest) / MINUTE;
  const start = written.clock === null ? null : written.clock / MINUTE;
  const clock = (minutes: number) =>
    [minutes / 60, minutes % 60].map((part) => `0${Math.floor(part)}`.slice(-2)).join(':');
  return [
    isoDate(written.date),
    ...(start === null ? [] : [clock(start)]),
    ...(end === (start ?? 1440) || zone.name === null ? [] : ['to', clock(end)]),
  ].join(' ');
}
