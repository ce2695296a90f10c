import type { Item, Phase, Protocol, Question, Sign } from './protocol.js';
import { addDays } from '../time/civil-date.js';
import { MS_PER_HOUR, spanAfter, spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, startOfDay, type Span, type Zone } from '../time/zone.js';
import { earliestTodayOnEarth, dayCounterAt } from './day-counter.js';
import type { Extensions } from './extensions.js';
import type { ItemState, QuestionState, Recovery } from './recovery.js';

/**
 * Day, phase, what holds and until when. A restriction never lifts early: it ends at the latest instant that
 * the treatment may mean plus its hours, by elapsed time or by the wall clock, whichever is later. Where the
 * treatment is not known, everything of its first hour holds.
 *
 * @param treatment - `null` where no usable date is known.
 * @param now - Instant, in milliseconds since 1970-01-01T00:00Z.
 * @param zone - Where wall clocks are read and days are counted.
 */
export function recoveryAt(
  protocol: Protocol,
  treatment: WrittenTime | null,
  now: number,
  zone: Zone,
  extensions: Extensions = new Map(),
): Recovery {
  const moment = momentOf(protocol, treatment, now, zone);
  const items = protocol.items.map((item) => itemState(item, extensions.get(item.id), moment));
  const ends = items.filter(({ item, holds }) => item.kind === 'avoid' && holds);
  return {
    treatment,
    hasBegun: treatment === null || now >= spanOf(treatment, zone).earliest,
    day: moment.day,
    phase: moment.day === null ? null : moment.phase,
    items,
    questions: protocol.questions.map((question) => questionState(question, items, moment)),
    signs: protocol.signs.filter((sign) => isSignActive(sign, moment)),
    nextEnd: earliestAfter(
      ends.map((state) => state.changesAt),
      now,
    ),
    nextChange: nextChange(protocol, treatment, items, moment, zone),
  };
}

/** What all parts of the answer are worked out from. */
interface Moment {
  readonly now: number;
  readonly day: number | null;
  /** The phase to show: the treatment day's where the day is not known; `null` before the first. */
  readonly phase: Phase | null;
  /** When a number of hours have passed since the treatment; `null` where that is not known. */
  readonly after: (hours: number) => Span | null;
}

function momentOf(
  { phases }: Protocol,
  treatment: WrittenTime | null,
  now: number,
  zone: Zone,
): Moment {
  const day = treatment && dayCounterAt(treatment, now, zone);
  const span = treatment && spanOf(treatment, zone);
  // Most entries share a handful of hours, and reading a named zone's clock is the dearest step here.
  const known = new Map<number, Span>();
  const after = (hours: number) => {
    if (!span) return null;
    const found = known.get(hours) ?? spanAfter(span, hours, zone);
    known.set(hours, found);
    return found;
  };
  return { now, day, phase: phaseOn(phases, day ?? 0), after };
}

function itemState(item: Item, extendedTo: number | undefined, moment: Moment): ItemState {
  const { now, day, phase, after } = moment;
  const hours = item.kind === 'avoid' ? (extendedTo ?? item.until) : (item.from ?? 0);
  const changesAt = hours === null || hours === 0 ? null : (after(hours)?.latest ?? null);
  const passed = changesAt === null ? hours === 0 : now >= changesAt;
  const started = day === null || day >= 0;
  const holds =
    item.kind === 'avoid' ? started && !passed : started && passed && isIn(item.phases, phase);
  return { item, holds, changesAt, hours, extended: extendedTo !== undefined };
}

function questionState(
  question: Question,
  items: readonly ItemState[],
  { now, day }: Moment,
): QuestionState {
  const state = items.find(({ item }) => item.id === question.item) ?? null;
  const answered = (answer: QuestionState['answer'], waitsFor: ItemState | null = null) => ({
    question,
    answer,
    waitsFor,
  });
  if (question.answer === 'not-covered') return answered('not-covered');
  // Nothing is shown as allowed before the treatment.
  if (day !== null && day < 0) return answered('ask');
  if (state?.item.kind === 'avoid') {
    return state.holds ? answered('no', state) : answered(state.item.then);
  }
  return state && !isAdviceDue(state, now)
    ? answered('no', state)
    : answered(question.answer ?? 'ask');
}

/** Advice that a protocol gives only from some hour on. */
function isAdviceDue({ hours, changesAt }: ItemState, now: number): boolean {
  return !hours || (changesAt !== null && now >= changesAt);
}

function isSignActive(sign: Sign, { now, day, phase, after }: Moment): boolean {
  const reached = (hours: number) => now >= (after(hours)?.earliest ?? Infinity);
  // A warning has no end. Where the date is not known every warning counts.
  if (sign.level !== 'usual') return !sign.from || day === null || reached(sign.from);
  const ended = sign.until !== undefined && reached(sign.until);
  return (day === null || day >= 0) && !ended && isIn(sign.phases, phase);
}

function nextChange(
  protocol: Protocol,
  treatment: WrittenTime | null,
  items: readonly ItemState[],
  { now, after }: Moment,
  zone: Zone,
): number {
  const midnight = startOfDay(addDays(civilDateAt(now, zone), 1), zone);
  const instants = [
    ...items.map((state) => state.changesAt),
    ...protocol.signs.map((sign) => {
      const hours = sign.level === 'usual' ? sign.until : sign.from;
      return hours ? (after(hours)?.earliest ?? null) : null;
    }),
    treatment && earliestTodayOnEarth(treatment, zone),
    treatment && spanOf(treatment, zone).earliest,
    midnight,
  ];
  return earliestAfter(instants, now) ?? now + MS_PER_HOUR;
}

/** The soonest of some instants that is still ahead. */
function earliestAfter(instants: readonly (number | null)[], now: number): number | null {
  const ahead = instants.filter((instant): instant is number => instant !== null && instant > now);
  return ahead.length ? Math.min(...ahead) : null;
}

/** The phase of a day: the last one that has begun. */
export function phaseOn(phases: readonly Phase[], day: number): Phase | null {
  return phases.filter((phase) => phase.fromDay <= day).pop() ?? null;
}

function isIn(phases: readonly string[] | undefined, phase: Phase | null): boolean {
  return phase !== null && (!phases || phases.includes(phase.id));
}
