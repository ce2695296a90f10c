import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { listenToConsole } from '../support/console.js';
import { RESTRICTIONS, WITHOUT_END } from '../support/guidance.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

// Expected days and instants are worked out by hand from the guidance, never by the code under test.
// London has no summer time in November: what its clocks show there is UTC.

const clinic = { 'clinic-name': 'Rose Clinic', 'clinic-phone': '020 7946 0018' };
const timed = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'Europe/London' };
const dateOnly = { 'procedure-date': '2026-11-20', 'time-zone': 'Europe/London' };

/** How a reader recognises each restriction. */
const bans: Readonly<Record<string, RegExp>> = {
  makeup: /^Do not .*\bmakeup\b/,
  sweating: /^Do not .*\bsweat\b/,
  'direct-sun': /^Do not .*\bdirect sun\b/,
  actives: /^Do not .*\bstrong skin products\b/,
  scrubbing: /^Do not .*\bscrub\b/,
  'unwashed-hands': /^Do not .*\bunwashed hands\b/,
  picking: /^Do not .*\bpick\b/,
  smoking: /^Do not .*\bsmoke\b/,
  alcohol: /^Do not .*\balcohol\b/,
};
const noEnd = WITHOUT_END;
const all = RESTRICTIONS;
const after24h = ['sweating', 'direct-sun', 'actives', 'scrubbing', ...noEnd];
const after48h = ['direct-sun', 'scrubbing', ...noEnd];

/** The question about each restriction that ends, and what may be answered only once it has. */
const questions: Readonly<Record<string, string>> = {
  makeup: 'wear makeup',
  sweating: 'work out',
  'direct-sun': 'sit in the sun',
  actives: 'use retinol',
  scrubbing: 'scrub',
};

/** The restrictions that a reader finds, in a fixed order. */
function readBans(guide: Guide): readonly string[] {
  const lines = guide.avoid.map(({ text }) => text);
  for (const line of lines)
    expect(
      Object.values(bans).filter((words) => words.test(line)),
      line,
    ).to.have.length(1);
  return Object.keys(bans).filter((id) => lines.some((line) => bans[id]?.test(line)));
}

/** The end of a restriction in words; '' if none is given. */
function untilOf(guide: Guide, id: string): string | undefined {
  return guide.avoid.find(({ text }) => bans[id]?.test(text))?.until;
}

/** The end of a restriction as a page's script reads it. */
function endOf(guide: Guide, id: string): string | null | undefined {
  const restriction = guide.element.restrictions.find((each) => each.id === id);
  return restriction && (restriction.until?.toISOString() ?? null);
}

function secondBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1000).toISOString();
}

type Moment = readonly [
  now: string,
  day: number,
  phase: string,
  title: string,
  counter: string,
  banned: readonly string[],
];
type Ends = Readonly<Record<string, readonly [instant: string, words: string]>>;

const first48 = 'First 24 to 48 hours';
const since = (days: string) => `${days} since your treatment`;

const timedMoments: readonly Moment[] = [
  ['2026-11-20T00:00:00', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-20T15:29:59', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-20T15:30:00', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-20T23:59:59', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-21T00:00:00', 1, 'first-48-hours', first48, since('1 day'), all],
  ['2026-11-21T15:29:59', 1, 'first-48-hours', first48, since('1 day'), all],
  ['2026-11-21T15:30:00', 1, 'first-48-hours', first48, since('1 day'), after24h],
  ['2026-11-21T23:59:59', 1, 'first-48-hours', first48, since('1 day'), after24h],
  ['2026-11-22T00:00:00', 2, 'first-48-hours', first48, since('2 days'), after24h],
  ['2026-11-22T15:29:59', 2, 'first-48-hours', first48, since('2 days'), after24h],
  ['2026-11-22T15:30:00', 2, 'first-48-hours', first48, since('2 days'), after48h],
  ['2026-11-22T23:59:59', 2, 'first-48-hours', first48, since('2 days'), after48h],
  ['2026-11-23T00:00:00', 3, 'first-week', 'First week', since('3 days'), after48h],
  ['2026-11-27T15:29:59', 7, 'first-week', 'First week', since('7 days'), after48h],
  ['2026-11-27T15:30:00', 7, 'first-week', 'First week', since('7 days'), noEnd],
  ['2026-11-27T23:59:59', 7, 'first-week', 'First week', since('7 days'), noEnd],
  ['2026-11-28T00:00:00', 8, 'long-term', 'Long term', since('8 days'), noEnd],
  ['2027-12-25T12:00:00', 400, 'long-term', 'Long term', since('400 days'), noEnd],
];
const timedEnds: Ends = {
  makeup: ['2026-11-21T15:30:00.000Z', 'Not until Saturday 21 November at 15:30'],
  sweating: ['2026-11-22T15:30:00.000Z', 'Not until Sunday 22 November at 15:30'],
  actives: ['2026-11-22T15:30:00.000Z', 'Not until Sunday 22 November at 15:30'],
  'direct-sun': ['2026-11-27T15:30:00.000Z', 'Not until Friday 27 November at 15:30'],
  scrubbing: ['2026-11-27T15:30:00.000Z', 'Not until Friday 27 November at 15:30'],
};

// Somewhere between 00:00 and 24:00 of that day: everything is counted from 24:00.
const dateOnlyMoments: readonly Moment[] = [
  ['2026-11-20T00:00:00', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-20T23:59:59', 0, 'immediate', 'Treatment day', '', all],
  ['2026-11-21T00:00:00', 1, 'first-48-hours', first48, since('1 day'), all],
  ['2026-11-21T23:59:59', 1, 'first-48-hours', first48, since('1 day'), all],
  ['2026-11-22T00:00:00', 2, 'first-48-hours', first48, since('2 days'), after24h],
  ['2026-11-22T23:59:59', 2, 'first-48-hours', first48, since('2 days'), after24h],
  ['2026-11-23T00:00:00', 3, 'first-week', 'First week', since('3 days'), after48h],
  ['2026-11-27T23:59:59', 7, 'first-week', 'First week', since('7 days'), after48h],
  ['2026-11-28T00:00:00', 8, 'long-term', 'Long term', since('8 days'), noEnd],
  ['2027-12-25T12:00:00', 400, 'long-term', 'Long term', since('400 days'), noEnd],
];
const dateOnlyEnds: Ends = {
  makeup: ['2026-11-22T00:00:00.000Z', 'Not until Sunday 22 November'],
  sweating: ['2026-11-23T00:00:00.000Z', 'Not until Monday 23 November'],
  actives: ['2026-11-23T00:00:00.000Z', 'Not until Monday 23 November'],
  'direct-sun': ['2026-11-28T00:00:00.000Z', 'Not until Saturday 28 November'],
  scrubbing: ['2026-11-28T00:00:00.000Z', 'Not until Saturday 28 November'],
};

function itKeepsTo(treatment: GuideAttributes, moments: readonly Moment[], ends: Ends): void {
  for (const [now, day, phase, title, counter, banned] of moments)
    it(`is on day ${day} at ${now}, in "${title}", with ${banned.length} restrictions`, async () => {
      const guide = await showGuide({ ...treatment, now });
      const { element } = guide;
      expect(element.day).to.equal(day);
      expect(element.phase).to.equal(phase);
      expect(guide.title).to.equal(title);
      expect(guide.counterWords).to.equal(counter);
      expect(guide.dial).to.deep.equal({
        number: String(day),
        unit: ['today', 'day since'][day] ?? 'days since',
      });
      expect(guide.steps.filter((step) => step.now).map((step) => step.title)).to.deep.equal([
        title,
      ]);
      expect(readBans(guide)).to.have.members(banned);
      expect(element.restrictions.map(({ id }) => id)).to.have.members(banned);
      for (const id of banned) {
        expect(endOf(guide, id), id).to.equal(ends[id]?.[0] ?? null);
        // In another year the year is named, but by then no restriction with an end is left.
        expect(untilOf(guide, id), id).to.equal(ends[id]?.[1] ?? '');
      }
    });
}

describe('Guidance after a treatment with a known time', () => {
  itKeepsTo(timed, timedMoments, timedEnds);
});

describe('Guidance after a treatment with a date but no time', () => {
  itKeepsTo(dateOnly, dateOnlyMoments, dateOnlyEnds);
});

describe('Guidance on a page that names no time zone', () => {
  it('ends restrictions by the clock of the device', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-20T15:30',
      now: '2026-11-21T15:29:59',
    });
    const ends = guide.element.restrictions.map(({ id, until }) => [id, until?.getTime()]);
    expect(Object.fromEntries(ends)).to.deep.equal({
      makeup: new Date(2026, 10, 21, 15, 30).getTime(),
      sweating: new Date(2026, 10, 22, 15, 30).getTime(),
      'direct-sun': new Date(2026, 10, 27, 15, 30).getTime(),
      actives: new Date(2026, 10, 22, 15, 30).getTime(),
      scrubbing: new Date(2026, 10, 27, 15, 30).getTime(),
      ...Object.fromEntries(noEnd.map((id) => [id, undefined])),
    });
    expect(untilOf(guide, 'makeup')).to.equal('Not until Saturday 21 November at 15:30');
    await guide.set({ now: '2026-11-21T15:30' });
    expect(readBans(guide)).to.have.members(after24h);
  });

  it('turns the day at the midnight of the device', async () => {
    const guide = await showGuide({ 'procedure-date': '2026-11-20', now: '2026-11-22T23:59:59' });
    expect([guide.element.day, guide.title]).to.deep.equal([2, first48]);
    await guide.set({ now: '2026-11-23T00:00' });
    expect([guide.element.day, guide.title]).to.deep.equal([3, 'First week']);
    expect(readBans(guide)).to.have.members(after48h);
  });

  it('shows the rules of the treatment day from when its date is today somewhere on Earth, and calls it before', async () => {
    // The first clocks to show 20 November are 14 hours ahead of UTC.
    const guide = await showGuide({
      'procedure-date': '2026-11-20',
      now: '2026-11-19T09:59:59Z',
    });
    expect(readBans(guide)).to.deep.equal([]);
    await guide.set({ now: '2026-11-19T10:00:00Z' });
    expect(readBans(guide)).to.have.members(all);
    const isThere = new Date('2026-11-19T10:00:00Z').getDate() === 20;
    expect([guide.element.day, guide.element.phase]).to.deep.equal(
      isThere ? [0, 'immediate'] : [-1, 'before'],
    );
    expect(guide.title).to.equal(isThere ? 'Treatment day' : 'Before your treatment');
  });
});

describe('Guidance on a page that names its time zone', () => {
  it('turns the day there, whatever the device says', async () => {
    // Auckland is 13 hours ahead of UTC in November.
    const page = { 'procedure-date': '2026-11-20', 'time-zone': 'Pacific/Auckland' };
    const guide = await showGuide({ ...page, now: '2026-11-19T10:59:59Z' });
    expect(guide.element.day).to.equal(-1);
    await guide.set({ now: '2026-11-19T11:00:00Z' });
    expect(guide.element.day).to.equal(0);
    await guide.set({ now: '2026-11-20T10:59:59Z' });
    expect(guide.element.day).to.equal(0);
    await guide.set({ now: '2026-11-20T11:00:00Z' });
    expect(guide.element.day).to.equal(1);
    expect(endOf(guide, 'makeup')).to.equal('2026-11-21T11:00:00.000Z');
    expect(untilOf(guide, 'makeup')).to.equal('Not until Sunday 22 November');
  });

  it('waits for the day to begin there', async () => {
    const guide = await showGuide({ ...dateOnly, now: '2026-11-19T23:59:59Z' });
    expect([guide.element.day, guide.title]).to.deep.equal([-1, 'Before your treatment']);
    await guide.set({ now: '2026-11-20T00:00:00Z' });
    expect([guide.element.day, guide.title]).to.deep.equal([0, 'Treatment day']);
  });

  it('counts days there, and hours from the instant', async () => {
    // 23:30 in New York is 04:30 of the next day in London.
    const guide = await showGuide({
      'procedure-date': '2026-11-20T23:30-05:00',
      'time-zone': 'Europe/London',
      now: '2026-11-22T04:29:59',
    });
    expect(guide.element.day).to.equal(1);
    expect(endOf(guide, 'makeup')).to.equal('2026-11-22T04:30:00.000Z');
    expect(untilOf(guide, 'makeup')).to.equal('Not until Sunday 22 November at 4:30');
    await guide.set({ now: '2026-11-22T04:30' });
    expect(readBans(guide)).to.have.members(after24h);
  });
});

describe('Guidance across clock changes', () => {
  type Change = readonly [
    what: string,
    zone: string,
    treatment: string,
    ends24h: readonly [string, string],
    ends48h: readonly [string, string],
    ends168h: readonly [string, string],
  ];
  const london = 'Europe/London';
  const newYork = 'America/New_York';

  // London goes forward on 28 March 2027 at 01:00 UTC and back on 31 October at 01:00 UTC,
  // New York forward on 14 March at 07:00 UTC and back on 7 November at 06:00 UTC.
  // Each end is the later of the hours elapsed and the same time on the clock.
  const changes: readonly Change[] = [
    [
      'the day before London goes forward',
      london,
      '2027-03-27T15:30', // 15:30 UTC
      ['2027-03-28T15:30:00.000Z', 'Not until Sunday 28 March at 16:30'],
      ['2027-03-29T15:30:00.000Z', 'Not until Monday 29 March at 16:30'],
      ['2027-04-03T15:30:00.000Z', 'Not until Saturday 3 April at 16:30'],
    ],
    [
      'the day before London goes forward, with no time',
      london,
      '2027-03-27', // ends at 00:00 UTC
      ['2027-03-29T00:00:00.000Z', 'Not until Monday 29 March at 1:00'],
      ['2027-03-30T00:00:00.000Z', 'Not until Tuesday 30 March at 1:00'],
      ['2027-04-04T00:00:00.000Z', 'Not until Sunday 4 April at 1:00'],
    ],
    [
      'the day on which London goes forward, with no time',
      london,
      '2027-03-28', // ends at 23:00 UTC, after the change
      ['2027-03-29T23:00:00.000Z', 'Not until Tuesday 30 March'],
      ['2027-03-30T23:00:00.000Z', 'Not until Wednesday 31 March'],
      ['2027-04-04T23:00:00.000Z', 'Not until Monday 5 April'],
    ],
    [
      'a day before the hour that London leaves out',
      london,
      '2027-03-27T01:30', // 01:30 UTC
      ['2027-03-28T01:30:00.000Z', 'Not until Sunday 28 March at 2:30'],
      ['2027-03-29T01:30:00.000Z', 'Not until Monday 29 March at 2:30'],
      ['2027-04-03T01:30:00.000Z', 'Not until Saturday 3 April at 2:30'],
    ],
    [
      'the hour that London leaves out',
      london,
      '2027-03-28T01:30', // 00:30 UTC or, read after the change, 01:30 UTC
      ['2027-03-29T01:30:00.000Z', 'Not until Monday 29 March at 2:30'],
      ['2027-03-30T01:30:00.000Z', 'Not until Tuesday 30 March at 2:30'],
      ['2027-04-04T01:30:00.000Z', 'Not until Sunday 4 April at 2:30'],
    ],
    [
      'the day before London goes back',
      london,
      '2027-10-30T15:30', // 14:30 UTC
      ['2027-10-31T15:30:00.000Z', 'Not until Sunday 31 October at 15:30'],
      ['2027-11-01T15:30:00.000Z', 'Not until Monday 1 November at 15:30'],
      ['2027-11-06T15:30:00.000Z', 'Not until Saturday 6 November at 15:30'],
    ],
    [
      'the day before London goes back, with no time',
      london,
      '2027-10-30', // ends at 23:00 UTC
      ['2027-11-01T00:00:00.000Z', 'Not until Monday 1 November'],
      ['2027-11-02T00:00:00.000Z', 'Not until Tuesday 2 November'],
      ['2027-11-07T00:00:00.000Z', 'Not until Sunday 7 November'],
    ],
    [
      'the day on which London goes back, with no time',
      london,
      '2027-10-31', // ends at 00:00 UTC, after the change
      ['2027-11-02T00:00:00.000Z', 'Not until Tuesday 2 November'],
      ['2027-11-03T00:00:00.000Z', 'Not until Wednesday 3 November'],
      ['2027-11-08T00:00:00.000Z', 'Not until Monday 8 November'],
    ],
    [
      'a day before the hour that London has twice',
      london,
      '2027-10-30T01:30', // 00:30 UTC
      ['2027-10-31T01:30:00.000Z', 'Not until Sunday 31 October at 1:30 GMT'],
      ['2027-11-01T01:30:00.000Z', 'Not until Monday 1 November at 1:30'],
      ['2027-11-06T01:30:00.000Z', 'Not until Saturday 6 November at 1:30'],
    ],
    [
      'the hour that London has twice',
      london,
      '2027-10-31T01:30', // 00:30 UTC or 01:30 UTC
      ['2027-11-01T01:30:00.000Z', 'Not until Monday 1 November at 1:30'],
      ['2027-11-02T01:30:00.000Z', 'Not until Tuesday 2 November at 1:30'],
      ['2027-11-07T01:30:00.000Z', 'Not until Sunday 7 November at 1:30'],
    ],
    [
      'the day before New York goes forward',
      newYork,
      '2027-03-13T15:30', // 20:30 UTC
      ['2027-03-14T20:30:00.000Z', 'Not until Sunday 14 March at 16:30'],
      ['2027-03-15T20:30:00.000Z', 'Not until Monday 15 March at 16:30'],
      ['2027-03-20T20:30:00.000Z', 'Not until Saturday 20 March at 16:30'],
    ],
    [
      'the day before New York goes forward, with no time',
      newYork,
      '2027-03-13', // ends at 05:00 UTC
      ['2027-03-15T05:00:00.000Z', 'Not until Monday 15 March at 1:00'],
      ['2027-03-16T05:00:00.000Z', 'Not until Tuesday 16 March at 1:00'],
      ['2027-03-21T05:00:00.000Z', 'Not until Sunday 21 March at 1:00'],
    ],
    [
      'the day before New York goes back',
      newYork,
      '2027-11-06T15:30', // 19:30 UTC
      ['2027-11-07T20:30:00.000Z', 'Not until Sunday 7 November at 15:30'],
      ['2027-11-08T20:30:00.000Z', 'Not until Monday 8 November at 15:30'],
      ['2027-11-13T20:30:00.000Z', 'Not until Saturday 13 November at 15:30'],
    ],
    [
      'the day before New York goes back, with no time',
      newYork,
      '2027-11-06', // ends at 04:00 UTC
      ['2027-11-08T05:00:00.000Z', 'Not until Monday 8 November'],
      ['2027-11-09T05:00:00.000Z', 'Not until Tuesday 9 November'],
      ['2027-11-14T05:00:00.000Z', 'Not until Sunday 14 November'],
    ],
  ];

  for (const [what, zone, treatment, ends24h, ends48h, ends168h] of changes)
    it(`lifts nothing early after a treatment in ${what}`, async () => {
      const ends: Ends = {
        makeup: ends24h,
        sweating: ends48h,
        actives: ends48h,
        'direct-sun': ends168h,
        scrubbing: ends168h,
      };
      const page = { 'procedure-date': treatment, 'time-zone': zone };
      const guide = await showGuide({ ...page, now: treatment });
      await guide.openLists();
      for (const [id, [instant, words]] of Object.entries(ends)) {
        await guide.set({ now: treatment });
        expect(untilOf(guide, id), id).to.equal(words);
        expect(endOf(guide, id), id).to.equal(instant);
        await guide.set({ now: secondBefore(instant) });
        expect(readBans(guide), `${id}, a second before its end`).to.include(id);
        expect(guide.answerTo(questions[id] ?? ''), id).to.match(/^Not until /);
        await guide.set({ now: instant });
        expect(readBans(guide), `${id}, at its end`).not.to.include(id);
        expect(guide.answerTo(questions[id] ?? ''), id).not.to.match(/^No/);
      }
    });

  it('names the zone of an hour that comes twice, as Americans do', async () => {
    const guide = await showGuide({
      'procedure-date': '2027-11-06T01:30',
      'time-zone': newYork,
      now: '2027-11-06T12:00',
      lang: 'en',
    });
    expect(untilOf(guide, 'makeup')).to.equal('Not until Sunday, November 7 at 1:30 AM EST');
    expect(endOf(guide, 'makeup')).to.equal('2027-11-07T06:30:00.000Z');
  });

  it('counts a day of 23 and a day of 25 hours as one day', async () => {
    const spring = { 'procedure-date': '2027-03-27', 'time-zone': london };
    const guide = await showGuide({ ...spring, now: '2027-03-28T22:59:59Z' });
    expect(guide.element.day).to.equal(1);
    await guide.set({ now: '2027-03-28T23:00:00Z' });
    expect(guide.element.day).to.equal(2);
    await guide.set({ 'procedure-date': '2027-10-30', now: '2027-10-31T23:59:59Z' });
    expect(guide.element.day).to.equal(1);
    await guide.set({ now: '2027-11-01T00:00:00Z' });
    expect(guide.element.day).to.equal(2);
  });

  it('keeps a restriction into the next phase if a clock change makes it longer', async () => {
    const guide = await showGuide({
      'procedure-date': '2027-03-27',
      'time-zone': london,
      now: '2027-04-04T00:59:59',
    });
    expect(guide.title).to.equal('Long term');
    expect(readBans(guide)).to.have.members(after48h);
    await guide.set({ now: '2027-04-04T01:00:00' });
    expect(readBans(guide)).to.have.members(noEnd);
  });
});

describe('A restriction in force', () => {
  for (const [name, treatment, ends] of [
    ['a known time', timed, timedEnds],
    ['a date alone', dateOnly, dateOnlyEnds],
  ] as const)
    it(`is listed and answered with "Not until" at every hour until its end, after ${name}`, async () => {
      const guide = await showGuide({ ...treatment, now: '2026-11-20T00:00' });
      await guide.openLists();
      const start = Date.parse('2026-11-20T00:00:00Z');
      for (let hour = 0; hour <= 9 * 24; hour++) {
        const now = start + hour * 3_600_000;
        await guide.set({ now: new Date(now).toISOString() });
        const banned = readBans(guide);
        for (const [id, [instant]] of Object.entries(ends)) {
          const holds = now < Date.parse(instant);
          const at = `${id} ${hour} hours on`;
          expect(banned.includes(id), at).to.equal(holds);
          expect(guide.answerTo(questions[id] ?? '').startsWith('Not until '), at).to.equal(holds);
        }
        expect(banned).to.include.members(noEnd);
      }
    });

  it('says in its own row what follows its end, and then only that', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-21T15:29:59' });
    const friday = 'Friday 27 November at 15:30';
    const sunday = 'Sunday 22 November at 15:30';
    expect(guide.rows).to.deep.equal([
      'Do not wear makeup yet. Makeup. Not until Saturday 21 November at 15:30',
      `Do not do things that make you sweat a lot. Workouts, sauna, hot yoga. Not until ${sunday}`,
      `Do not use strong skin products. Retinol, acids, vitamin C on skin. Not until ${sunday}, then ask your clinic first`,
      `Do not stay in direct sun. Direct sun, sunbathing. Not until ${friday}, then with care: SPF 30+, hat, shade`,
      `Do not scrub your face. Scrubs, harsh washes. Not until ${friday}, then ask your clinic first`,
    ]);
    await guide.set({ now: '2026-11-27T15:30' });
    expect(guide.rows).to.deep.equal([
      'Makeup. Yes',
      'Workouts, sauna, hot yoga. Yes',
      'Retinol, acids, vitamin C on skin. Ask your clinic first',
      'Direct sun, sunbathing. With care: SPF 30 or more, a hat and shade.',
      'Scrubs, harsh washes. Ask your clinic first',
    ]);
  });
});

describe('What matters most', () => {
  const bans = [
    [/bare/, 'wear makeup'],
    [/sweat/, 'work out'],
    [/[Ss]tay out of the sun/, 'sit in the sun'],
  ] as const;
  const hours = [0, 23, 24, 47, 48, 60, 72, 120, 167, 168, 180, 200];

  it('forbids nothing that a row or a list allows', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T15:30' });
    await guide.openLists();
    for (const hour of hours) {
      const now = new Date(Date.parse('2026-11-20T15:30Z') + hour * 3_600_000).toISOString();
      await guide.set({ now });
      for (const [ban, question] of bans) {
        if (!ban.test(guide.mostImportant.join(' '))) continue;
        expect(guide.answerTo(question), `${question} after ${hour} hours`).to.match(/^Not? /);
      }
    }
  });
});

describe('Restrictions held longer by the clinic', () => {
  const extend = { extend: 'sweating:72 makeup:48' };

  it('last until their new ends, and the guide says that the clinic extended them', async () => {
    const guide = await showGuide({ ...timed, ...extend, now: '2026-11-20T16:00' });
    await guide.openLists();
    const held = Object.fromEntries(
      guide.avoid.map(({ text, until, extended }) => [text, [until, extended]]),
    );
    expect(held).to.include.keys('Do not wear makeup yet.');
    const longer = 'Held longer for you by your clinic';
    for (const { text, until, extended } of guide.avoid) {
      const id = Object.keys(bans).find((each) => bans[each]?.test(text)) ?? '';
      const ends: Readonly<Record<string, string>> = {
        makeup: 'Not until Sunday 22 November at 15:30',
        sweating: 'Not until Monday 23 November at 15:30',
      };
      expect([until, extended], text).to.deep.equal(
        ends[id] ? [ends[id], longer] : [timedEnds[id]?.[1] ?? '', ''],
      );
    }
    expect(endOf(guide, 'makeup')).to.equal('2026-11-22T15:30:00.000Z');
    expect(endOf(guide, 'sweating')).to.equal('2026-11-23T15:30:00.000Z');
    expect(guide.answerTo('wear makeup')).to.equal('Not until Sunday 22 November at 15:30');
    expect(guide.answerTo('work out')).to.equal('Not until Monday 23 November at 15:30');
  });

  for (const [now, banned] of [
    ['2026-11-22T15:29:59', all],
    ['2026-11-22T15:30:00', ['sweating', ...after48h]],
    ['2026-11-23T15:29:59', ['sweating', ...after48h]],
    ['2026-11-23T15:30:00', after48h],
  ] as const)
    it(`are ${banned.length} at ${now}`, async () => {
      const guide = await showGuide({ ...timed, ...extend, now });
      expect(readBans(guide)).to.have.members(banned);
      expect(guide.element.restrictions.map(({ id }) => id)).to.have.members(banned);
    });

  it('count from the end of the day if only the date is known', async () => {
    const guide = await showGuide({ ...dateOnly, ...extend, now: '2026-11-23T23:59:59' });
    expect(untilOf(guide, 'sweating')).to.equal('Not until Tuesday 24 November');
    await guide.set({ now: '2026-11-24T00:00' });
    expect(readBans(guide)).to.have.members(after48h);
  });

  it('restrictions that the clinic holds longer stay in the long term', async () => {
    const page = { ...dateOnly, extend: 'direct-sun:336' };
    const guide = await showGuide({ ...page, now: '2026-12-04T23:59:59' });
    expect([guide.title, untilOf(guide, 'direct-sun')]).to.deep.equal([
      'Long term',
      'Not until Saturday 5 December',
    ]);
    await guide.set({ now: '2026-12-05T00:00' });
    expect(readBans(guide)).to.have.members(noEnd);
  });

  it('are shown in the phases to read ahead', async () => {
    const guide = await showGuide({ ...dateOnly, ...extend, now: '2026-11-20T16:00' });
    const { avoid } = await guide.readAhead('First week');
    expect(avoid[0]).to.include({
      until: 'Not until Tuesday 24 November',
      extended: 'Held longer for you by your clinic',
    });
    expect(avoid[0]?.text).to.match(/sweat/);
  });

  it('are given in hours if the date is not known', async () => {
    const guide = await showGuide({ extend: 'sweating:72 makeup:120' });
    await guide.openLists();
    expect(untilOf(guide, 'sweating')).to.equal('Not in the first 72 hours');
    expect(untilOf(guide, 'makeup')).to.equal('Not in the first 5 days');
    expect(guide.answerTo('wear makeup')).to.equal('Not in the first 5 days');
  });

  it('never last shorter than in the guidance', async () => {
    listenToConsole();
    const guide = await showGuide({ ...timed, extend: 'sweating:1', now: '2026-11-22T15:29:59' });
    expect(readBans(guide)).to.have.members(after24h);
    expect(guide.avoid.map(({ extended }) => extended).join('')).to.equal('');
  });
});

describe('Before the treatment', () => {
  const moments: readonly (readonly [string, number, string])[] = [
    ['2026-09-21T12:00:00', -60, '60 days until your treatment'],
    ['2026-11-18T23:59:59', -2, '2 days until your treatment'],
    ['2026-11-19T00:00:00', -1, '1 day until your treatment'],
    ['2026-11-19T23:59:59', -1, '1 day until your treatment'],
  ];
  for (const [now, day, counter] of moments)
    for (const [name, treatment, when] of [
      ['with a time', timed, 'Friday 20 November at 15:30'],
      ['with a date', dateOnly, 'Friday 20 November'],
    ] as const)
      it(`nothing is shown as allowed at ${now}, ${name}`, async () => {
        const guide = await showGuide({ ...clinic, ...treatment, now });
        const { element } = guide;
        expect([element.day, element.phase]).to.deep.equal([day, 'before']);
        expect(element.restrictions).to.deep.equal([]);
        expect(guide.title).to.equal('Before your treatment');
        expect(guide.counterWords).to.equal(counter);
        expect(guide.dial).to.deep.equal({
          number: String(-day),
          unit: day === -1 ? 'day to go' : 'days to go',
        });
        expect(guide.headerLines[0]).to.equal(
          `Your treatment is on ${when}. This guide starts that day.`,
        );
        expect(guide.steps.some((step) => step.now)).to.equal(false);
        expect(guide.reading).to.deep.equal({ todo: [], avoid: [], usual: [], noEnd: '' });
        expect([...guide.answers, ...guide.mostImportant, ...guide.rows]).to.deep.equal([]);
        expect(/\bYes\b|You can (wear|do|go)/.exec(guide.text)).to.equal(null);
      });

  it('every phase can be read, with its restrictions', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-18T12:00' });
    const bansOf = async (title: string) => (await guide.readAhead(title)).avoid.length;
    expect(await bansOf('Treatment day')).to.equal(all.length);
    expect(await bansOf(first48)).to.equal(all.length);
    expect(await bansOf('First week')).to.equal(after48h.length);
    expect(await bansOf('Long term')).to.equal(noEnd.length);
  });

  it('the guide is not in that state from the first second of the treatment day on', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T00:00' });
    expect(guide.title).to.equal('Treatment day');
    expect(readBans(guide)).to.have.members(all);
  });

  it('on the day itself, the guide does not say that the treatment has been', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T09:00' });
    expect(guide.headerLines).not.to.include('Treated Friday 20 November at 15:30.');
    await guide.set({ now: '2026-11-20T15:30' });
    expect(guide.headerLines).to.include('Treated Friday 20 November at 15:30.');
  });
});

describe('Without a usable date', () => {
  beforeEach(() => listenToConsole()); // what it says of bad dates is tested elsewhere

  for (const [name, attributes, sentence] of [
    ['no date', {}, ''],
    ['a blank date', { 'procedure-date': ' ' }, ''],
    [
      'a bad date',
      { 'procedure-date': '2026-02-30' },
      'We could not read the date of your treatment.',
    ],
    ['a date that may be two days', { 'procedure-date': '10/11/2026' }, ''],
  ] as const) {
    it(`the guide asks for it and shows the rules of the first day, with ${name}`, async () => {
      const guide = await showGuide({ ...clinic, ...attributes });
      const { element } = guide;
      expect([element.day, element.phase]).to.deep.equal([null, null]);
      expect(guide.title).to.equal('When was your treatment?');
      expect(guide.asksForDate).to.equal(true);
      expect(guide.headerLines.join(' ')).to.match(/^(We could not read|For now we show)/);
      expect(guide.headerLines.join(' ').includes('We could not read')).to.equal(sentence !== '');
      expect(guide.headerLines).to.include('For now we show the rules of the first day.');
      expect(readBans(guide)).to.have.members(all);
      expect(element.restrictions.map(({ id }) => id)).to.have.members(all);
      expect(element.restrictions.every(({ until }) => until === null)).to.equal(true);
      expect(guide.steps.some((step) => step.now || step.from !== '')).to.equal(false);
    });

    it(`restrictions are given in hours, with ${name}`, async () => {
      const guide = await showGuide(attributes);
      const said = Object.keys(bans).map((id) => [id, untilOf(guide, id)]);
      expect(Object.fromEntries(said)).to.deep.equal({
        makeup: 'Not in the first 24 hours',
        sweating: 'Not in the first 48 hours',
        'direct-sun': 'Not in the first 7 days',
        actives: 'Not in the first 48 hours',
        scrubbing: 'Not in the first 7 days',
        'unwashed-hands': '',
        picking: '',
        smoking: '',
        alcohol: '',
      });
      await guide.openLists();
      for (const words of Object.values(questions))
        expect(guide.answerTo(words)).to.match(/^Not in the first (24 hours|48 hours|7 days)\b/);
    });
  }

  it('every phase can be read, and none of them names a day', async () => {
    const guide = await showGuide();
    for (const [title, count] of [
      ['Treatment day', all.length],
      [first48, all.length],
      ['First week', after48h.length],
      ['Long term', noEnd.length],
    ] as const) {
      const { avoid } = await guide.readAhead(title);
      expect(avoid, title).to.have.length(count);
      for (const { text, until } of avoid) expect(until, text).to.match(/^$|^Not in the first /);
    }
    expect(guide.root.querySelector('time')).to.equal(null);
  });

  it('the guide falls back to the strictest day, even if it had a date before', async () => {
    const guide = await showGuide({ ...timed, now: '2026-12-20T12:00' });
    expect(readBans(guide)).to.have.members(noEnd);
    await guide.set({ 'procedure-date': null });
    expect(readBans(guide)).to.have.members(all);
    expect(guide.title).to.equal('When was your treatment?');
  });
});

describe('The phases to read ahead', () => {
  it('show what is in force when each begins', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-20T16:00' });
    const untilIn = async (title: string) =>
      (await guide.readAhead(title)).avoid.map(({ until }) => until).filter(Boolean);
    const [makeup, sweating, sun] = [
      'Not until Saturday 21 November at 15:30',
      'Not until Sunday 22 November at 15:30',
      'Not until Friday 27 November at 15:30',
    ];
    const five = [makeup, sweating, sweating, sun, sun];
    expect(await untilIn('Treatment day')).to.have.members(five);
    expect(await untilIn(first48)).to.have.members(five);
    expect(await untilIn('First week')).to.have.members([sun, sun]);
    expect(await untilIn('Long term')).to.deep.equal([]);
  });

  it('are the steps, with their first days', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-24T12:00' });
    expect(guide.steps).to.deep.equal([
      { title: 'Treatment day', from: 'Friday 20 November', now: false },
      { title: first48, from: 'From Saturday 21 November', now: false },
      { title: 'First week', from: 'From Monday 23 November', now: true },
      { title: 'Long term', from: 'From Saturday 28 November', now: false },
    ]);
  });
});

describe('When to call', () => {
  beforeEach(() => listenToConsole()); // what it says of bad dates is tested elsewhere

  /** The source's signs and the general ones. How a reader knows each. */
  const callFor = [
    /more .*(puffy|swollen)/,
    /\bredder\b/,
    /\bpus\b/,
    /high temperature .*shiver/,
    /pain .*gets worse/,
    /sore area .*spreads/,
    /blisters .*cold sore/,
  ];
  const emergencyFor = [/lips, tongue or throat swell/, /hard to breathe/];
  const states: Readonly<Record<string, GuideAttributes>> = {
    'without a date': {},
    'with a bad date': { 'procedure-date': '2026-02-30' },
    'before the treatment': { ...timed, now: '2026-11-01T12:00' },
    'on the treatment day': { ...timed, now: '2026-11-20T16:00' },
    'on day 1': { ...timed, now: '2026-11-21T16:00' },
    'on day 3': { ...timed, now: '2026-11-23T16:00' },
    'on day 8': { ...timed, now: '2026-11-28T16:00' },
    'after 400 days': { ...timed, now: '2027-12-25T12:00' },
    'with a date alone': { ...dateOnly, now: '2026-11-21T12:00' },
  };

  function expectAllSigns(guide: Guide): void {
    for (const words of callFor) expect(guide.callSigns.join('\n')).to.match(words);
    for (const words of emergencyFor) expect(guide.emergencySigns.join('\n')).to.match(words);
    expect(guide.emergencySigns).to.have.length(emergencyFor.length);
  }

  for (const [state, attributes] of Object.entries(states)) {
    it(`every sign and the phone can be seen ${state}`, async () => {
      const guide = await showGuide({ ...clinic, ...attributes });
      expectAllSigns(guide);
      expect(guide.text).to.contain('Call Rose Clinic at once if:');
      expect(guide.text).to.contain('Call the emergency number if:');
      expect(guide.callLinks).to.deep.equal([
        { text: 'Call Rose Clinic: 020 7946 0018', href: 'tel:02079460018' },
        { text: 'Call Rose Clinic: 020 7946 0018', href: 'tel:02079460018' },
      ]);
    });

    it(`the phone can be seen, and every sign is one click away, ${state} in the compact layout`, async () => {
      const guide = await showGuide({ ...clinic, ...attributes, layout: 'compact' });
      expect(guide.callLinks).to.deep.equal([
        { text: 'Call 020 7946 0018', href: 'tel:02079460018' },
      ]);
      await guide.open('When to call');
      expectAllSigns(guide);
      expect(guide.text).to.contain('Call Rose Clinic at once if:');
      expect(guide.text).to.contain('Call the emergency number if:');
    });

    it(`the phone can be seen ${state} in the counter layout`, async () => {
      const guide = await showGuide({ ...clinic, ...attributes, layout: 'counter' });
      expect(guide.callLinks).to.deep.equal([
        { text: 'Call 020 7946 0018', href: 'tel:02079460018' },
      ]);
    });

    it(`the guide says to call "your clinic" ${state} if the page names none`, async () => {
      const guide = await showGuide(attributes);
      expect(guide.text).to.contain('Call your clinic at once if:');
      expectAllSigns(guide);
    });
  }

  it('bare redness and swelling are never a sign, only what gets worse or does not ease', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-25T12:00' });
    for (const line of guide.callSigns.filter((each) => /red|swollen|puffy/.test(each)))
      expect(line).to.match(/more|redder|still/);
  });

  describe('what has not eased after 3 days', () => {
    const notEased = /still .*after 3 days/;
    const usual = /bit puffy.*eases in a few days/;
    for (const [name, treatment, instant] of [
      ['72 hours after a known time', timed, '2026-11-23T15:30:00Z'],
      // It may have been at 00:00, so that is when 3 days may have passed.
      ['72 hours after the start of a date', dateOnly, '2026-11-23T00:00:00Z'],
      [
        '72 hours by the clock where clocks go forward',
        { 'procedure-date': '2027-03-27T15:30', 'time-zone': 'Europe/London' },
        '2027-03-30T14:30:00Z',
      ],
      [
        '72 hours elapsed where clocks go back',
        { 'procedure-date': '2027-10-30T15:30', 'time-zone': 'Europe/London' },
        '2027-11-02T14:30:00Z',
      ],
    ] as const)
      it(`is a reason to call from ${name} on, and no longer usual`, async () => {
        const guide = await showGuide({ ...treatment, now: secondBefore(instant) });
        expect(guide.callSigns.join('\n')).not.to.match(notEased);
        expect(guide.usual.join('\n')).to.match(usual);
        await guide.set({ now: instant });
        expect(guide.callSigns.join('\n')).to.match(notEased);
        expect(guide.usual.join('\n')).not.to.match(usual);
      });

    it('stays a reason to call for good, and is one if the date is not known', async () => {
      const guide = await showGuide({ ...timed, now: '2027-12-25T12:00' });
      expect(guide.callSigns.join('\n')).to.match(notEased);
      await guide.set({ 'procedure-date': null });
      expect(guide.callSigns.join('\n')).to.match(notEased);
    });
  });
});

describe('On dates and times, the guide is clear:', () => {
  const unknown =
    'We do not know the time of your treatment. So we count from the end of that day.';

  it('the time is called unknown while something is counted by it', async () => {
    const guide = await showGuide({ 'procedure-date': '2026-11-20', now: '2026-11-20T12:00' });
    for (const now of ['2026-11-20T12:00', '2026-11-23T12:00', '2026-11-27T23:59:59']) {
      await guide.set({ now });
      expect(guide.headerLines, now).to.deep.equal(['Treated Friday 20 November.', unknown]);
    }
    await guide.set({ now: '2026-11-28T00:00' });
    expect(guide.headerLines).to.deep.equal(['Treated Friday 20 November.']);
  });

  it('the time of the treatment is not called unknown if it is known', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-20T15:30',
      now: '2026-11-20T16:00',
    });
    expect(guide.headerLines).to.deep.equal(['Treated Friday 20 November at 15:30.']);
  });

  it('the year is named once it is not the current one', async () => {
    const guide = await showGuide({ ...timed, now: '2026-12-31T23:59:59' });
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
    await guide.set({ now: '2027-01-01T00:00' });
    expect(guide.headerLines[0]).to.match(/^Treated Friday,? 20 November 2026 at 15:30\.$/);
  });

  it('times of a zone that differs from the device’s are called clinic times', async () => {
    const page = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-20T16:00' };
    const guide = await showGuide({ ...page, 'time-zone': 'Asia/Kolkata' });
    expect(guide.headerLines).to.include('All times are clinic times (Kolkata).');
    await guide.set({ 'time-zone': 'America/Argentina/Buenos_Aires' });
    expect(guide.headerLines).to.include('All times are clinic times (Buenos Aires).');
  });

  const hours = { 'clinic-phone': '555-0100', 'clinic-hours': 'Mo-Fr 09:00-17:30' };
  const CLINIC_TIMES = 'All times are clinic times (Kolkata).';
  const short: readonly (readonly [string, GuideAttributes, number])[] = [
    ['the compact layout', { layout: 'compact' }, 1],
    ['the compact layout before the treatment', { layout: 'compact', now: '2026-11-18T10:00' }, 1],
    ['the compact layout without a date', { layout: 'compact', 'procedure-date': null }, 1],
    ['the compact layout without guidance', { layout: 'compact', procedure: 'peel' }, 1],
    [
      'the compact layout without guidance or a date',
      { layout: 'compact', procedure: 'peel', 'procedure-date': null },
      1,
    ],
    ['the counter with opening hours', { layout: 'counter', ...hours }, 1],
    ['the counter without', { layout: 'counter' }, 0],
  ];
  for (const [layout, attributes, times] of short)
    it(`times of another zone are called clinic times once, if there are any: ${layout}`, async () => {
      listenToConsole();
      const page = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-20T16:00' };
      const guide = await showGuide({ ...page, 'time-zone': 'Asia/Kolkata', ...attributes });
      expect(guide.text.split(CLINIC_TIMES)).to.have.lengthOf(times + 1);
    });

  it('times of a zone that agrees with the device’s are not called clinic times', async () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const page = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-20T16:00' };
    const guide = await showGuide({ ...page, 'time-zone': own });
    expect(guide.text).not.to.contain('clinic times');
    await guide.set({ 'time-zone': null });
    expect(guide.text).not.to.contain('clinic times');
  });

  it('times of a zone with another name are not called clinic times until its clocks differ', async () => {
    await emulate({ timeZone: 'Africa/Lagos' }); // an hour ahead of UTC all year
    const page = { 'procedure-date': '2027-03-10T15:30', 'time-zone': 'Europe/Paris' };
    const guide = await showGuide({ ...page, now: '2027-03-10T16:00' });
    expect(guide.text).not.to.contain('clinic times');
    // Paris goes forward on 28 March.
    await guide.set({ 'procedure-date': '2027-03-26T15:30', now: '2027-03-26T16:00' });
    expect(guide.headerLines).to.include('All times are clinic times (Paris).');
  });
});
