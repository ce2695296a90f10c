import { expect } from '@open-wc/testing';
import { signatureHash } from '../../src/command/sign-hash.js';
import { en } from '../../src/languages/en.js';
import type { BuiltInLanguage } from '../../src/languages/language.js';
import { microneedling } from '../../src/index.js';
import { expectSignature } from '../support/signature.js';
import { showGuide } from '../support/guide.js';
import { allTextsOf, isPlural, LANGUAGES, textsIn, TRANSLATIONS } from '../support/languages.js';

// The words themselves, compared with the English ones. Only speakers of a language can say what is right in it.

const LONGEST_SENTENCE = 15;
/** For Chinese, in characters: it has no spaces between words. */
const LONGEST_IN_CHARACTERS = 32;

/** Numbers that a language writes as a word, by its file's name: the dual of Arabic. */
const NUMBER_WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ar: { 2: /ساعتين|سنتين|يومين/ },
};

/** By path, plurals as one text: their forms differ from language to language. */
function pathsOf({ words, guidance }: BuiltInLanguage): readonly string[] {
  const single = Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, isPlural(value) ? value.other : value]),
  );
  return textsIn({ words: single, guidance })
    .map(([path]) => path)
    .sort();
}

/** The text of the same path; for a plural form the English "other", which has the number. */
function englishOf(path: string): string {
  const texts = allTextsOf(en);
  const text = texts.get(path.replace(/\.\w+$/, '.other')) ?? texts.get(path);
  if (text === undefined) throw new Error(`English has no ${path}.`);
  return text;
}

const bracesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const numbersIn = (text: string): readonly string[] =>
  text.replace(/\{\w+\}/g, '').match(/\d+(?:[.,]\d+)?/g) ?? [];
/** A colon ends one too: what follows is a list. */
const sentencesIn = (text: string) => text.split(/[.!?:…؟]+(?:\s|$)|[。！？：…]/).filter(Boolean);

for (const [code, language] of Object.entries(LANGUAGES))
  describe(`The dictionary of ${language.name}`, () => {
    const { microneedling: guidance } = language.guidance;
    const texts = allTextsOf(language);

    it('has a tag that browsers know, and its own name', () => {
      expect(Intl.getCanonicalLocales(language.tag)).to.deep.equal([language.tag]);
      expect(new Intl.Locale(language.tag).language).to.equal(code);
      const { textInfo } = new Intl.Locale(language.tag) as unknown as {
        textInfo?: { direction: string };
      };
      expect(language.dir).to.equal(textInfo?.direction ?? (code === 'ar' ? 'rtl' : 'ltr'));
      const ownName = new Intl.DisplayNames(code, { type: 'language' }).of(language.tag) ?? '';
      expect(ownName.toLowerCase()).to.include(language.name.toLowerCase());
    });

    it('is signed by a clinician in full, with the day of the next review, or is marked as unsigned', () => {
      for (const signature of [language.reviewed, guidance.reviewed]) {
        if (signature !== null) expectSignature(signature);
      }
      if (guidance.reviewed !== null) {
        const signed = { ...microneedling, texts: { [language.tag]: guidance } };
        const hash = signatureHash(signed, language.tag);
        expect(guidance.reviewed).to.include({ hash, verified: true });
      }
    });

    it('begins every line to avoid with its "do not"', () => {
      expect(guidance.doNot.trim()).not.to.equal('');
      const avoided = microneedling.items.filter(({ kind }) => kind === 'avoid');
      expect(avoided).to.have.lengthOf(9);
      for (const { id } of avoided) {
        const { text } = guidance.items[id as keyof typeof guidance.items];
        expect(text.startsWith(guidance.doNot), `${id}: ${text}`).to.equal(true);
      }
    });

    it('has no straight quotes, no superfluous spaces, no dots for an ellipsis', () => {
      for (const [path, text] of texts) {
        // With the spaces that belong to it.
        if (path === 'words.colon') continue;
        expect(text, path).not.to.match(/['"`]|\.\.\.|\s\s|^\s|\s$/);
      }
    });

    it(`has no overlong sentence`, () => {
      for (const [path, text] of texts)
        for (const sentence of sentencesIn(text)) {
          const length = code === 'zh' ? sentence.length : sentence.trim().split(/\s+/).length;
          expect(length, `${path}: ${sentence}`).to.be.at.most(
            code === 'zh' ? LONGEST_IN_CHARACTERS : LONGEST_SENTENCE,
          );
        }
    });

    it('has three things that matter most in each phase, as English has', () => {
      for (const [id, { main }] of Object.entries(guidance.phases))
        expect(main, id).to.have.lengthOf(3);
    });
  });

for (const [code, language] of TRANSLATIONS)
  describe(`Beside the English, ${language.name}`, () => {
    const texts = allTextsOf(language);

    it('has the same texts under the same ids', () => {
      const [own, english] = [pathsOf(language), pathsOf(en)];
      expect({
        missing: english.filter((path) => !own.includes(path)),
        unknown: own.filter((path) => !english.includes(path)),
      }).to.deep.equal({ missing: [], unknown: [] });
    });

    it('has the same placeholders, except for a number that a form may omit, and English names of cities', () => {
      for (const [path, text] of texts) {
        const english = path === 'words.zone' ? [] : bracesIn(englishOf(path));
        const isForm = /^words\.\w+\.(?:zero|one|two)$/.test(path);
        const wanted = isForm && !text.includes('{count}') ? [] : english;
        expect(bracesIn(text), path).to.deep.equal(wanted);
      }
    });

    it('has every number of the English, and no other number except 1', () => {
      for (const [path, text] of texts) {
        const wanted = numbersIn(englishOf(path));
        const found = numbersIn(text);
        const missing = wanted.filter(
          (number) => !found.includes(number) && !NUMBER_WORDS[code]?.[number]?.test(text),
        );
        expect(missing, `${path}: ${text}`).to.deep.equal([]);
        expect([...wanted, '1'], `${path}: ${text}`).to.include.members(found);
      }
    });

    it('has words that differ from the English ones', () => {
      // A name or two is the same: "Website", "No", "Microneedling".
      const same = [...texts].filter(
        ([path, text]) => text === allTextsOf(en).get(path) && /\p{L}/u.test(text),
      );
      expect(same.length, same.join(' ')).to.be.at.most(3);
    });

    it('keeps the ids, the windows and the facts', async () => {
      const day: Record<string, string> = {
        'procedure-date': '2026-11-20T15:30',
        'time-zone': 'UTC',
        now: '2026-11-20T16:00',
      };
      const guide = await showGuide({ ...day, lang: code });
      const english = await showGuide({ ...day, lang: 'en' });
      const ends = ({ element }: typeof guide) =>
        element.restrictions.map(({ id, until }) => [id, until]);
      expect(guide.one('article').lang).to.equal(language.tag);
      expect(ends(guide)).to.deep.equal(ends(english));
      expect(guide.element.protocol).to.deep.equal(english.element.protocol);
      expect(Object.keys(guide.element.protocol.texts)).to.include(language.tag);
      expect(guide.avoid).to.have.lengthOf(9);
    });
  });
