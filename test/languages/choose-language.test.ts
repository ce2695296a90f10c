import { expect } from '@open-wc/testing';
import type { Protocol } from '../../src/guidance/protocol.js';
import { chooseLanguage, localeOf, textsIn } from '../../src/languages/choose-language.js';
import { en } from '../../src/languages/en.js';
import { es } from '../../src/languages/es.js';
import { zh } from '../../src/languages/zh.js';
import { steadyGuidance } from '../support/steady-guidance.js';

/** The languages of the words and of the guidance, and the locale of the dates. */
function chosen(wanted: string | null, texts: readonly string[], languages = [en, es, zh]): string {
  const choice = chooseLanguage(wanted, languages, texts);
  return `${choice.language.tag}, ${choice.texts}, ${choice.locale}`;
}

describe('The language of a guide', () => {
  it('is the wanted one only if the words and the guidance both have it', () => {
    expect(chosen('es-MX', ['en', 'es'])).to.equal('es, es, es-MX');
    expect(chosen('es-MX', ['en', 'fr'])).to.equal('en, en, en');
    expect(chosen('fr', ['en', 'fr'])).to.equal('en, en, en');
    expect(chosen(null, ['es', 'en'])).to.equal('en, en, en');
  });

  it('is one that the guidance has, if it is not in the first language', () => {
    expect(chosen('en', ['fr', 'es'])).to.equal('es, es, es');
    expect(chosen(null, ['pl', 'zh-TW'])).to.equal('zh-Hans, zh-TW, zh-Hans-TW');
  });

  it('has the first words around the first texts, if no language has both', () => {
    expect(chosen('fr', ['fr', 'pl'])).to.equal('en, fr, en');
  });

  it('prefers the same script to the same region', () => {
    const texts = ['zh-Hant-CN', 'zh-Hans-TW'];
    expect(chosen('zh-CN', texts)).to.equal('zh-Hans, zh-Hans-TW, zh-Hans-CN');
    expect(chosen('zh-TW', texts)).to.equal('zh-Hans, zh-Hant-CN, zh-Hans-TW');
  });
});

describe('The words of the guidance', () => {
  it('are those of the chosen language', () => {
    const choice = chooseLanguage('en', [en], ['en']);
    expect(textsIn(steadyGuidance, choice)).to.equal(steadyGuidance.texts['en']);
  });

  it('are an error if there are none, rather than a guide without words', () => {
    const empty: Protocol = { ...steadyGuidance, texts: {} };
    const choice = chooseLanguage('en', [en], []);
    expect(() => textsIn(empty, choice)).to.throw('The protocol has no texts.');
  });
});

describe('A language tag', () => {
  it('is read alike the first time, from memory, and after hundreds of others', () => {
    const read = () =>
      ['es_MX', 'pt-PT-ao90', 'yue', 'not a tag!', '', null].map((tag) => String(localeOf(tag)));
    const first = read();
    expect(first).to.deep.equal(['es-MX', 'pt-PT', 'zh', 'null', 'null', 'null']);
    expect(read()).to.deep.equal(first);
    const tags = Array.from({ length: 250 }, (_, index) => `de-x-r${index}`);
    for (const tag of tags) expect(String(localeOf(tag))).to.equal(tag);
    expect(read()).to.deep.equal(first);
  });

  it('may be a bibliographic code of ISO 639-2, which not every browser maps', () => {
    // https://www.loc.gov/standards/iso639-2/php/code_list.php: the codes marked (B), with their ISO 639-1 code.
    const codes =
      'alb sq, arm hy, baq eu, bur my, chi zh, cze cs, dut nl, fre fr, ger de, geo ka, gre el, ice is, mac mk, ' +
      'mao mi, may ms, per fa, rum ro, slo sk, tib bo, wel cy';
    for (const [code, language] of codes.split(', ').map((each) => each.split(' ')))
      expect(localeOf(`${code}-CH`)?.language, code).to.equal(language);
  });
});
