import type { Answer } from './answers.js';
import type { End } from './end.js';
import type { Avoid, Do, Phase, Question, Sign } from './protocol.js';
import type { WrittenTime } from '../time/written-time.js';

/** The state of a patient's recovery at one instant. All instants: milliseconds since 1970-01-01T00:00Z. */
export interface Recovery {
  /** When the treatment was; `null` if that is not known, in which case the strictest rules hold. */
  readonly treatment: WrittenTime | null;
  /** Whether the treatment may have begun; `true` if its date is not known. */
  readonly hasBegun: boolean;
  /** Calendar days since the treatment, negative before it; `null` if its date is not known. */
  readonly day: number | null;
  /**
   * Whether the rules of the treatment day, or later ones, hold: from when that day begins anywhere on Earth, if the
   * zone is unknown, so `day` may still be -1. `true` if the date is not known.
   */
  readonly hasStarted: boolean;
  /** The phase of that day; `null` before the first phase and if the date is not known. */
  readonly phase: Phase | null;
  /** All restrictions of the protocol, in its order. */
  readonly restrictions: readonly RestrictionState[];
  /** All advice of the protocol, in its order. */
  readonly advice: readonly AdviceState[];
  readonly questions: readonly QuestionState[];
  /** The signs that are active now. Those to call for and emergencies never stop. */
  readonly signs: readonly Sign[];
  /** When the next restriction ends; `null` if none will. */
  readonly nextEnd: number | null;
  /** When any of this next changes, at the latest at the next midnight. */
  readonly nextChange: number;
}

/** An end, and its instant if it has a clear one and the treatment is known. */
export interface Ending {
  readonly end: End;
  readonly endsAt: number | null;
}

export interface RestrictionState extends Ending {
  readonly item: Avoid;
  /** Whether it is in force. */
  readonly holds: boolean;
  /** Whether the clinic has extended it for this patient; `end` is the extended end. */
  readonly extended: boolean;
}

export interface AdviceState {
  readonly item: Do;
  /** Whether it is due. */
  readonly holds: boolean;
  /** Whether it is still too early for it, in any phase. */
  readonly waits: boolean;
  /** The end of the wait before it. */
  readonly start: End;
  /** When that wait ends; `null` if there is none, or the date is not known. */
  readonly startsAt: number | null;
}

export interface QuestionState {
  readonly question: Question;
  readonly answer: Answer;
  /** When a "no" ends; `null` for the other answers and if the question has no item. */
  readonly waitsFor: Ending | null;
}
