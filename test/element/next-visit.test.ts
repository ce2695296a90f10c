import { expect } from '@open-wc/testing';
import { showRosewater } from '../protocol-files/rosewater.js';

describe('The next visit', () => {
  it('is shown until its time, and is over at that time', async () => {
    const guide = await showRosewater({
      'next-visit': '2026-11-24T10:15',
      now: '2026-11-24T10:14:59.999',
    });
    const isShown = () => guide.headerLines.some((line) => line.includes('24 November at 10:15'));
    expect(isShown()).to.equal(true);
    await guide.set({ now: '2026-11-24T10:15' });
    expect(isShown()).to.equal(false);
  });
});
