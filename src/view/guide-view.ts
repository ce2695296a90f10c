import type { Phrase } from '../languages/phrase.js';
import type { Language } from '../languages/language.js';
import type { Words } from '../languages/words.js';
import type { Callee, Contact } from '../settings/contact.js';
import type { AdviceView, ItemView, RowView } from './advice-view.js';

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
  readonly calls: CallsView;
  readonly header: HeaderView;
  /** The question about the treatment's date; `null` if that is clear, or there is none. */
  readonly doubt: DoubtView | null;
  /** The dates to choose from when the visitor wants to change a clear one; `null` if there are none. */
  readonly otherDates: DoubtView | null;
  readonly steps: readonly StepView[];
  /** Above the strip of days, what it counts or where today is; `null` if there is no strip, or its today is another day here. */
  readonly stripLabel: StripLabelView | null;
  readonly warning: WarningView;
  readonly products: readonly string[];
  readonly tips: readonly string[];
  readonly about: readonly string[];
  readonly closing: readonly string[];
  /** Version, source and review of the guidance. */
  readonly imprint: readonly Phrase[];
  /** For the page's author: why a signature is not shown; `null` if there is none, or if it is shown. */
  readonly unsigned: string | null;
  /** Every phase to read, computed when opened. */
  readonly phasePreviews: readonly PhasePreview[];
  /** The whole course for paper, computed when printed. */
  readonly sheet: () => SheetView;
}

/** Whom to call now. */
export interface CallsView {
  readonly first: Callee;
  /** The opening hours in words, which lead to the second number; empty if there are none. */
  readonly hours: Phrase;
  /** The clinic while it is closed, else who answers then. */
  readonly second: Callee;
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
  /** The last of `lines`, if the times are those of another zone than the visitor's. */
  readonly clinicTimes: readonly Phrase[];
  /**
   * The next visit and the days until then, once nothing more important is left. `countdown` goes on right after `line`.
   * It is empty if it would be "today" or "1 day" while that can be understood as another day.
   */
  readonly visit: { readonly line: Phrase; readonly countdown: string } | null;
  readonly main: readonly string[];
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
  /** The number of the day, `?` if there is none. */
  readonly number: string;
  readonly unit: string;
}

export interface StripLabelView {
  readonly text: string;
  readonly isToday: boolean;
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly from: Phrase | null;
  readonly state: 'done' | 'now' | 'ahead';
  /** Its days in the strip; empty if there is no strip. */
  readonly days: readonly DayView[];
}

/** A day in the strip, for the eye alone: the phases and rows say the same in words. */
export interface DayView {
  /** '' if the date of the treatment is not known, and the days are counted. */
  readonly weekday: string;
  readonly number: string;
  readonly isToday: boolean;
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
  /** Every restriction with an end, in force. */
  readonly rows: readonly RowView[];
  readonly openEnded: readonly ItemView[];
  readonly usual: readonly string[];
  readonly call: readonly string[];
  readonly emergency: readonly string[];
  readonly calls: CallsView;
}

export interface SheetPhaseView {
  readonly title: string;
  readonly from: Phrase | null;
  readonly main: readonly string[];
  /** What to do that no earlier phase has. */
  readonly do: readonly ItemView[];
}
