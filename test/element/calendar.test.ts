import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsTrigger } from 'ts-ics';
import { stopClockAt } from '../support/clock.js';
import { listenToConsole } from '../support/console.js';
import {
  showGuide as showBuiltIn,
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { LANGUAGES, TRANSLATIONS } from '../support/languages.js';
import { Random } from '../support/random.js';

const TREATMENT: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'Europe/London',
  now: '2026-11-21T10:00',
};
const NOTE = 'Skin care note';
const MORE = 'More dates:';

interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The day, as in 2026-11-20. */
  readonly day: string;
  /** The first day that is no longer part of it; '' for what is at a time. */
  readonly end: string;
  readonly allDay: boolean;
  /** An instant, if it is at a time. */
  readonly at: number;
  /** When it reminds, in seconds from its start. */
  readonly remind: readonly number[];
}

/** Read by two independent parsers, which have to agree. */
function entriesIn(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const entries = events.map(entryOf);
  const { events: others = [] } = convertIcsCalendar(undefined, text);
  expect(others.map(({ uid }) => uid)).to.deep.equal(entries.map(({ uid }) => uid));
  for (const [index, { summary, description, start, alarms = [] }] of others.entries()) {
    const { title, lines, at, allDay, day, remind } = entries[index]!;
    expect(summary).to.equal(title);
    expect(description?.split('\n').filter(Boolean)).to.deep.equal(lines);
    expect(start.date.getTime()).to.equal(allDay ? Date.parse(day) : at);
    expect(alarms.map(({ trigger }) => secondsOf(trigger))).to.deep.equal(remind);
  }
  return entries;
}

/** Of a reminder, counted from the start of its entry. */
function secondsOf(trigger: IcsTrigger): number {
  if (trigger.type !== 'relative') throw new Error('This reminder has a date.');
  const { before, days = 0, hours = 0 } = trigger.value;
  return (days * 24 + hours) * 3600 * (before ? -1 : 1);
}

function entryOf(each: ICAL.Component): Entry {
  const { uid, summary, description, startDate, endDate } = new ICAL.Event(each);
  return {
    uid,
    title: summary,
    lines: description.split('\n').filter(Boolean),
    day: startDate.toString().slice(0, 10),
    end: startDate.isDate ? endDate.toString() : '',
    allDay: startDate.isDate,
    at: startDate.toJSDate().getTime(),
    remind: each.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).to.equal(summary);
      return (trigger as ICAL.Duration).toSeconds();
    }),
  };
}

const ofItem = (entries: readonly Entry[], id: string) =>
  entries.filter(({ uid }) => uid.includes(`-${id}@`));

/** What an entry says for itself, before the dates that follow. */
const ownLines = ({ lines }: Pick<Entry, 'lines'>) => {
  const more = lines.indexOf(MORE);
  return more < 0 ? lines : lines.slice(0, more);
};
/** The dates that follow it, one a line. */
const following = ({ lines }: Pick<Entry, 'lines'>) =>
  lines.includes(MORE) ? lines.slice(lines.indexOf(MORE) + 1) : [];

/** The same without the time at which it was made. */
const undated = (text: string) => text.replace(/DTSTAMP:.*\r\n/g, '');

describe('The calendar', () => {
  it('has the day on which each restriction ends, with the hour, and what is so then', async () => {
    const guide = await showGuide(TREATMENT);
    const [makeup] = ofItem(entriesIn(guide.element.calendar()), 'makeup');
    expect(makeup).to.deep.include({ title: NOTE, day: '2026-11-21', end: '2026-11-22' });
    expect(ownLines(makeup!)).to.deep.equal([
      'From Saturday 21 November at 15:30:',
      'You can wear makeup again.',
    ]);
  });

  it('has each phase’s first day, with its name and what matters most', async () => {
    const guide = await showGuide(TREATMENT);
    const phases = entriesIn(guide.element.calendar()).filter(({ uid }) => uid.includes('-phase-'));
    expect(phases.map(({ day, lines }) => [day, lines[1]])).to.deep.equal(
      guide.steps.map(({ title }, index) => [
        ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-28'][index],
        title,
      ]),
    );
    expect(ownLines(phases[1]!).slice(2)).to.deep.equal(guide.mostImportant);
    expect(phases[1]?.lines[0]).to.equal('From Saturday 21 November:');
  });

  it('has the next visit, on its day or at its time, even if the treatment date is not known', async () => {
    const guide = await showGuide({ ...TREATMENT, 'next-visit': '2026-12-18' });
    const [onDay] = ofItem(entriesIn(guide.element.calendar()), 'visit');
    expect(onDay).to.deep.include({ title: 'Appointment', day: '2026-12-18', allDay: true });
    await guide.set({ 'next-visit': '2026-12-18T10:15', 'procedure-date': null });
    const entries = entriesIn(guide.element.calendar());
    expect(entries).to.have.lengthOf(1);
    expect(entries[0]).to.deep.include({
      title: 'Appointment',
      allDay: false,
      at: Date.parse('2026-12-18T10:15Z'),
    });
  });

  it('has the clinic’s phone in each entry', async () => {
    listenToConsole(); // the phone cannot be dialled
    const guide = await showGuide({
      ...TREATMENT,
      'clinic-phone': '020 7946 0018, ext. 5',
      'next-visit': '2026-12-18',
    });
    const entries = entriesIn(guide.element.calendar());
    expect(entries.length).to.be.above(8);
    for (const each of entries)
      expect(ownLines(each).at(-1)).to.equal('Call 020 7946 0018, ext. 5');
  });

  it('does not mention the treatment in its titles, which others may see', async () => {
    const guide = await showGuide({
      ...TREATMENT,
      'clinic-name': 'Rosewater Clinic',
      'next-visit': '2026-12-18',
    });
    const titles = new Set(entriesIn(guide.element.calendar()).map(({ title }) => title));
    expect([...titles]).to.have.members([NOTE, 'Appointment']);
  });

  it('is the same on whichever day it is made, except for its time stamp', async () => {
    const guide = await showGuide({ ...TREATMENT, 'procedure-date': '2026-12-28T15:30' });
    const files: string[] = [];
    for (const now of ['2026-12-01', '2026-12-28', '2026-12-30T12:00', '2027-03-01']) {
      await guide.set({ now });
      files.push(undated(guide.element.calendar()));
    }
    expect(new Set(files).size).to.equal(1);
    expect(files[0]).to.include('2027');
  });

  it('the calendar file says when it was made', async () => {
    stopClockAt('2026-11-21T10:00:30Z');
    const guide = await showGuide({ 'procedure-date': '2026-11-20' });
    expect(guide.element.calendar()).to.include('DTSTAMP:20261121T100030Z\r\n');
  });

  it('keeps its entries’ ids if only the language, the phone or a length changes', async () => {
    const guide = await showGuide(TREATMENT);
    const names = () =>
      entriesIn(guide.element.calendar())
        .map(({ uid }) => uid)
        .sort();
    const before = names();
    await guide.set({ lang: 'de', 'clinic-phone': '111', extend: 'makeup:100' });
    expect(names()).to.deep.equal(before);
    await guide.set({ 'procedure-date': '2026-11-20T15:31' });
    expect(names().filter((name) => before.includes(name))).to.deep.equal([]);
  });

  it('includes the offset of the treatment in its ids: the same time elsewhere is another treatment', async () => {
    const names = new Set<string>();
    const offsets = ['', 'Z', '+01:00', '+02:00', '-05:00'];
    for (const offset of offsets) {
      const guide = await showGuide({
        ...TREATMENT,
        'procedure-date': `2026-11-20T15:30${offset}`,
      });
      for (const { uid } of entriesIn(guide.element.calendar())) names.add(uid);
    }
    const guide = await showGuide(TREATMENT);
    const each = entriesIn(guide.element.calendar()).length;
    expect(names.size).to.equal(each * offsets.length);
  });

  it('the calendar is empty if no date is known', async () => {
    listenToConsole(); // the date cannot be read
    const guide = await showGuide(TREATMENT);
    expect(guide.element.calendar()).not.to.equal('');
    await guide.set({ 'procedure-date': '2026-02-30' });
    expect(guide.element.calendar()).to.equal('');
    await guide.set({ 'procedure-date': null });
    expect(guide.element.calendar()).to.equal('');
  });

  it('keeps punctuation, line breaks and emoji of a clinic’s own texts', async () => {
    const guide = await showGuide(TREATMENT);
    const own = guide.element.protocol;
    const text = 'Semi;colon, comma\\back "quoted": two\nlines, \u2028three 👩🏽‍⚕️ ñ 日本語'.padEnd(
      180,
      ' é',
    );
    const texts = { ...own.texts };
    const en = own.texts['en']!;
    texts['en'] = {
      ...en,
      items: { ...en.items, makeup: { text: 'Do not wear makeup.', after: text } },
    };
    guide.element.protocol = { ...own, texts };
    await guide.settled();
    expect(guide.events.filter(({ type }) => type === 'aftercare-error')).to.deep.equal([]);
    const [makeup] = ofItem(entriesIn(guide.element.calendar()), 'makeup');
    expect(ownLines(makeup!).slice(1).join('\n')).to.equal(text.replace('\u2028', '\n').trimEnd());
    expectForm(guide.element.calendar());
  });
});

describe('Each entry of the calendar', () => {
  const WHOLE: GuideAttributes = {
    ...TREATMENT,
    'clinic-phone': '020 7946 0018',
    'next-visit': '2026-11-27T10:15',
  };

  it('names the dates that follow it in order of time, for calendars that import one entry of a file', async () => {
    const guide = await showGuide(WHOLE);
    const entries = entriesIn(guide.element.calendar());
    const [first, ...others] = entries;
    expect(first?.day).to.equal('2026-11-20');
    expect(following(first!)).to.have.lengthOf(others.length);
    for (const [index, entry] of entries.entries()) {
      expect(following(entry)).to.deep.equal(following(first!).slice(index));
      // Each of them says what the other entry says.
      for (const [at, line] of following(entry).entries())
        for (const said of ownLines(entries[index + 1 + at]!).slice(0, 2))
          if (!said.startsWith('Call ')) expect(line).to.include(said);
    }
    expect(following(first!)).to.include.members([
      '• From Saturday 21 November at 15:30: You can wear makeup again.',
      '• Your next visit: Friday 27 November at 10:15.',
    ]);
    expect(following(entries.at(-1)!)).to.deep.equal([]);
  });

  it('comes after those that are due before it, by the hour', async () => {
    const guide = await showGuide({ ...WHOLE, extend: 'makeup:70 sweating:71' });
    for (const [attributes, first, second] of [
      [{}, 'makeup', 'sweating'],
      [{ extend: 'makeup:71 sweating:70' }, 'sweating', 'makeup'],
      // A visit on a day begins with that day.
      [{ extend: 'makeup:70', 'next-visit': '2026-11-23' }, 'visit', 'makeup'],
      [{ extend: 'makeup:70', 'next-visit': '2026-11-23T13:00' }, 'visit', 'makeup'],
      [{ extend: 'makeup:70', 'next-visit': '2026-11-23T14:00' }, 'makeup', 'visit'],
    ] as const) {
      await guide.set(attributes);
      const uids = entriesIn(guide.element.calendar()).map(({ uid }) => uid);
      const place = (id: string) => uids.findIndex((uid) => uid.includes(`-${id}@`));
      expect(place(first), JSON.stringify(attributes)).to.be.within(0, place(second));
    }
  });

  for (const [lang, { words }] of Object.entries(LANGUAGES))
    it(`has a heading over them in ${lang}`, async () => {
      const guide = await showBuiltIn({ ...WHOLE, lang });
      const entries = entriesIn(guide.element.calendar());
      for (const { lines } of entries.slice(0, -1)) expect(lines).to.include(words.moreDates);
      expect(entries.at(-1)?.lines).not.to.include(words.moreDates);
    });
});

describe('The reminders of the calendar', () => {
  const HOUR = 3600;

  it('are there only if they are asked for', async () => {
    const guide = await showGuide({ ...TREATMENT, 'next-visit': '2026-12-18' });
    const none = guide.element.calendar();
    expect(entriesIn(none).flatMap(({ remind }) => remind)).to.deep.equal([]);
    expect(guide.element.calendar({})).to.equal(none);
    expect(guide.element.calendar({ reminders: false })).to.equal(none);
    // As in `button.onclick = guide.calendar`.
    expect(guide.element.calendar(new Event('click') as object)).to.equal(none);
    expect(guide.element.calendar({ reminders: true })).not.to.equal(none);
  });

  it('come at 9 on each day once, and the day before a visit', async () => {
    const guide = await showGuide({
      ...TREATMENT,
      now: '2026-11-20T16:00',
      'next-visit': '2026-12-18T10:15',
    });
    const entries = () => entriesIn(guide.element.calendar({ reminders: true }));
    const notes = entries().filter(({ title }) => title === NOTE);
    const days = [...new Set(notes.map(({ day }) => day))];
    expect(days.length).to.be.below(notes.length);
    for (const each of days)
      expect(notes.filter(({ day }) => day === each).flatMap(({ remind }) => remind)).to.deep.equal(
        [9 * HOUR],
      );
    expect(ofItem(entries(), 'visit')[0]?.remind).to.deep.equal([-24 * HOUR]);
    await guide.set({ 'next-visit': '2026-12-18' });
    expect(ofItem(entries(), 'visit')[0]?.remind).to.deep.equal([-15 * HOUR]);
    // On a day that has another reminder too.
    await guide.set({ 'next-visit': '2026-11-28' });
    expect(ofItem(entries(), 'visit')[0]?.remind).to.deep.equal([-15 * HOUR]);
    expect(
      entries().filter(({ day, remind }) => day === '2026-11-28' && remind.length),
    ).to.have.lengthOf(2);
  });

  it('do not come for days that are over, which some calendars would announce as overdue', async () => {
    const guide = await showGuide({ ...TREATMENT, now: '2026-11-23T00:30' });
    const entries = entriesIn(guide.element.calendar({ reminders: true }));
    const reminded = entries.filter(({ remind }) => remind.length).map(({ day }) => day);
    expect(reminded[0]).to.equal('2026-11-23');
    expect(reminded).to.deep.equal([...new Set(reminded)].sort());
    expectForm(guide.element.calendar({ reminders: true }));
  });

  it('follow the day of the clinic, which may be one after the day in UTC', async () => {
    const guide = await showGuide({
      ...TREATMENT,
      'time-zone': 'Pacific/Auckland',
      now: '2026-11-23T00:30',
    });
    const entries = entriesIn(guide.element.calendar({ reminders: true }));
    expect(entries.find(({ remind }) => remind.length)?.day).to.equal('2026-11-23');
  });
});

/** RFC 5545: lines end in CRLF, none is longer than 75 bytes, none is cut within a character. */
function expectForm(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  expect(text.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
  const encoder = new TextEncoder();
  for (const line of text.split('\r\n')) {
    expect(encoder.encode(line).length, line).to.be.at.most(75);
    expect(line, 'half a character').not.to.match(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  }
}

const SPOKEN = ['en-GB', 'en-US', ...TRANSLATIONS.map(([name]) => name)];
const ZONES = [
  null,
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Kiritimati',
];

function randomTreatment(random: Random): GuideAttributes {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = random.integer(2020, 2030);
  // Days on which clocks change and years end among them.
  const date = random.oneOf([
    `${year}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
    `${year}-12-${random.integer(25, 31)}`,
    `${year}-03-${random.integer(10, 31)}`,
    `${year}-10-${random.integer(20, 31)}`,
    '2028-02-29',
  ]);
  const time = random.percent(30)
    ? ''
    : `T${two(random.integer(0, 23))}:${two(random.integer(0, 59))}`;
  const offset =
    time && random.percent(30) ? random.oneOf(['Z', '+01:00', '-05:00', '+13:45']) : '';
  return {
    'procedure-date': date + time + offset,
    'time-zone': random.oneOf(ZONES),
    lang: random.oneOf(SPOKEN),
    extend: random.percent(40)
      ? `makeup:${random.integer(24, 300)} sweating:${random.integer(48, 300)}`
      : null,
    'next-visit': random.percent(40)
      ? `${year + 1}-0${random.integer(1, 9)}-10${random.percent(50) ? 'T09:05' : ''}`
      : null,
    'clinic-phone': random.percent(50) ? '020 7946 0018' : null,
    // At the time of the treatment everything holds, and is shown with its end.
    now: date + time + offset,
  };
}

/** The instants and days on the page, as its `<time>` elements have them for machines. */
const endsShown = (guide: Guide) => guide.all('[part=avoid] .inside time') as HTMLTimeElement[];

describe('The calendars of 200 random treatments', function () {
  this.timeout(60_000);

  it('parse, are well-formed, and have the dates that the guide shows', async () => {
    const guide = await showGuide({});
    for (let round = 0; round < 200; round++) {
      const treatment = randomTreatment(new Random('calendar', round));
      await guide.set(treatment);
      await guide.openLists();
      const which = JSON.stringify(treatment);
      const { element } = guide;
      const text = element.calendar();
      expectForm(text);
      expect(element.calendar(), which).to.equal(text);
      const entries = entriesIn(text);
      expect(new Set(entries.map(({ uid }) => uid)).size, which).to.equal(entries.length);

      // Each restriction with an end has one entry, on the day of that end in the zone of the treatment.
      const dayOf = new Intl.DateTimeFormat('sv', {
        timeZone: treatment['time-zone'] ? String(treatment['time-zone']) : undefined,
        calendar: 'gregory',
      });
      const endings = entries.filter(({ uid }) => !/-phase-|-visit@/.test(uid));
      const ended = element.restrictions.filter(({ until }) => until !== null);
      expect(endings.length, which).to.equal(ended.length);
      for (const { id, until } of ended) {
        const found = ofItem(endings, id);
        expect(
          found.map(({ day }) => day),
          `${id} ${which}`,
        ).to.deep.equal([dayOf.format(until ?? undefined)]);
      }

      // In the words of the guide: each end that it shows is in one of the entries.
      const said = endings.flatMap(({ lines }) => lines).join('\n');
      const ends = endsShown(guide);
      expect(ends.length, which).to.equal(ended.length);
      for (const { textContent } of ends) expect(said, which).to.include(textContent.trim());

      const phases = entries.filter(({ uid }) => uid.includes('-phase-'));
      expect(
        phases.map(({ lines }) => lines[1]),
        which,
      ).to.deep.equal(guide.steps.map(({ title }) => title));
      expect(
        phases.map(({ day }) => day),
        which,
      ).to.deep.equal(
        guide.all('[part=phases] [part=phase] time').map((each) => each.getAttribute('datetime')),
      );
      for (const { day, end, allDay, uid } of entries) {
        if (!allDay) {
          expect(uid, which).to.include('-visit@');
          continue;
        }
        expect(Date.parse(end) - Date.parse(day), which).to.equal(86_400_000);
      }
      const titles = new Set(phases.map(({ title }) => title));
      for (const { title } of endings) titles.add(title);
      expect(titles.size, which).to.equal(1);
    }
  });
});
