import type { Answer } from './answers.js';
import { addDays } from '../time/civil-date.js';
import { MS_PER_HOUR, spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, startOfDay, type Span, type Zone } from '../time/zone.js';
import { dayCounterAt, rulesHoldFrom } from './day-counter.js';
import { endOf, endOfExtension, isAtOnce, laterEnd, spanOfEnd, type End } from './end.js';
import type { ExtendedHours, Extensions } from './extensions.js';
import type { Avoid, Do, Phase, Protocol, Question, Sign } from './protocol.js';
import type { AdviceState, Ending, QuestionState, Recovery, RestrictionState } from './recovery.js';

/**
 * Day, phase, what holds and until when. A restriction never lifts early: its hours count from the latest instant that
 * the treatment may mean, by elapsed time or by the wall clock, whichever is later. If the treatment is not known,
 * everything of its first hour holds.
 *
 * @param treatment - `null` if no usable date is known.
 * @param now - Instant, in milliseconds since 1970-01-01T00:00Z.
 * @param zone - Zone of wall clocks and calendar days.
 */
export function recoveryAt(
  protocol: Protocol,
  treatment: WrittenTime | null,
  now: number,
  zone: Zone,
  extensions: Extensions = new Map(),
): Recovery {
  const context = contextOf(protocol, treatment, now, zone);
  const restrictions = protocol.items
    .filter((item) => item.kind === 'avoid')
    .map((item) => restrictionState(item, extensions.get(item.id), context));
  const advice = protocol.items
    .filter((item) => item.kind === 'do')
    .map((item) => adviceState(item, context));
  return {
    treatment,
    hasBegun: treatment === null || now >= spanOf(treatment, zone).earliest,
    day: context.day,
    hasStarted: context.hasStarted,
    phase: context.day === null ? null : phaseOn(protocol.phases, context.day),
    restrictions,
    advice,
    questions: protocol.questions.map((question) =>
      questionState(question, restrictions, advice, context),
    ),
    signs: protocol.signs.filter((sign) => isSignActive(sign, context)),
    nextEnd: earliestAfter(
      restrictions.map(({ holds, endsAt }) => (holds ? endsAt : null)),
      now,
    ),
    nextChange: nextChange(
      protocol,
      treatment,
      [
        ...restrictions.map(({ end }) => ending(end, context).at),
        ...advice.map(({ startsAt }) => startsAt),
      ],
      context,
      zone,
    ),
  };
}

/** What all parts of the result are computed from. */
interface Context {
  readonly now: number;
  readonly day: number | null;
  /** Whether the rules of the treatment day, or later ones, hold; `true` if the day is not known. */
  readonly hasStarted: boolean;
  /** The phase whose rules hold: the treatment day's if the day is not known; `null` before the treatment day. */
  readonly phase: Phase | null;
  /** The span within which an end comes; `null` if it never does or is at once, or the treatment is not known. */
  readonly after: (end: End) => Span | null;
}

function contextOf(
  { phases }: Protocol,
  treatment: WrittenTime | null,
  now: number,
  zone: Zone,
): Context {
  const day = treatment && dayCounterAt(treatment, now, zone);
  const span = treatment && spanOf(treatment, zone);
  const hasStarted = treatment === null || now >= rulesHoldFrom(treatment, zone);
  return {
    now,
    day,
    hasStarted,
    phase: hasStarted ? phaseOn(phases, Math.max(day ?? 0, 0)) : null,
    after: (end) => (span && !isAtOnce(end) ? spanOfEnd(end, span, zone) : null),
  };
}

function restrictionState(
  item: Avoid,
  extendedTo: ExtendedHours | undefined,
  context: Context,
): RestrictionState {
  const own = endOf(item.until);
  const extended = extendedTo !== undefined;
  const end = extended ? laterEnd(own, endOfExtension(extendedTo)) : own;
  const { at, isOver } = ending(end, context);
  const endsAt = end.kind === 'unclear' ? null : at;
  return { item, holds: context.hasStarted && !isOver, end, endsAt, extended };
}

function adviceState(item: Do, context: Context): AdviceState {
  const start = endOf(item.from ?? 0);
  const { at: startsAt, isOver } = ending(start, context);
  const holds = context.hasStarted && isOver && isIn(item.phases, context.phase);
  return { item, holds, waits: !isOver, start, startsAt };
}

/** Nothing is allowed before the latest instant that an end can mean; an unknown end has not come. */
function ending(end: End, { now, after }: Context): { at: number | null; isOver: boolean } {
  const at = after(end)?.latest ?? null;
  return { at, isOver: isAtOnce(end) || (at !== null && now >= at) };
}

function questionState(
  question: Question,
  restrictions: readonly RestrictionState[],
  advice: readonly AdviceState[],
  context: Context,
): QuestionState {
  const answered = (answer: Answer, waitsFor: Ending | null = null) => ({
    question,
    answer,
    waitsFor,
  });
  const isMeant = ({ item }: RestrictionState | AdviceState) => item.id === question.item;
  if (question.answer === 'not-covered') return answered('not-covered');
  // Nothing is shown as allowed before the treatment.
  if (!context.hasStarted) return answered('ask');
  const restriction = restrictions.find(isMeant);
  if (restriction?.holds) return answered('no', restriction);
  if (restriction) return answered(answerAfter(restriction));
  const advised = advice.find(isMeant);
  return advised?.waits
    ? answered('no', { end: advised.start, endsAt: advised.startsAt })
    : answered(question.answer ?? 'ask');
}

/** After an unclear end only the clinic knows. */
function answerAfter({ end, item }: RestrictionState): Answer {
  return end.kind === 'unclear' ? 'ask' : item.then;
}

function isSignActive(sign: Sign, context: Context): boolean {
  const { now, day, phase } = context;
  const end = signEnd(sign);
  // Warnings must come in time, so they count from the earliest instant.
  const isOver = isAtOnce(end) || now >= (context.after(end)?.earliest ?? Infinity);
  // A warning has no end. If the date is not known, every warning is active.
  if (sign.level !== 'usual') return isOver || day === null;
  return context.hasStarted && !isOver && isIn(sign.phases, phase);
}

/** When a sign stops being usual, or starts being a warning. */
function signEnd(sign: Sign): End {
  return endOf(sign.level === 'usual' ? (sign.until ?? null) : (sign.from ?? 0));
}

function nextChange(
  protocol: Protocol,
  treatment: WrittenTime | null,
  itemChanges: readonly (number | null)[],
  { now, after }: Context,
  zone: Zone,
): number {
  const midnight = startOfDay(addDays(civilDateAt(now, zone), 1), zone);
  const instants = [
    ...itemChanges,
    ...protocol.signs.map((sign) => after(signEnd(sign))?.earliest ?? null),
    treatment && rulesHoldFrom(treatment, zone),
    treatment && spanOf(treatment, zone).earliest,
    midnight,
  ];
  return earliestAfter(instants, now) ?? now + MS_PER_HOUR;
}

/** The earliest instant after `now`. */
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
