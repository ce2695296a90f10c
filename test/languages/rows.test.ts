import { expect } from '@open-wc/testing';
import type { BuiltInLanguage } from '../../src/languages/language.js';
import { regions } from '../../src/languages/regions.js';
import { LANGUAGES, textsIn } from '../support/languages.js';
import { useTestFont } from '../support/font.js';
import { microneedling } from '../../src/index.js';
import type { ItemText } from '../../src/guidance/protocol.js';

// The words of a row of "When can I…?": its name, until when it is off limits, and what follows.

/** How each language says no. An end without it reads as a permission. */
const NO: Readonly<Record<string, RegExp>> = {
  ar: /^ليس /,
  de: /^Nicht /,
  en: /^Not /,
  es: /^No /,
  fr: /^Pas /,
  it: /^Non /,
  pl: /^Nie /,
  pt: /^Não /,
  zh: /不行$/,
};

/** What a row says of the clinic, and of care, as its answers say it elsewhere. */
const CLINIC: Readonly<Record<string, RegExp>> = {
  ar: /عيادتك/,
  de: /Ihre (Praxis|Ordination)/,
  en: /your clinic/,
  es: /su clínica/,
  fr: /votre clinique/,
  it: /alla clinica/,
  pl: /w klinice/,
  pt: /sua clínica/,
  zh: /诊所/,
};

/** On a phone 320 pixels wide, beside a picture, in bold letters of 16 pixels. */
const WIDEST_NAME = 260;
/** Roboto has no Arabic and no Chinese, and other fonts are wider. */
const WIDEST_IN_ANY_FONT = 300;

const ending = microneedling.items.flatMap((item) =>
  item.kind === 'avoid' && item.until !== null ? [item] : [],
);

before(() => useTestFont(document));

const all = [...Object.values(LANGUAGES), ...regions];

for (const { tag, words, guidance } of all as readonly BuiltInLanguage[]) {
  const [code = ''] = tag.split('-', 1);
  describe(`A row in ${tag}`, () => {
    const { items } = guidance.microneedling;
    const textsOf = (id: string): ItemText => items[id as keyof typeof items];

    it('says "not until" and never a bare "until"', () => {
      const clauses = textsIn(words).filter(([path]) => /^not(Until|InFirst)/.test(path));
      expect(clauses.length).to.be.at.least(6);
      for (const [path, clause] of clauses) expect(clause, path).to.match(NO[code]!);
    });

    it('says what follows an end in the same phrase: to ask the clinic, or what care means', () => {
      expect(words.thenAsk).to.match(CLINIC[code]!);
      const care = words.care.toLowerCase();
      for (const phrase of [words.thenCare, words.thenCareHow, words.careHow])
        expect(phrase.toLowerCase()).to.include(care);
      expect(words.thenCareHow.startsWith(words.thenCare)).to.equal(true);
    });

    it('has a name for whatever is off limits, and a detail where care follows and nowhere else', () => {
      for (const { id, kind } of microneedling.items)
        if (kind === 'avoid') expect(textsOf(id).short, id).to.match(/\S/);
      for (const { id, then } of ending)
        expect(textsOf(id).detail !== undefined, id).to.equal(then === 'care');
    });

    it('has no short name for what is to be asked, which would read as a permission', () => {
      for (const id of ['special-serum', 'collagen', 'next-session'])
        expect(textsOf(id).short, id).to.equal(undefined);
    });

    it('has names that fit one line of a small phone, and no full stop', async () => {
      const line = document.createElement('canvas').getContext('2d')!;
      line.font = '700 16px Roboto, sans-serif';
      const widest = ['ar', 'zh'].includes(code) ? WIDEST_IN_ANY_FONT : WIDEST_NAME;
      for (const { id } of microneedling.items) {
        const { short = '', detail = '' } = textsOf(id);
        expect(line.measureText(short).width, `${id}: ${short}`).to.be.at.most(widest);
        for (const text of [short, detail]) expect(text).not.to.match(/[.。]$/);
      }
    });

    it('has a button to change the date whose word is in its full name, for those who say it', () => {
      expect(words.changeDate.toLowerCase()).to.include(words.change.toLowerCase());
    });
  });
}
