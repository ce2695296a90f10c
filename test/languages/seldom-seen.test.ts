import { expect } from '@open-wc/testing';
import type { Language } from '../../src/languages/language.js';
import type { Words } from '../../src/languages/words.js';
import { listenToConsole } from '../support/console.js';
import { publish } from '../protocol-files/clinic-site.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { spokenText } from '../support/visible-text.js';
import { asSeen, filled, LANGUAGES, writtenIn } from '../support/languages.js';

// Texts that no state of the gallery shows, in every language.

/** Where the page keeps a date. */
const KEY = 'aftercare-guide/2//microneedling';
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
};

/** The words of a language as they are seen, braces filled. */
const says = (
  { words }: Language,
  key: { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words],
  values: Readonly<Record<string, string>> = {},
) => asSeen(filled(words[key], values));

const clock = (locale: string, hour: number) =>
  asSeen(
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    }).format(Date.UTC(2026, 10, 21, hour)),
  );

const problemIn = (guide: Guide) => asSeen(guide.textOf('[part=date-form] [role=alert]'));

for (const [code, language] of Object.entries(LANGUAGES))
  describe(`In ${language.name} the guide`, () => {
    it('says whose times these are if the clinic’s clock differs', async () => {
      // No device of these tests is in that zone.
      const guide = await showGuide({ ...DAY_1, lang: code, 'time-zone': 'Asia/Kathmandu' });
      expect(guide.headerLines.map(asSeen)).to.include(
        says(language, 'zone', { zone: 'Kathmandu' }),
      );
    });

    it('says when the clinic opens, what its hours are and who answers meanwhile', async () => {
      const closed = {
        ...DAY_1,
        lang: code,
        'clinic-phone': '555-0100',
        'clinic-hours': 'Mo-Su 00:00-24:00; 2026-11-21 off',
        'emergency-phone': '112',
      };
      const guide = await showGuide(closed);
      const alone = spokenText(guide.one('[part=header] .hours'));
      const [before = '', after = ''] = says(language, 'closedNow').split('{when}');
      expect(alone).to.include(before.trim());
      expect(alone).to.include(after.trim());
      expect(alone).to.include('22');
      expect(alone).to.include(says(language, 'emergencyFor'));
      expect(alone).to.include(says(language, 'dayAndNight'));
      const weekday = (day: number) =>
        new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2026, 10, day),
        );
      expect(alone).to.include(says(language, 'dayToDay', { from: weekday(23), to: weekday(22) }));
      const [closedBefore = ''] = says(language, 'closedOn').split('{days}');
      expect(alone).to.include(closedBefore.trim());
      await guide.set({ 'after-hours-phone': '555-0199', 'clinic-hours': 'Sa 09:00-18:00' });
      const open = spokenText(guide.one('[part=header] .hours'));
      expect(open).to.include(says(language, 'whenClosed'));
      expect(open).to.include(
        says(language, 'timeToTime', { from: clock(code, 9), to: clock(code, 18) }),
      );
    });

    it('says that rules last longer if the time zone of the clinic is unknown', async () => {
      listenToConsole();
      const guide = await showGuide({ ...DAY_1, lang: code, 'time-zone': 'Europe/Rosewater' });
      expect(guide.headerLines.map(asSeen)).to.include(says(language, 'zoneUnknown'));
    });

    it('says that it is loading while the clinic’s own guidance is', async () => {
      const { address } = await publish({ manner: 'waits' });
      const guide = await showGuide({ ...DAY_1, lang: code, src: address });
      expect(asSeen(guide.title)).to.equal(says(language, 'guideLoading'));
    });

    it('asks which day is meant by an ambiguous date, and about an unlikely date', async () => {
      listenToConsole();
      const guide = await showGuide({
        lang: code,
        now: '2026-04-25T10:00',
        'procedure-date': '03/04/2026',
      });
      const question = () => asSeen(guide.textOf('#doubt'));
      const date = { date: '03/04/2026' };
      expect(question()).to.equal(
        [says(language, 'dateWritten', date), says(language, 'whichDay')].join(
          code === 'zh' ? '' : ' ',
        ),
      );
      const days = [Date.UTC(2026, 3, 3), Date.UTC(2026, 2, 4)];
      expect(guide.textsOf('[aria-describedby=doubt]').map(asSeen)).to.have.members(
        days.map((day) => writtenIn(code, day, { year: 'numeric' })),
      );
      await guide.set({ 'procedure-date': '04/25/2026', 'date-order': 'dmy' });
      expect(question()).to.include(says(language, 'isItThisDay'));
    });

    it('says when the treatment was in the time zone that it was written in', async () => {
      const guide = await showGuide({
        ...DAY_1,
        lang: code,
        'procedure-date': '2026-11-20T15:30+05:45',
      });
      const [before = '', after = ''] = says(language, 'otherZone').split('{when}');
      const line = guide.headerLines.map(asSeen).find((each) => each.startsWith(before));
      expect(line?.endsWith(after)).to.equal(true);
      expect(line).to.match(/3:30|15:30/);
    });

    it('asks whether a kept date is still the right one', async () => {
      localStorage.setItem(KEY, '[["2026-10-23"]]');
      try {
        const guide = await showGuide({ lang: code, remember: true, now: '2026-11-21T10:00' });
        const [before = '', after = ''] = says(language, 'stillThis').split('{day}');
        const question = asSeen(guide.textOf('#doubt'));
        expect([question.startsWith(before), question.endsWith(after)]).to.deep.equal([true, true]);
        expect(question).to.include('23');
        expect(guide.text).to.include(says(language, 'keepOthers'));
        await guide.click(says(language, 'stillYes'));
        expect(guide.element.day).to.equal(29);
      } finally {
        localStorage.clear();
      }
    });

    it('says which date the page and the device name, and that the longer time counts', async () => {
      localStorage.setItem(KEY, '[["2026-11-18"]]');
      try {
        const guide = await showGuide({ ...DAY_1, lang: code, remember: true });
        const question = asSeen(guide.textOf('#doubt'));
        for (const key of ['pageSays', 'deviceKeeps'] as const)
          for (const piece of says(language, key).split('{when}'))
            expect(question).to.include(piece.trim());
        expect(guide.headerLines.map(asSeen)).to.include(says(language, 'laterHolds'));
      } finally {
        localStorage.clear();
      }
    });

    it('says that the page has changed the date', async () => {
      const guide = await showGuide({ ...DAY_1, lang: code });
      await guide.set({ 'procedure-date': '2026-11-18' });
      const [before = '', after = ''] = says(language, 'dateChanged').split('{when}');
      const line = guide.headerLines.map(asSeen).find((each) => each.startsWith(before));
      expect(line?.endsWith(after)).to.equal(true);
      expect(line).to.include('20');
    });

    it('offers to keep the date, and says which days it takes', async () => {
      const guide = await showGuide({ ...DAY_1, lang: code });
      guide.one<HTMLButtonElement>('#change-date').click();
      await guide.settled();
      guide.button(says(language, 'keepDate'));
      await guide.openOtherDay();
      expect(problemIn(guide)).to.equal('');
      guide.dateInput.value = '2020-01-01';
      guide.one<HTMLButtonElement>('.primary').click();
      await guide.settled();
      expect(problemIn(guide)).to.equal(says(language, 'dayOutOfRange'));
    });

    it('says that the next visit is today', async () => {
      // On the visitor's clock.
      const visit = {
        'next-visit': '2026-12-18T10:00',
        now: '2026-12-18T08:00',
        'time-zone': null,
      };
      const guide = await showGuide({ ...DAY_1, lang: code, ...visit });
      expect(asSeen(guide.textOf('.visit'))).to.include(says(language, 'visitToday'));
    });

    it('says that a date is stored on the device, forgets it, and says if it cannot be stored', async () => {
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
      const { now } = DAY_1;
      const guide = await showGuide({ lang: code, remember: true, ...(now && { now }) });
      try {
        guide.one<HTMLInputElement>('#keep').click();
        guide.one<HTMLButtonElement>('#first-answer').click();
        await guide.settled();
        expect(guide.textsOf('.own-date .note').map(asSeen)).to.include(
          says(language, 'keptOnDevice'),
        );
        await guide.click(says(language, 'forget'));
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        guide.one<HTMLInputElement>('#keep').click();
        guide.one<HTMLButtonElement>('#first-answer').click();
        await guide.settled();
        expect(guide.textsOf('.own-date .note').map(asSeen)).to.include(says(language, 'notKept'));
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', setItem);
        localStorage.clear();
      }
    });

    it('names the source and the clinician who signed', async () => {
      const guide = await showGuide({ ...DAY_1, lang: code });
      const { protocol } = guide.element;
      const signature = {
        by: 'Dr. Rose',
        on: '2026-10-05',
        next: '2027-10-05',
        hash: '1f',
        verified: true,
      };
      const texts = Object.fromEntries(
        Object.entries(protocol.texts).map(([tag, each]) => [
          tag,
          { ...each, reviewed: signature },
        ]),
      );
      guide.element.protocol = { ...protocol, source: 'https://clinic.example/', texts };
      await guide.settled();
      const lines = guide.textsOf('.imprint > span').map(asSeen);
      expect(lines).to.include(says(language, 'source', { source: 'https://clinic.example/' }));
      expect(lines).to.include(
        says(language, 'reviewed', {
          name: 'Dr. Rose',
          day: writtenIn(code, Date.UTC(2026, 9, 5), {}),
          next: writtenIn(code, Date.UTC(2027, 9, 5), { year: 'numeric' }),
        }),
      );
    });
  });
