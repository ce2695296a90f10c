import { expect } from '@open-wc/testing';
import { printPage, type Printed } from '../support/browser-commands.js';
import { wait } from '../support/clock.js';
import { LANGUAGES } from '../support/languages.js';
import { LOAD, openHost, serve } from './support/host.js';

const ATTRIBUTES =
  'procedure-date="2026-11-20T15:30" next-visit="2026-12-18T10:00" now="2026-11-21T10:00" clinic-name="Rosewater Clinic" clinic-phone="020 7946 0018"';
const TAG = `<aftercare-guide ${ATTRIBUTES}></aftercare-guide>`;
/** Of the page, and never of a guide. */
const OTHER = '<p>Quokka prices</p>'.repeat(120);
const HEADER = '<header>Quokka menu</header>';
const BUTTON = '<button class="top">Quokka</button>';
const FURNITURE =
  'header { position: fixed; inset: 0 0 auto; height: 107px; background: #eee } .top { position: fixed; right: 20px; bottom: 45px }';

/** Pages of clinics: the body, and its style. */
const PAGES: Record<string, readonly [css: string, body: string]> = {
  'a long page with a fixed header and a floating button': [
    FURNITURE,
    HEADER + OTHER + TAG + OTHER + BUTTON,
  ],
  'an app shell that scrolls inside': [
    'html, body { height: 100%; overflow: hidden } main { height: 100vh; overflow: auto }',
    `<main>${HEADER}${OTHER}${TAG}${OTHER}</main>`,
  ],
  'an app shell that is fixed': [
    `main { position: fixed; inset: 0; overflow: auto } ${FURNITURE}`,
    `<main>${HEADER}${OTHER}${TAG}${OTHER}</main>${BUTTON}`,
  ],
  'an app shell of flex boxes': [
    'html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column } main { flex: 1; min-height: 0; overflow: auto }',
    `${HEADER}<main>${OTHER}${TAG}${OTHER}</main><footer>Quokka</footer>`,
  ],
  'a dialog over a page with its own rules for paper': [
    '@page { margin: 0; size: A4 landscape } @media print { body { display: block !important; columns: 3 } html.dark { overflow: hidden !important; background: #000 !important; filter: invert(1) !important; height: 50px !important } }',
    `${OTHER}<dialog>${TAG}</dialog><script>document.documentElement.className = 'dark'; document.querySelector('dialog').showModal()</script>`,
  ],
  'another element, in a box that is turned, small and in columns': [
    'main { columns: 2; height: 200px; overflow: hidden; transform: scale(0.5) rotate(2deg); contain: strict; opacity: 0.5 }',
    `${OTHER}<main><x-app></x-app></main><script>document.querySelector('x-app').attachShadow({ mode: 'open' }).innerHTML = '<p>Quokka</p>${TAG}'</script>`,
  ],
};

const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types aftercare-guide";

const pageOf = (css: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A clinic</title><style>${css}</style>${LOAD}</head><body>${body}</body></html>`;

const letters = (text: string) => text.replace(/\s+/g, '');

/** One or two sheets of paper with the guide's whole sheet, and with nothing of the page. */
function expectSheetAlone({ sheets, text }: Printed, name: string): void {
  expect(sheets.length, name).to.be.within(1, 2);
  const all = sheets.join(' ');
  expect(all, name).not.to.include('Quokka');
  for (const sheet of sheets) expect(sheet, name).to.include('020 7946 0018');
  // What a PDF says of Arabic is not in the order of reading, and the machine may have no Chinese font.
  if (name === 'ar' || name === 'zh') return;
  const found = letters(all);
  for (const word of new Set(text.trim().split(/\s+/))) expect(found, name).to.include(word);
}

describe('The print button prints the guide’s sheet and nothing else of', () => {
  for (const [name, [css, body]] of Object.entries(PAGES))
    it(`${name}, in every language`, async () => {
      const address = await serve(pageOf(css, body));
      const tags = Object.keys(LANGUAGES);
      const printed = await printPage(
        address,
        tags.map((lang) => ({ lang })),
        true,
      );
      expect(printed).to.have.lengthOf(tags.length);
      printed.forEach((each, index) => expectSheetAlone(each, tags[index] ?? ''));
    });

  it('a page with the strictest policy', async () => {
    const markup = pageOf('', HEADER + OTHER + TAG).replace(/<style>.*?<\/style>/, '');
    const address = await serve(markup, 'index.html', { 'content-security-policy': STRICT });
    const [printed] = await printPage(address, [{}], true);
    if (!printed) throw new Error('Nothing was printed.');
    expectSheetAlone(printed, 'en-GB');
  });

  it('a page with several guides', async () => {
    const second = TAG.replace('2026-11-20T15:30', '2026-11-18T09:00');
    const address = await serve(pageOf('', TAG + second + OTHER));
    const [printed] = await printPage(address, [{}], true);
    if (!printed) throw new Error('Nothing was printed.');
    expectSheetAlone(printed, 'en-GB');
    expect(printed.sheets.join()).not.to.include('18 November');
  });
});

describe('The browser’s own print command', () => {
  const LINKED = TAG.replace('<aftercare-guide', '<aftercare-guide from-link');
  const print = async (body: string) => {
    const [printed] = await printPage(await serve(pageOf(FURNITURE, body)), [{}], false);
    if (!printed) throw new Error('Nothing was printed.');
    return printed;
  };

  it('prints the sheet alone on a page that is there for the guide: the one in full follows a link', async () => {
    const compact = TAG.replace('<aftercare-guide', '<aftercare-guide layout="compact"');
    expectSheetAlone(await print(HEADER + compact + OTHER + LINKED + BUTTON), 'en-GB');
  });

  for (const [name, body] of Object.entries({
    'with a guide that follows no link': OTHER + TAG,
    'with two guides in full': OTHER + LINKED + TAG,
    'with a small guide alone': OTHER + LINKED.replace('from-link', 'from-link layout="compact"'),
  }))
    it(`prints the page, with the sheet in it, on a page ${name}`, async () => {
      const all = (await print(body)).sheets.join(' ');
      expect(all).to.include('Quokka').and.to.include('Do not wear makeup yet.');
    });

  it('prints the page again after the sheet was printed by the button', async () => {
    const address = await serve(pageOf('', OTHER + TAG));
    const host = await openHost('', `<iframe src="${address}"></iframe>`);
    const view = host.document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
    const guide = view.document.querySelector('aftercare-guide');
    const seen: (readonly [string, boolean])[] = [];
    const look = (when: string) =>
      seen.push([when, view.document.querySelector('html > div') !== null]);
    view.print = () => {
      view.dispatchEvent(new Event('beforeprint'));
      look('printing');
      view.dispatchEvent(new Event('afterprint'));
    };
    const print = [...(guide?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent.trim() === 'Print',
    );
    print?.click();
    look('printed');
    view.print();
    look('printed by the browser');
    expect(seen).to.deep.equal([
      ['printing', true],
      ['printed', false],
      ['printing', false],
      ['printed by the browser', false],
    ]);
  });
});

describe('While its sheet is printed a page', () => {
  it('looks as before on screen, even if the browser never says that it has printed', async () => {
    const host = await openHost(LOAD, OTHER + TAG);
    const guide = await host.guide();
    // Its height is known once it has been on screen.
    guide.element.scrollIntoView();
    await wait(300);
    const before = host.document.body.getBoundingClientRect().height;
    host.window.print = () => host.window.dispatchEvent(new Event('beforeprint'));
    await guide.click('Print');
    expect(guide.title).to.equal('First 24 to 48 hours');
    expect(host.document.body.checkVisibility()).to.equal(true);
    expect(host.document.body.getBoundingClientRect().height).to.be.closeTo(before, 2);
    const paper = host.document.querySelector('html > div');
    expect(paper?.checkVisibility()).to.equal(false);
    expect(host.document.documentElement.scrollHeight).to.be.closeTo(before, 60);
    host.window.dispatchEvent(new Event('beforeprint'));
    host.window.dispatchEvent(new Event('afterprint'));
    expect(host.document.querySelector('html > div')).to.equal(null);
    expect(host.document.adoptedStyleSheets).to.have.lengthOf(0);
    expect(host.log).to.deep.equal([]);
  });

  it('has the sheet in the guide’s place if the browser has no constructed style sheets', async () => {
    const host = await openHost(
      `<script>window.CSSStyleSheet = undefined;</script>${LOAD}`,
      OTHER + TAG,
    );
    const guide = await host.guide();
    let text = '';
    host.window.print = () => {
      host.window.dispatchEvent(new Event('beforeprint'));
      text = guide.textOf('.sheet');
      host.window.dispatchEvent(new Event('afterprint'));
    };
    await guide.click('Print');
    await guide.settled();
    expect(host.document.querySelector('html > div')).to.equal(null);
    expect(host.log).to.deep.equal([]);
    expect(text).not.to.equal(null);
  });
});
