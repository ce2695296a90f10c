import { expect } from '@open-wc/testing';
import { Guide } from '../support/guide.js';
import { timeUntil, wait } from '../support/clock.js';
import { openMarkup, type Host } from './support/host.js';

// Apps as their developers would build them, see apps/. Each writes the same attributes in its own way.
const BUILT = '/test/hosts/apps/built/';

const ATTRIBUTES = {
  'procedure-date': '2026-11-20T15:30',
  'clinic-name': 'YOUR CLINIC',
  'clinic-phone': 'YOUR NUMBER',
  extend: 'sweating:96',
  languages: 'en es',
  'heading-level': '3',
  remember: '',
} as const;

const FALLBACK = 'Call us on YOUR NUMBER.';

/** The page's clock is frozen, so that two pages show the same. */
const STILL = `<script>Date.now = () => ${Date.parse('2026-11-21T10:00')};</script>`;

const open = (markup: string, address = '/') =>
  openMarkup(markup.replace('<head>', (head) => `${head}<base href="${address}">${STILL}`));

async function openApp(name: string, search = ''): Promise<Host> {
  const address = `${BUILT}${name}/`;
  const response = await fetch(`${address}index.html`);
  if (!response.ok) throw new Error(`${name} is not built. Run: node test/hosts/apps/build.mjs`);
  return open(await response.text(), address + search);
}

/** The apps bundle Lit's development build, which logs that it is one; no clinic has filled in its number. */
const complaints = ({ log }: Host) =>
  log.filter((line) => !/^warn: Lit is in dev mode|clinic-phone="YOUR NUMBER" cannot/.test(line));

function elementIn({ document }: Host) {
  const elements = document.querySelectorAll('aftercare-guide');
  expect(elements).to.have.lengthOf(1);
  return elements[0] as HTMLElementTagNameMap['aftercare-guide'];
}

async function guideIn(host: Host): Promise<Guide> {
  await timeUntil(() => !!host.document.querySelector('aftercare-guide')?.shadowRoot, 5000);
  const guide = new Guide(elementIn(host));
  await guide.settled();
  return guide;
}

/** All visible text of it. */
const textOf = (guide: Guide) => guide.blocks.map(({ text }) => text);

/** The guide on a page without a framework. */
async function reference(attributes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const host = await open(`<!doctype html><html lang="en-GB"><head>
    <script src="/dist/aftercare-guide.js"></script></head>
    <body><aftercare-guide ${written.join(' ')}>${FALLBACK}</aftercare-guide></body></html>`);
  const texts = textOf(await guideIn(host));
  expect(texts.join(' ')).to.include('YOUR CLINIC');
  return texts;
}

const STATIC = {
  'A plain Vite page': 'vite',
  'A Markdown page of Eleventy': 'eleventy',
} as const;

const DYNAMIC = {
  'React 19, defined first': 'react',
  'React 19, defined after the first render': 'react-late',
  'React 19, rendered on a server': 'react-server',
  'Vue 3, defined first': 'vue',
  'Vue 3, defined after the first render': 'vue-late',
  'Svelte 5': 'svelte',
} as const;

describe('In a framework', () => {
  for (const [title, name] of Object.entries({ ...STATIC, ...DYNAMIC }))
    it(`${title}: the attributes alone give the guide of a plain page`, async () => {
      const host = await openApp(name);
      const guide = await guideIn(host);
      expect(textOf(guide)).to.deep.equal(await reference(ATTRIBUTES));
      expect(guide.element.textContent.replace(/\s+/g, ' ').trim()).to.equal(FALLBACK);
      expect(guide.element.querySelector('a')?.checkVisibility()).to.equal(false);
      expect(complaints(host)).to.deep.equal([]);
    });

  for (const [title, name] of Object.entries(DYNAMIC)) {
    it(`${title}: the same element follows the app's changes`, async () => {
      const host = await openApp(name);
      const guide = await guideIn(host);
      host.document.querySelector('button')?.click();
      await timeUntil(() => guide.element.procedureDate === '2026-11-10', 5000);
      await guide.settled();
      const changed = { ...ATTRIBUTES, 'procedure-date': '2026-11-10' };
      // Only a guide that had another date says so.
      const isNews = (line: string) => line.startsWith('The date of your treatment has changed.');
      expect(textOf(guide).filter(isNews)).to.have.lengthOf(1);
      expect(textOf(guide).filter((line) => !isNews(line))).to.deep.equal(await reference(changed));
      expect(elementIn(host)).to.equal(guide.element);
      expect(complaints(host)).to.deep.equal([]);
    });

    it(`${title}: the app hears the guide's events`, async () => {
      const host = await openApp(name);
      await guideIn(host);
      const output = host.document.querySelector('output');
      await timeUntil(() => output?.textContent === 'first-48-hours', 5000);
      host.document.querySelector('button')?.click();
      await timeUntil(() => output?.textContent === 'long-term', 5000);
    });
  }
});

describe('The clinic’s own guidance in React, rendered on a server', () => {
  const hours = (guide: Guide) =>
    guide.element.protocol.items.flatMap((item) =>
      item.id === 'makeup' && item.kind === 'avoid' ? [item.until] : [],
    );

  it('holds from the first render on if it is given as JSON', async () => {
    const host = await openApp('react-own');
    await timeUntil(() => !!host.document.querySelector('aftercare-guide')?.shadowRoot, 5000);
    const versions = new Set<string>();
    for (let tries = 0; tries < 20; tries++) {
      versions.add(elementIn(host).protocol.version);
      await wait(20);
    }
    expect([...versions]).to.deep.equal(['Linden 1']);
    expect(hours(await guideIn(host))).to.deep.equal([72]);
    await timeUntil(() => host.document.querySelector('output')?.textContent !== '', 5000);
    expect(host.document.querySelector('output')?.textContent).to.equal('first-48-hours');
    expect(complaints(host)).to.deep.equal([]);
  });

  const ORDERS = {
    'the tag is defined first': '',
    'React takes the page over much later': '?hydrate-late',
    'the tag is defined last': '?define-last',
  };
  for (const [order, search] of Object.entries(ORDERS))
    it(`is not lost as an object, and handlers hear every event, if ${order}`, async () => {
      const host = await openApp('react-object', search);
      const guide = await guideIn(host);
      await timeUntil(() => guide.element.protocol.version === 'Linden 1', 5000);
      expect(hours(guide)).to.deep.equal([72]);
      const heard = () => host.document.querySelector('output')?.textContent;
      const ready = 'aftercare-ready first-48-hours\n';
      await timeUntil(() => heard() === ready, 5000);
      guide.element.setAttribute('procedure-date', '2026-11-01');
      await guide.settled();
      await wait(200);
      expect(heard()).to.equal(`${ready}aftercare-phase-change long-term\n`);
      expect(complaints(host)).to.deep.equal([]);
    });
});
