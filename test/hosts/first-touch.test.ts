import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { timeUntil, wait } from '../support/clock.js';
import { needs } from '../support/engine.js';
import { ATTRIBUTES, SCRIPT, openHost, type Host } from './support/host.js';

// A page with a delay tool: no script runs before the visitor's first touch.

const DELAYED = `<script>
  const start = () => {
    removeEventListener('pointerdown', start, true);
    const script = document.createElement('script');
    script.src = '${SCRIPT}';
    document.head.append(script);
  };
  addEventListener('pointerdown', start, true);
  window.clicks = [];
  addEventListener('click', ({ target }) => clicks.push(target.id || target.localName), true);
</script>`;

const FALLBACK = `<span id="words">Call us on</span> <a id="call" href="#called">020 7946 0018</a> if redness gets worse.`;
const TAG = `<aftercare-guide ${ATTRIBUTES}>${FALLBACK}</aftercare-guide>`;
const PLACEHOLDER = `<div data-aftercare-guide="1" ${ATTRIBUTES.replace(/(?=\b(procedure-date|now|clinic-phone)=)/g, 'data-')}>${FALLBACK}</div>`;

const LONG = '<p>About our clinic. </p>'.repeat(60);

const find = ({ document }: Host, selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const topOf = (element: Element) => element.getBoundingClientRect().top;
const clicksOn = ({ window }: Host) => (window as unknown as { clicks: string[] }).clicks;

/** The frame is in the corner of the page, so that its coordinates are the window's. */
async function moveTo(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

async function untilGuide({ document }: Host): Promise<void> {
  await timeUntil(
    () => !!document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('#title'),
    3000,
  );
}

/** Presses as slowly as people do, and longer than the script takes. */
async function pressOn(host: Host, element: Element): Promise<void> {
  await moveTo(element);
  await sendMouse({ type: 'down' });
  await timeUntil(() => !!host.window.customElements.get('aftercare-guide'), 5000);
  await wait(100);
  await sendMouse({ type: 'up' });
}

afterEach(() => resetMouse());

describe('With the script only after the first touch', () => {
  it('the fallback is useful until then: it is visible and its link works', async () => {
    const host = await openHost(DELAYED, TAG);
    await wait(100);
    expect(find(host, 'aftercare-guide').shadowRoot).to.equal(null);
    expect(find(host, '#call').checkVisibility()).to.equal(true);
    (find(host, '#call') as HTMLElement).click();
    await timeUntil(() => host.document.location.hash === '#called', 5000);
  });

  for (const [name, markup] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
    it(`a press on the fallback’s phone number is not lost, with the ${name}; the guide follows it`, async () => {
      const host = await openHost(DELAYED, `<h1>Aftercare</h1>${markup}`);
      await pressOn(host, find(host, '#call'));
      await timeUntil(() => host.document.location.hash === '#called', 5000);
      expect(clicksOn(host)).to.deep.equal(['call']);
      await untilGuide(host);
      expect(find(host, '#call').checkVisibility()).to.equal(false);
      expect(host.log).to.deep.equal([]);
    });

  it('a press elsewhere has its usual effect, and the guide does not wait for it', async () => {
    const host = await openHost(DELAYED, `<button id="menu">Menu</button>${TAG}`);
    await moveTo(find(host, '#menu'));
    await sendMouse({ type: 'down' });
    await untilGuide(host);
    await sendMouse({ type: 'up' });
    expect(clicksOn(host)).to.deep.equal(['menu']);
  });

  it('a finger that slides off the fallback does not hold the guide back', async () => {
    const host = await openHost(DELAYED, `${TAG}<h2 id="below">Our clinic</h2>`);
    await moveTo(find(host, '#words')); // a link would be dragged along
    await sendMouse({ type: 'down' });
    await wait(100);
    await moveTo(find(host, '#below'));
    await sendMouse({ type: 'up' });
    await untilGuide(host);
    expect(clicksOn(host)).not.to.include('call');
  });

  it('the content above the guide does not move, and the guide begins where the fallback did', async () => {
    const host = await openHost(DELAYED, `<h1 id="above">Aftercare</h1>${TAG}`);
    const places = () => ['#above', 'aftercare-guide'].map((each) => topOf(find(host, each)));
    const before = places();
    await pressOn(host, find(host, '#above'));
    await untilGuide(host);
    expect(places()).to.deep.equal(before);
  });

  it('a visitor who reads below the guide stays at the same place', async () => {
    needs('scroll anchoring'); // without it the page moves down by the guide's height
    // A line between the two: fractions of a pixel must not leave the guide at the top of the window.
    const after = '<p>Opening hours</p><h2 id="below">Our clinic</h2>';
    const host = await openHost(DELAYED, `${LONG}${TAG}${after}${LONG}`);
    find(host, '#below').scrollIntoView();
    await wait(50);
    const before = topOf(find(host, '#below'));
    await pressOn(host, find(host, '#below'));
    await untilGuide(host);
    await wait(100);
    expect(topOf(find(host, '#below'))).to.be.closeTo(before, 2);
    expect(find(host, 'aftercare-guide').getBoundingClientRect().height).to.be.greaterThan(500);
  });

  it('nothing moves if the page reserves the space', async () => {
    const host = await openHost(
      `${DELAYED}<style>aftercare-guide { display: block; min-height: 6000px }</style>`,
      `${TAG}<h2 id="below">Our clinic</h2>`,
    );
    const before = topOf(find(host, '#below'));
    await pressOn(host, find(host, '#call'));
    await untilGuide(host);
    expect(topOf(find(host, '#below'))).to.equal(before);
  });
});
