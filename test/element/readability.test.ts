import { expect } from '@open-wc/testing';
import { spokenPage, type Spoken } from '../support/accessibility-tree.js';
import { emulate } from '../support/browser-commands.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import {
  PLACEHOLDER,
  readingLevel,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../support/reading-level.js';

/** What must be named as on the bottle, or has no simpler word. Each counts as one word of one syllable. */
const ingredients = [
  'AHA',
  'BHA',
  'aloe vera',
  'Centella asiatica',
  'chamomile',
  'collagen',
  'elastin',
  'exosome',
  'hyaluronic acid',
  'peptides',
  'retinol',
  'sulfates',
  'vitamin C',
];
const phone = '020 7946 0018';
/** `seen` is the grade of what is read without opening anything. */
const limits = { grade: 4, seen: 3, mean: 9, longest: 15 };

const clinic = { 'clinic-name': 'Rose Clinic', 'clinic-phone': phone };
const timed = { ...clinic, 'procedure-date': '2026-11-20T15:30', 'time-zone': 'Europe/London' };
const dateOnly = { ...timed, 'procedure-date': '2026-11-20' };

interface View {
  readonly attributes: GuideAttributes;
  readonly open?: boolean;
  /** What the visitor does before reading. */
  readonly after?: (guide: Guide) => Promise<void>;
}

const views: Readonly<Record<string, View>> = {
  'Treatment day, timed': { attributes: { ...timed, now: '2026-11-20T16:00' } },
  'Treatment day, date only': { attributes: { ...dateOnly, now: '2026-11-20T16:00' } },
  'First 24 to 48 hours, timed': { attributes: { ...timed, now: '2026-11-21T12:00' } },
  'First 24 to 48 hours, date only': { attributes: { ...dateOnly, now: '2026-11-21T12:00' } },
  'First week, timed': { attributes: { ...timed, now: '2026-11-24T12:00' } },
  'First week, date only': { attributes: { ...dateOnly, now: '2026-11-24T12:00' } },
  'Long term, timed': { attributes: { ...timed, now: '2026-12-10T12:00' } },
  'Long term, date only': { attributes: { ...dateOnly, now: '2026-12-10T12:00' } },
  'Before the treatment': { attributes: { ...timed, now: '2026-11-01T12:00' } },
  'No date': { attributes: clinic },
  'A bad date, and a future one picked': {
    attributes: { ...clinic, 'procedure-date': '2026-02-30', now: '2026-11-20T16:00' },
    after: (guide) => guide.pickDay('2026-11-21'),
  },
  'Changing the date': {
    attributes: { ...timed, now: '2026-11-21T12:00' },
    after: (guide) => guide.click('Change the date'),
  },
  'Held longer, elsewhere, over the new year': {
    attributes: {
      ...clinic,
      'clinic-email': 'hello@clinic.example',
      'clinic-url': 'https://clinic.example/',
      'procedure-date': '2026-12-30',
      'next-visit': '2027-02-10T09:30',
      'time-zone': 'Asia/Kolkata',
      extend: 'makeup:120 sweating:72',
      now: '2027-01-01T12:00',
    },
  },
  'Compact, all of it': { attributes: { ...timed, layout: 'compact' }, open: true },
  'The whole, timed': { attributes: { ...timed, now: '2026-11-20T16:00' }, open: true },
  'The whole, date only': { attributes: { ...dateOnly, now: '2026-11-24T12:00' }, open: true },
  'The whole, before the treatment': {
    attributes: { ...dateOnly, now: '2026-11-01T12:00' },
    open: true,
  },
  'The whole, no date': { attributes: clinic, open: true },
};

async function show({ attributes, open = false, after }: View): Promise<Guide> {
  await emulate({ timeZone: 'Europe/London' }); // the same text and figures on every device
  listenToConsole(); // its warnings about invalid dates are tested elsewhere
  const guide = await showGuide(attributes);
  if (open) await guide.openAll();
  await after?.(guide);
  return guide;
}

interface Line {
  readonly text: string;
  readonly times: readonly string[];
}

/** The text of a view, one line a block, without the tile and the days, which repeat the words beside them. */
function linesOf(guide: Guide): readonly Line[] {
  const labels = guide.all('[aria-label]').map((each) => each.getAttribute('aria-label') ?? '');
  return [
    ...guide.blocks.filter(({ element }) => element.closest('.tile, .days') === null),
    ...labels.map((text) => ({ text, times: [] })),
  ];
}

const shortDate =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?: \d{1,2}(?: [A-Z][a-z]{2}(?: 20\d\d)?)?)?(?:, \d{1,2}:\d\d)?\b|\b\d{1,2}:\d\d\b/g;

/** Days, times and the clinic's number do not count. */
function withoutFigures({ text, times }: Line): string {
  return [...times, phone]
    .reduce((rest, figure) => rest.replaceAll(figure, PLACEHOLDER), text)
    .replaceAll(shortDate, PLACEHOLDER);
}

function withoutIngredients(text: string): string {
  const names = new RegExp(`\\b(?:${ingredients.join('|')})\\b`, 'gi');
  return text.replace(names, PLACEHOLDER);
}

/** Headings and labels are short and would flatter the figures. */
function fullSentences(lines: readonly string[]): readonly string[] {
  return lines.flatMap(sentencesOf).filter((sentence) => /[.?!:]$/.test(sentence));
}

const gradeFor = ({ open = false }: View) => (open ? limits.grade : limits.seen);

const figures: string[] = [];

describe('Every view is easy to read', () => {
  for (const [name, view] of Object.entries(views))
    it(`${name}: grade ${gradeFor(view)}, ${limits.longest} words a sentence at most`, async () => {
      const lines = linesOf(await show(view)).map(withoutFigures);
      const all = readingLevel(lines.map(withoutIngredients));
      // The same, stricter: no headings, no allow-list.
      const strict = readingLevel(fullSentences(lines));
      figures.push(
        `${name}: grade ${all.grade.toFixed(1)}, mean ${all.mean.toFixed(1)}, longest ${all.longest.words}` +
          ` (${all.words} words; full sentences and no allow-list: ${strict.grade.toFixed(1)}, ${strict.mean.toFixed(1)}, ${strict.longest.words})`,
      );
      for (const { grade, mean, longest } of [all, strict]) {
        expect(grade).to.be.at.most(gradeFor(view));
        expect(mean).to.be.at.most(limits.mean);
        expect(longest.words, longest.sentence).to.be.at.most(limits.longest);
      }
    });

  it('announcements are easy to read too', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T16:00' });
    const announced: string[] = [];
    for (const now of ['21T00:00', '21T15:30', '22T15:30', '23T00:00', '27T15:30', '28T00:00']) {
      await guide.set({ now: `2026-11-${now}` });
      announced.push(guide.announced);
    }
    expect(new Set(announced).size).to.equal(6);
    const { grade, mean, longest } = readingLevel(announced);
    figures.push(`Announced: grade ${grade.toFixed(1)}, mean ${mean.toFixed(1)}`);
    expect(grade).to.be.at.most(limits.grade);
    expect(mean).to.be.at.most(limits.mean);
    expect(longest.words, longest.sentence).to.be.at.most(limits.longest);
  });

  after(() => {
    console.log(
      ['Reading level', `Allow-list: ${ingredients.join(', ')}`, ...figures].join('\n  '),
    );
  });
});

describe('Every view keeps to plain words', () => {
  const banned = [
    /\bshould\b/,
    /\b(monitor|detect|diagnos|assess|alert|alarm)/,
    /\b(is|are) safe\b/,
    /\bfever/,
    /\bnormal/,
    /\bring(s|ing)?\b/,
    /\brang\b/,
    // Numerals always, and "to" in ranges.
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty)\b/,
    /\d\s?[-–—]\s?\d/,
  ];
  const fullDate =
    /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? \d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( 20\d\d)?( at \d{1,2}:\d\d)?$/;

  for (const [name, view] of Object.entries(views)) {
    it(`${name}: no banned words, and dates in full or with their weekday`, async () => {
      const lines = linesOf(await show(view));
      const said = lines.map(withoutFigures).join('\n').toLowerCase();
      for (const word of banned) expect(word.exec(said)?.[0], String(word)).to.equal(undefined);
      for (const time of lines.flatMap(({ times }) => times))
        if (time.replace(shortDate, '') !== '') expect(time).to.match(fullDate);
    });

    it(`${name}: at most 3 things on top, and every ban begins with "Do not"`, async () => {
      const guide = await show(view);
      expect(guide.mostImportant.length).to.be.at.most(3);
      for (const item of guide.all('[part=avoid] [part=item]'))
        expect(item.textContent.trim()).to.match(/^Do not [a-z]/);
      for (const { text } of guide.todo) expect(text).not.to.match(/^Do not|^Don|^Avoid|^Never/);
    });
  }

  it('the phases to read ahead have at most 3 things on top as well', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T16:00' });
    await guide.open('Every phase');
    const counts = guide.all('.preview').map((each) => each.querySelector('ul')?.children.length);
    expect(counts).to.have.length(4);
    for (const count of counts) expect(count).to.be.within(1, 3);
  });
});

describe('Nothing that is read out turns a ban into a command', () => {
  /** What a ban is about, and a command must not be. */
  const about =
    /makeup|sweat|workout|sauna|hot yoga|direct sun|retinol|AHA|BHA|strong skin|scrub|exfoli|unwashed|pick\b|smok|alcohol/i;

  function expectBansAreBans(spoken: readonly Spoken[]): void {
    const items = spoken.filter(({ role }) => role === 'listitem');
    for (const { text } of items.filter(({ under }) => under === 'What to avoid'))
      expect(text).to.match(/^Do not [a-z]/);
    for (const { under, text } of items)
      if (under !== 'What to avoid' && about.test(text))
        expect(text, under).to.match(/^Do not |\. (Yes|Ask your clinic first|With care: )/);
  }

  for (const [name, view] of Object.entries(views))
    it(`${name}`, async () => {
      const guide = await show(view);
      const spoken = await spokenPage();
      expectBansAreBans(spoken);
      // Everything visible is read out too: as many restrictions, as many rows.
      const isBan = ({ text }: Spoken) => /^Do not [a-z]/.test(text);
      expect(spoken.filter((each) => each.role === 'listitem' && isBan(each)).length).to.equal(
        guide.all('[part=avoid] [part=item]').length,
      );
    });

  it('in the compact layout the one restriction is a whole sentence', async () => {
    await showGuide({ ...timed, now: '2026-11-20T16:00', layout: 'compact' });
    const spoken = await spokenPage();
    const restriction = spoken.find(({ role, text }) => role === 'paragraph' && about.test(text));
    expect(restriction?.text ?? '').to.match(
      /^Do not wear makeup yet\. Not until Saturday 21 November/,
    );
  });

  it('the names of parts to open are separate words', async () => {
    await showGuide({ ...timed, now: '2026-11-20T16:00' });
    const names = (await spokenPage()).filter(({ role }) => role === 'DisclosureTriangle');
    expect(names.map(({ text }) => text)).to.deep.equal([
      'Do not wear makeup yet. Makeup. Not until Saturday 21 November at 15:30',
      'Do not do things that make you sweat a lot. Workouts, sauna, hot yoga. Not until Sunday 22 November at 15:30',
      'Do not use strong skin products. Retinol, acids, vitamin C on skin. Not until Sunday 22 November at 15:30, then ask your clinic first',
      'Do not stay in direct sun. Direct sun, sunbathing. Not until Friday 27 November at 15:30, then with care: SPF 30+, hat, shade',
      'Do not scrub your face. Scrubs, harsh washes. Not until Friday 27 November at 15:30, then ask your clinic first',
      'How: What to do',
      'Why: What to avoid',
      'More: Ask your clinic first',
      'Every phase',
      'Products to look for',
      'Food and drink',
      'About the treatment',
    ]);
  });
});

describe('The reading level is measured rightly', () => {
  const counted: Readonly<Record<number, string>> = {
    1: 'the be me skin moist germs holes hours flakes creams heals healed harmed used tried dried lips tongue breathe throat worse sore whole fruit eyes your you are one 1 2 3 8 12 C through care',
    2: 'treatment sunscreen routine makeup saunas yoga acids serum unwashed healing towel every simple eases washes faces phases peaches needles wrinkles acne texture lotion question being doing drying needed treated agreed swollen gentle also enough about special diet 7 30 20 13',
    3: 'infection easily retinol alcohol sensitive hydrating moisturize painkillers constructor shivery area minerals injury elastin usual period yesterday 24 48 11 SPF AHA',
    4: 'exfoliate exfoliants moisturizer usually temperature hyaluronic emergency microneedling 27',
    5: 'antioxidants dermatologist',
  };
  for (const [syllables, words] of Object.entries(counted))
    it(`words of ${syllables} syllables are counted as such`, () => {
      for (const word of words.split(' '))
        expect(syllablesOf(word), word).to.equal(Number(syllables));
    });

  it('parts of a word with a hyphen add up, letters and long numbers are spelled out', () => {
    expect(syllablesOf('broad-spectrum')).to.equal(3);
    expect(syllablesOf('just-washed')).to.equal(2);
    expect(syllablesOf('WHO')).to.equal(5);
    expect(syllablesOf('112')).to.equal(3);
  });

  it('sentences end at full stops and question marks, and at a colon that begins a list', () => {
    expect(sentencesOf('Wear a hat. Can I swim? Eat well: fruit, nuts and fish.')).to.deep.equal([
      'Wear a hat.',
      'Can I swim?',
      'Eat well:',
      'fruit, nuts and fish.',
    ]);
    expect(sentencesOf('Call us: now')).to.deep.equal(['Call us: now']);
  });

  it('words are counted as they are written', () => {
    expect(wordsOf('Choose broad-spectrum, SPF 30 or more (it’s best).')).to.have.length(8);
  });

  it('the grade is the one that the formula gives', () => {
    // 6 words and 6 syllables in 1 sentence; 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(readingLevel(['The cat sat on the mat.']).grade).to.be.closeTo(-1.45, 0.001);
    // 10 words and 26 syllables in 2 sentences: 0.39 × 5 + 11.8 × 2.6 − 15.59.
    const hard =
      'Exfoliants may cause infection. Moisturizer helps sensitive, injured areas usually.';
    expect(wordsOf(hard)).to.have.length(10);
    expect(readingLevel([hard]).grade).to.be.closeTo(17.04, 0.001);
  });

  it('a hard text is found to be hard', () => {
    const { grade, longest } = readingLevel([
      'Following the microneedling procedure it is essential to refrain from applying any cosmetic preparation for a minimum of 24 hours in order to minimize the possibility of infection.',
    ]);
    expect(grade).to.be.above(12);
    expect(longest.words).to.equal(28);
  });
});
