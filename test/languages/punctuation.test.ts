import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { asSeen, everythingSaidIn, LANGUAGES, madeUp, writtenIn } from '../support/languages.js';

// Full stops, colons and what joins a day to its time come from the language, on screen, on paper and in calendars.

const TREATMENT: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  'next-visit': '2027-01-01T09:05',
  extend: 'makeup:48',
  'clinic-phone': '020 7946 0018',
  'clinic-hours': 'Mo-Fr 09:00-12:30,13:30-17:30; Sa 10:00-14:00; 2026-12-25 off',
};
const STATES: Readonly<Record<string, GuideAttributes>> = {
  before: { ...TREATMENT, now: '2026-11-17T10:00' },
  'on the day': { ...TREATMENT, now: '2026-11-20T18:00' },
  'the day after': { ...TREATMENT, now: '2026-11-21T10:00' },
  'in the first week': { ...TREATMENT, now: '2026-11-25T10:00' },
  'a month later': { ...TREATMENT, now: '2026-12-20T10:00' },
  'at night': { ...TREATMENT, now: '2026-11-22T02:00', 'after-hours-phone': '112' },
  'without a date': { 'clinic-phone': '020 7946 0018' },
};

/** Regions whose times end in a full stop: "3:30 p. m." */
const REGIONS: readonly (readonly [string, string])[] = [
  ['es-MX', 'es'],
  ['es-AR', 'es'],
  ['fr-CA', 'fr-CA'],
];

const linesOnPaper = (guide: Guide) => {
  window.dispatchEvent(new Event('beforeprint'));
  const lines = guide
    .all('.sheet-head p > :not(.hours), .sheet-body p, .sheet-body li')
    .map(({ textContent }) => textContent);
  window.dispatchEvent(new Event('afterprint'));
  return lines;
};
const linesInCalendar = (guide: Guide) =>
  guide.element
    .calendar()
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => /^(DESCRIPTION|SUMMARY):/.test(line))
    .flatMap((line) => line.replace(/^\w+:/, '').replace(/\\,/g, ',').split('\\n'));

/** Everything that a patient may read, text by text, with its spaces. */
async function allLines(lang: string, attributes: GuideAttributes): Promise<readonly string[]> {
  const guide = await showGuide({ ...attributes, lang });
  await guide.openAll();
  // Which does not keep the width of a space.
  const said = everythingSaidIn(guide.root).map((line) => line.replace(/ (?=[:;?!])/g, '\u202f'));
  const seen = [...said, ...linesOnPaper(guide), ...linesInCalendar(guide)];
  await guide.settled();
  return seen.map((line) => line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()).filter(Boolean);
}

/** What is wrong with the punctuation of a line, by the rules of its language. */
function mistakesIn(line: string, code: string): readonly string[] {
  const rules: readonly (readonly [string, RegExp])[] = [
    ['two full stops', /[.。][.。]/],
    ['a space before a stop or comma', /\s[.,。，、؟،](?!\d)/],
    ['no space after a comma', /,(?=\p{L})/u],
    ...(code === 'zh'
      ? ([
          [
            'a narrow mark beside a Chinese character',
            /\p{Script=Han}[.,:;?!()]|[.,;?!()]\p{Script=Han}/u,
          ],
          ['a space before a wide mark', /\s[：。，、；？！（）]/],
          ['a space after a wide mark', /[：。，、；？！（）] /],
        ] as const)
      : []),
    ...(code === 'fr'
      ? ([['no narrow space before a high mark', /(?<!^|\u202f|\d|https?)[:;?!](?!\/\/)/]] as const)
      : []),
    // In Canada the colon alone has one.
    ...(code === 'fr-CA'
      ? ([
          ['no narrow space before a colon', /(?<!^|\u202f|\d|https?):(?!\/\/)/],
          ['a space before a high mark', /[\u202f ][;?!]/],
        ] as const)
      : []),
    ...(code === 'ar'
      ? ([['a Latin comma or question mark', /\p{Script=Arabic}\s?[,?;]/u]] as const)
      : []),
    ...(code === 'es' ? ([['a question that does not open', /^[^¿]*\?/]] as const) : []),
  ];
  return rules.filter(([, rule]) => rule.test(line)).map(([name]) => `${name}: ${line}`);
}

for (const [tag, code] of [
  ...Object.keys(LANGUAGES).map((each) => [each, each] as const),
  ...REGIONS,
])
  describe(`The punctuation in ${tag}`, () => {
    for (const [state, attributes] of Object.entries(STATES))
      it(`is that of the language ${state}, on screen, on paper and in the calendar`, async () => {
        const lines = await allLines(tag, attributes);
        expect(lines.length).to.be.above(40);
        expect([...new Set(lines.flatMap((line) => mistakesIn(line, code)))]).to.deep.equal([]);
      });
  });

describe('The punctuation in the layout compact', () => {
  for (const code of Object.keys(LANGUAGES))
    it(`is that of ${code}`, async () => {
      const guide = await showGuide({
        ...STATES['the day after'],
        layout: 'compact',
        lang: code,
      });
      await guide.openAll();
      const seen = guide
        .textsOf('.line, .inside p, .inside li')
        .map((line) => asSeen(line).replace(/ (?=[:;?!])/g, '\u202f'));
      expect(seen.length).to.be.above(10);
      expect(seen.flatMap((line) => mistakesIn(line.trim(), code))).to.deep.equal([]);
    });
});

describe('These rules of punctuation', () => {
  it('find what they are meant to find', () => {
    for (const [code, line] of [
      ['es', 'Hasta el domingo, 3:30 p.m..'],
      ['zh', '到11月21日为止.'],
      ['zh', '要做的事: 治疗当天'],
      ['zh', '不要吸烟。 这会让皮肤愈合变慢。'],
      ['fr', 'À faire: jour de la séance'],
      ['fr', 'Quand puis-je…?'],
      ['fr-CA', 'Quand puis-je…\u202f?'],
      ['ar', 'متى كانت جلستك?'],
      ['es', 'Puedo fumar?'],
      ['pl', 'Nie wcześniej niż: sobota .'],
    ] as const)
      expect(mistakesIn(line, code), line).to.have.length.above(0);
  });
});

describe('A day and a time of it', () => {
  // By hand, as each language writes them.
  const written: Readonly<Record<string, string>> = {
    ar: 'الجمعة، 20 نوفمبر، الساعة 3:30 م',
    de: 'Freitag, 20. November um 15:30 Uhr',
    en: 'Friday, November 20 at 3:30 PM',
    es: 'viernes, 20 de noviembre, 15:30',
    fr: 'vendredi 20 novembre à 15:30',
    it: 'venerdì 20 novembre alle ore 15:30',
    pl: 'piątek, 20 listopada, godz. 15:30',
    pt: 'sexta-feira, 20 de novembro às 15:30',
    zh: '11月20日星期五 15:30',
  };
  for (const [code, text] of Object.entries(written))
    it(`are joined as ${code} joins them, on screen, on paper and in the calendar`, async () => {
      const guide = await showGuide({
        ...TREATMENT,
        now: '2026-11-20T18:00',
        lang: code,
        extend: 'makeup:168',
      });
      const later = text.replace('20', '27');
      expect(guide.headerLines.map(asSeen).join(' ') + asSeen(guide.text)).to.include(text);
      expect(linesOnPaper(guide).map(asSeen).join(' ')).to.include(text);
      expect(linesInCalendar(guide).map(asSeen).join(' ')).to.include(later);
    });
});

describe('Between two sentences', () => {
  it('of the next visit and the days until then is one full stop, in every language', async () => {
    for (const tag of [...Object.keys(LANGUAGES), 'es-MX']) {
      const guide = await showGuide({ ...TREATMENT, lang: tag, now: '2026-12-20T10:00' });
      const { visitIn, stop } = (LANGUAGES[tag.slice(0, 2)] ?? LANGUAGES['en']!).words;
      const form = visitIn[new Intl.PluralRules(tag).select(12)] ?? visitIn.other;
      const after = form.replace('{count}', '12');
      const line = asSeen(guide.one('.visit').textContent);
      expect(line).to.match(new RegExp(`[^.。][.。]${stop === '。' ? '' : ' '}${asSeen(after)}$`));
    }
  });

  it('is a space if a language that is added has a full stop of its own', async () => {
    const { words, ...rest } = madeUp('hi', { mark: 'ŵ' });
    registerLanguage({ ...rest, words: { ...words, stop: '।' } });
    const guide = await showGuide({ ...TREATMENT, lang: 'hi', now: '2026-11-21T10:00' });
    const paper = linesOnPaper(guide).join('\n');
    expect(paper).to.match(/[^।]। ŵHeld longer for you by your clinic। ŵIt can carry/);
    await guide.settled();
  });
});

describe('The first day of a month', () => {
  for (const [tag, day] of [
    ['fr', 'mardi 1er décembre'],
    ['fr-CA', 'mardi 1er décembre'],
    ['pt', 'terça-feira, 1º de dezembro'],
    ['pt-BR', 'terça-feira, 1º de dezembro'],
    ['it', 'martedì 1 dicembre'],
    ['es', 'martes, 1 de diciembre'],
    ['zh', '12月1日星期二'],
  ] as const)
    it(`is written "${day}" in ${tag}`, async () => {
      const guide = await showGuide({ ...TREATMENT, lang: tag, 'procedure-date': '2026-12-01' });
      expect(asSeen(guide.text)).to.include(day);
      expect(writtenIn(tag, Date.UTC(2026, 11, 1), {})).to.equal(day);
    });

  it('is not mixed up with an hour, another day or a year', async () => {
    const guide = await showGuide({
      ...TREATMENT,
      lang: 'fr',
      'procedure-date': '2026-12-11T01:11',
      'next-visit': null,
      now: '2026-12-11T02:00',
    });
    await guide.openAll();
    expect(guide.text).not.to.match(/\der/);
  });

  it('in January of the next year, at one o’clock, is the only one that changes', async () => {
    const guide = await showGuide({
      ...TREATMENT,
      lang: 'fr',
      now: '2026-12-20T10:00',
      'next-visit': '2027-01-01T01:01',
    });
    expect(everythingSaidIn(guide.root).join(' ')).to.match(/ven\. 1er janv\. 2027 à 0?1:01/);
    expect(everythingSaidIn(guide.root).join(' ')).to.match(/vendredi 1er janvier 2027 à 0?1:01/);
  });
});
