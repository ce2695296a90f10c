import type { Answer, Item, Phase, Question, Sign } from './protocol.js';
import type { WrittenTime } from '../time/written-time.js';

/** Where a patient is in the recovery at one instant. All instants: milliseconds since 1970-01-01T00:00Z. */
export interface Recovery {
  /** What was said of the treatment; `null` where nothing is known, which is answered with the strictest set. */
  readonly treatment: WrittenTime | null;
  /** Whether its time may have come; `true` where nothing is known. */
  readonly hasBegun: boolean;
  /** Calendar days since the treatment, negative before it; `null` where its date is not known. */
  readonly day: number | null;
  /** The phase of that day; `null` before the first phase and where the date is not known. */
  readonly phase: Phase | null;
  /** Each item of the protocol, in its order. */
  readonly items: readonly ItemState[];
  readonly questions: readonly QuestionState[];
  /** The signs that count now. Those to call for and emergencies never stop. */
  readonly signs: readonly Sign[];
  /** When the next restriction ends; `null` where none will. */
  readonly nextEnd: number | null;
  /** When any of this is next different, at the latest at the next midnight. */
  readonly nextChange: number;
}

export interface ItemState {
  readonly item: Item;
  /** A restriction is in force, or advice is due. */
  readonly holds: boolean;
  /** When a restriction ends (advice begins); `null` where it has no end or the date is not known. */
  readonly changesAt: number | null;
  /** The same in hours after the treatment, `extend` included; `null` where it has no end. */
  readonly hours: number | null;
  /** Held longer for this patient by the clinic. */
  readonly extended: boolean;
}

export interface QuestionState {
  readonly question: Question;
  readonly answer: Answer | 'no' | 'not-covered';
  /** What a "no" waits for; `null` for the other answers and where the question has no item. */
  readonly waitsFor: ItemState | null;
}
