import type { Answer } from '../guidance/answers.js';
import type { Phrase } from '../languages/phrase.js';
import type { Language } from '../languages/language.js';
import type { Words } from '../languages/words.js';
import type { Contact } from '../settings/contact.js';

/** What the element shows, with everything decided and worded. */
export type GuideView = RunningView | AskingView | BeforeView | UnknownView;

/** The treatment day has begun. */
export interface RunningView extends BaseView {
  readonly kind: 'running';
  readonly advice: AdviceView;
}

/** The date is not known: the treatment day's guidance, all of it, and the question. */
export interface AskingView extends BaseView {
  readonly kind: 'asking';
  readonly advice: AdviceView;
}

/**
 * The treatment is still ahead: nothing is shown as allowed. On the day before, if the treatment day may already have
 * begun at the clinic, its guidance is here too.
 */
export interface BeforeView extends BaseView {
  readonly kind: 'before';
  readonly advice: AdviceView | null;
}

/** The guidance is loading or not known: nothing but the day, when to call, and that the clinic has to be asked. */
export interface UnknownView extends BaseView {
  readonly kind: 'unknown';
  readonly advice: null;
}

interface BaseView {
  /** Whether the clinic's own guidance is loading, and will replace what is shown. */
  readonly isLoading: boolean;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly dir: Language['dir'];
  /** Languages that the visitor can pick from; empty if there is no choice. */
  readonly languages: readonly LanguageView[];
  readonly words: Words;
  readonly contact: Contact;
  readonly header: HeaderView;
  /** The question about the treatment's date; `null` if that is clear, or there is none. */
  readonly doubt: DoubtView | null;
  /** The dates to choose from when the visitor wants to change a clear one; `null` if there are none. */
  readonly otherDates: DoubtView | null;
  readonly steps: readonly StepView[];
  readonly warning: WarningView;
  readonly products: readonly string[];
  readonly tips: readonly string[];
  readonly about: readonly string[];
  readonly closing: readonly string[];
  /** Version, source and review of the guidance. */
  readonly imprint: readonly Phrase[];
  /** Every phase to read, computed when opened. */
  readonly phasePreviews: readonly PhasePreview[];
  /** The whole course for paper, computed when printed. */
  readonly sheet: () => SheetView;
}

export interface LanguageView {
  /** Tag to request when it is picked, with its region. */
  readonly tag: string;
  /** Its own name for itself, and the language of that name. */
  readonly name: string;
  readonly lang: string;
  readonly isShown: boolean;
}

export interface HeaderView {
  /** `null` if the procedure is not known. */
  readonly guideFor: Phrase | null;
  readonly title: string;
  readonly dial: DialView;
  /** The counter in words; `null` if there is none. */
  readonly counter: string | null;
  /** When the treatment was or is; `null` if that is not known. */
  readonly treated: Phrase | null;
  /** What has to be said in every layout: why the guidance is not what the reader may expect. */
  readonly notices: readonly Phrase[];
  readonly lines: readonly Phrase[];
  /** The next visit and the days until then, once nothing more important is left. */
  readonly visit: { readonly line: Phrase; readonly countdown: string } | null;
  readonly main: readonly string[];
  /** The next restriction to end, and what is allowed then. */
  readonly next: { readonly when: Phrase; readonly after: readonly string[] } | null;
}

/** Shown if the page's date may mean several days or is unlikely, or if dates of page and device differ. */
export interface DoubtView {
  /** What is known. */
  readonly lines: readonly Phrase[];
  readonly question: Phrase;
  /** One button for each. */
  readonly choices: readonly Phrase[];
  /** Whether the answer may be today or yesterday, with buttons for both. */
  readonly isOpen: boolean;
}

export interface DialView {
  /** The number in the dial, `?` if there is none. */
  readonly number: string;
  readonly unit: string;
  /** How far the healing phases have gone, 0 to 1. */
  readonly progress: number;
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly from: Phrase | null;
  readonly state: 'done' | 'now' | 'ahead';
}

export interface AdviceView {
  readonly do: readonly ItemView[];
  /** Restrictions with an end, then those without. */
  readonly avoid: readonly ItemView[];
  readonly openEnded: readonly ItemView[];
  readonly questions: readonly QuestionView[];
  readonly usual: readonly string[];
}

export interface ItemView {
  readonly id: string;
  readonly text: string;
  readonly more: string | null;
  readonly until: Phrase | null;
  readonly extended: boolean;
}

export interface QuestionView {
  readonly id: string;
  readonly ask: string;
  readonly answer: Answer;
  /** The answer in words. */
  readonly text: Phrase;
}

export interface WarningView {
  readonly callIf: Phrase;
  readonly call: readonly string[];
  readonly emergency: readonly string[];
}

export interface PhasePreview {
  readonly id: string;
  readonly title: string;
  readonly from: Phrase | null;
  readonly read: () => { readonly main: readonly string[]; readonly advice: AdviceView };
}

/** The whole course from the treatment on; it does not depend on when it is printed. */
export interface SheetView {
  readonly phases: readonly SheetPhaseView[];
  readonly avoid: readonly ItemView[];
  readonly openEnded: readonly ItemView[];
  readonly usual: readonly string[];
  readonly call: readonly string[];
  readonly emergency: readonly string[];
}

export interface SheetPhaseView {
  readonly title: string;
  readonly from: Phrase | null;
  readonly main: readonly string[];
  /** What to do that no earlier phase has. */
  readonly do: readonly ItemView[];
}
