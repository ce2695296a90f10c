import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { HOURS, inWords, later, type Restriction } from '../support/guidance.js';
import {
  showOpenGuide as showGuide,
  showSteadyGuide,
  type GuideAttributes,
} from '../support/guide.js';

// The table of the guidance, by hand: what is answered at first, until when, and from then on.

const timed = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'Europe/London' };
const dateOnly = { 'procedure-date': '2026-11-20', 'time-zone': 'Europe/London' };

const ask = 'Ask your clinic first';
const askFirst = ', then ask your clinic first';
const notCovered = 'This guide does not cover it. Ask your clinic.';

interface Waiting {
  readonly question: string;
  /** The last second of the "no", and the first instant after it. */
  readonly timed: readonly [before: string, after: string, words: string];
  readonly dateOnly: readonly [before: string, after: string, words: string];
  readonly unknown: string;
  /** What the same answer says of the time after the end; '' if it is a plain yes. */
  readonly andThen: string;
  readonly then: string;
}

/** What is answered until a restriction ends. London's clocks show UTC in November. */
function until(restriction: Restriction): Omit<Waiting, 'question' | 'then' | 'andThen'> {
  const hours = HOURS[restriction] ?? 0;
  const turn = (from: string): Waiting['timed'] => {
    const end = later(from, hours);
    return [later(end, -1 / 3600), end, `Not until ${inWords(end)}`];
  };
  return {
    timed: turn('2026-11-20T15:30Z'),
    dateOnly: turn('2026-11-21T00:00Z'), // from the end of the day
    unknown: `Not in the first ${hours > 48 ? `${hours / 24} days` : `${hours} hours`}`,
  };
}

const waiting: readonly Waiting[] = [
  { question: 'Can I wear makeup?', ...until('makeup'), andThen: '', then: 'Yes' },
  {
    question: 'Can I work out, do hot yoga or use a sauna?',
    ...until('sweating'),
    andThen: '',
    then: 'Yes',
  },
  {
    question: 'Can I sit in the sun?',
    ...until('direct-sun'),
    andThen: ', then with care: SPF 30+, hat, shade',
    then: 'With care: SPF 30 or more, a hat and shade.',
  },
  {
    question: 'Can I use retinol, AHA, BHA or vitamin C cream?',
    ...until('actives'),
    andThen: askFirst,
    then: ask,
  },
  { question: 'Can I scrub or exfoliate?', ...until('scrubbing'), andThen: askFirst, then: ask },
];

/** The same at every time, even if the date is not known. */
const steady: Readonly<Record<string, string>> = {
  'Can I wash my face?': 'Yes, gently.',
  'Can I use moisturizer or hyaluronic acid?': 'Yes',
  'Can I use sunscreen?': 'Yes, SPF 30 or more.',
  'Can I use a cold compress?': 'Yes, if your face is puffy.',
  'Can I touch my face?': 'With care: only with just-washed hands.',
  'Can I pick skin that flakes?': 'No',
  'Can I smoke?': 'No',
  'Can I drink a lot of alcohol?': 'No',
  'Can I eat fruit with vitamin C?': 'Yes. The limit is only for vitamin C on your skin.',
  'Can I book the next session?': ask,
  'Can I swim, have a hot shower, shave, fly, take painkillers or have other treatments?':
    notCovered,
};

describe('Can I…?', () => {
  beforeEach(() => listenToConsole()); // its warnings about invalid dates are tested elsewhere

  for (const { question, then, andThen, ...turns } of waiting)
    for (const [name, treatment, [before, after, words]] of [
      ['a known time', timed, turns.timed],
      ['a date alone', dateOnly, turns.dateOnly],
    ] as const)
      it(`${question} "${words}${andThen}" with ${name}, then "${then}"`, async () => {
        const guide = await showGuide({ ...treatment, now: '2026-11-20T00:00' });
        const answers: [string, string | undefined][] = [];
        for (const now of ['2026-11-20T15:30', before, after, '2027-12-25T12:00']) {
          await guide.set({ now });
          answers.push([now, guide.answers.get(question)]);
        }
        expect(answers).to.deep.equal([
          ['2026-11-20T15:30', words + andThen],
          [before, words + andThen],
          [after, then],
          ['2027-12-25T12:00', then],
        ]);
      });

  const states: Readonly<Record<string, GuideAttributes>> = {
    'without a date': {},
    'with a bad date': { 'procedure-date': '2026-02-30' },
    'on the treatment day': { ...timed, now: '2026-11-20T15:30' },
    'on day 1': { ...timed, now: '2026-11-21T12:00' },
    'on day 3': { ...timed, now: '2026-11-23T12:00' },
    'on day 8': { ...timed, now: '2026-11-28T12:00' },
    'after 400 days': { ...timed, now: '2027-12-25T12:00' },
  };
  for (const [state, attributes] of Object.entries(states))
    it(`gives every other question its one answer ${state}`, async () => {
      const guide = await showGuide(attributes);
      expect([...guide.answers.keys()]).to.have.members([
        ...waiting.map(({ question }) => question),
        ...Object.keys(steady),
      ]);
      for (const [question, answer] of Object.entries(steady))
        expect(guide.answers.get(question), question).to.equal(answer);
    });

  it('says how long each is off limits if the date is not known', async () => {
    const guide = await showGuide();
    for (const { question, unknown, andThen } of waiting)
      expect(guide.answers.get(question), question).to.equal(unknown + andThen);
  });

  it('is not asked before the treatment, when nothing is answered with yes', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-19T23:59:59' });
    expect([...guide.answers]).to.deep.equal([]);
  });

  it('uses all five answers, and never calls anything safe', async () => {
    const guide = await showGuide({ ...timed, now: '2026-11-24T12:00' });
    const kinds = [
      /^Not until /,
      /^Ask your clinic first$/,
      /^With care: /,
      /^Yes/,
      /not cover it/,
    ];
    const answers = [...guide.answers.values()];
    for (const kind of kinds) expect(answers.some((answer) => kind.test(answer))).to.equal(true);
    expect(answers.join(' ')).not.to.match(/safe/i);
  });

  it('answers for the day that the visitor gives', async () => {
    const guide = await showSteadyGuide({ now: '2026-11-22T08:00', 'time-zone': 'Europe/London' });
    await guide.click('Yesterday');
    await guide.openLists();
    expect(guide.answers.get('Can I wear makeup?')).to.equal('Not until Monday 23 November');
    await guide.click('Change the date');
    await guide.pickDay('2026-11-20');
    expect(guide.answers.get('Can I wear makeup?')).to.equal('Yes');
  });
});
