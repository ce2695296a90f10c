import { expect } from '@open-wc/testing';
import { allTextsOf, TRANSLATIONS } from '../support/languages.js';
import { MEASURES, syllables, type Measure } from '../support/reading-measures.js';
import type { BuiltInLanguage } from '../../src/languages/language.js';

/** The sentences of the guidance. Names of rows are none, and so short that hard ones would look easy to read. */
const sentencesOf = (language: BuiltInLanguage) =>
  [...allTextsOf(language)]
    .filter(([path]) => path.startsWith('guidance.'))
    .filter(([path]) => !/\.(short|detail|doNot|name|title)$/.test(path))
    .map(([, text]) => text);

const isEasy = ({ limit, of }: Measure, lines: readonly string[]) =>
  'atLeast' in limit ? of(lines) >= limit.atLeast : of(lines) <= limit.atMost;

/** Right in each language, but not for a patient at night. */
const HARD: Readonly<Record<string, string>> = {
  ar: 'ينبغي الامتناع امتناعًا تامًا عن استعمال المستحضرات التجميلية المحتوية على المكونات الفعالة ذات التأثيرات المهيّجة لاحتمالية التسبب باستجابات التهابية',
  de: 'Die Anwendung dekorativer Kosmetikprodukte sollte unmittelbar nach der Behandlung aufgrund möglicher Infektionsgefährdung grundsätzlich unterbleiben.',
  es: 'Debería evitarse la utilización de productos cosméticos, dado que determinados microorganismos patógenos podrían introducirse en las microperforaciones cutáneas.',
  fr: 'L’utilisation de produits cosmétiques devrait impérativement être évitée, certains microorganismes pathogènes pouvant pénétrer dans les microperforations cutanées.',
  it: 'L’utilizzazione di prodotti cosmetici dovrebbe essere assolutamente evitata, poiché determinati microrganismi patogeni potrebbero introdursi nelle microperforazioni cutanee.',
  pl: 'Bezpośrednio po przeprowadzeniu zabiegu przeciwwskazane jest stosowanie kosmetyków dekoracyjnych ze względu na niebezpieczeństwo zakażenia mikroorganizmami chorobotwórczymi.',
  pt: 'Recomenda-se evitar a utilização de produtos cosméticos, considerando que determinados microrganismos patogênicos poderiam introduzir-se nas microperfurações cutâneas.',
  zh: '治疗结束之后应当避免使用任何可能引起皮肤刺激反应或导致微生物感染风险增加的化妆品类产品',
};

for (const [code, language] of TRANSLATIONS) {
  const measure = MEASURES[code]!;
  describe(`How hard ${language.name} is to read`, () => {
    it(`is within its limit, by ${measure.name}`, () => {
      const lines = sentencesOf(language);
      expect(lines.length).to.be.above(90);
      const value = measure.of(lines);
      expect(
        isEasy(measure, lines),
        `${value.toFixed(1)} ${JSON.stringify(measure.limit)}`,
      ).to.equal(true);
    });

    it('would be too hard in the words of a textbook, so this can fail', () => {
      expect(isEasy(measure, [HARD[code]!]), String(measure.of([HARD[code]!]))).to.equal(false);
    });
  });
}

describe('Syllables are counted as they are spoken', () => {
  // By hand.
  const COUNTED: Readonly<Record<keyof typeof syllables, Readonly<Record<string, number>>>> = {
    es: { piel: 1, después: 2, sauna: 2, cuidado: 3, día: 2, enrojecimiento: 6, guía: 2 },
    it: { pelle: 2, viso: 2, guarigione: 4, sauna: 2, giorno: 2, acqua: 2 },
    pt: { pele: 2, não: 1, proteção: 3, cuidado: 3, água: 2, dia: 2, alergia: 4 },
    fr: { peau: 1, visage: 2, crème: 1, maquillage: 3, soleil: 2 },
    de: { Haut: 1, Behandlung: 3, schälen: 2, Sonnencreme: 4 },
    pl: { skóra: 2, twarz: 1, nawilżanie: 4, zabieg: 2 },
  };
  for (const [code, words] of Object.entries(COUNTED))
    it(`in ${code}`, () => {
      const count = syllables[code as keyof typeof syllables];
      const found = Object.fromEntries(Object.keys(words).map((word) => [word, count(word)]));
      expect(found).to.deep.equal(words);
    });
});
