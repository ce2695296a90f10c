import { expect } from '@open-wc/testing';
import { askedBy, openTab, publishPage, TAG, type Tab } from '../support/linked-page.js';

/** Runs first in the page, and records each use of what could store a date or send it somewhere. */
function watchWaysOut(): void {
  const used: string[] = [];
  Object.assign(window, { used });
  const watch = (owner: object, ownerName: string, names: readonly string[]) => {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      if (!found) throw new Error(`There is no ${ownerName}.${name} to watch.`);
      const note = () => void used.push(`${ownerName}.${name}`);
      const wrap = (made: unknown): unknown =>
        typeof made === 'function'
          ? new Proxy(made, {
              apply: (target, self, given) => (
                note(),
                Reflect.apply(target, self, given) as unknown
              ),
              construct: (target, given) => (note(), Reflect.construct(target, given) as object),
            })
          : made;
      const key = found.set ? 'set' : 'value';
      Object.defineProperty(owner, name, { ...found, [key]: wrap(found[key] as unknown) });
    }
  };
  watch(Storage.prototype, 'storage', ['setItem']);
  watch(Document.prototype, 'document', ['cookie']);
  watch(IDBFactory.prototype, 'indexedDB', ['open']);
  watch(CacheStorage.prototype, 'caches', ['open']);
  watch(window, 'window', ['fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image']);
  watch(window, 'window', ['open', 'postMessage', 'BroadcastChannel', 'RTCPeerConnection']);
  watch(XMLHttpRequest.prototype, 'request', ['open', 'send']);
  watch(Navigator.prototype, 'navigator', ['sendBeacon', 'share']);
  watch(HTMLImageElement.prototype, 'image', ['src']);
  watch(HTMLScriptElement.prototype, 'script', ['src']);
  watch(HTMLIFrameElement.prototype, 'frame', ['src']);
  watch(HTMLFormElement.prototype, 'form', ['submit']);
  watch(History.prototype, 'history', ['pushState']);
}

const HEAD = `<script>const __name = (made) => made; (${String(watchWaysOut)})()</script>`;
const LINK =
  '#procedure-date=2026-11-20T15:30&next-visit=2026-12-18T10:00&extend=makeup:48&lang=en-GB';

const usedBy = ({ window }: Tab) => (window as unknown as { used: readonly string[] }).used;

const storedIn = (storage: Storage) => Object.fromEntries(Object.entries(storage));

/** Does all that a visitor can do, except tick the box. */
async function useAll(tab: Tab): Promise<void> {
  const { window } = tab;
  // The file would be saved, and the dialog would wait for input.
  window.HTMLAnchorElement.prototype.click = () => undefined;
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  };
  for (const guide of tab.guides) {
    if (!tab.asksForDate) await tab.click('Change the date', guide);
    await tab.pickDay('2026-12-24', guide);
    await tab.click('Yesterday', guide);
    await tab.click('Change the date', guide);
    await tab.pickDay('2026-11-18', guide);
    for (const summary of guide.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
    await tab.settled();
    await tab.click('Add to calendar', guide);
    await tab.click('Print', guide);
    guide.calendar();
  }
  await tab.follow('procedure-date=2026-11-17');
  await tab.back();
}

async function expectNothingLeft(tab: Tab, address: string): Promise<void> {
  expect(usedBy(tab)).to.deep.equal([]);
  expect(storedIn(tab.window.localStorage)).to.deep.equal({});
  expect(storedIn(tab.window.sessionStorage)).to.deep.equal({});
  expect(tab.window.document.cookie).to.equal('');
  expect(await tab.window.indexedDB.databases()).to.deep.equal([]);
  // The landing page keeps its files, and other tests of this browser open it.
  const caches = await tab.window.caches.keys();
  expect(caches.filter((name) => !name.endsWith('/demo/landing.html'))).to.deep.equal([]);
  const loaded = tab.window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(loaded.map((name) => new URL(name).pathname)).to.deep.equal(['/dist/aftercare-guide.js']);
  const asked = await askedBy(address);
  expect(asked.length).to.be.above(0);
  for (const line of asked) expect(line).not.to.match(/2026|procedure|next-visit|extend/);
}

describe('The guide makes no request, sets no cookie and stores nothing', () => {
  const KINDS = {
    'with a link and the offer to keep a date': [
      TAG.replace('from-link', 'from-link remember'),
      LINK,
    ],
    'with a link': [TAG, LINK],
    'with the offer to keep a date': [TAG.replace('from-link', 'remember'), ''],
    'with two guides': [TAG.replace('from-link', 'from-link remember') + TAG, LINK],
  } as const;
  for (const [title, [body, link]] of Object.entries(KINDS))
    it(`${title}, whatever the visitor does, unless they tick the box`, async () => {
      localStorage.clear();
      const address = await publishPage({ head: HEAD, body });
      const tab = await openTab(address + link);
      await useAll(tab);
      await expectNothingLeft(tab, address);
    });

  it('except for the one key, if the visitor ticks the box', async () => {
    localStorage.clear();
    const body = TAG.replace('from-link', 'from-link remember clinic-name="Rosewater Clinic"');
    const address = await publishPage({ head: HEAD, body });
    const tab = await openTab(address);
    tab.guide.shadowRoot?.querySelector<HTMLInputElement>('#keep')?.click();
    await tab.click('Yesterday');
    expect(usedBy(tab)).to.deep.equal(['storage.setItem']);
    expect(storedIn(tab.window.localStorage)).to.deep.equal({
      'aftercare-guide/2/Rosewater Clinic/microneedling': '[["2026-11-20","","","",""]]',
    });
    await tab.click('Forget the date');
    expect(storedIn(tab.window.localStorage)).to.deep.equal({});
  });
});
