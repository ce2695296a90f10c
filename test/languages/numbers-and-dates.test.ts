import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import { timeUntil } from '../support/clock.js';
import { needs } from '../support/engine.js';
import { showGuide, showOpenGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { everythingSaidIn, LANGUAGES, leftOf, madeUp, writtenIn } from '../support/languages.js';
import { spokenText } from '../support/visible-text.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  'next-visit': '2027-01-08T09:05',
};
const TREATED = Date.UTC(2026, 10, 20, 15, 30);
const VISIT = Date.UTC(2027, 0, 8, 9, 5);

// Locales that a clinic may add. For some, browsers write Persian years, Buddhist years or other digits.
const ADDED = ['fa', 'th', 'mr', 'my', 'bn', 'ckb', 'ne'];
before(() => {
  for (const tag of ADDED) registerLanguage(madeUp(tag));
});

/** A language of which this browser has no dates. */
const DATELESS = ['tlh', 'qya', 'sjn'].find(
  (tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0,
);

const foreignDigitsIn = (guide: Guide) =>
  everythingSaidIn(guide.root).filter((block) => /[\p{Nd}\p{Nl}]/u.test(block.replace(/\d/g, '')));
const timesIn = (guide: Guide) =>
  guide.all('time').map((each) => ({
    text: spokenText(each),
    datetime: each.getAttribute('datetime'),
  }));

describe('Digits are 0 to 9', () => {
  const TAGS = [
    ...Object.keys(LANGUAGES),
    'ar-EG',
    'ar-SA',
    'ar-u-nu-arab',
    'ar-EG-u-nu-arab-ca-islamic',
    'en-u-nu-deva',
    'zh-u-nu-hanidec',
    'fr-u-nu-roman',
    ...ADDED,
    'fa-u-nu-arabext',
  ];
  for (const tag of TAGS)
    it(`in ${tag}, after the treatment, before it and without a date`, async () => {
      const guide = await showGuide({ ...DAY_1, lang: tag });
      await guide.openAll();
      expect(foreignDigitsIn(guide)).to.deep.equal([]);
      expect(guide.dial.number).to.equal('1');
      expect(guide.all('time').length).to.be.above(5);
      // With years, and a number of three digits.
      await guide.set({ now: '2028-10-20T10:00' });
      expect(foreignDigitsIn(guide)).to.deep.equal([]);
      expect(guide.dial.number.replace(/\D/g, '')).to.equal('700');
      await guide.set({ now: '2026-11-09T10:00' });
      expect(guide.dial.number).to.equal('11');
      expect(foreignDigitsIn(guide)).to.deep.equal([]);
      await guide.set({ 'procedure-date': null });
      expect(foreignDigitsIn(guide)).to.deep.equal([]);
      expect(guide.avoid[0]?.until).to.include('24');
    });

  it('in an hour that occurs twice, too', async () => {
    // Clocks in London go back over half past one on the day after.
    const guide = await showOpenGuide({
      lang: 'ar-u-nu-arab',
      'procedure-date': '2026-10-24T01:30',
      'time-zone': 'Europe/London',
      now: '2026-10-24T02:00',
    });
    const twice = guide.all('time').find(({ textContent }) => /غرينتش|GMT/.test(textContent));
    expect(foreignDigitsIn(guide)).to.deep.equal([]);
    needs('dates as of 2024'); // older ones write the zone without a number
    expect(twice?.textContent).to.match(/\d$|\d\u200f?$/);
  });
});

describe('Days are those of the Gregorian calendar', () => {
  for (const tag of [
    'ar-SA',
    'ar-SA-u-ca-islamic',
    'fa',
    'fa-IR',
    'th',
    'th-TH',
    'en-u-ca-buddhist',
  ])
    it(`in ${tag}`, async () => {
      const guide = await showGuide({ ...DAY_1, lang: tag });
      const lines = guide.all('.line time').map(spokenText);
      expect(lines).to.deep.equal([
        writtenIn(tag, TREATED),
        writtenIn(tag, VISIT, { year: 'numeric', hour: 'numeric', minute: '2-digit' }),
      ]);
      expect(lines[1]).to.include('2027');
    });

  it('and not of the calendars that the browser would choose', () => {
    // Otherwise the tests above would prove nothing.
    const year = (tag: string) =>
      new Intl.DateTimeFormat(tag, { year: 'numeric', numberingSystem: 'latn' }).format(VISIT);
    expect(year('th')).to.include('2570');
    expect(year('fa')).to.include('1405');
  });
});

describe('Every time', () => {
  for (const [code, { name }] of Object.entries(LANGUAGES))
    it(`in ${name} has its weekday, the format of the language, and a machine-readable form`, async () => {
      const guide = await showGuide({ ...DAY_1, lang: code });
      await guide.openAll();
      const times = timesIn(guide);
      expect(times.length).to.be.above(10);
      for (const { text, datetime } of times) {
        const [, day = '', clock = ''] =
          /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?/.exec(datetime ?? '') ?? [];
        const instant = Date.parse(`${day}${clock || 'T00:00'}Z`);
        const isNextYear = day.startsWith('2027');
        expect(text, String(datetime)).to.equal(
          writtenIn(code, instant, {
            ...(isNextYear && { year: 'numeric' }),
            ...(clock && { hour: 'numeric', minute: '2-digit' }),
          }),
        );
        const weekday = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
        expect(text).to.include(weekday.format(instant));
      }
    });
});

describe('A language that the browser has no dates for', () => {
  const showDateless = async (attributes: GuideAttributes = {}) => {
    const tag = DATELESS as string;
    const { words, ...language } = madeUp(tag, { dir: 'rtl' });
    // After Arabic letters a browser would reorder year, month and day.
    registerLanguage({ ...language, words: { ...words, treatedOn: 'كانت يوم {when}.' } });
    return showGuide({ ...DAY_1, lang: tag, ...attributes });
  };

  it('there is a language without dates to test with', () => {
    expect(DATELESS).to.be.a('string');
  });

  it('has its dates in figures, the year first, and never in another language', async () => {
    const guide = await showDateless();
    await guide.openAll();
    expect(guide.one('article').lang).to.equal(DATELESS);
    const bare = (text: string) => text.replace(/[\u2066\u2069ŋ]|at /g, '');
    const texts = timesIn(guide).map(({ text }) => bare(text));
    expect(texts.slice(0, 3)).to.deep.equal(['2026-11-20 15:30', '2027-01-08 09:05', '2026-11-20']);
    for (const text of texts) expect(text).to.match(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/);
    const names = /monday|tuesday|wednesday|thursday|friday|saturday|sunday|november|january/i;
    expect(everythingSaidIn(guide.root).filter((block) => names.test(block))).to.deep.equal([]);
  });

  it('keeps the order of the figures from right to left', async () => {
    const guide = await showDateless();
    const time = guide.one('.line time > [aria-hidden]');
    // WebKit lays out content near the viewport a frame or two later.
    await timeUntil(() => leftOf(time, '-11') > 0, 2000);
    expect(leftOf(time, '2026')).to.be.below(leftOf(time, '-11'));
    expect(leftOf(time, '-11')).to.be.below(leftOf(time, '-20'));
    expect(leftOf(time, '15')).to.be.below(leftOf(time, ':30'));
    // The day is read first.
    expect(leftOf(time, '15')).to.be.below(leftOf(time, '2026'));
  });

  it('days and hours are counted in a language without dates too', async () => {
    const guide = await showDateless({ now: '2026-11-25T10:00' });
    expect(guide.counterWords).to.equal('ŋ5 days since your treatment');
  });
});
