import { expect } from '@open-wc/testing';
import { Guide } from '../support/guide.js';
import { timeUntil } from '../support/clock.js';
import { openMarkup, type Host } from './support/host.js';

// Apps as their developers would build them, see apps/. Each writes the same attributes in its own way.
const BUILT = '/test/hosts/apps/built/';

const ATTRIBUTES = {
  'procedure-date': '2026-11-20T15:30',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
  extend: 'sweating:96',
  languages: 'en es',
  'heading-level': '3',
  remember: '',
} as const;

const FALLBACK = 'Call us on 020 7946 0018.';

/** The page's clock is frozen, so that two pages show the same. */
const STILL = `<script>Date.now = () => ${Date.parse('2026-11-21T10:00')};</script>`;

const open = (markup: string, address = '/') =>
  openMarkup(markup.replace('<head>', (head) => `${head}<base href="${address}">${STILL}`));

async function openApp(name: string): Promise<Host> {
  const address = `${BUILT}${name}/`;
  const response = await fetch(`${address}index.html`);
  if (!response.ok) throw new Error(`${name} is not built. Run: node test/hosts/apps/build.mjs`);
  return open(await response.text(), address);
}

/** The apps bundle Lit's development build, which logs that it is one. */
const complaints = ({ log }: Host) =>
  log.filter((line) => !line.startsWith('warn: Lit is in dev mode'));

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
  expect(texts.join(' ')).to.include('Rosewater Clinic');
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
      // On a page from a server the guide is there before React listens.
      if (name !== 'react-server')
        await timeUntil(() => output?.textContent === 'first-48-hours', 5000);
      host.document.querySelector('button')?.click();
      await timeUntil(() => output?.textContent === 'long-term', 5000);
    });
  }
});
