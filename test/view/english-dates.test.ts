import { expect } from '@open-wc/testing';
import { needs } from '../support/engine.js';
import { englishDate } from '../../src/view/english-dates.js';

const MS_PER_DAY = 86_400_000;

/** The browser's format. */
function intl(wallMs: number, locale: string, withYear: boolean): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  }).format(wallMs);
}

/** The browser's clock. Browsers use different spaces before AM and PM, and Firefox writes 09:05. */
function clockOf(wallMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' })
    .format(wallMs)
    .replace('\u202f', ' ')
    .replace(/^0(?=\d:)/, '');
}

describe('Dates in English', () => {
  for (const locale of ['en', 'en-US', 'en-GB'])
    it(`are those of Intl on every day of a leap year and at every hour, in ${locale}`, () => {
      needs('dates as of 2024');
      for (let day = 0; day < 366; day++) {
        const wallMs =
          Date.UTC(2028, 0, 1) + day * MS_PER_DAY + (day % 24) * 3_600_000 + day * 60_000;
        for (const withYear of [false, true])
          expect(englishDate(wallMs, locale, 'day', withYear)).to.equal(
            intl(wallMs, locale, withYear),
          );
        expect(englishDate(wallMs, locale, 'clock', false)).to.equal(clockOf(wallMs, locale));
      }
    });

  it('are short with their weekday first, with a month only where it is asked for', () => {
    const wallMs = Date.UTC(2028, 1, 29, 15, 5);
    const short = (locale: string) =>
      (['near', 'far', 'weekday', 'clock'] as const).map((form) =>
        englishDate(wallMs, locale, form, form === 'far'),
      );
    expect(short('en-US')).to.deep.equal(['Tue 29', 'Tue, Feb 29, 2028', 'Tue', '3:05 PM']);
    expect(short('en-GB')).to.deep.equal(['Tue 29', 'Tue 29 Feb 2028', 'Tue', '15:05']);
    expect(englishDate(Date.UTC(2028, 1, 29), 'en-US', 'far', false)).to.equal('Tue, Feb 29');
    expect(englishDate(Date.UTC(2028, 1, 29), 'en-GB', 'far', false)).to.equal('Tue 29 Feb');
  });

  it('are left to Intl in every other English and in other languages', () => {
    for (const locale of ['en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-ZA', 'de', 'es-MX', 'ar'])
      expect(englishDate(0, locale, 'day', true), locale).to.equal(null);
  });
});
