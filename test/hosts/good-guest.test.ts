import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import {
  ATTRIBUTES,
  LOAD,
  PLACEHOLDER,
  SCRIPT,
  TAG,
  expectGoodGuest,
  expectGuide,
  openHost,
} from './support/host.js';

describe('The script does not change the page', () => {
  it('it adds no global except Lit’s four, changes no built-in object, and makes no request', async () => {
    const host = await openHost(LOAD, TAG);
    const guide = await expectGuide(host);
    for (const layout of ['compact', 'counter', 'full', null]) await guide.set({ layout });
    for (const each of guide.all('summary')) each.click();
    await guide.set({ 'procedure-date': null });
    await guide.click('Yesterday');
    await wait(50);
    expectGoodGuest(host);
    expect(host.requests()).to.deep.equal([SCRIPT]);
  });

  it('nor if it upgrades a placeholder', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    await expectGuide(host);
    expectGoodGuest(host);
  });

  it('nor if no guide is on the page', async () => {
    expectGoodGuest(await openHost(LOAD, '<p>A clinic</p>'));
  });

  it('and these tests would notice a change', async () => {
    const mischief = `<script>
      Array.prototype.last = function () {};
      Element.prototype.matches = () => true;
      window.guideState = {};
      console.log('Hello');
      new Image().src = '/hosts/pixel.gif';
    </script>`;
    const host = await openHost(mischief, `<aftercare-guide ${ATTRIBUTES}></aftercare-guide>`);
    await wait(50);
    expect(host.newGlobals()).to.deep.equal(['guideState']);
    expect(host.changedBuiltIns()).to.have.members([
      'Array.prototype.last',
      'Element.prototype.matches',
    ]);
    expect(host.requests()).to.deep.equal(['/hosts/pixel.gif']);
    expect(host.log).to.include('log: Hello');
  });
});
