import { expect } from '@open-wc/testing';
import { needs } from '../support/engine.js';
import { wait } from '../support/clock.js';
import { LOAD, TAG, expectGuide, openHost, type Host } from './support/host.js';

const main = ({ document }: Host) => document.querySelector('main') as HTMLElement;

/** One guide renders once, fires ready once, and has the page's one timer and its listeners. */
async function expectOne(host: Host): Promise<void> {
  await wait(0);
  const guide = await expectGuide(host);
  expect(guide.all('article')).to.have.lengthOf(1);
  expect(Reflect.get(host.window, 'ready')).to.equal(1);
  expect(host.timers()).to.deep.equal([3_600_000]);
  expect([...host.listeners()].sort()).to.deep.equal(LISTENERS);
}

const LISTENERS = [
  'document:aftercare-ready',
  'document:resume',
  'document:visibilitychange',
  'window:beforeprint',
  'window:focus',
  'window:pageshow',
];

const COUNT = `<script>
  window.ready = 0;
  document.documentElement.addEventListener('aftercare-ready', () => window.ready++);
</script>`;

const open = async (body: string) => openHost(COUNT + LOAD, body);

const html = JSON.stringify(TAG);

/** A script that makes a guide and puts it on the page. */
const made = (how: string, filled: string) =>
  `<script>const guide = ${how}; ${filled} document.body.append(guide);</script>`;
const PROPERTIES =
  "Object.assign(guide, { procedureDate: '2026-11-20T15:30', now: '2026-11-21T10:00' });";

describe('A guide works however it gets onto a page', () => {
  const WAYS: Readonly<Record<string, string>> = {
    'the parser': TAG,
    innerHTML: `<main></main><script>document.querySelector('main').innerHTML = ${html};</script>`,
    insertAdjacentHTML: `<main></main><script>document.querySelector('main').insertAdjacentHTML('beforeend', ${html});</script>`,
    'a template': `<template>${TAG}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true));</script>`,
    'a range': `<script>document.body.append(document.createRange().createContextualFragment(${html}));</script>`,
    'DOMParser, from a document where nothing is defined': `<script>
      document.body.append(new DOMParser().parseFromString(${html}, 'text/html').querySelector('aftercare-guide'));
    </script>`,
    'document.write': `<script>document.write(${html});</script>`,
    'createElement and attributes': made(
      "document.createElement('aftercare-guide')",
      "guide.setAttribute('procedure-date', '2026-11-20T15:30'); guide.setAttribute('now', '2026-11-21T10:00');",
    ),
    'createElement and properties': made("document.createElement('aftercare-guide')", PROPERTIES),
    'the constructor and properties': made(
      "new (customElements.get('aftercare-guide'))()",
      PROPERTIES,
    ),
  };
  for (const [way, body] of Object.entries(WAYS))
    it(way, async () => {
      await expectOne(await open(body));
    });

  it('adopted from the document of a frame', async () => {
    const host = await open('<iframe></iframe>');
    const inner = host.document.querySelector('iframe')?.contentDocument;
    inner?.body.insertAdjacentHTML('beforeend', TAG);
    host.document.body.append(inner?.querySelector('aftercare-guide') ?? '');
    await expectOne(host);
  });

  it('in the shadow root of another element', async () => {
    const host = await open('<div></div>');
    const root = host.document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = TAG;
    const element = root?.querySelector('aftercare-guide');
    await element?.updateComplete;
    expect(element?.day).to.equal(1);
    expect(host.timers()).to.deep.equal([3_600_000]);
  });

  it('as a clone, beside its original', async () => {
    const host = await open(`${TAG}<main></main>`);
    const { element } = await expectGuide(host);
    main(host).append(element.cloneNode(true));
    await wait(0);
    const clone = await expectGuide(host, 'main > aftercare-guide');
    expect(clone.all('article')).to.have.lengthOf(1);
    expect(Reflect.get(host.window, 'ready')).to.equal(2);
    expect([...host.listeners()].sort()).to.deep.equal(LISTENERS);
    expect(host.timers()).to.have.lengthOf(1);
  });
});

describe('A guide survives being moved', () => {
  it('many times, by append and by insertBefore', async () => {
    const host = await open(`${TAG}<main></main>`);
    const { element } = await expectGuide(host);
    for (let round = 0; round < 5; round++) {
      main(host).append(element);
      host.document.body.insertBefore(element, main(host));
      await wait(0);
    }
    await expectOne(host);
  });

  it('by moveBefore', async () => {
    needs('moveBefore()');
    const host = await open(`${TAG}<main></main>`);
    const { element } = await expectGuide(host);
    (main(host) as HTMLElement & { moveBefore(node: Node, child: Node | null): void }).moveBefore(
      element,
      null,
    );
    expect(main(host).firstChild).to.equal(element);
    await expectOne(host);
  });

  it('into another document and back, with its words and its styles', async () => {
    const host = await open(`${TAG}<iframe></iframe>`);
    const guide = await expectGuide(host);
    const inner = host.document.querySelector('iframe')?.contentDocument as Document;
    for (const parent of [inner.body, host.document.body]) {
      parent.append(guide.element);
      await guide.settled();
      const view = parent.ownerDocument.defaultView as Window;
      expect(guide.title).to.equal('First 24 to 48 hours');
      expect(view.getComputedStyle(guide.one('[part=warning]')).display).to.equal('grid');
      expect(view.getComputedStyle(guide.element).display).to.equal('block');
    }
    await expectOne(host);
  });

  it('and then removed: only the observer for placeholders is left', async () => {
    const host = await open(TAG);
    const { element } = await expectGuide(host);
    element.remove();
    await wait(0);
    expect(host.timers()).to.deep.equal([]);
    expect(host.listeners()).to.deep.equal(['document:aftercare-ready']);
  });
});
