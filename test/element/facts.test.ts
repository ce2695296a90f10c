import { expect } from '@open-wc/testing';
import { showGuide, showOpenGuide, type Guide, type GuideAttributes } from '../support/guide.js';

// Each fact of the guidance, by hand: what a reader must find, and when. "When" is what a patient reads on that day:
// the advice of the day and the background, not the phases that can be opened to read ahead.

const treatment = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'Europe/London' };

const moments = {
  day0: '2026-11-20T16:00', // half an hour after the treatment
  day1: '2026-11-21T21:30', // 30 hours
  day3: '2026-11-23T12:00', // less than 72 hours
  day5: '2026-11-25T12:00',
  day20: '2026-12-10T12:00',
};
type Day = keyof typeof moments;

const always = Object.keys(moments) as readonly Day[];
const week: readonly Day[] = ['day0', 'day1', 'day3', 'day5'];
const first72h: readonly Day[] = ['day0', 'day1', 'day3'];
const after72h: readonly Day[] = ['day5', 'day20'];
const first48h: readonly Day[] = ['day0', 'day1'];
const after48h: readonly Day[] = ['day3', 'day5', 'day20'];
const treatmentDay: readonly Day[] = ['day0'];
const longTerm: readonly Day[] = ['day20'];

interface Found {
  readonly fact: string;
  /** In a few words. */
  readonly says: string;
  /** What a reader finds. Lines of the page are lines here. */
  readonly words: RegExp;
  readonly on: readonly Day[];
  /** On the other days it must not be found: it would be wrong there, or irrelevant. */
  readonly only: boolean;
}

const found: Found[] = [];
const when =
  (only: boolean) =>
  (fact: string, says: string, on: readonly Day[], words: RegExp): void => {
    found.push({ fact, says, words, on, only });
  };
const is = when(false);
const isOnly = when(true);

is('F01', 'good care gives better results', always, /Good care .*heal well.*fewer problems/);
is('F02', 'needles make tiny holes', always, /[Nn]eedles .*tiny holes.*controlled injury/);
is('F03', 'healing makes collagen', always, /heals.*new collagen and elastin/);
is('F04', 'what it is for', always, /lines, wrinkles and acne scars.*texture and tone/);
is('F05', 'exosomes: ask', always, /exosome products\. Ask your clinic/);
is('F06', 'sensitive', week, /skin may feel .*tender/);
is('F07', 'gentle cleanser', always, /Wash .*gentle cleanser.*\s.*no sulfates/);
is('F08', 'no harsh cleansers', week, /Do not scrub.*\s.*not use harsh washes or exfoliants/);
is('F08', 'ask about them', longTerm, /Can I scrub or exfoliate\?\sAsk your clinic first/);
is('F09', 'pat dry', always, /Pat it dry with a soft, clean towel/);
is('F10', 'tight and dry', week, /skin may feel tight, dry/);
is('F11', 'soothing serum', always, /soothing serum or moisturizer/);
is('F12', 'hyaluronic acid', always, /look for hyaluronic acid/);
isOnly(
  'F13',
  'special serum',
  treatmentDay,
  /special serum.*\s.*only one that your clinic gave you/,
);
is('F14', 'unwashed hands', always, /Do not touch your face with unwashed hands/);
isOnly('F15', 'no makeup', treatmentDay, /Do not wear makeup/);
isOnly('F16', 'why', treatmentDay, /makeup.*\s.*germs into the tiny holes.*infection/);
is('F17', 'sensitive to sun', week, /skin burns more easily in the sun/);
isOnly('F18', 'no direct sun', week, /Do not stay in direct sun/);
is('F19', 'sunscreen', always, /Use sunscreen.*\s.*broad-spectrum, SPF 30 or more/);
is('F20', 'again and again', always, /Outside, put it on again every 2 hours/);
isOnly('F21', 'no sweat', first48h, /Do not .*sweat a lot.*\s.*hard workouts, saunas and hot yoga/);
isOnly('F22', 'why', first48h, /Sweat can sting.*infection/);
isOnly('F23', 'no retinol', first48h, /Do not use strong skin products.*\s.*retinol/);
is('F23', 'ask', after48h, /Can I use retinol.*\?\sAsk your clinic first/);
isOnly('F24', 'no AHA', first48h, /Do not use strong skin products.*\s.*\bAHA\b/);
is('F24', 'ask', after48h, /Can I use .*\bAHA\b.*\?\sAsk your clinic first/);
isOnly('F25', 'no BHA', first48h, /Do not use strong skin products.*\s.*\bBHA\b/);
is('F25', 'ask', after48h, /Can I use .*\bBHA\b.*\?\sAsk your clinic first/);
isOnly('F26', 'no vitamin C on skin', first48h, /strong skin .*\s.*vitamin C creams or serums/);
is('F26', 'ask', after48h, /Can I use .*vitamin C cream\?\sAsk your clinic first/);
is('F26', 'fruit is fine', always, /Can I eat fruit with vitamin C\?\sYes/);
isOnly('F27', 'why', first48h, /too harsh right now.*skin sore/);
is('F28', 'keep hydrating', week, /Keep your skin moist.*\s.*serum or moisturizer/);
is('F29', 'why', week, /serum or moisturizer\. It helps your skin heal/);
is('F30', 'gentle routine', week, /Keep it simple and gentle/);
isOnly('F31', 'no scrubs', week, /Do not scrub.*\s.*exfoliants/);
is(
  'F32',
  '3 products',
  week,
  /mild cleanser, a hydrating serum and a gentle moisturizer are enough/,
);
isOnly('F33', 'no direct sun, still', week, /Do not stay in direct sun/);
is('F34', 'hat', week, /Wear a hat/);
is('F35', 'shade', week, /Find shade when you can/);
is('F36', 'why', week, /Sun can harm skin as it heals.*spoil your result/);
is('F37', 'steady routine', longTerm, /steady, gentle routine.*\sWash, moisturize and .*sun/);
isOnly(
  'F38',
  'collagen products',
  longTerm,
  /skin products.*\s.*help your skin make collagen.*Ask/,
);
is('F39', 'sunscreen for good', longTerm, /sunscreen a habit.*\s.*when your skin has healed/);
is('F40', 'why', longTerm, /sunscreen a habit.*\s.*keep your result/);
is('F41', 'a series', longTerm, /may need more than one treatment/);
is('F42', 'how often', longTerm, /Do what your clinic says on how often/);
isOnly('F43', 'mild redness', first72h, /puffy, warm or red\b/);
is('F43', 'dark skin', first72h, /Redness is hard to see on brown or black skin/);
isOnly('F44', 'mild swelling', first72h, /skin may be a bit puffy/);
isOnly('F45', 'a few days', first72h, /puffy.*red.*usually eases in a few days/);
isOnly(
  'F45',
  'call if not',
  after72h,
  /at once if:\n(.*\n)*.*still puffy, sore or red after 3 days/,
);
is('F46', 'cold compress', first72h, /Use a cold compress if your face is puffy/);
is('F47', 'peeling', week, /skin may peel or flake as it heals/);
is('F48', 'no picking', always, /Do not pick at skin that peels/);
is('F49', 'keep it moist', always, /Keep your skin moist.*\s.*if your skin peels/);
is('F50', 'infection is rare', always, /Infection is rare.*Poor aftercare can lead to it/);
is('F51', 'clean skin', always, /Keep your skin clean/);
is('F51', 'clean hands', always, /Do not touch your face with unwashed hands/);
is('F52', 'more swelling', always, /at once if:\n(.*\n)*.*gets more puffy or swollen/);
is('F52', 'more redness', always, /at once if:\n(.*\n)*.*gets more .*\bredder\b/);
is('F52', 'pus', always, /at once if:\n(.*\n)*.*\bpus\b/);
is('F53', 'call at once', always, /Call your clinic at once if:\n/);
is('F54', 'serums', always, /Serum: look for hyaluronic acid .*or peptides/);
is(
  'F55',
  'moisturizers',
  always,
  /Moisturizer: look for aloe vera, chamomile or Centella asiatica/,
);
is('F56', 'sunscreen is a must', always, /Sunscreen: a must.*broad-spectrum, SPF 30/);
is('F57', 'a gentle one', always, /Sunscreen: .*for sensitive skin/);
is('F58', 'water', always, /Drink plenty of water/);
is('F59', 'balanced diet', always, /vitamins, minerals and antioxidants/);
is('F60', 'foods', always, /fruit, vegetables, lean protein and healthy fats/);
is('F61', 'no smoking', always, /Do not smoke/);
is('F62', 'little alcohol', always, /Do not drink a lot of alcohol/);
is(
  'F63',
  'why',
  always,
  /smoke.*\sIt slows healing and harms(.*\n)*.*alcohol.*\sIt slows healing and/,
);
is('F64', 'in short', treatmentDay, /face clean(.*\n)*.*gentle products(.*\n)*Stay out of the sun/);
is('F64', 'in short', ['day1'], /Stay out of the sun(.*\n)*Keep your products plain/);
is('F64', 'in short', ['day3', 'day5'], /skin moist.*\s.*products plain.*\sKeep safe from the sun/);
is('F64', 'in short', longTerm, /Use sunscreen each day.*\sKeep a gentle routine/);
is('F65', 'your clinic first', always, /Your clinic knows your skin.*do what your clinic said/);

const background = ['Products to look for', 'Food and drink', 'About the treatment'];

/** What a patient reads on a day, with the background opened. */
async function textOn(day: Day): Promise<string> {
  const guide = await showOpenGuide({ ...treatment, now: moments[day] });
  for (const title of background) await guide.open(title);
  return guide.text;
}

/** Fails with the fact's name, not with the whole page. */
function expectFound(text: string, { fact, says, words }: Found, at: string): void {
  expect(words.test(text), `${fact} (${says}) ${at}: ${words.source}`).to.equal(true);
}

describe('The facts', () => {
  const texts = new Map<Day, string>();

  before(async () => {
    for (const day of always) texts.set(day, await textOn(day));
  });

  it('are 65, each with words that a reader must find', () => {
    const ids = Array.from({ length: 65 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(found.map(({ fact }) => fact))]).to.deep.equal(ids);
  });

  for (const row of found)
    it(`${row.fact}, ${row.says}: is read on ${row.on.join(', ')}${row.only ? ' only' : ''}`, () => {
      for (const day of always) {
        const text = texts.get(day) ?? '';
        if (row.on.includes(day)) expectFound(text, row, `on ${day}`);
        else if (row.only)
          expect(row.words.test(text), `${row.fact} (${row.says}) on ${day}`).to.equal(false);
      }
    });
});

describe('Every fact can be reached', () => {
  const states: Readonly<Record<string, GuideAttributes>> = {
    'on the treatment day': { ...treatment, now: moments.day0 },
    'in the first 48 hours': { ...treatment, now: moments.day1 },
    'in the first week': { ...treatment, now: moments.day5 },
    'in the long term': { ...treatment, now: moments.day20 },
    'before the treatment': { ...treatment, now: '2026-11-10T12:00' },
    'where only the date is known': {
      ...treatment,
      'procedure-date': '2026-11-20',
      now: moments.day1,
    },
    'where no date is known': {},
  };

  // These are answers of the day, so the phases to read ahead do not have them.
  const isAnswerOfTheDay = ({ words }: Found) => words.source.startsWith('Can I');
  // Before the treatment and in the first 3 days, nothing can have failed to ease.
  const isNotEased = ({ words }: Found) => words.source.includes('still puffy');

  for (const [state, attributes] of Object.entries(states))
    it(`${state}, by opening closed parts`, async () => {
      const guide = await showGuide(attributes);
      await guide.openAll();
      const { text } = guide;
      for (const row of found)
        if (!isAnswerOfTheDay(row) && !isNotEased(row)) expectFound(text, row, state);
    });

  it('and closed parts are named by their content', async () => {
    const guide: Guide = await showGuide({ ...treatment, now: moments.day0 });
    const titles = [
      'Makeup',
      'Workouts, sauna, hot yoga',
      'Retinol, acids, vitamin C on skin',
      'Direct sun, sunbathing',
      'Scrubs, harsh washes',
      'How',
      'Why',
      'More',
      'Every phase',
      ...background,
    ];
    expect(guide.closedParts).to.have.length(titles.length);
    for (const [index, title] of titles.entries())
      expect(guide.closedParts[index]?.startsWith(title), title).to.equal(true);
  });
});

describe('The guide says nothing without a fact:', () => {
  it('exosomes are promised no effect', async () => {
    const guide = await showGuide({ ...treatment, now: moments.day0 });
    const lines = await guide.linesBehind('About the treatment');
    const exosomes = lines.filter((line) => /exosome/i.test(line)).join(' ');
    expect(exosomes).not.to.match(/help|speed|faster|better|improve|calm|heal/i);
  });

  it('a restriction without an end is never lifted', async () => {
    const guide = await showOpenGuide({ ...treatment, now: '2027-12-25T12:00' });
    const { avoid, noEnd } = guide.reading;
    expect(avoid.map(({ text }) => text).join(' ')).to.match(/hands.*pick.*smoke.*alcohol/);
    expect(avoid.map(({ until }) => until).join('')).to.equal('');
    expect(noEnd).to.equal('This guide has no end date for these. Ask your clinic.');
  });
});
