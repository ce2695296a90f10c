import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { devtools } from '../support/browser-commands.js';
import { wait } from '../support/clock.js';
import { needs } from '../support/engine.js';
import { LOAD, PLACEHOLDER, openHost, serve, type Host } from './support/host.js';

const HOUR = 3_600_000;

/** The page's own clock, frozen at `time` until a test sets it. */
const clockAt = (time: string) => `<script>
  let now = new Date('${time}').getTime();
  Date.now = () => now;
  window.setClock = (time) => { now = new Date(time).getTime(); };
</script>`;

/** A tab that sleeps runs no timer. */
const ASLEEP = '<script>window.setTimeout = () => 1;</script>';

const TREATED = '<aftercare-guide procedure-date="2026-11-20T15:30"></aftercare-guide>';

const setClock = ({ window }: Host, time: string) =>
  (window as unknown as { setClock(time: string): void }).setClock(time);

describe('A tab that sleeps over midnight', () => {
  const WAYS = [
    ['document', 'visibilitychange'],
    ['document', 'resume'],
    ['window', 'pageshow'],
    ['window', 'focus'],
  ] as const;
  for (const [target, type] of WAYS)
    it(`shows the right day when it wakes with ${type}`, async () => {
      const host = await openHost(ASLEEP + clockAt('2026-11-20T23:50') + LOAD, TREATED);
      const guide = await host.guide();
      expect(guide.title).to.equal('Treatment day');
      setClock(host, '2026-11-21T07:00');
      host[target].dispatchEvent(new Event(type));
      await guide.settled();
      expect(guide.title).to.equal('First 24 to 48 hours');
      expect(guide.element.day).to.equal(1);
      expect(guide.avoid.map(({ text }) => text)).to.include('Do not wear makeup yet.');
    });
});

describe('A page that comes back from the back/forward cache the next day', () => {
  it('shows the guide for that day', async function () {
    needs('a page kept for going back');
    this.timeout(30_000);
    // Clock first: its listener has to run before the guide's.
    const told = await serve('', 'told.json');
    const away = await serve(
      '<!doctype html><title>Away</title><script>setTimeout(() => history.back(), 200)</script>',
      'away.html',
    );
    const start = await serve(
      `<!doctype html><html lang="en-GB"><head>${clockAt('2026-11-20T23:50')}
      <script>
        const wasAway = sessionStorage.left;
        addEventListener('pageshow', async ({ persisted }) => {
          if (persisted) setClock('2026-11-21T07:00');
          if (!persisted && wasAway) return tell('reloaded', JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null));
          if (!persisted) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
          const { shadowRoot } = document.querySelector('aftercare-guide');
          tell('restored', shadowRoot.querySelector('#title').textContent.trim());
        });
        addEventListener('aftercare-ready', () => {
          if (wasAway) return;
          sessionStorage.left = 1;
          setTimeout(() => { location.href = '${away}'; }, 200);
        });
        const tell = async (how, title) => {
          await fetch('${told}', { method: 'PUT', body: JSON.stringify({ how, title }) });
          close();
        };
      </script>${LOAD}</head><body>${TREATED}</body></html>`,
      'start.html',
    );
    // Without an opener: pages that refer to each other are not cached.
    window.open(start, '_blank', 'noopener');
    let answer = '';
    for (let round = 0; round < 150 && !answer; round++) {
      await wait(150);
      answer = await (await fetch(told)).text();
    }
    expect(JSON.parse(answer)).to.deep.equal({ how: 'restored', title: 'First 24 to 48 hours' });
  });
});

describe('With a treatment 60 days ahead', () => {
  it('no timer is longer than an hour, and the guide says when it starts', async () => {
    const host = await openHost(
      clockAt('2026-11-20T10:00') + LOAD,
      '<aftercare-guide procedure-date="2027-01-19"></aftercare-guide>',
    );
    const guide = await host.guide();
    await wait(0);
    expect(host.timers()).to.deep.equal([HOUR]);
    expect(guide.element.day).to.equal(-60);
    expect(guide.text).to.match(/19 January/);
  });
});

describe('After a thousand guides were added and removed', () => {
  /** @returns what is left after each hundred. */
  async function rounds(host: Host, markup: string) {
    const main = host.document.querySelector('main') as HTMLElement;
    const left = [];
    for (let round = 1; round <= 1000; round++) {
      main.innerHTML = markup;
      await Promise.resolve(); // a placeholder is upgraded after the page's script has ended
      await main.querySelector<AftercareGuide>('aftercare-guide')?.updateComplete;
      if (round % 250 === 0) expect(main.querySelector('aftercare-guide')?.day).to.equal(1);
      main.replaceChildren();
      if (round % 100) continue;
      await wait(0);
      left.push({
        elements: host.document.querySelectorAll('*').length,
        listeners: host.listeners().length,
        timers: host.timers().length,
      });
    }
    return left;
  }

  for (const [what, markup] of [
    ['tag', TREATED],
    ['placeholder', PLACEHOLDER],
  ] as const)
    it(`by a ${what}: no element, listener or timer is left`, async function () {
      this.timeout(60_000);
      const host = await openHost(clockAt('2026-11-21T10:00') + LOAD, '<main></main>');
      const [first, ...others] = await rounds(host, markup);
      expect(first?.timers).to.equal(0);
      for (const each of others) expect(each).to.deep.equal(first);
      expect(host.log).to.deep.equal([]);
    });

  for (const [page, isIdle] of [
    ['', true],
    [' on a page that is never idle', false],
  ] as const)
    it(`the browser’s own count of nodes and listeners does not grow${page}`, async function () {
      needs('the DevTools protocol');
      this.timeout(60_000);
      const host = await openHost(clockAt('2026-11-21T10:00') + LOAD, '<main></main>');
      // As the browser does, this holds every function that it is given.
      const held: unknown[] = [];
      if (!isIdle) host.window.requestIdleCallback = (later) => held.push(later);
      const count = async () => {
        await devtools('HeapProfiler.collectGarbage');
        const { metrics } = await devtools<{ metrics: { name: string; value: number }[] }>(
          'Performance.getMetrics',
        );
        const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
        return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
      };
      await devtools('Performance.enable');
      await rounds(host, TREATED);
      const before = await count();
      await rounds(host, TREATED);
      const after = await count();
      // One guide is 400 nodes: less than one of a thousand.
      expect(after.nodes - before.nodes).to.be.lessThan(400);
      expect(after.listeners - before.listeners).to.be.lessThan(10);
      expect(held.length > 0).to.equal(!isIdle);
    });
});
