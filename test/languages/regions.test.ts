import { expect } from '@open-wc/testing';
import { AftercareGuide, registerLanguage } from '../../src/index.js';
import { addLanguages } from '../../src/element/known-languages.js';
import type { BuiltInLanguage } from '../../src/languages/language.js';
import { mistakesInLanguage } from '../../src/languages/check-language.js';
import { en } from '../../src/languages/en.js';
import { regions } from '../../src/languages/regions.js';
import { inRegion } from '../../src/languages/regions/in-region.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { showGuide } from '../support/guide.js';
import { allTextsOf, asSeen, everythingSaidIn, LANGUAGES } from '../support/languages.js';

// A region's words: Portugal, Latin America, Canada, Austria, Switzerland. All else is the language's.

const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)?/g) ?? [];
const bracesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('Which region’s words a page gets', () => {
  const all = [...Object.values(LANGUAGES), ...regions];
  const tags = all.map(({ tag }) => tag);
  const WANTED: readonly (readonly [string, string])[] = [
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt_PT', 'pt-PT'],
    ['pt-PT-ao90', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-MZ', 'pt-PT'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-GQ', 'es'],
    ['es-MX', 'es-419'],
    ['es-US', 'es-419'],
    ['es-419', 'es-419'],
    ['es-AR', 'es-419'],
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['fr-BE', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['de', 'de'],
    ['de-DE', 'de'],
    ['de-AT', 'de-AT'],
    ['de-CH', 'de-CH'],
    ['de-LI', 'de-CH'],
    ['gsw', 'de'],
    ['it-CH', 'it'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['en-GB', 'en'],
  ];
  for (const [wanted, expected] of WANTED)
    it(`is ${expected} if it is in ${wanted}`, () => {
      const found = findLanguage(wanted, all, tags);
      expect([found?.language.tag, found?.texts]).to.deep.equal([expected, expected]);
    });

  it('is exactly the region of the page if there is one, not one that shares its words', () => {
    expect(findLanguage('es-MX', [LANGUAGES['es']!], ['es', 'es-419', 'es-MX'])?.texts).to.equal(
      'es-MX',
    );
  });

  it('keeps the page’s region for its dates', () => {
    expect(findLanguage('es-US', all, tags)?.locale).to.equal('es-US');
    expect(findLanguage('pt-AO', all, tags)?.locale).to.equal('pt-AO');
  });
});

for (const region of regions as readonly BuiltInLanguage[])
  describe(`The words of ${region.tag}`, () => {
    const parent = region.of as BuiltInLanguage;
    const own = allTextsOf(region);
    const texts = allTextsOf(parent);

    it('are complete, in a language that browsers know', () => {
      expect(mistakesInLanguage(region, en)).to.deep.equal([]);
      expect([...own.keys()]).to.deep.equal([...texts.keys()]);
      expect(Intl.getCanonicalLocales(region.tag)).to.deep.equal([region.tag]);
      expect(region.tag.split('-')[0]).to.equal(parent.tag.split('-')[0]);
    });

    it('differ somewhere, and keep every number, every placeholder and every "do not"', () => {
      const differing = [...own].filter(([path, text]) => text !== texts.get(path));
      expect(differing.length).to.be.above(2);
      for (const [path, text] of differing) {
        const from = texts.get(path) ?? '';
        expect(numbersIn(text), path).to.deep.equal(numbersIn(from));
        expect(bracesIn(text), path).to.deep.equal(bracesIn(from));
        expect(text.trim(), path).not.to.equal('');
      }
      const { doNot, items } = region.guidance.microneedling;
      for (const { id, kind } of windows.items)
        if (kind === 'avoid')
          expect(items[id].text.startsWith(doNot), items[id].text).to.equal(true);
    });

    it('have no sentence longer than 15 words', () => {
      for (const [path, text] of own)
        for (const sentence of text.split(/[.!?:…]+(?:\s|$)/))
          expect(sentence.trim().split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(15);
    });

    it('are not signed, even if those of the language are', () => {
      const signature = { by: 'Dr Ames', on: '2026-12-01', next: '2027-12-01' };
      const { microneedling } = parent.guidance;
      const signed = {
        ...parent,
        reviewed: signature,
        guidance: { microneedling: { ...microneedling, reviewed: signature } },
      };
      const { reviewed, guidance } = inRegion(signed, { tag: region.tag, changes: [] });
      expect([reviewed, guidance.microneedling.reviewed]).to.deep.equal([null, null]);
    });
  });

describe('A change that a region makes', () => {
  // Otherwise it would be lost without a word when the language's own text changes.
  for (const file of ['de', 'es', 'fr', 'pt'])
    it(`finds its words, in the file for ${file}`, async () => {
      const source = await (await fetch(`/src/languages/regions/${file}.ts`)).text();
      const pairs = [...source.matchAll(/\[\s*['"](.+?)['"],\s*['"](.*?)['"],?\s*\]/g)];
      expect(pairs.length).to.be.above(3);
      const before = [...allTextsOf(LANGUAGES[file]!).values()].join('\n');
      const after = (regions as readonly BuiltInLanguage[])
        .filter(({ of }) => of === LANGUAGES[file])
        .map((each) => [...allTextsOf(each).values()].join('\n'))
        .join('\n');
      const plain = (text = '') => JSON.parse(`"${text.replace(/\\x(..)/g, '\\u00$1')}"`) as string;
      for (const [, words, here] of pairs) {
        expect(before + after, words).to.include(plain(here));
        expect(before, words).to.include(plain(words));
      }
    });
});

describe('A guide on a page of a region', () => {
  before(() => addLanguages([...Object.values(LANGUAGES), ...regions]));
  const saidOn = async (lang: string) => {
    const guide = await showGuide({
      lang,
      'procedure-date': '2026-12-01T15:30',
      'time-zone': 'UTC',
      now: '2026-12-01T18:00',
    });
    await guide.openAll();
    return { guide, said: everythingSaidIn(guide.root).join('\n') };
  };

  it('has no ß in Switzerland', async () => {
    const { guide, said } = await saidOn('de-CH');
    expect(said).not.to.include('ß');
    expect(said).to.include('Schweiss');
    expect(guide.one('article').lang).to.equal('de-CH');
  });

  it('speaks of the Ordination in Austria', async () => {
    const { said } = await saidOn('de-AT');
    expect(said)
      .to.include('Ihre Ordination')
      .and.not.to.match(/Praxis|Praxen/);
  });

  it('has FPS on the bottle in Latin America and in Canada', async () => {
    for (const tag of ['es-MX', 'es-US', 'es-CO', 'fr-CA']) {
      const { said } = await saidOn(tag);
      expect(said, tag).to.include('FPS').and.not.to.include('SPF');
    }
  });

  it('does not say "você" in Portugal and Angola, and writes the first of a month as they do', async () => {
    for (const tag of ['pt-PT', 'pt-AO']) {
      const { said } = await saidOn(tag);
      expect(said, tag).not.to.match(/você|maquiagem|celular|ô/i);
      expect(said, tag).to.include('A sua clínica').and.to.include('maquilhagem');
      expect(asSeen(said), tag).to.include('terça-feira, 1 de dezembro');
    }
  });

  it('lists the page’s region in the switch, not the language twice', async () => {
    const guide = await showGuide({ lang: 'pt-PT', languages: 'en pt' });
    await guide.openAll();
    const names = guide.textsOf('.languages button').map(asSeen);
    expect(names).to.deep.equal(['English', 'Português (Portugal)']);
    await guide.set({ languages: 'en pt-BR pt-PT' });
    expect(guide.textsOf('.languages button').map(asSeen)).to.deep.equal([
      'English',
      'Português',
      'Português (Portugal)',
    ]);
  });

  it('has a clinic’s own words of the language, if it adds these: its region would have hidden them', async () => {
    const { words, ...spanish } = LANGUAGES['es']!;
    registerLanguage({ ...spanish, words: { ...words, print: 'A papel' } });
    const { said } = await saidOn('es-MX');
    expect(said).to.include('A papel');
    expect(AftercareGuide).to.be.a('function');
  });
});
