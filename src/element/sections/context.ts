import type { Phrase } from '../../languages/phrase.js';
import type { GuideView } from '../../view/guide-view.js';

/** What a section gets: the view, the element's state, and callbacks. */
export interface SectionContext {
  readonly view: GuideView;
  /** Level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Collapsed parts that the visitor has opened. */
  readonly opened: ReadonlySet<string>;
  /** Whether the page is being printed. */
  readonly printing: boolean;
  readonly onToggle: (event: Event) => void;
  readonly dateForm: DateFormContext | null;
  /** `null` if the visitor has nothing to choose. */
  readonly keptDate: KeptDate | null;
  readonly onChangeDate: () => void;
  readonly onLanguage: (tag: string) => void;
  readonly tools: ToolsContext;
}

export interface ToolsContext {
  /** `null` if the browser cannot print. */
  readonly onPrint: (() => void) | null;
  /** `null` if the browser cannot save files. */
  readonly onCalendar: ((event: Event) => void) | null;
  /** Sends the page alone; `null` if it has the date in itself, or the browser cannot send it. */
  readonly onSend: (() => void) | null;
  /** Sends it with the date; `null` if that is not known or would not be in the link. */
  readonly onSendDate: (() => void) | null;
  /** What `onSendDate` sends, in words. */
  readonly dateToSend: Phrase;
  /** Replaces `onCalendar`; `null` if that or `onSend` is available, or nothing can be copied. */
  readonly onCopyLink: (() => void) | null;
  readonly linkCopied: boolean;
  /** To be copied by hand, if the browser refused. */
  readonly linkToCopy: string | null;
}

export interface DateFormContext {
  /** HTML date strings. */
  readonly today: string;
  readonly yesterday: string;
  readonly earliest: string;
  /** The day in use, if any. */
  readonly current: string;
  readonly outOfRange: boolean;
  readonly canCancel: boolean;
  /** Whether the box to keep the date is ticked; `null` if there is none. */
  readonly keeps: boolean | null;
  /** Whether there is a box to keep other dates too. */
  readonly keepsOthers: boolean;
  readonly onAnswer: (day: string, answer: FormAnswer) => void;
  /** Called with the index of one of the days that are offered. */
  readonly onChoose: (index: number, answer: FormAnswer) => void;
  readonly onCancel: () => void;
  /** Removes the date that is asked about from the device; `null` if there is none. */
  readonly onForget: (() => void) | null;
}

/** What to keep on the device. */
export interface KeepChoice {
  readonly isToKeep: boolean;
  /** The date is another person's, so others stay. */
  readonly isForAnother: boolean;
}

export interface FormAnswer extends KeepChoice {
  /** Value of the time field; '' if it is empty. */
  readonly time: string;
}

/** State of the offer to keep the visitor's date on the device. */
export interface KeptDate {
  readonly isKept: boolean;
  /** The visitor wanted it kept, but the browser could not store it. */
  readonly hasFailed: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}
