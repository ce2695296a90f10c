import type { Answer } from '../guidance/answers.js';
import type { IconName } from '../guidance/icons.js';
import type { Avoid } from '../guidance/protocol.js';
import type { Phrase } from '../languages/phrase.js';

export interface AdviceView {
  /** The restrictions with an end, by their end, also those that have ended. */
  readonly rows: readonly RowView[];
  readonly do: readonly ItemView[];
  /** The restrictions without an end. */
  readonly openEnded: readonly ItemView[];
  /** Questions that no row answers: those to ask the clinic, then the others. */
  readonly asks: readonly QuestionView[];
  readonly answers: readonly QuestionView[];
  readonly usual: readonly string[];
}

export interface ItemView {
  readonly id: string;
  readonly icon: IconName | null;
  /** A few words if the guidance has them, else the whole sentence. */
  readonly name: string;
  /** A few words below the name. */
  readonly detail: string | null;
  /** The whole sentence. */
  readonly text: string;
  readonly more: string | null;
  /** Whether the clinic holds it longer for this patient. */
  readonly extended: boolean;
}

/** A restriction with an end: closed, it says what, until when, and what then. */
export interface RowView extends ItemView {
  readonly state: RowState;
  /** "Not until …", and what then; or what is allowed. */
  readonly answer: Phrase;
  /** The same for the eye, in short; `null` if only `answer` may be read. */
  readonly inShort: string | null;
  readonly bar: BarView | null;
  /** What is allowed, or to be asked, after the end. */
  readonly after: string | null;
  /** The questions that it answers. */
  readonly questions: readonly string[];
}

/** `wait` while it is in force, else what follows. */
export type RowState = 'wait' | Avoid['then'];

/** Places in the strip of days, in percent of its length. */
export interface BarView {
  readonly from: number;
  readonly to: number;
  /** `null` if the date of the treatment is not known. */
  readonly now: number | null;
}

export interface QuestionView {
  readonly id: string;
  readonly ask: string;
  /** A few words if the guidance has them, else the whole question. */
  readonly name: string;
  readonly answer: Answer;
  /** The answer in words. */
  readonly text: string;
}
