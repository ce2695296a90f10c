import { expect } from '@open-wc/testing';
import type { OwnGuidance } from '../../src/guidance/doubt.js';
import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { computeState } from '../../src/element/guide-model.js';
import { believe } from '../../src/settings/believed-dates.js';
import type { Attributes } from '../../src/settings/read-settings.js';
import { isGuidanceUnknown } from '../../src/view/describe-doubt.js';
import {
  describeDoubtful,
  doubtfulCase,
  type DoubtfulCase,
  type FileState,
} from '../support/doubtful-pages.js';
import { RESTRICTIONS, type Restriction } from '../support/guidance.js';
import { randomRun, tryCases } from '../support/random-run.js';
import { Random } from '../support/random.js';

const run = randomRun(5000);
const MINUTE = 60_000;

/** What must be true for every page at every instant. */
const RULES = {
  held: 'forbids a restriction as long as the strictest readable statement does',
  unclear: 'has the clinic asked if something about it cannot be read',
  ahead: 'allows nothing before the treatment day',
  clear: 'allows it in time if everything can be read',
  throws: 'never throws',
} as const;
type Rule = keyof typeof RULES;

const NOTHING: Attributes = {
  procedureDate: '',
  dateOrder: '',
  procedure: '',
  clinicName: '',
  clinicPhone: '',
  clinicHours: '',
  afterHoursPhone: '',
  afterHoursName: '',
  emergencyPhone: '',
  clinicEmail: '',
  clinicUrl: '',
  nextVisit: '',
  timeZone: '',
  languages: '',
  layout: '',
  headingLevel: '',
  extend: '',
  now: '',
};

/** The guidance of a clinic whose hours differ. */
function protocolOf({ procedure, hours }: FileState): Protocol {
  const items = microneedling.items.map((item) =>
    item.kind === 'avoid' ? { ...item, until: hours[item.id as Restriction] } : item,
  );
  return { ...microneedling, id: procedure, items };
}

function ownGuidance(file: FileState): OwnGuidance {
  const { kind, procedure } = file;
  if (kind === 'loaded') return { kind, protocols: [protocolOf(file)] };
  return kind === 'failed' ? { kind, procedure } : { kind };
}

/** The guide's answer for each restriction. */
function answersOf({ page }: DoubtfulCase): (restriction: Restriction) => string {
  const { tag, link, memory, file, now } = page;
  const kept = memory ? [{ ...memory, visit: '', confirmed: 0, isOld: false }] : [];
  const { settings, recovery } = computeState(
    { ...NOTHING, ...tag },
    link,
    { own: ownGuidance(file), problems: [] },
    (given, instant) => believe(given, null, kept, instant),
    now,
  );
  if (isGuidanceUnknown(settings, recovery)) return () => 'nothing';
  return (restriction) => {
    const state = recovery.restrictions.find(({ item }) => item.id === restriction);
    const question = recovery.questions.find(({ question: { item } }) => item === restriction);
    if (!state?.holds) return question?.answer ?? 'nothing';
    if (question && question.answer !== 'no') return `held, but ${question.answer}`;
    return 'no';
  };
}

const FORBIDDEN = ['no', 'nothing'];
const LEFT_TO_THE_CLINIC = [...FORBIDDEN, 'ask'];

describe(`What a page allows, in ${run.cases} random cases of good and bad statements,`, () => {
  const found = new Map<Rule, string[]>();
  const met = { clear: 0, unclear: 0, allowed: 0, forbidden: 0 };

  before(async function () {
    this.timeout(0);
    await tryCases(run, tryCase, () => [...found.values()].flat().length);
  });

  function tryCase(number: number): void {
    const each = doubtfulCase(new Random(run.seed, number));
    const complain = (rule: Rule, fault: string) => {
      const faults = found.get(rule) ?? [];
      found.set(rule, faults);
      faults.push(faults.length < 5 ? `${number}: ${fault}\n  ${describeDoubtful(each)}` : '');
    };
    try {
      judge(each, complain);
    } catch (error) {
      complain('throws', String(error));
    }
  }

  function judge(each: DoubtfulCase, complain: (rule: Rule, fault: string) => void): void {
    const { limits, isClear, hasStarted, page } = each;
    const answer = answersOf(each);
    if (isClear) met.clear++;
    for (const id of RESTRICTIONS) {
      const { heldUntil, isUnclear } = limits[id];
      const said = answer(id);
      const what = `${id} is answered "${said}"`;
      if (isUnclear) met.unclear++;
      if (page.now < heldUntil) {
        met.forbidden++;
        const most = hasStarted ? FORBIDDEN : LEFT_TO_THE_CLINIC;
        if (!most.includes(said)) complain(hasStarted ? 'held' : 'ahead', what);
      } else if (isUnclear) {
        if (!LEFT_TO_THE_CLINIC.includes(said)) complain('unclear', what);
      } else if (isClear && page.now >= heldUntil + MINUTE) {
        met.allowed++;
        if (FORBIDDEN.includes(said)) complain('clear', what);
      }
    }
  }

  for (const [rule, title] of Object.entries(RULES) as [Rule, string][])
    it(title, () => {
      const faults = found.get(rule) ?? [];
      if (faults.length)
        throw new Error(`${faults.length} faults\n${faults.filter(Boolean).join('\n')}`);
    });

  it('is tried with enough of each kind', () => {
    const share = (count: number) => count / (run.cases * RESTRICTIONS.length);
    expect(met.clear / run.cases, 'clear pages').to.be.above(0.08);
    expect(share(met.unclear), 'unclear').to.be.above(0.2);
    expect(share(met.allowed), 'allowed').to.be.above(0.02);
    expect(share(met.forbidden), 'forbidden').to.be.above(0.3);
  });
});
