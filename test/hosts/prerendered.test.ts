import { expect } from '@open-wc/testing';
import { styles } from '../../src/element/styles/styles.js';
import { timeUntil, wait } from '../support/clock.js';
import { engine, needs } from '../support/engine.js';
import {
  ATTRIBUTES,
  FALLBACK,
  LOAD,
  PLACEHOLDER,
  SCRIPT,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

// A page that comes with the guide's shadow root in its HTML: a framework has rendered it, or the page was saved.

const CURRENT = '2026-11-21T10:00';
const at = (now: string) => ATTRIBUTES.replace(CURRENT, now);

const tagWith = (attributes: string, root: string, inside = FALLBACK, mode = 'open') =>
  `<aftercare-guide ${attributes}><template shadowrootmode="${mode}">${root}</template>${inside}</aftercare-guide>`;

/** The shadow root of a guide as a framework or a saved page writes it, with its styles. */
async function prerendered(now = CURRENT): Promise<string> {
  const host = await openHost(LOAD, `<aftercare-guide ${at(now)}></aftercare-guide>`);
  await host.guide();
  return `<style>${styles.join('')}</style>${rootOf(host).innerHTML}`;
}

/** A week later the guide is another one, and lower. */
const OTHER = '2026-12-10T10:00';

const LONG = '<p>About our clinic. </p>'.repeat(60);

const loadLater = ({ document }: Host) => {
  const script = document.createElement('script');
  script.src = SCRIPT;
  document.head.append(script);
  return timeUntil(() => document.querySelector('aftercare-guide:defined') !== null, 5000);
};

const find = ({ document }: Host, selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const topOf = (host: Host, selector: string) => find(host, selector).getBoundingClientRect().top;
const nodesIn = ({ document }: Host) => {
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};
const rootOf = (host: Host) => find(host, 'aftercare-guide').shadowRoot!;

/** The guide is higher than the browser's guess, which it corrects once the guide is on screen. */
async function scrollToEnd(host: Host): Promise<void> {
  for (let times = 0; times < 3; times++) {
    find(host, '#end').scrollIntoView();
    await wait(50);
  }
}

describe('A guide whose shadow root comes with the page', () => {
  it('is taken over: one guide, without the fallback, and no node more on the page', async () => {
    const host = await openHost('', tagWith(ATTRIBUTES, await prerendered()));
    expect(rootOf(host).querySelectorAll('.page').length).to.equal(1);
    const before = nodesIn(host);
    await loadLater(host);
    await expectGuide(host);
    expect(nodesIn(host)).to.equal(before);
    for (const each of ['.page', '[part=warning]', '#title'])
      expect(rootOf(host).querySelectorAll(each).length, each).to.equal(1);
    expect(rootOf(host).querySelector('style')).to.equal(null);
    expect(host.document.querySelectorAll('aftercare-guide').length).to.equal(1);
  });

  it('moves nothing if it was rendered in the state that it is in', async () => {
    const host = await openHost(
      '',
      `<h1>Aftercare</h1>${tagWith(ATTRIBUTES, await prerendered())}<h2 id="below">Our clinic</h2>`,
      { height: 4000 },
    );
    await wait(100); // until all of it is drawn
    const shifts: number[] = [];
    if (engine === 'Chromium')
      new (host.window as unknown as typeof globalThis).PerformanceObserver((list) => {
        for (const each of list.getEntries()) shifts.push(Reflect.get(each, 'value') as number);
      }).observe({ type: 'layout-shift' });
    const before = topOf(host, '#below');
    await loadLater(host);
    await expectGuide(host);
    await wait(200);
    expect(topOf(host, '#below')).to.be.closeTo(before, 0.5);
    expect(shifts).to.deep.equal([]);
  });

  it('does not move what is above it if it was rendered in another state', async () => {
    const host = await openHost(
      '',
      `<h1 id="above">Aftercare</h1>${tagWith(ATTRIBUTES, await prerendered(OTHER))}`,
    );
    const before = [topOf(host, '#above'), topOf(host, 'aftercare-guide')];
    await loadLater(host);
    await expectGuide(host);
    await wait(100);
    expect([topOf(host, '#above'), topOf(host, 'aftercare-guide')]).to.deep.equal(before);
  });

  it('keeps the place of a visitor who reads its end', async () => {
    needs('scroll anchoring'); // its driver does not scroll a page in a frame either
    const host = await openHost(
      '',
      `${tagWith(ATTRIBUTES, await prerendered())}<p id="end">End</p>`,
      { width: 320 },
    );
    await scrollToEnd(host);
    const before = topOf(host, '#end');
    expect(before).to.be.within(0, 600);
    await loadLater(host);
    await expectGuide(host);
    await wait(100);
    expect(topOf(host, '#end')).to.be.closeTo(before, 2);
  });

  it('keeps the place of a visitor who reads its end when a translator has changed it', async () => {
    needs('scroll anchoring');
    const host = await openHost(
      LOAD,
      `<aftercare-guide ${ATTRIBUTES}></aftercare-guide><p id="end">End</p>`,
      {
        width: 320,
      },
    );
    const { element } = await host.guide();
    await scrollToEnd(host);
    const before = topOf(host, '#end');
    expect(before).to.be.within(0, 600);
    for (const line of element.shadowRoot!.querySelectorAll('.signs li')) line.textContent += ' ';
    element.clinicName = 'Rosewater';
    await host.guide();
    await wait(100);
    expect(topOf(host, '#end')).to.be.closeTo(before, 100);
  });

  it('keeps the place of a visitor who reads below it, if it was rendered in another state', async () => {
    needs('scroll anchoring');
    const host = await openHost(
      '',
      `${LONG}${tagWith(ATTRIBUTES, await prerendered(OTHER))}<p>Opening hours</p><h2 id="below">Our clinic</h2>${LONG}`,
    );
    find(host, '#below').scrollIntoView();
    await wait(50);
    const before = topOf(host, '#below');
    await loadLater(host);
    await expectGuide(host);
    await wait(300);
    expect(topOf(host, '#below')).to.be.closeTo(before, 2);
  });

  it('is taken over by a placeholder’s script too, with the fallback of the placeholder', async () => {
    const inner = tagWith(ATTRIBUTES, await prerendered(), '');
    const place = PLACEHOLDER.replace(FALLBACK, inner + FALLBACK);
    const host = await openHost(LOAD.replace('></', ' defer></'), place);
    await expectGuide(host);
    expect(host.document.querySelectorAll('aftercare-guide').length).to.equal(1);
    expect(rootOf(host).querySelectorAll('.page').length).to.equal(1);
  });

  it('stays as it is, alone, if the guide cannot be rendered', async () => {
    const headers = {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const root = '<p id="server">Call us at once if you see pus.</p>';
    const host = await openHost(LOAD, tagWith(ATTRIBUTES, root), { headers });
    await wait(100);
    expect(rootOf(host).querySelector('#server')?.checkVisibility()).to.equal(true);
    expect(find(host, '#fallback').checkVisibility()).to.equal(false);
    expect(rootOf(host).children.length).to.equal(1);
    expect(host.log.filter((line) => !line.startsWith('violation: '))).to.have.lengthOf(1);
  });

  it('stays as it is if something that the guide computes with is broken', async () => {
    const root = '<p id="server">Call us at once if you see pus.</p>';
    const broken = `<script>Date.UTC = function () { throw new Error('broken'); }</script>`;
    const host = await openHost(
      broken + LOAD.replace('></', ' defer></'),
      tagWith(ATTRIBUTES, root),
    );
    await wait(100);
    expect(rootOf(host).querySelector('#server')?.checkVisibility()).to.equal(true);
    expect(find(host, '#fallback').checkVisibility()).to.equal(false);
    expect(host.log).to.have.lengthOf(1);
  });

  it('is taken over or stays, but is not doubled, if it is closed to scripts', async () => {
    const host = await openHost(LOAD, tagWith(ATTRIBUTES, '<p>Call us.</p>', FALLBACK, 'closed'));
    await wait(100);
    expect(find(host, 'aftercare-guide').getBoundingClientRect().height).to.be.greaterThan(10);
    expect(find(host, '#fallback').checkVisibility()).to.equal(false);
    expect(host.log.filter((line) => !line.includes('could not be shown'))).to.deep.equal([]);
  });
});
