import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import type { Extensions } from '../../src/guidance/extensions.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { recoveryAt } from '../../src/guidance/recovery-at.js';
import type { Recovery } from '../../src/guidance/recovery.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { deviceZone, namedZone, type Zone } from '../../src/time/zone.js';
import { answerTo, phaseOn, type Oracle } from './oracle.js';
import { extendText, procedureDate, type Case } from './random-cases.js';

/** What must be true for every treatment at every instant. */
export const rules = {
  reads: 'reads every date, time and offset that HTML writes',
  asks: 'takes no midnight of another place for one of the two days that it can mean',
  early: 'lifts no restriction before its hours have passed, elapsed and by the wall clock',
  late: 'lifts each restriction within a minute after that',
  force: 'holds each restriction from the first moment that can be the treatment day until it ends',
  day: 'counts calendar days as Temporal does',
  phase: 'is in the phase of that day',
  begun: 'takes the treatment for begun from the first instant that its text can mean',
  answers: 'answers each question by what is in force, and allows nothing before the treatment',
  signs: 'says when to call in every state, and for redness that stays from 72 hours on',
  quiet: 'stays the same until the instant that it names as the next change',
  change: 'is different from that instant on, unless it is midnight',
  back: 'brings nothing back and takes no permission away as time moves on',
  extend: 'ends nothing sooner for a restriction that the clinic holds longer',
  throws: 'never throws',
} as const;

export type Rule = keyof typeof rules;
export type Complain = (rule: Rule, what: string) => void;

const MINUTE = 60_000;
const callSigns = microneedling.signs
  .filter(({ id, level }) => level !== 'usual' && id !== 'not-eased')
  .map(({ id }) => id);

/** Checks one case against all rules. */
export function judge(each: Case, zone: Zone, complain: Complain): void {
  try {
    judgeCase(each, zone, complain);
  } catch (error) {
    complain('throws', String(error));
  }
}

function judgeCase({ oracle, now, later }: Case, zone: Zone, complain: Complain): void {
  const { told } = oracle;
  const treatment = parseWrittenTime(procedureDate(told), zone);
  if (oracle.isAsked) {
    if (treatment) complain('asks', 'one of two days is taken');
    return;
  }
  if (!treatment) return complain('reads', 'refused');
  const { extensions } = parseExtensions(extendText(told), microneedling);
  const recovery = (instant: number, held: Extensions = extensions) =>
    recoveryAt(microneedling, treatment, instant, zone, held);

  const here = recovery(now);
  judgeState(here, now, oracle, complain);
  if (extensions.size > 0) judgeExtended(here, recovery(now, new Map()), complain);

  const next = here.nextChange;
  const midnight = oracle.nextMidnight(now);
  if (!(next > now && next <= midnight))
    return complain('change', `${iso(next)} is not between now and midnight`);
  const before = recovery(next - 1);
  const between = recovery(Math.round((now + next) / 2 - 0.5));
  for (const state of [before, between])
    if (stateOf(state) !== stateOf(here))
      complain('quiet', `something changes before ${iso(next)}`);
  const changed = recovery(next);
  judgeState(before, next - 1, oracle, complain);
  judgeState(changed, next, oracle, complain);
  if (stateOf(changed) === stateOf(here) && next !== midnight)
    complain('change', `nothing is different at ${iso(next)}`);

  const afterwards = recovery(later);
  judgeState(afterwards, later, oracle, complain);
  judgeOrder(here, changed, complain);
  judgeOrder(here, afterwards, complain);
}

function judgeState(recovery: Recovery, now: number, oracle: Oracle, complain: Complain): void {
  const day = oracle.dayAt(now);
  if (recovery.day !== day) complain('day', `day ${recovery.day} instead of ${day} at ${iso(now)}`);
  const started = now >= oracle.rulesHoldFrom;
  if (recovery.hasStarted !== started)
    complain('force', `rules ${started ? 'do not hold' : 'hold'} at ${iso(now)}`);
  const phase = phaseOn(day);
  if ((recovery.phase?.id ?? null) !== phase)
    complain('phase', `${recovery.phase?.id} instead of ${phase} at ${iso(now)}`);
  if (recovery.hasBegun !== now >= oracle.earliest)
    complain('begun', `${recovery.hasBegun} at ${iso(now)}, begins at ${iso(oracle.earliest)}`);

  const inForce = new Set<string>();
  for (const { item, holds } of recovery.advice)
    if (holds && !started) complain('answers', `${item.id} is advised before the treatment`);
  for (const { item, holds, endsAt } of recovery.restrictions) {
    if (holds) inForce.add(item.id);
    const end = oracle.endOf(item.id);
    const far = (instant: number) => `${item.id} at ${iso(instant)}, expected ${iso(end)}`;
    const isUnclear = oracle.isUnclear(item.id);
    if (isUnclear && endsAt !== null) complain('extend', `${item.id} names an unclear end`);
    if ((endsAt ?? Infinity) < (end ?? Infinity)) complain('early', far(endsAt ?? Infinity));
    if (!isUnclear && (endsAt ?? Infinity) >= (end ?? Infinity) + MINUTE && end !== null)
      complain('late', far(endsAt ?? Infinity));
    if (!holds && started && now < (end ?? Infinity)) complain('early', far(now));
    if (holds && now >= (end ?? Infinity) + MINUTE) complain('late', far(now));
    if (!isUnclear && holds !== (started && now < (endsAt ?? Infinity)))
      complain('force', `${item.id} ${holds ? 'holds' : 'does not hold'} at ${iso(now)}`);
  }

  for (const { question, answer, waitsFor } of recovery.questions) {
    const expected = answerTo(
      question.id,
      started,
      (id) => inForce.has(id),
      (id) => oracle.isUnclear(id),
    );
    if (answer !== expected)
      complain('answers', `${question.id}: ${answer} instead of ${expected} at ${iso(now)}`);
    if ((answer === 'no') !== (waitsFor !== null))
      complain('answers', `${question.id}: ${answer} waits for ${iso(waitsFor?.endsAt)}`);
  }

  const counting = new Set(recovery.signs.map(({ id }) => id));
  const stays = now >= oracle.notEasedFrom;
  if (counting.has('not-eased') !== stays)
    complain('signs', `not-eased ${stays ? 'is missing' : 'counts'} at ${iso(now)}`);
  if (counting.has('redness-and-swelling') !== (started && !stays))
    complain('signs', `redness ${stays ? 'is' : 'is not'} usual at ${iso(now)}`);
  for (const id of callSigns)
    if (!counting.has(id)) complain('signs', `${id} is missing at ${iso(now)}`);
}

function judgeExtended(extended: Recovery, plain: Recovery, complain: Complain): void {
  for (const [i, { item, endsAt, holds }] of extended.restrictions.entries()) {
    const without = plain.restrictions[i];
    if ((endsAt ?? Infinity) < (without?.endsAt ?? Infinity) || (without?.holds && !holds))
      complain('extend', `${item.id} at ${iso(endsAt)}, else ${iso(without?.endsAt)}`);
  }
}

function judgeOrder(earlier: Recovery, later: Recovery, complain: Complain): void {
  const begun = earlier.hasStarted;
  if ((later.day ?? 0) < (earlier.day ?? 0))
    complain('back', `day ${later.day} after ${earlier.day}`);
  for (const [i, { item, holds }] of earlier.restrictions.entries())
    if (begun && !holds && later.restrictions[i]?.holds) complain('back', `${item.id} holds again`);
  for (const [i, { question, answer }] of earlier.questions.entries())
    if (begun && answer !== 'no' && later.questions[i]?.answer !== answer)
      complain('back', `${question.id}: ${later.questions[i]?.answer} after ${answer}`);
  const still = new Set(later.signs);
  for (const sign of earlier.signs)
    if (sign.level !== 'usual' && !still.has(sign)) complain('back', `${sign.id} counts no more`);
}

/** All that a patient could see change. */
function stateOf(recovery: Recovery): string {
  const { hasBegun, hasStarted, day, phase, restrictions, advice, questions, signs, nextEnd } =
    recovery;
  let state = `${hasBegun} ${hasStarted} ${day} ${phase?.id} ${nextEnd}`;
  for (const { holds, endsAt } of restrictions) state += holds ? ` ${endsAt}` : ' -';
  for (const { holds, startsAt } of advice) state += holds ? ` ${startsAt}` : ' -';
  for (const { answer } of questions) state += ` ${answer}`;
  for (const { id } of signs) state += ` ${id}`;
  return state;
}

function iso(instant: number | null | undefined): string {
  if (instant === null || instant === undefined) return 'never';
  return Number.isFinite(instant) ? new Date(instant).toISOString() : String(instant);
}

const STRETCH = 4 * 86_400_000;
const quickZones = new Map<string, Zone>();

/** The zone of a case. `quick` queries a named zone less often, since that is slow. */
export function zoneOf({ oracle }: Case, quick: boolean): Zone {
  const { zone } = oracle.told;
  if (zone === null) return deviceZone;
  const named = namedZone(zone);
  if (!named) throw new Error(`No zone ${zone}.`);
  if (!quick) return named;
  const found = quickZones.get(zone) ?? quickZone(named);
  quickZones.set(zone, found);
  return found;
}

/** Reads the offsets of a zone in steps of four days. No zone changes its clocks twice in a step. */
function quickZone(zone: Zone): Zone {
  const stretches = new Map<number, Stretch>();
  return {
    name: zone.name,
    offsetAt(instant) {
      const number = Math.floor(instant / STRETCH);
      const stretch = stretches.get(number) ?? stretchOf(zone, number);
      stretches.set(number, stretch);
      return instant < stretch.change ? stretch.before : stretch.after;
    },
  };
}

interface Stretch {
  readonly before: number;
  /** The first instant of the later offset. */
  readonly change: number;
  readonly after: number;
}

function stretchOf(zone: Zone, number: number): Stretch {
  let last = number * STRETCH;
  let change = last + STRETCH;
  const before = zone.offsetAt(last);
  const after = zone.offsetAt(change);
  while (before !== after && change - last > 1) {
    const middle = Math.floor((last + change) / 2);
    if (zone.offsetAt(middle) === before) last = middle;
    else change = middle;
  }
  return { before, change, after };
}
