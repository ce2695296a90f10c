import type { GuideView } from '../../view/guide-view.js';

/** What a section is given: the view and the element's state, and what it can ask of the element. */
export interface SectionContext {
  readonly view: GuideView;
  /** Level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Closed parts that the visitor has opened. */
  readonly opened: ReadonlySet<string>;
  /** What goes to paper is wanted. */
  readonly printing: boolean;
  readonly onToggle: (event: Event) => void;
  readonly dateForm: DateFormContext | null;
  /** `null` where the visitor has nothing to choose. */
  readonly keptDate: KeptDate | null;
  readonly onChangeDate: () => void;
  readonly onLanguage: (tag: string) => void;
  readonly tools: ToolsContext;
}

export interface ToolsContext {
  /** `null` where the browser cannot print. */
  readonly onPrint: (() => void) | null;
  /** `null` where the browser takes no files. */
  readonly onCalendar: (() => void) | null;
  /** In place of the calendar; `null` where that is there, or nothing can be copied. */
  readonly onCopyLink: (() => void) | null;
  readonly linkCopied: boolean;
  /** To be copied by hand, where the browser would not. */
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
  /** Whether the box to keep the date is ticked; `null` where there is none. */
  readonly keeps: boolean | null;
  readonly onAnswer: (day: string, time: string, isToKeep: boolean) => void;
  /** One of the days that the page's date may mean, by its place among them. */
  readonly onChoose: (index: number, time: string, isToKeep: boolean) => void;
  readonly onCancel: () => void;
}

/** The visitor's date, which the tag offers to keep on the device. */
export interface KeptDate {
  readonly isKept: boolean;
  /** The visitor wanted it kept, and the browser could not. */
  readonly hasFailed: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}
