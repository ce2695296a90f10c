import { expect } from '@open-wc/testing';
import type { Protocol } from '../../src/guidance/protocol.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { recoveryAt } from '../../src/guidance/recovery-at.js';
import type { Recovery } from '../../src/guidance/recovery.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { deviceZone, namedZone } from '../../src/time/zone.js';
import { needs } from '../support/engine.js';
import { WITHOUT_END as always } from '../support/guidance.js';
import { steadyGuidance } from '../support/steady-guidance.js';

const timed = '2026-11-20T15:30';
const dateOnly = '2026-11-20';

/** One second before and at each change of a recovery in London, whose clocks do not change that month. */
const turns = [
  { treatment: timed, makeup: '11-21T15:30', two: '11-22T15:30', week: '11-27T15:30' },
  // From the end of the day: makeup is fine from day 2, workouts from day 3, the rest from day 8.
  { treatment: dateOnly, makeup: '11-22T00:00', two: '11-23T00:00', week: '11-28T00:00' },
];

describe('A restriction', () => {
  for (const { treatment, makeup, two, week } of turns)
    for (const [ids, end] of [
      [['makeup'], makeup],
      [['sweating', 'actives'], two],
      [['direct-sun', 'scrubbing'], week],
    ] as const)
      for (const id of ids)
        it(`on ${id} after ${treatment} holds until ${end} and not a second longer`, () => {
          const until = Date.parse(`2026-${end}Z`);
          expect(inForce(recovery(treatment, until - 1000))).to.include(id);
          expect(inForce(recovery(treatment, until - 1))).to.include(id);
          expect(inForce(recovery(treatment, until))).not.to.include(id);
          expect(endOf(recovery(treatment, until - 1000), id)).to.equal(until);
        });

  it('is in force from the first moment of the treatment day, whatever the hour of the treatment', () => {
    for (const treatment of [dateOnly, timed]) {
      expect(inForce(recovery(treatment, '2026-11-19T23:59:59Z'))).to.deep.equal([]);
      expect(inForce(recovery(treatment, '2026-11-20T00:00:00Z'))).to.deep.equal([
        'makeup',
        'sweating',
        'direct-sun',
        'actives',
        'scrubbing',
        ...always,
      ]);
    }
  });

  it('that has no end is in force years after', () => {
    expect(inForce(recovery(timed, '2036-11-20T12:00Z'))).to.deep.equal(always);
    for (const id of always) expect(endOf(recovery(timed, '2026-11-20T16:00Z'), id)).to.equal(null);
  });

  it('ends by the clinic’s clock, wherever the visitor is', () => {
    const now = '2026-11-21T16:00Z';
    expect(inForce(recovery(timed, now, { zone: 'Europe/London' }))).not.to.include('makeup');
    expect(inForce(recovery(timed, now, { zone: 'America/New_York' }))).to.include('makeup');
  });

  it('counts from the later of an instant and the same time on the clock of the page', () => {
    for (const [zone, end] of [
      ['Europe/Berlin', '2026-11-21T14:30Z'],
      ['Pacific/Kiritimati', '2026-11-21T14:30Z'],
      ['UTC', '2026-11-21T15:30Z'],
      ['America/New_York', '2026-11-21T20:30Z'],
    ] as const) {
      const now = Date.parse('2026-11-21T12:00Z');
      const state = recovery('2026-11-20T15:30+01:00', now, { zone });
      expect(endOf(state, 'makeup'), zone).to.equal(Date.parse(end));
    }
  });

  it('is not shortened by a clock change', () => {
    // 25 hours by the stopwatch in autumn; in spring the clock shows 15:30 when 24 hours are over.
    for (const [treatment, end] of [
      ['2026-10-31T14:30', '2026-11-01T14:30-05:00'],
      ['2026-03-07T14:30', '2026-03-08T15:30-04:00'],
    ] as const) {
      const until = Date.parse(end);
      const state = (now: number) =>
        inForce(recovery(treatment, now, { zone: 'America/New_York' }));
      expect(state(until - 1), treatment).to.include('makeup');
      expect(state(until), treatment).not.to.include('makeup');
    }
  });

  it('can be extended by the clinic without affecting others', () => {
    const held = recovery(timed, '2026-11-20T16:00Z', { extend: 'sweating:72' });
    expect(endOf(held, 'sweating')).to.equal(Date.parse('2026-11-23T15:30Z'));
    expect(endOf(held, 'actives')).to.equal(Date.parse('2026-11-22T15:30Z'));
    const marked = held.restrictions.filter(({ extended }) => extended);
    expect(marked.map(({ item, end }) => [item.id, end])).to.deep.equal([
      ['sweating', { kind: 'hours', hours: 72 }],
    ]);
    expect(inForce(recovery(timed, '2026-11-23T15:29:59Z', { extend: 'sweating:72' }))).to.include(
      'sweating',
    );
  });

  it('is never shortened by an extension', () => {
    const now = '2026-11-22T15:29:59Z';
    for (const extend of ['sweating:1', 'sweating:0', 'sweating:47.99', 'sweating:-72', 'sweating'])
      expect(inForce(recovery(timed, now, { extend })), extend).to.include('sweating');
  });

  it('that ends next gives the next end, which is null if none will end', () => {
    expect(recovery(timed, '2026-11-20T16:00Z').nextEnd).to.equal(Date.parse('2026-11-21T15:30Z'));
    expect(recovery(timed, '2026-11-21T15:30Z').nextEnd).to.equal(Date.parse('2026-11-22T15:30Z'));
    expect(recovery(timed, '2026-11-27T15:29Z').nextEnd).to.equal(Date.parse('2026-11-27T15:30Z'));
    expect(recovery(timed, '2026-11-27T15:30Z').nextEnd).to.equal(null);
    expect(recovery(null, '2026-11-20T16:00Z').nextEnd).to.equal(null);
    expect(recovery(timed, '2026-11-19T16:00Z').nextEnd, 'before the treatment').to.equal(null);
  });
});

describe('The treatment', () => {
  for (const [treatment, zone, from, why] of [
    [timed, 'Europe/London', '2026-11-20T15:30Z', 'its hour'],
    [timed, 'America/New_York', '2026-11-20T20:30Z', 'its hour where it is read'],
    ['2026-11-20T15:30+01:00', 'Europe/London', '2026-11-20T14:30Z', 'its instant'],
    [dateOnly, 'Europe/London', '2026-11-20T00:00Z', 'its day, for it may have been early'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00Z', 'its day, which begins at 01:00'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z', 'the first of two 01:30'],
  ] as const)
    it(`of ${treatment} in ${zone} has begun from ${from}: ${why}`, () => {
      if (zone === 'Africa/Cairo') needs('the summer time of Egypt');
      const start = Date.parse(from);
      expect(recovery(treatment, start - 1, { zone }).hasBegun).to.equal(false);
      expect(recovery(treatment, start, { zone }).hasBegun).to.equal(true);
    });

  it('counts as begun if its date is not known', () => {
    expect(recovery(null, '2026-11-20T16:00Z').hasBegun).to.equal(true);
  });
});

describe('The phase of a recovery', () => {
  for (const [day, now, phase] of [
    [-1, '2026-11-19', null],
    [0, '2026-11-20', 'immediate'],
    [1, '2026-11-21', 'first-48-hours'],
    [2, '2026-11-22', 'first-48-hours'],
    [3, '2026-11-23', 'first-week'],
    [7, '2026-11-27', 'first-week'],
    [8, '2026-11-28', 'long-term'],
    [3653, '2036-11-20', 'long-term'],
  ] as const)
    it(`is ${phase ?? 'none'} from the first to the last second of day ${day}`, () => {
      for (const treatment of [dateOnly, timed])
        for (const time of ['00:00:00Z', '23:59:59.999Z']) {
          const state = recovery(treatment, `${now}T${time}`);
          expect([state.day, state.phase?.id ?? null]).to.deep.equal([day, phase]);
        }
    });
});

describe('Can I …?', () => {
  const answers = {
    before: answersOf(['ask', 'ask', 'ask', 'ask', 'ask'], {
      wash: 'ask',
      hydrate: 'ask',
      sunscreen: 'ask',
      'cold-compress': 'ask',
      touch: 'ask',
      pick: 'ask',
      smoke: 'ask',
      alcohol: 'ask',
      fruit: 'ask',
    }),
    'at first': answersOf(['no', 'no', 'no', 'no', 'no']),
    'after 24 hours': answersOf(['yes', 'no', 'no', 'no', 'no']),
    'after 48 hours': answersOf(['yes', 'yes', 'no', 'ask', 'no']),
    'after 168 hours': answersOf(['yes', 'yes', 'care', 'ask', 'ask']),
  };
  for (const { treatment, makeup, two, week } of turns)
    for (const [state, from, to] of [
      ['before', '09-01T00:00', '11-20T00:00'],
      ['at first', '11-20T00:00', makeup],
      ['after 24 hours', makeup, two],
      ['after 48 hours', two, week],
      ['after 168 hours', week, '12-31T00:00'],
    ] as const)
      it(`is answered as in the guidance ${state}, ${treatment}`, () => {
        for (const now of [Date.parse(`2026-${from}Z`), Date.parse(`2026-${to}Z`) - 1000]) {
          const { questions } = recovery(treatment, now);
          const given = questions.map(({ question, answer }) => [question.id, answer]);
          expect(Object.fromEntries(given)).to.deep.equal(answers[state]);
        }
      });

  it('allows nothing before the treatment', () => {
    for (const [treatment, now] of [
      [dateOnly, '2026-11-19T23:59:59Z'],
      [timed, '2026-01-01T00:00Z'],
      ['2026-11-20T15:30+14:00', '2026-11-18T23:59:59Z'],
      ['2026-11-20T15:30-12:00', '2026-11-19T23:59:59Z'],
    ] as const)
      for (const zone of ['Europe/London', 'America/New_York']) {
        const { day, questions } = recovery(treatment, now, { zone });
        expect(day, treatment).to.be.lessThan(0);
        for (const { question, answer } of questions)
          expect(answer, question.id).to.be.oneOf(['ask', 'not-covered']);
      }
  });

  it('answers as on the treatment day if there is no date', () => {
    const { questions } = recovery(null, '2026-11-20T16:00Z');
    const given = questions.map(({ question, answer }) => [question.id, answer]);
    expect(Object.fromEntries(given)).to.deep.equal(answers['at first']);
  });

  it('is "ask the clinic" if nothing in the guidance answers it', () => {
    const questions: Protocol['questions'] = [
      { id: 'of-advice', item: 'sunscreen' },
      { id: 'of-nothing', item: 'tattoo' },
    ];
    const protocol: Protocol = {
      ...steadyGuidance,
      items: [{ id: 'sunscreen', kind: 'do' }],
      questions,
    };
    for (const treatment of [timed, null])
      for (const now of ['2026-11-19T10:00Z', '2026-11-20T16:00Z', '2027-11-20T10:00Z']) {
        const given = recovery(treatment, now, { protocol }).questions;
        expect(given.map(({ answer }) => answer)).to.deep.equal(['ask', 'ask']);
      }
  });

  it('names the restriction behind a "no"', () => {
    for (const { answer, waitsFor } of recovery(timed, '2026-11-20T16:00Z').questions)
      expect(waitsFor !== null, answer).to.equal(answer === 'no');
    const exercise = recovery(timed, '2026-11-20T16:00Z', { extend: 'sweating:72' }).questions.find(
      ({ question }) => question.id === 'exercise',
    );
    expect(exercise?.waitsFor?.endsAt).to.equal(Date.parse('2026-11-23T15:30Z'));
  });
});

describe('The signs', () => {
  const callSigns = [
    'worse-swelling',
    'worse-redness',
    'pus',
    'high-temperature',
    'worse-pain',
    'spreading',
    'blisters',
    'throat',
    'breathing',
  ];
  const moments = {
    'long before the treatment': '2026-01-01T00:00Z',
    'on the eve of it': '2026-11-19T23:59:59Z',
    'before its hour': '2026-11-20T00:00Z',
    'at its instant': '2026-11-20T15:30Z',
    'after a day': '2026-11-21T15:30Z',
    'after three days': '2026-11-23T15:30Z',
    'after a week': '2026-11-27T15:30Z',
    'after a month': '2026-12-20T15:30Z',
    'after ten years': '2036-11-20T15:30Z',
  };
  for (const [name, now] of Object.entries(moments))
    it(`to call for, and those of emergencies, are complete ${name}`, () => {
      for (const treatment of [dateOnly, timed, '2026-11-20T15:30-05:00', null])
        expect(signs(recovery(treatment, now))).to.include.members(callSigns);
    });

  for (const [treatment, from] of [
    [timed, '2026-11-23T15:30:00Z'],
    // It may have been at 00:00: better a day too early than too late.
    [dateOnly, '2026-11-23T00:00:00Z'],
    ['2026-11-20T15:30+01:00', '2026-11-23T14:30:00Z'],
  ] as const)
    it(`include lasting redness as a reason to call, no longer as usual, 72 hours after ${treatment}`, () => {
      const turn = Date.parse(from);
      expect(signs(recovery(treatment, turn - 1))).to.include('redness-and-swelling');
      expect(signs(recovery(treatment, turn - 1))).not.to.include('not-eased');
      expect(signs(recovery(treatment, turn))).not.to.include('redness-and-swelling');
      expect(signs(recovery(treatment, turn))).to.include('not-eased');
      expect(signs(recovery(treatment, '2036-11-20T00:00Z'))).to.include('not-eased');
    });

  it('include it after the earlier of elapsed time and wall clock if the clocks change', () => {
    for (const [treatment, from] of [
      ['2026-10-31T14:30', '2026-11-03T13:30-05:00'],
      ['2026-03-07T14:30', '2026-03-10T14:30-04:00'],
    ] as const) {
      const turn = Date.parse(from);
      const zone = 'America/New_York';
      expect(signs(recovery(treatment, turn - 1, { zone }))).not.to.include('not-eased');
      expect(signs(recovery(treatment, turn, { zone }))).to.include('not-eased');
    }
  });

  it('that are usual are so through the first week and no longer', () => {
    const usual = ['tightness', 'burns-easily', 'peeling'];
    expect(signs(recovery(timed, '2026-11-27T23:59:59Z'))).to.include.members(usual);
    expect(signs(recovery(timed, '2026-11-28T00:00:00Z'))).not.to.include.members(usual);
  });

  it('call nothing usual before the treatment', () => {
    const { signs: early } = recovery(timed, '2026-11-19T12:00Z');
    expect(early.filter(({ level }) => level === 'usual')).to.deep.equal([]);
  });

  it('that are usual for 0 hours are never usual, with a date or without', () => {
    const protocol: Protocol = {
      ...steadyGuidance,
      signs: [
        { id: 'never-usual', level: 'usual', until: 0 },
        { id: 'pus', level: 'call' },
      ],
    };
    for (const treatment of [timed, dateOnly, '2026-11-20T15:30-05:00', null])
      for (const now of Object.values(moments))
        expect(signs(recovery(treatment, now, { protocol }))).to.deep.equal(['pus']);
  });

  it('are complete if there is no date, with what is usual on the treatment day', () => {
    expect(signs(recovery(null, '2026-11-20T16:00Z'))).to.deep.equal(
      steadyGuidance.signs.map(({ id }) => id),
    );
  });
});

describe('The advice', () => {
  const everywhere = ['wash', 'hydrate', 'sunscreen'];
  const firstWeek = ['simple-routine', 'hat-and-shade', 'cold-compress'];
  for (const [day, now, expected] of [
    [-1, '2026-11-19', []],
    [0, '2026-11-20', [...everywhere, ...firstWeek, 'special-serum']],
    [1, '2026-11-21', [...everywhere, ...firstWeek]],
    [7, '2026-11-27', [...everywhere, ...firstWeek]],
    [8, '2026-11-28', [...everywhere, 'routine', 'sunscreen-habit', 'collagen', 'next-session']],
  ] as const)
    it(`is that of its phase on day ${day}`, () => {
      expect(advised(recovery(timed, `${now}T12:00Z`))).to.deep.equal(expected);
    });

  it('that starts at a later hour is not shown before it, nor is its question', () => {
    // As in clinics that want no sunscreen on the treatment day.
    const later: Protocol = {
      ...steadyGuidance,
      items: [{ id: 'sunscreen', kind: 'do', from: 24 }],
      questions: [{ id: 'sunscreen', item: 'sunscreen', answer: 'yes' }],
    };
    const turn = Date.parse('2026-11-21T15:30Z');
    const before = recovery(timed, turn - 1, { protocol: later });
    expect(advised(before)).to.deep.equal([]);
    expect(before.questions.map(({ answer }) => answer)).to.deep.equal(['no']);
    expect(before.questions[0]?.waitsFor).to.deep.equal({
      end: { kind: 'hours', hours: 24 },
      endsAt: turn,
    });
    expect(before.nextChange).to.equal(turn);
    const after = recovery(timed, turn, { protocol: later });
    expect(advised(after)).to.deep.equal(['sunscreen']);
    expect(after.questions.map(({ answer }) => answer)).to.deep.equal(['yes']);
    const unknown = recovery(null, turn, { protocol: later });
    expect(advised(unknown)).to.deep.equal([]);
    expect(unknown.questions.map(({ answer }) => answer)).to.deep.equal(['no']);
  });
});

describe('Without a date', () => {
  it('all restrictions of the first hour are in force, without a day, a phase or an end', () => {
    const state = recovery(null, '2026-11-20T16:00Z');
    expect([state.day, state.phase, state.treatment]).to.deep.equal([null, null, null]);
    expect(inForce(state)).to.have.length(9);
    for (const { endsAt } of state.restrictions) expect(endsAt).to.equal(null);
    for (const { startsAt } of state.advice) expect(startsAt).to.equal(null);
  });

  it('extensions change nothing but the hours', () => {
    const state = recovery(null, '2026-11-20T16:00Z', { extend: 'makeup:48' });
    expect(inForce(state)).to.have.length(9);
    expect(state.restrictions.find(({ item }) => item.id === 'makeup')?.end).to.deep.equal({
      kind: 'hours',
      hours: 48,
    });
  });

  it('midnight is the next change', () => {
    expect(recovery(null, '2026-11-20T16:00Z').nextChange).to.equal(
      Date.parse('2026-11-21T00:00Z'),
    );
  });
});

describe('The next change', () => {
  for (const [now, next, why] of [
    ['2026-11-18T12:00Z', '2026-11-19T00:00Z', 'midnight'],
    ['2026-11-19T23:59:59.999Z', '2026-11-20T00:00Z', 'the treatment day'],
    ['2026-11-20T16:00Z', '2026-11-21T00:00Z', 'midnight'],
    ['2026-11-21T00:00Z', '2026-11-21T15:30Z', 'the end of a restriction'],
    ['2026-11-21T15:29:59.999Z', '2026-11-21T15:30Z', 'the same, a moment before'],
    ['2026-11-21T15:30Z', '2026-11-22T00:00Z', 'midnight, at the end of a restriction'],
    ['2026-11-23T00:00Z', '2026-11-23T15:30Z', 'redness that stays'],
    ['2030-06-01T12:00Z', '2030-06-02T00:00Z', 'midnight, long after'],
  ] as const)
    it(`after ${now} is ${next}: ${why}`, () => {
      const { nextChange } = recovery(timed, now, { zone: 'UTC' });
      expect(new Date(nextChange).toISOString()).to.equal(new Date(next).toISOString());
    });

  it('is the earliest meaning of an offset, when the rules start, even before the date', () => {
    // In London at 09:30 on 21 November, or at 23:30 on the 20th if the offset means nothing.
    const at = (now: string) => recovery('2026-11-20T23:30-10:00', now);
    expect(at('2026-11-20T22:00Z').nextChange).to.equal(Date.parse('2026-11-20T23:30Z'));
    expect(at('2026-11-20T22:00Z').hasStarted).to.equal(false);
    const started = at('2026-11-20T23:30Z');
    expect([started.day, started.phase, started.hasStarted]).to.deep.equal([-1, null, true]);
    expect(inForce(started)).to.have.length(9);
  });

  it('is the first moment that can be the treatment day, while the device is on the day before', () => {
    const at = (now: string) => recovery('2026-11-20', now, { zone: 'device' });
    expect(at('2026-11-19T09:59:59.999Z').nextChange).to.equal(Date.parse('2026-11-19T10:00Z'));
    const started = at('2026-11-19T10:00Z');
    expect(started.hasStarted).to.equal(true);
    expect(inForce(started)).to.have.length(9);
    // On the calendar of the device, which is the first on Earth in Kiritimati.
    const isToday = new Date('2026-11-19T10:00Z').getDate() === 20;
    expect(started.day).to.equal(isToday ? 0 : -1);
    expect(started.phase?.id ?? null).to.equal(isToday ? 'immediate' : null);
  });

  it('is midnight in the zone in use, on days of 23 and 25 hours too', () => {
    const zone = 'America/New_York';
    for (const [now, midnight] of [
      ['2026-03-08T05:00Z', '2026-03-09T04:00Z'],
      ['2026-11-01T04:00Z', '2026-11-02T05:00Z'],
    ] as const)
      expect(recovery(null, now, { zone }).nextChange).to.equal(Date.parse(midnight));
  });

  it('is the treatment, on its day', () => {
    const morning = recovery(timed, '2026-11-20T10:00Z');
    expect(morning.nextChange).to.equal(Date.parse('2026-11-20T15:30Z'));
  });

  it('is 01:00 if clocks skip midnight', () => {
    needs('the summer time of Egypt');
    const state = recovery(null, '2026-04-23T12:00Z', { zone: 'Africa/Cairo' });
    expect(new Date(state.nextChange).toISOString()).to.equal('2026-04-23T22:00:00.000Z');
  });

  it('is an hour later if midnight, which occurs twice, is over once', () => {
    // In Newfoundland clocks went back from 00:01 to 23:01 of the day before.
    const state = recovery(null, '2010-11-07T02:45Z', { zone: 'America/St_Johns' });
    expect(new Date(state.nextChange).toISOString()).to.equal('2010-11-07T03:45:00.000Z');
  });

  it('is always in the future, even in hours that occur twice', () => {
    for (const [zone, day] of [
      ['Asia/Beirut', '2026-10-24'],
      ['America/Havana', '2025-11-02'],
      ['America/Sao_Paulo', '2018-02-17'],
      ['Africa/Cairo', '2026-10-29'],
      ['Pacific/Apia', '2011-12-29'],
    ] as const)
      for (let minutes = -24 * 60; minutes <= 48 * 60; minutes += 30) {
        const now = Date.parse(`${day}T00:00Z`) + minutes * 60_000;
        expect(recovery(day, now, { zone }).nextChange, `${zone} ${minutes}`).to.be.above(now);
      }
  });
});

interface Circumstances {
  readonly zone?: string;
  readonly extend?: string;
  readonly protocol?: Protocol;
}

/** The zone of the patient, by default that of a clinic in London. */
function recovery(
  treatment: string | null,
  now: number | string,
  { zone = 'Europe/London', extend = '', protocol = steadyGuidance }: Circumstances = {},
): Recovery {
  const clocks = zone === 'device' ? deviceZone : namedZone(zone);
  const written = treatment === null ? null : parseWrittenTime(treatment, clocks ?? undefined);
  if (!clocks || (treatment !== null && !written))
    throw new Error('The test has an invalid zone or date.');
  const instant = typeof now === 'number' ? now : Date.parse(now);
  const { extensions } = parseExtensions(extend, protocol);
  return recoveryAt(protocol, written, instant, clocks, extensions);
}

/** Ids of the restrictions in force. */
function inForce({ restrictions }: Recovery): readonly string[] {
  return restrictions.filter(({ holds }) => holds).map(({ item }) => item.id);
}

/** Ids of the advice that is due. */
function advised({ advice }: Recovery): readonly string[] {
  return advice.filter(({ holds }) => holds).map(({ item }) => item.id);
}

function endOf({ restrictions }: Recovery, id: string): number | null | undefined {
  return restrictions.find(({ item }) => item.id === id)?.endsAt;
}

function signs(state: Recovery): readonly string[] {
  return state.signs.map(({ id }) => id);
}

/** The table of the guidance: the answers that change, and those that stay the same. */
function answersOf(
  [makeup, exercise, sun, actives, scrub]: readonly [string, string, string, string, string],
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    makeup,
    exercise,
    sun,
    actives,
    scrub,
    wash: 'yes',
    hydrate: 'yes',
    sunscreen: 'yes',
    'cold-compress': 'yes',
    touch: 'care',
    pick: 'no',
    smoke: 'no',
    alcohol: 'no',
    fruit: 'yes',
    'next-session': 'ask',
    other: 'not-covered',
    ...others,
  };
}
