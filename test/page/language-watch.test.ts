import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { wait } from '../support/clock.js';
import { openPage } from '../support/page.js';

/** How a page's guides use MutationObserver for `lang`. */
interface Watch {
  /** Observers that ever observed `lang`. */
  readonly observers: ReadonlySet<object>;
  /** Calls of `observe` for `lang`. */
  readonly observed: number;
  /** How often the browser called one, and with how many records in total. */
  readonly calls: number;
  readonly records: number;
}

/** Runs in the page before the script: counts every observer of `lang`, without changing others. */
function countObservers(): void {
  const watch = { observers: new Set<object>(), observed: 0, calls: 0, records: 0 };
  const Real = window.MutationObserver;
  window.MutationObserver = class extends Real {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        if (watch.observers.has(this)) {
          watch.calls++;
          watch.records += records.length;
        }
        callback(records, observer);
      });
    }

    override observe(target: Node, options?: MutationObserverInit): void {
      if (options?.attributeFilter?.includes('lang')) {
        watch.observers.add(this);
        watch.observed++;
      }
      super.observe(target, options);
    }
  };
  Object.assign(window, { watch });
}

const TAG = '<aftercare-guide now="2026-11-21T10:00" layout="counter"></aftercare-guide>';

async function openWatched(body = '') {
  const { document: page, window } = await openPage(
    `<!doctype html><html lang="es"><head><script>(${String(countObservers)})()</script>
    <script src="/dist/aftercare-guide.js"></script></head><body>${body}</body></html>`,
  );
  const { watch } = window as unknown as { watch: Watch };
  /** Changes the language, and waits for the guides to update. */
  const speak = async (lang: string) => {
    page.documentElement.lang = lang;
    await wait(20);
  };
  const guides = () => [...page.querySelectorAll('aftercare-guide')];
  const languages = () => new Set(guides().map(languageOf));
  const add = async (parent: ParentNode = page.body) => {
    const guide = page.createElement('aftercare-guide');
    guide.setAttribute('layout', 'counter');
    parent.append(guide);
    await guide.updateComplete;
    return guide;
  };
  return { page, watch, speak, guides, languages, add };
}

const languageOf = ({ shadowRoot }: AftercareGuide) => shadowRoot?.querySelector('article')?.lang;

describe('The languages of a page are watched', () => {
  it('by one observer for 50 guides, which observes the whole document once', async () => {
    const { watch, speak, languages } = await openWatched(TAG.repeat(50));
    expect([...languages()]).to.deep.equal(['es']);
    expect(watch.observers.size).to.equal(1);
    expect(watch.observed).to.equal(1);
    await speak('fr');
    expect([...languages()]).to.deep.equal(['fr']);
    expect(watch.calls).to.equal(1);
    expect(watch.records).to.equal(1);
  });

  it('by the same observer in shadow roots, each observed once', async () => {
    const { page, watch, speak, add } = await openWatched(TAG);
    const host = page.createElement('div');
    page.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inside = [await add(root), await add(root), await add(root)];
    expect(watch.observers.size).to.equal(1);
    expect(watch.observed).to.equal(2);
    await speak('de');
    expect(inside.map(languageOf)).to.deep.equal(['de', 'de', 'de']);
    host.lang = 'pl';
    await wait(20);
    expect(inside.map(languageOf)).to.deep.equal(['pl', 'pl', 'pl']);
    // As at the start: only the document is left.
    root.replaceChildren();
    const { calls } = watch;
    root.append(page.createElement('p'));
    root.querySelector('p')?.setAttribute('lang', 'it');
    await wait(20);
    expect(watch.calls).to.equal(calls);
    await speak('it');
    expect(watch.calls).to.equal(calls + 1);
  });

  it('until the last guide is removed, and again when one is added', async () => {
    const { page, watch, speak, guides } = await openWatched(TAG.repeat(3));
    const [guide, ...others] = guides();
    others.forEach((each) => each.remove());
    await speak('fr');
    expect(watch.calls).to.equal(1);
    guide?.remove();
    await speak('de');
    await speak('it');
    expect(watch.calls).to.equal(1);
    expect(guide && languageOf(guide)).to.equal('fr');
    page.body.append(guide as AftercareGuide);
    await guide?.updateComplete;
    expect(guide && languageOf(guide)).to.equal('it');
    await speak('pl');
    expect(guide && languageOf(guide)).to.equal('pl');
    expect(watch.calls).to.equal(2);
    expect(watch.observers.size).to.equal(1);
  });

  it('nothing is watched before there is a guide', async () => {
    const { watch, speak } = await openWatched('<p>Hola</p>');
    await speak('fr');
    expect(watch.observed).to.equal(0);
    expect(watch.calls).to.equal(0);
  });

  it('no more than before after 1,000 guides were added and removed', async () => {
    const { page, watch, speak, languages } = await openWatched(TAG);
    const rounds = 1000;
    const guide = page.createElement('aftercare-guide');
    for (let round = 0; round < rounds; round++) {
      page.body.append(guide);
      guide.remove();
    }
    // One guide stays, so the document is observed all the time.
    expect(watch.observed).to.equal(1);
    const host = page.createElement('div');
    page.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    for (let round = 0; round < rounds; round++) {
      root.append(guide);
      guide.remove();
    }
    // One call when it is added, and one for the document again when it is removed.
    expect(watch.observed).to.be.at.most(1 + 2 * rounds);
    await speak('fr');
    expect(watch.records).to.equal(1);
    expect([...languages()]).to.deep.equal(['fr']);
  });

  it('without handling a change twice if a guide is removed meanwhile', async () => {
    const { page, watch, speak, guides, languages } = await openWatched(TAG.repeat(2));
    page.documentElement.lang = 'fr';
    guides()[0]?.remove();
    await wait(20);
    expect([...languages()]).to.deep.equal(['fr']);
    expect(watch.records).to.equal(1);
    await speak('de');
    expect([...languages()]).to.deep.equal(['de']);
  });

  it('no attribute but lang is watched', async () => {
    const { page, watch } = await openWatched(TAG);
    page.body.className = 'busy';
    page.documentElement.dir = 'rtl';
    page.body.append(page.createElement('p'));
    await wait(20);
    expect(watch.calls).to.equal(0);
  });
});
