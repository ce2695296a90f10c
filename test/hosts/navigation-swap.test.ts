import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { LOAD, PLACEHOLDER, TAG, expectGuide, openHost, type Host } from './support/host.js';

/** What Turbo and its kind do: a snapshot is a clone of the body, and scripts in it run again. */
async function swap({ document }: Host, body: Node): Promise<void> {
  document.body.replaceWith(body);
  for (const old of document.body.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.src = old.src;
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    old.replaceWith(script);
    await loaded;
  }
  await wait(0);
}

const other = ({ document }: Host) => {
  const body = document.createElement('body');
  body.innerHTML = '<h1>Another page</h1>';
  return body;
};

describe('After the page’s body was replaced, or restored from a snapshot,', () => {
  for (const [what, tag] of [
    ['tag', TAG],
    ['placeholder', PLACEHOLDER],
  ] as const) {
    it(`with a ${what}: one guide each time, and no timer or listener too many`, async () => {
      const host = await openHost('', tag + LOAD);
      await expectGuide(host);
      const listeners = host.listeners();
      for (let round = 0; round < 5; round++) {
        const snapshot = host.document.body.cloneNode(true);
        await swap(host, other(host));
        expect(host.timers(), 'away').to.deep.equal([]);
        await swap(host, snapshot);
        await expectGuide(host);
        expect(host.document.querySelectorAll('aftercare-guide')).to.have.lengthOf(1);
        expect(host.document.querySelectorAll('#fallback')).to.have.lengthOf(1);
        expect(host.timers(), 'back').to.have.lengthOf(1);
        expect(host.listeners()).to.have.members(listeners);
      }
      expect(host.log).to.deep.equal([]);
    });

    it(`with a ${what} in a snapshot of before the script ran`, async () => {
      const host = await openHost('', tag);
      const snapshot = host.document.body.cloneNode(true);
      (snapshot as HTMLElement).insertAdjacentHTML('beforeend', LOAD);
      await swap(host, snapshot);
      await expectGuide(host);
      await swap(host, snapshot.cloneNode(true));
      await expectGuide(host);
    });

    it(`with a ${what} in markup that was read back with innerHTML`, async () => {
      const host = await openHost(LOAD, tag);
      await expectGuide(host);
      const { innerHTML } = host.document.body;
      host.document.body.innerHTML = '';
      host.document.body.innerHTML = innerHTML;
      await wait(0);
      await expectGuide(host);
      expect(host.document.querySelectorAll('aftercare-guide')).to.have.lengthOf(1);
    });
  }
});
