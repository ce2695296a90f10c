import { expect } from '@open-wc/testing';
import { civilDateAt, namedZone, unknownZone, wallTimeAt } from '../../src/time/zone.js';
import { spanOf } from '../../src/time/window.js';
import { wholeDay } from '../../src/time/written-time.js';

// Zones that no other test uses, or names in a case of their own, since known zones are cached.

const HOUR = 3_600_000;

describe('A zone', () => {
  it('of hours and minutes is read to the second', () => {
    const zone = namedZone('Australia/Adelaide');
    const instant = Date.UTC(2026, 6, 30, 22, 34, 56);
    expect(zone && wallTimeAt(instant, zone)).to.equal(Date.UTC(2026, 6, 31, 8, 4, 56));
    expect(zone && civilDateAt(instant, zone)).to.deep.equal({ year: 2026, month: 7, day: 31 });
  });

  it('shows midnight as hour 0', () => {
    const zone = namedZone('Asia/Thimphu');
    const instant = Date.UTC(2026, 11, 31, 18);
    expect(zone && wallTimeAt(instant, zone)).to.equal(Date.UTC(2027, 0, 1));
  });

  it('caches its offsets separately for each minute, however many are read', () => {
    const zone = namedZone('America/Halifax');
    const change = Date.UTC(2026, 10, 1, 5);
    for (let minute = -600; minute < 600; minute++)
      expect(zone?.offsetAt(change + minute * 60_000)).to.equal((minute < 0 ? -3 : -4) * HOUR);
  });

  it('has its name as on the list, in any spelling', () => {
    expect(namedZone('asia/TOKYO')?.name).to.equal('Asia/Tokyo');
  });

  it('is not renamed to the browser’s canonical name', () => {
    expect(namedZone('US/Michigan')?.name).to.equal('US/Michigan');
  });

  it('is null for a name that is not on the list', () => {
    for (const name of ['Mars/Phobos', 'EAT', '+01:00']) expect(namedZone(name)).to.equal(null);
  });

  it('with an unknown name begins a day with the first zone on Earth and ends it with the last', () => {
    expect(spanOf(wholeDay({ year: 2026, month: 11, day: 20 }), unknownZone)).to.deep.equal({
      earliest: Date.UTC(2026, 10, 19, 10),
      latest: Date.UTC(2026, 10, 21, 12),
    });
  });
});

describe('A zone by Temporal', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  afterEach(() => {
    delete (globalThis as { Temporal?: unknown }).Temporal;
    if (before) Object.defineProperty(globalThis, 'Temporal', before);
  });
  const browserHas = (Temporal: unknown) =>
    Object.defineProperty(globalThis, 'Temporal', { configurable: true, value: Temporal });

  const instants = [1999, 2011, 2026, 2027].flatMap((year) =>
    [0, 3, 6, 9].map((month) => Date.UTC(year, month, 17, 3, 5, 7, 9)),
  );
  const offsets = (name: string) => instants.map((instant) => namedZone(name)?.offsetAt(instant));

  it('is the same as without Temporal, for every zone on the list', () => {
    const names = Intl.supportedValuesOf('timeZone');
    const withTemporal = names.map((name) => offsets(name.toLowerCase()));
    browserHas(undefined);
    expect(names.map((name) => offsets(name.toUpperCase()))).to.deep.equal(withTemporal);
  });

  it('has the offset, the spelling and the whole milliseconds of Temporal', () => {
    const asked: [number, string][] = [];
    const fromEpochMilliseconds = (instant: number) => ({
      toZonedDateTimeISO: (zone: string) => {
        asked.push([instant, zone]);
        return { timeZoneId: 'Pacific/Fakaofo', offsetNanoseconds: (13 * HOUR + 1) * 1e6 };
      },
    });
    browserHas({ Instant: { fromEpochMilliseconds } });
    const zone = namedZone('PACIFIC/fakaofo');
    expect(zone?.name).to.equal('Pacific/Fakaofo');
    expect(zone?.offsetAt(1_000_000.7)).to.equal(13 * HOUR + 1);
    expect(asked.at(-1)).to.deep.equal([1_000_000, 'PACIFIC/fakaofo']);
  });

  const throws = () => {
    throw new RangeError();
  };
  for (const [what, index, Temporal] of [
    ['the browser lacks', 0, undefined],
    ['the page has replaced with something else', 1, {}],
    ['the page has filled in from before its names were settled', 2, old()],
    ['does not know the zone', 3, { Instant: { fromEpochMilliseconds: throws } }],
    ['knows no offset', 4, withoutOffsets()],
  ] as const)
    it(`that ${what} is the zone of Intl`, () => {
      browserHas(Temporal);
      const name = [
        'pacific/WALLIS',
        'Pacific/wallis',
        'PACIFIC/Wallis',
        'pacific/Wallis',
        'PACIFIC/wallis',
      ][index]!;
      expect(namedZone(name)?.name).to.equal('Pacific/Wallis');
      expect(namedZone(name)?.offsetAt(instants[8]!)).to.equal(12 * HOUR);
    });

  function withoutOffsets() {
    const toZonedDateTimeISO = (timeZoneId: string) => ({ timeZoneId });
    return { Instant: { fromEpochMilliseconds: () => ({ toZonedDateTimeISO }) } };
  }

  function old() {
    const toZonedDateTimeISO = (zone: string) => ({ timeZone: zone, offsetNanoseconds: 0 });
    return { Instant: { fromEpochMilliseconds: () => ({ toZonedDateTimeISO }) } };
  }
});
