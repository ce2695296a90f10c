import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { provenance, type Origin } from '../../src/provenance/microneedling.js';
import { printPage } from '../support/browser-commands.js';
import { timeUntil, wait } from '../support/clock.js';
import { engine, needs } from '../support/engine.js';
import { LANGUAGES, textsIn } from '../support/languages.js';
import { readingLevel } from '../support/reading-level.js';
import { htmlOf, linesOf } from '../support/text-guide.js';
import { LOAD, SCRIPT, openHost, openMarkup, serve, type Host } from './support/host.js';

// Pages whose visitor runs no script, with what `npx aftercare-guide html` writes.

const PAGES: Readonly<Record<string, (guide: string) => string>> = {
  'a plain page': (guide) =>
    `<!doctype html><html lang="en"><head><title>A clinic</title></head><body><main><h1>Our clinic</h1>${guide}</main></body></html>`,
  'a theme that resets all styles': (guide) =>
    `<!doctype html><html lang="en"><head><title>A clinic</title><style>* { margin: 0; padding: 0; font: inherit; list-style: none; text-decoration: none } main { max-width: 40rem; line-height: 1.5 }</style></head><body><main><h1>Our clinic</h1>${guide}</main></body></html>`,
  'a page in columns of a table, in quirks mode': (guide) =>
    `<html lang="en"><head><title>A clinic</title></head><body><main><h1>Our clinic</h1><table role="presentation"><tr><td>Menu</td><td>${guide}</td></tr></table></main></body></html>`,
  'a page from right to left': (guide) =>
    `<!doctype html><html lang="ar" dir="rtl"><head><title>عيادة</title></head><body><main><h1>عيادتنا</h1>${guide}</main></body></html>`,
  'a dark page for old phones': (guide) =>
    `<!doctype html><html lang="en"><head><title>A clinic</title><style>body { background: #111; color: #eee; width: 220px } a { color: #8cf }</style></head><body><main><h1>Our clinic</h1>${guide}</main></body></html>`,
};

/** The texts of each entry of the guidance with its facts, in one language. */
function entriesIn(
  code: string,
): readonly { facts: readonly string[]; texts: readonly string[] }[] {
  const texts: Readonly<Record<string, unknown>> = LANGUAGES[code]!.guidance.microneedling as never;
  const sections: Readonly<Record<string, Readonly<Record<string, Origin>>>> = provenance;
  return Object.entries(sections).flatMap(([section, origins]) =>
    Object.entries(origins).map(([id, { facts = [] }]) => {
      const entry = (texts[section] as Readonly<Record<string, unknown>>)[id];
      const read = textsIn(entry).filter(([path]) => !/^(short|detail|after)$/.test(path));
      return { facts, texts: read.map(([, text]) => text) };
    }),
  );
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ');

function readerSees({ document }: Host): string {
  return collapsed(document.querySelector<HTMLElement>('aftercare-guide')?.innerText ?? '');
}

describe('Without a script, what the command writes', () => {
  for (const [code, { guidance, words }] of Object.entries(LANGUAGES))
    it(`says all 65 facts on every page, and first when to call and whom: ${code}`, async () => {
      const html = await htmlOf(code);
      const { signs, items } = guidance.microneedling;
      for (const [name, page] of Object.entries(PAGES)) {
        const host = await openMarkup(page(html));
        const text = readerSees(host);
        const found = entriesIn(code)
          .filter(({ texts }) => texts.every((each) => text.includes(collapsed(each))))
          .flatMap(({ facts }) => facts);
        expect(new Set(found).size, name).to.equal(65);
        const first = text.indexOf(items.makeup.text);
        const numbers = ['020 7946 0018', '020 7946 0999', '112'];
        for (const each of [signs.pus, signs.breathing, words.whenClosed, ...numbers])
          expect(text.indexOf(collapsed(each)), `${name}: ${each}`).to.be.within(0, first);
        expect(host.document.querySelectorAll('aftercare-guide a[href^="tel:"]').length).to.equal(
          3,
        );
      }
    });

  it('has its language and direction, and headings below its own', async () => {
    for (const [code, { tag, dir }] of Object.entries(LANGUAGES)) {
      const page = new DOMParser().parseFromString(
        await htmlOf(code, { 'heading-level': '3' }),
        'text/html',
      );
      const root = page.querySelector<HTMLElement>('aftercare-guide > div')!;
      expect([root.lang, root.dir]).to.deep.equal([tag, dir]);
      expect(root.querySelectorAll('h3').length).to.equal(1);
      expect(root.querySelectorAll('h4').length).to.be.greaterThan(8);
      expect(root.querySelectorAll('h1, h2, h5, h6, [style], [class], script').length).to.equal(0);
    }
  });

  it('never leaves open what comes after a window', async () => {
    const { afterThat, thenAsk, thenCareHow } = LANGUAGES['en']!.words;
    const then = [afterThat, thenAsk, thenCareHow].map((each) => each.split('{')[1] ?? each);
    expect(then[0]).to.equal('After that:');
    for (const more of [{}, { date: '2026-11-20T15:30' }] as Record<string, string>[]) {
      const windows = linesOf(await htmlOf('en', more), 'em').filter((each) =>
        /^Not (in|until)/.test(each),
      );
      expect(windows).to.have.lengthOf(5);
      for (const each of windows) expect(each).to.match(/After that: |, then (ask|with care)/);
    }
  });

  it('is easy to read in English: grade 4, and no sentence over 15 words', async () => {
    for (const more of [{}, { date: '2026-11-20T15:30' }, { date: '2026-11-20' }]) {
      const lines = linesOf(await htmlOf('en', more)).map((line) =>
        line
          .replace(
            /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d+, 2026( at [\d:]+ [AP]M)?/g,
            'X',
          )
          .replace(/\d+:\d\d [AP]M|[\d ]{8,}/g, 'X')
          .replace(/hyaluronic acid|Centella asiatica|aloe vera|vitamin C|exosome/gi, 'X'),
      );
      const { grade, longest } = readingLevel(lines);
      expect(grade).to.be.at.most(4);
      expect(longest.words, longest.sentence).to.be.at.most(15);
      expect(lines.join(' ')).not.to.include('should');
    }
  });

  it('is clean for axe on every page', async () => {
    const html = await htmlOf('en');
    for (const [name, page] of Object.entries(PAGES)) {
      const { document, window } = await openMarkup(page(html));
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
      await timeUntil(() => 'axe' in window, 5000);
      const { axe } = window as unknown as { axe: { run(on: Element): Promise<AxeResults> } };
      const { violations } = await axe.run(document.querySelector('aftercare-guide')!);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        name,
      ).to.deep.equal([]);
    }
  });

  for (const code of Object.keys(LANGUAGES))
    it(`is printed on two pages in the size of printed text: ${code}`, async () => {
      needs('the DevTools protocol');
      const markup = `<!doctype html><html lang="${code}"><head><meta charset="utf-8"><title>A clinic</title><style>@media print { body { font-size: 9.5pt } }</style></head><body>${await htmlOf(code)}</body></html>`;
      for (const paper of [{}, { paperWidth: 8.27, paperHeight: 11.69 }]) {
        const [printed] = await printPage(await serve(markup), [{}], false, paper);
        expect(printed?.sheets.length).to.be.within(1, 2);
      }
    });
});

describe('Where the script runs, the text', () => {
  it('is replaced: nothing of it is seen, and it is still there for search engines', async () => {
    const html = await htmlOf('en-GB', { date: '2026-11-20T15:30' });
    const host = await openHost(
      LOAD,
      html.replace('<aftercare-guide', '$& now="2026-11-21T10:00"'),
    );
    const guide = await host.guide();
    expect(guide.title).to.equal('First 24 to 48 hours');
    expect(readerSees(host).includes('These dates are for')).to.equal(false);
    expect(
      /These dates are for a treatment on Friday,? 20 November 2026 at 15:30\./.test(
        host.document.querySelector('aftercare-guide')!.textContent,
      ),
    ).to.equal(true);
    expect(host.log).to.deep.equal([]);
  });

  for (const [code, { words }] of Object.entries(LANGUAGES))
    it(`says what the guide says: signs, hours, and what follows each window, in "${code}"`, async () => {
      const html = await htmlOf(code);
      const host = await openHost(LOAD, html);
      const guide = await host.guide();
      await guide.openAll();
      const plain = (line: string) => line.replace(/[\s.。]+/g, ' ').trim();
      const shown = plain(guide.text);
      const text = new DOMParser().parseFromString(html, 'text/html');
      const signs = [...text.querySelectorAll('ul')].slice(0, 2);
      const found = [
        ...signs.flatMap((list) => [...list.children].map(({ textContent }) => textContent)),
        ...[...text.querySelectorAll('a')].map(({ textContent }) => textContent),
        ...[...text.querySelectorAll('em')].flatMap(({ textContent }) =>
          textContent.split(plain(words.afterThat)),
        ),
      ];
      expect(found.length, code).to.be.greaterThan(20);
      for (const line of found)
        expect(shown.includes(plain(line)), `${code}: ${line}`).to.equal(true);
      // Node, which has made the text, and other engines write the same time as 9:00 and 09:00.
      if (engine !== 'Chromium') return;
      const hours = [...text.querySelectorAll('p')].find((line) =>
        line.textContent.includes(plain(words.whenClosed).slice(0, 8)),
      )!;
      const open = plain(hours.textContent).replace(plain(words.whenClosed), '').trim();
      expect(shown.includes(open), `${code}: ${open}`).to.equal(true);
    });

  it('moves nothing above itself when it is replaced', async () => {
    const host = await openHost('', `<h1 id="above">Aftercare</h1>${await htmlOf('en')}`);
    const places = () => host.document.querySelector('#above')!.getBoundingClientRect().top;
    const before = places();
    const script = host.document.createElement('script');
    script.src = SCRIPT;
    host.document.head.append(script);
    await timeUntil(() => host.document.querySelector('aftercare-guide:defined') !== null, 5000);
    await host.guide();
    await wait(50);
    expect(places()).to.equal(before);
  });

  it('stays if the guide cannot be rendered, also in a placeholder', async () => {
    const broken = `<script>Date.UTC = function () { throw new Error('broken'); }</script>`;
    for (const flags of [[], ['--placeholder']]) {
      const host = await openHost(broken + LOAD, await htmlOf('en', {}, flags));
      await wait(50);
      const heading = host.document.querySelector('h2')!;
      expect(heading.textContent).to.equal('Microneedling aftercare');
      expect(heading.checkVisibility()).to.equal(true);
      expect(host.log).to.have.lengthOf(1);
    }
  });

  it('is a fallback, and not a page that a missing end tag has swallowed', async () => {
    const host = await openHost('', `<main>${await htmlOf('en')}</main>${LOAD}`);
    await host.guide();
    expect(host.document.querySelector('aftercare-guide h2')!.checkVisibility()).to.equal(false);
    expect(host.log).to.deep.equal([]);
  });
});
