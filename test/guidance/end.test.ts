import { expect } from '@open-wc/testing';
import {
  endOf,
  endOfExtension,
  hoursOf,
  isAtOnce,
  laterEnd,
  spanOfEnd,
} from '../../src/guidance/end.js';
import { spanOf } from '../../src/time/window.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { namedZone, type Zone } from '../../src/time/zone.js';

const never = { kind: 'never' } as const;
const hours = (hours: number) => ({ kind: 'hours', hours }) as const;
const unclear = (hours: number) => ({ kind: 'unclear', hours }) as const;

describe('When something ends', () => {
  it('is hours after the treatment, or never, as in a protocol file', () => {
    expect(endOf(48)).to.deep.equal(hours(48));
    expect(endOf(0)).to.deep.equal(hours(0));
    expect(endOf(null)).to.deep.equal(never);
  });

  it('is unclear if the hours of the clinic cannot be read, and not before the longest window', () => {
    expect(endOfExtension(72)).to.deep.equal(hours(72));
    expect(endOfExtension({ atLeast: 168 })).to.deep.equal(unclear(168));
  });

  for (const [one, other, later] of [
    [hours(24), hours(48), hours(48)],
    [hours(24), unclear(168), unclear(168)],
    [hours(200), unclear(168), unclear(200)],
    [unclear(24), unclear(48), unclear(48)],
    [hours(24), never, never],
    [unclear(24), never, never],
    [never, never, never],
  ] as const)
    it(`is, of ${JSON.stringify(one)} and ${JSON.stringify(other)}, what satisfies both`, () => {
      expect(laterEnd(one, other)).to.deep.equal(later);
      expect(laterEnd(other, one)).to.deep.equal(later);
    });

  it('takes the stated hours, at least these if it is unclear, and endless ones if never', () => {
    expect(hoursOf(hours(48))).to.deep.equal({ least: 48, most: 48 });
    expect(hoursOf(unclear(48))).to.deep.equal({ least: 48, most: Infinity });
    expect(hoursOf(never)).to.deep.equal({ least: Infinity, most: Infinity });
  });

  it('is at once after no hours, and never if it is unclear', () => {
    expect([hours(0), hours(1), unclear(0), never].map(isAtOnce)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is at the instant so many hours after the treatment, also for the least hours of an unclear end', () => {
    const london = namedZone('Europe/London') as Zone;
    const treatment = spanOf(parseWrittenTime('2026-11-20T15:30', london)!, london);
    const end = Date.parse('2026-11-22T15:30Z');
    for (const each of [hours(48), unclear(48)])
      expect(spanOfEnd(each, treatment, london)).to.deep.equal({ earliest: end, latest: end });
    expect(spanOfEnd(never, treatment, london)).to.equal(null);
  });
});
