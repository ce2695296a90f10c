import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { inNewDates } from '../support/dates.js';
import { needs } from '../support/engine.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { asSeen, filled, LANGUAGES } from '../support/languages.js';

// Whether "today" and "tomorrow" are there, in any language and without a list of its words: what has such a word is
// not the same on two days, and what has none is.

/** The workout row ends on Sunday 22 November at 15:30. */
const TREATED: GuideAttributes = { 'procedure-date': '2026-11-20T15:30' };
const EVENING_BEFORE = '2026-11-21T20:00';
const THAT_MORNING = '2026-11-22T08:00';
const NIGHTS = ['2026-11-20T22:00', '2026-11-21T23:59', '2026-11-22T00:00', '2026-11-22T05:59'];

const answerOf = (guide: Guide, id: string) => guide.textOf(`#row-${id} .answer`);

for (const [code, { name, words }] of Object.entries(LANGUAGES))
  describe(`Today and tomorrow in ${name}`, () => {
    const show = (now: string, more: GuideAttributes = {}) =>
      showGuide({ ...TREATED, lang: code, now, ...more });
    const endAt = async (now: string, more?: GuideAttributes) =>
      answerOf(await show(now, more), 'sweating');

    it('are the words of a row by day, with the weekday beside tomorrow', async () => {
      const written = (options: Intl.DateTimeFormatOptions) =>
        inNewDates(
          new Intl.DateTimeFormat(code, {
            timeZone: 'UTC',
            numberingSystem: 'latn',
            ...options,
          }).format(Date.UTC(2026, 10, 22, 15, 30)),
        );
      const day = written({ weekday: 'short' });
      const time = written({ hour: 'numeric', minute: '2-digit' });
      const tomorrow = asSeen(filled(words.notUntilTomorrow, { day, time }));
      expect(await endAt(EVENING_BEFORE)).to.equal(tomorrow);
      expect(await endAt(THAT_MORNING)).to.equal(asSeen(filled(words.notUntilToday, { time })));
    });

    it('are not there at night, nor in the compact layout then', async () => {
      const [first, ...others] = await Promise.all(NIGHTS.map((now) => endAt(now)));
      expect(first).to.match(/22/);
      for (const other of others) expect(other).to.equal(first);
      for (const day of [EVENING_BEFORE, THAT_MORNING])
        expect(await endAt(day)).not.to.equal(first);
      const compact = async (now: string) =>
        (await show(now, { layout: 'compact' })).textOf('.until');
      expect(await compact('2026-11-22T00:00')).to.include(first);
      expect(await compact(THAT_MORNING)).not.to.include(first);
    });

    it('are not there on a clock that is not the visitor’s', async () => {
      needs('a changed time zone');
      await emulate({ timeZone: 'Europe/London' });
      const elsewhere = (now: string) => endAt(now, { 'time-zone': 'Asia/Tokyo' });
      expect(await elsewhere(EVENING_BEFORE)).to.equal(await elsewhere(THAT_MORNING));
      expect(await elsewhere(THAT_MORNING)).to.equal(await endAt('2026-11-22T00:00'));
    });

    it('are not there beside a visit on such a clock', async () => {
      needs('a changed time zone');
      await emulate({ timeZone: 'Asia/Tokyo' });
      const elsewhere = { 'time-zone': 'America/New_York', lang: code };
      const visit = await showGuide({
        ...elsewhere,
        ...TREATED,
        now: '2026-12-18T08:00-05:00',
        'next-visit': '2026-12-18T10:00',
      });
      expect(visit.textOf('.visit')).to.include('18');
      expect(visit.textOf('.visit')).not.to.include(asSeen(words.visitToday));
    });

    it('is not there beside a visit at night', async () => {
      const at = async (now: string) =>
        (await show(now, { 'next-visit': '2026-12-18T10:00' })).textOf('.visit');
      expect(await at('2026-12-18T06:00')).to.include(asSeen(words.visitToday));
      expect(await at('2026-12-18T05:59')).not.to.include(asSeen(words.visitToday));
    });

    it('are not counted beside a visit tomorrow, at night or on another clock', async () => {
      const at = async (now: string, other = {}) =>
        (await show(now, { 'next-visit': '2026-12-18T10:00', ...other })).textOf('.visit');
      const inDays = (count: number) => {
        const form = words.visitIn[new Intl.PluralRules(code).select(count)];
        return asSeen((form ?? words.visitIn.other).replace('{count}', String(count)));
      };
      expect(await at('2026-12-17T12:00')).to.include(inDays(1));
      expect(await at('2026-12-17T23:00')).not.to.include(inDays(1));
      expect(await at('2026-12-16T23:00')).to.include(inDays(2));
      needs('a changed time zone');
      await emulate({ timeZone: 'Asia/Tokyo' });
      const elsewhere = { 'time-zone': 'America/New_York' };
      expect(await at('2026-12-17T19:00-05:00', elsewhere)).not.to.include(inDays(1));
    });

    it('are not there on paper nor in the calendar, whenever these are made', async () => {
      const made = async (now: string) => {
        const guide = await show(now);
        const calendar = guide.element.calendar().replace(/\r\nDTSTAMP:.*/g, '');
        window.dispatchEvent(new Event('beforeprint'));
        const paper = guide.one('.sheet').textContent;
        window.dispatchEvent(new Event('afterprint'));
        return { calendar, paper };
      };
      const [first, ...others] = [
        await made('2026-11-21T00:30'),
        await made(EVENING_BEFORE),
        await made(THAT_MORNING),
      ];
      expect(first?.calendar).to.include('BEGIN:VEVENT');
      for (const other of others) expect(other).to.deep.equal(first);
    });
  });
