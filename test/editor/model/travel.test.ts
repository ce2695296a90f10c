import { expect } from '@open-wc/testing';
import { besideHour } from '../../../demo/editor/preview/travel.js';
import { endInWords } from '../../../demo/editor/preview/treated.js';
import { microneedling } from '../../../src/guidance/microneedling/microneedling.js';
import { recoveryAt } from '../../../src/guidance/recovery-at.js';
import { parseWrittenTime } from '../../../src/time/written-time.js';
import { namedZone } from '../../../src/time/zone.js';
import { describeOnce } from '../../support/command.js';

describeOnce('A minute before and after an hour, in the guide beside the form', () => {
  for (const [what, treated] of [
    ['on an ordinary weekend', '2026-11-20T15:30'],
    ['on the weekend on which clocks go back', '2026-10-24T15:30'],
    ['on the weekend on which clocks go forward', '2026-03-28T15:30'],
  ] as const)
    it(`a restriction holds before and not after, ${what}`, () => {
      const zone = namedZone('Europe/London')!;
      const written = parseWrittenTime(treated)!;
      const start = Date.parse(`${treated}:00${what.includes('back') ? '+01:00' : 'Z'}`);
      for (const { id, hours } of [
        { id: 'makeup', hours: 24 },
        { id: 'sweating', hours: 48 },
        { id: 'direct-sun', hours: 168 },
      ]) {
        const holds = (side: 'before' | 'after') =>
          recoveryAt(
            microneedling,
            written,
            start + besideHour(hours, side, treated, zone),
            zone,
          ).restrictions.find(({ item }) => item.id === id)!.holds;
        expect([holds('before'), holds('after')], id).to.deep.equal([true, false]);
      }
    });

  it('without a treatment, counts from it all the same', () => {
    expect(besideHour(24, 'after', '')).to.equal(24 * 3_600_000 + 60_000);
    expect(endInWords(24, '')).to.equal('');
  });
});
