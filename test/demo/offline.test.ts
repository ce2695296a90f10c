import { expect, waitUntil } from '@open-wc/testing';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { timeUntil } from '../support/clock.js';
import { asSeen, LANGUAGES } from '../support/languages.js';

/** The landing page of a release on a clinic's site, in a folder of it. */
class Site {
  readonly folder = `/clinic-site/site-${Math.random().toString(36).slice(2)}/patients/`;
  readonly frames: HTMLIFrameElement[] = [];

  async is(
    network: 'works' | 'fails' | 'is broken' | 'cannot be kept',
    version = '1',
  ): Promise<void> {
    const site = encodeURIComponent(JSON.stringify({ network, version }));
    await fetch(`${this.folder}?site=${site}`, { method: 'PUT' });
  }

  async open(rest = '', sandbox?: string): Promise<Document> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 390px; height: 100%; border: 0';
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = `${this.folder}landing.html${rest}`;
    this.frames.push(frame);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    return frame.contentDocument!;
  }

  get registration() {
    return navigator.serviceWorker.getRegistration(`${this.folder}landing.html`);
  }

  /** Everything that is kept for the page: the address that it is kept by, and the answer. */
  async kept(): Promise<readonly (readonly [string, Response])[]> {
    const names = (await caches.keys()).filter((name) => name.includes(this.folder));
    const found: (readonly [string, Response])[] = [];
    for (const name of names) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push([request.url, (await cache.match(request, { ignoreVary: true }))!]);
    }
    return found;
  }

  /** Opens the page once, and waits until its files are kept. */
  async visit(rest = ''): Promise<void> {
    await this.open(rest);
    await waitUntil(async () => (await this.kept()).length === FILES.length, 'it is kept', WAIT);
  }

  async close(): Promise<void> {
    await this.is('works');
    for (const frame of this.frames) frame.remove();
    await (await this.registration)?.unregister();
    for (const name of await caches.keys())
      if (name.includes(this.folder)) await caches.delete(name);
  }
}

const FILES = ['aftercare-guide.js', 'icon.svg', 'landing.css', 'landing.html', 'landing.js'];
const WAIT = { timeout: 8000 };
const LINK = '?utm_source=mail#procedure-date-2026-11-20T1530_extend-makeup-48_lang-fr';

async function guideIn(page: Document) {
  const guide = page.querySelector('aftercare-guide')!;
  await timeUntil(() => !!guide.shadowRoot?.querySelector('article'), 5000);
  return guide;
}

describe('The landing page of a release, on a clinic’s site', () => {
  let site: Site;
  beforeEach(async () => {
    site = new Site();
    await site.is('works');
  });
  afterEach(() => site.close());

  it('opens in aeroplane mode after one visit, for another link too', async () => {
    await site.visit();
    await site.is('fails');
    const failed = await fetch(`${site.folder}landing.html`).catch(() => null);
    expect(failed, 'the test’s own page has no network').to.equal(null);
    const page = await site.open(LINK);
    const guide = await guideIn(page);
    expect(guide.day).to.be.a('number');
    expect(guide.shadowRoot?.querySelector('article')?.lang).to.equal('fr');
    const { maxInlineSize } = page.defaultView!.getComputedStyle(page.body);
    expect(maxInlineSize).to.equal('720px');
    expect(page.querySelector('img')?.naturalWidth).to.be.above(0);
  });

  it('keeps its own files by addresses without query and fragment, and nothing about a patient', async () => {
    await site.visit(LINK);
    // Once more, through the worker.
    await guideIn(await site.open('?procedure-date=2026-11-20&utm_source=mail'));
    await guideIn(await site.open(LINK));
    const kept = await site.kept();
    const folder = location.origin + site.folder;
    expect(kept.map(([address]) => address).sort()).to.deep.equal(
      FILES.map((name) => folder + name),
    );
    for (const [address, answer] of kept) {
      expect(answer.url, address).to.equal('');
      expect(await answer.text(), address).not.to.match(/utm_source=mail|2026-11-20T1530_extend/);
    }
  });

  it('shows and keeps what the clinic has changed, at the next visit with a network', async () => {
    await site.visit();
    const isOf = async (version: string) =>
      (await site.kept()).every(([, { headers }]) => headers.get('x-version') === version);
    expect(await isOf('1')).to.equal(true);
    await site.is('works', '2');
    await guideIn(await site.open(LINK));
    await waitUntil(() => isOf('2'), 'all is new', WAIT);
  });

  it('opens while the server answers that it cannot', async () => {
    await site.visit();
    await site.is('is broken');
    expect((await guideIn(await site.open(LINK))).day).to.be.a('number');
  });

  it('shows what the clinic has changed if there is no room to keep it', async () => {
    await site.visit();
    await site.is('cannot be kept', '2');
    const page = await site.open(LINK);
    const { headers } = await page.defaultView!.fetch('landing.css');
    expect(headers.get('x-version')).to.equal('2');
    expect((await site.kept()).map(([, answer]) => answer.headers.get('x-version'))).to.deep.equal(
      FILES.map(() => '1'),
    );
  });

  it('takes no file for one with another query', async () => {
    await site.visit();
    await site.is('fails');
    const { defaultView } = await site.open(LINK);
    const got = (name: string) =>
      defaultView!.fetch(name).then(
        ({ ok }) => ok,
        () => false,
      );
    expect(await got('landing.css')).to.equal(true);
    expect(await got('landing.css?clinic=2')).to.equal(false);
  });

  it('keeps a file by the query that the page names, even after another that cannot be loaded', async () => {
    await site.visit();
    const folder = location.origin + site.folder;
    const wanted = [`${folder}landing.html`, `${folder}landing.css?clinic=2`];
    (await site.registration)!.active!.postMessage([
      'http://127.0.0.1:1/none.js',
      ...wanted.map((each) => `${each}#part`),
    ]);
    const kept = async () => (await site.kept()).map(([address]) => address);
    await waitUntil(async () => (await kept()).includes(wanted[1]!), 'it is kept', WAIT);
    expect(await kept()).to.have.members(wanted);
  });

  it('leaves other pages of its folder alone', async () => {
    await site.visit();
    const { scope } = (await site.registration)!;
    expect(scope).to.equal(`${location.origin}${site.folder}landing.html`);
    expect(await navigator.serviceWorker.getRegistration(`${site.folder}front-desk.html`)).to.equal(
      undefined,
    );
  });
});

describe('The landing page of a release, without its script', () => {
  let site: Site;
  let page: Document;
  before(async () => {
    site = new Site();
    await site.is('works');
    page = await site.open('#procedure-date-2026-11-20', 'allow-same-origin');
  });
  after(() => site.close());

  for (const [code, { words, guidance, tag, dir, name }] of Object.entries(LANGUAGES))
    if (code !== 'en')
      it(`says when to call and what to avoid in ${code}, without a date or an end`, () => {
        const part = page.querySelector<HTMLDetailsElement>(`details[lang="${tag}"]`)!;
        expect(part.dir).to.equal(dir);
        expect(part.querySelector('summary')?.textContent).to.equal(name);
        const lines = [...part.querySelectorAll('li')].map(({ textContent }) =>
          asSeen(textContent),
        );
        const { signs, items } = guidance.microneedling;
        for (const { id } of windows.signs.filter(({ level }) => level !== 'usual'))
          expect(lines).to.include(asSeen(signs[id]!));
        const avoid = windows.items.filter(({ kind }) => kind === 'avoid');
        expect(lines).to.have.lengthOf(avoid.length + 11);
        for (const { id } of avoid) expect(lines).to.include(asSeen(items[id]!.text));
        expect(asSeen(part.textContent)).to.include(asSeen(words.noEnd));
        expect(asSeen(part.textContent).match(/\d+/g)).to.deep.equal(['3']); // days, of a sign
      });

  it('the parts of all languages are closed, and can be opened without a script', () => {
    const parts = [...page.querySelectorAll('details')];
    expect(parts).to.have.lengthOf(Object.keys(LANGUAGES).length - 1);
    for (const part of parts) expect(part.open).to.equal(false);
  });
});
