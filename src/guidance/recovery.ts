import type { Answer } from './answers.js';
import type { End } from './end.js';
import type { Avoid, Do, Phase, Question, Sign } from './protocol.js';
import type { WrittenTime } from '../time/written-time.js';

/** Where a patient is in the recovery at one instant. All instants: milliseconds since 1970-01-01T00:00Z. */
export interface Recovery {
  /** What was said of the treatment; `null` where nothing is known, which is answered with the strictest set. */
  readonly treatment: WrittenTime | null;
  /** Whether its time may have come; `true` where nothing is known. */
  readonly hasBegun: boolean;
  /** Calendar days since the treatment, negative before it; `null` where its date is not known. */
  readonly day: number | null;
  /**
   * Whether the rules of the treatment day hold, or later ones: from the first moment that can be that day somewhere,
   * which may be while `day` is still -1. `true` where nothing is known.
   */
  readonly hasStarted: boolean;
  /** The phase of that day; `null` before the first phase and where the date is not known. */
  readonly phase: Phase | null;
  /** What is off limits at some time, each of the protocol, in its order. */
  readonly restrictions: readonly RestrictionState[];
  /** What to do, each of the protocol, in its order. */
  readonly advice: readonly AdviceState[];
  readonly questions: readonly QuestionState[];
  /** The signs that count now. Those to call for and emergencies never stop. */
  readonly signs: readonly Sign[];
  /** When the next restriction ends; `null` where none will. */
  readonly nextEnd: number | null;
  /** When any of this is next different, at the latest at the next midnight. */
  readonly nextChange: number;
}

/** An end and, if there is one and the treatment is known, its instant. */
export interface Ending {
  readonly end: End;
  readonly endsAt: number | null;
}

export interface RestrictionState extends Ending {
  readonly item: Avoid;
  /** It is in force. */
  readonly holds: boolean;
  /** Held longer for this patient by the clinic; `end` is that end. */
  readonly extended: boolean;
}

export interface AdviceState {
  readonly item: Do;
  /** It is due. */
  readonly holds: boolean;
  /** The end of the wait before it. */
  readonly start: End;
  /** The instant of that; `null` if there is no wait, or the date is not known. */
  readonly startsAt: number | null;
}

export interface QuestionState {
  readonly question: Question;
  readonly answer: Answer;
  /** When a "no" ends; `null` for the other answers and if the question has no item. */
  readonly waitsFor: Ending | null;
}
