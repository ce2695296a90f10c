import { expect } from '@open-wc/testing';
import { civilDateAt, namedZone, unknownZone, wallTimeAt } from '../../src/time/zone.js';
import { spanOf } from '../../src/time/window.js';
import { wholeDay } from '../../src/time/written-time.js';

// Zones that no other test uses, since known zones are cached.

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
