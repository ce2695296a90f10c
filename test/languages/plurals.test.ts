import { expect } from '@open-wc/testing';
import type { Language } from '../../src/languages/language.js';
import type { Plural } from '../../src/languages/words.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { asSeen, filled, isPlural, LANGUAGES } from '../support/languages.js';

const DAYS = [1, 2, 3, 5, 11, 21, 100, 101];
const MS_PER_DAY = 86_400_000;

/** A guide at noon so many days after the treatment, or before it. */
const onDay = (day: number): GuideAttributes => ({
  'procedure-date': '2026-06-15',
  'time-zone': 'UTC',
  now: `${new Date(Date.UTC(2026, 5, 15) + day * MS_PER_DAY).toISOString().slice(0, 10)}T12:00`,
});

/** The form that CLDR, by way of the browser, requires for a number; never a substitute. */
function formFor(plural: Plural, count: number, code: string): string {
  const category = new Intl.PluralRules(code).select(count);
  const form = plural[category];
  if (form === undefined) throw new Error(`There is no "${category}".`);
  const number = new Intl.NumberFormat(code, { numberingSystem: 'latn' }).format(count);
  return asSeen(filled(form, { count: number }));
}

const counterOf = (guide: Guide) => ({
  words: asSeen(guide.counterWords),
  ...guide.dial,
});

/** A guide without a date, whose clinic restricts makeup for so many hours. */
async function showHours(code: string, ...hours: readonly number[]): Promise<readonly Guide[]> {
  return Promise.all(
    hours.map(async (until) => {
      const guide = await showGuide({ lang: code });
      const { items, ...protocol } = guide.element.protocol;
      guide.element.protocol = {
        ...protocol,
        items: items.map((item) => (item.id === 'makeup' ? { ...item, until } : item)),
      };
      await guide.settled();
      return guide;
    }),
  );
}

/** How long makeup is off limits. */
const windowIn = (guide: Guide) =>
  asSeen(guide.avoid.find(({ text }) => text === makeupIn(guide))?.until ?? '');

function makeupIn({ element }: Guide): string {
  return element.restrictions.find(({ id }) => id === 'makeup')?.text ?? '';
}

for (const [code, language] of Object.entries(LANGUAGES)) {
  const { words } = language;
  describe(`Counting in ${language.name}`, () => {
    it(`is right ${DAYS.join(', ')} days after the treatment`, async () => {
      const guide = await showGuide({ lang: code });
      for (const day of DAYS) {
        await guide.set(onDay(day));
        expect(counterOf(guide), String(day)).to.deep.equal({
          words: formFor(words.daysSince, day, code),
          number: String(day),
          unit: formFor(words.dialSince, day, code),
        });
      }
    });

    it(`is right ${DAYS.join(', ')} days before it`, async () => {
      const guide = await showGuide({ lang: code });
      for (const day of DAYS) {
        await guide.set(onDay(-day));
        expect(counterOf(guide), String(-day)).to.deep.equal({
          words: formFor(words.daysUntil, day, code),
          number: String(day),
          unit: formFor(words.dialUntil, day, code),
        });
      }
    });

    it('is not needed on the day itself, which has its own words', async () => {
      const guide = await showGuide({ lang: code, ...onDay(0) });
      expect(asSeen(guide.counterWords || guide.title)).to.equal(asSeen(words.treatmentDay));
      expect(guide.dial).to.deep.equal({ number: '0', unit: asSeen(words.dialToday) });
    });

    it('has the right forms of hours and days too', async () => {
      const hours = [1, 2, 3, 11, 24, 71, 72];
      const days = [4, 11, 21, 100];
      const guides = await showHours(code, ...hours, ...days.map((each) => each * 24));
      const expected = [
        ...hours.map((count) => formFor(words.notInFirstHours, count, code)),
        ...days.map((count) => formFor(words.notInFirstDays, count, code)),
      ];
      expect(guides.map(windowIn)).to.deep.equal(expected);
    });

    it('never shortens a window: 1.5 hours are not "the first hour"', async () => {
      const hours = [0.5, 1.5, 2.5, 73.5];
      const guides = await showHours(code, ...hours);
      const format = new Intl.NumberFormat(code, { numberingSystem: 'latn' });
      guides.map(windowIn).forEach((line, index) => {
        expect(line).to.include(format.format(hours[index] ?? NaN));
      });
    });

    it('has a form for every category that the language has, and for no other', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      const needed = pluralCategories.filter((category) => category !== 'zero').sort();
      const plurals = pluralsOf(language);
      expect(plurals.length).to.be.at.least(7);
      for (const [key, plural] of plurals)
        expect(
          Object.keys(plural)
            .filter((category) => category !== 'zero')
            .sort(),
          key,
        ).to.deep.equal(needed);
      for (const [key, { zero }] of plurals)
        if (zero !== undefined) expect(pluralCategories, key).to.include('zero');
    });

    it('contains the number wherever a form covers more than one', () => {
      for (const [key, plural] of pluralsOf(language)) {
        if (key.startsWith('dial')) continue;
        const step = key.endsWith('Hours') ? 0.5 : 1;
        for (const [category, form] of Object.entries(plural)) {
          const counts = countsOf(code, category, step);
          if (counts.length > 1) expect(form, `${key}.${category}`).to.include('{count}');
        }
      }
    });
  });
}

function pluralsOf({ words }: Language): readonly (readonly [string, Plural])[] {
  return Object.entries(words).filter((entry): entry is [string, Plural] => isPlural(entry[1]));
}

/** Some numbers above 0 in a category. */
function countsOf(code: string, category: string, step: number): readonly number[] {
  const rules = new Intl.PluralRules(code);
  const counts = Array.from({ length: 250 }, (_, index) => (index + 1) * step);
  return counts.filter((count) => rules.select(count) === category);
}

// By hand, as a reader of the language would: not from the language's file, nor from the browser.
describe('Written by hand,', () => {
  const bare = (text: string) => text.normalize('NFD').replace(/[\u064b-\u0652]/g, '');
  const counters = async (code: string) => {
    const guide = await showGuide({ lang: code });
    const found: string[] = [];
    for (const day of DAYS) {
      await guide.set(onDay(day));
      found.push(bare(guide.counterWords));
    }
    return found;
  };
  const expectEach = (found: readonly string[], forms: readonly RegExp[]) =>
    forms.forEach((form, index) => expect(found[index]).to.match(form));

  it('the plural forms of Polish are those that the guide shows', async () => {
    expectEach(await counters('pl'), [
      /^1 dzien\u0301 /,
      /^2 dni /,
      /^3 dni /,
      /^5 dni /,
      /^11 dni /,
      /^21 dni /,
      /^100 dni /,
      /^101 dni /,
    ]);
    const lines = (await showHours('pl', 1, 2, 5, 12, 22, 25, 1.5)).map(windowIn);
    expectEach(lines, [
      /pierwszej godziny$/,
      /pierwszych 2 godzin$/,
      /pierwszych 5 godzin$/,
      /pierwszych 12 godzin$/,
      /pierwszych 22 godzin$/,
      /pierwszych 25 godzin$/,
      /pierwszych 1,5 godziny$/,
    ]);
  });

  it('the plural forms of Arabic, whose dual needs no number, are those that the guide shows', async () => {
    expectEach(await counters('ar'), [
      /^\D*يوم واحد\D*$/,
      /^\D*يومان\D*$/,
      /(?<!\d)3 ا\u0654يام/,
      /(?<!\d)5 ا\u0654يام/,
      /(?<!\d)11 يوما /,
      /(?<!\d)21 يوما /,
      /(?<!\d)100 يوم /,
      /(?<!\d)101 يوم /,
    ]);
    const lines = (await showHours('ar', 2, 3, 24, 1.5)).map((guide) => bare(windowIn(guide)));
    expectEach(lines, [/^\D*ساعتين$/, /3 ساعات$/, /24 ساعة$/, /1\.5 ساعة$/]);
  });
});
