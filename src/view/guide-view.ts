import type { Answer } from '../guidance/answers.js';
import type { Phrase, Term } from '../languages/phrase.js';
import type { Language } from '../languages/language.js';
import type { Words } from '../languages/words.js';
import type { Contact } from '../settings/contact.js';

/** What the element shows, already worded and decided. */
export type GuideView = RunningView | AskingView | BeforeView;

/** The treatment day has come. */
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
 * The treatment is still ahead: nothing is shown as allowed. On the day before, where it may be the treatment's date
 * at the clinic already, the treatment day's guidance stands here as well.
 */
export interface BeforeView extends BaseView {
  readonly kind: 'before';
  readonly advice: AdviceView | null;
}

interface BaseView {
  /** Of the words, BCP 47. */
  readonly lang: string;
  readonly dir: Language['dir'];
  /** What the visitor can pick from; empty where there is no choice. */
  readonly languages: readonly LanguageView[];
  readonly words: Words;
  readonly contact: Contact;
  readonly header: HeaderView;
  /** What is to be asked of the page's date; `null` where that is clear, or where there is none. */
  readonly doubt: DoubtView | null;
  readonly steps: readonly StepView[];
  readonly warning: WarningView;
  readonly products: readonly string[];
  readonly tips: readonly string[];
  readonly about: readonly string[];
  readonly closing: readonly string[];
  /** Version, source and review of the guidance. */
  readonly imprint: readonly Phrase[];
  /** Every phase to read, worked out when it is opened. */
  readonly phasePreviews: readonly PhasePreview[];
  /** The whole course for paper, worked out when it is printed. */
  readonly sheet: () => SheetView;
}

export interface LanguageView {
  /** What is asked for when it is picked, with its region. */
  readonly tag: string;
  /** In itself, and the language that its name is in. */
  readonly name: string;
  readonly lang: string;
  readonly isShown: boolean;
}

export interface HeaderView {
  readonly guideFor: Phrase;
  readonly title: string;
  readonly dial: DialView;
  /** The counter in words; `null` where there is none. */
  readonly counter: string | null;
  /** When the treatment was or is; `null` where that is not known. */
  readonly treated: Phrase | null;
  readonly lines: readonly Phrase[];
  /** The next visit with how far off it is, once there is little else to say. */
  readonly visit: { readonly line: Phrase; readonly countdown: string } | null;
  readonly main: readonly string[];
  /** The next restriction to end, and what is so then. */
  readonly next: { readonly when: Phrase; readonly after: readonly string[] } | null;
}

/** The date of the page may mean several days, or hardly the one that it says. */
export interface DoubtView {
  /** The date as it was written. */
  readonly written: Phrase;
  readonly question: string;
  /** A button each. */
  readonly choices: readonly Term[];
}

export interface DialView {
  /** The number in the dial, `?` where there is none. */
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

/** What holds from the treatment on, whenever it is printed. */
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
  /** What to do that no phase before it has. */
  readonly do: readonly ItemView[];
}
