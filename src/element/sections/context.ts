import type { GuideView } from '../../view/guide-view.js';

/** What a section is given: the view and the element's state, and what it can ask of the element. */
export interface SectionContext {
  readonly view: GuideView;
  /** Level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Closed parts that the visitor has opened. */
  readonly opened: ReadonlySet<string>;
  /** All parts are open, on paper. */
  readonly printing: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onWhenToCall: (event: Event) => void;
  readonly dateForm: DateFormContext | null;
  readonly onChangeDate: () => void;
  readonly onLanguage: (tag: string) => void;
  /** `null` where the browser cannot print. */
  readonly onPrint: (() => void) | null;
}

export interface DateFormContext {
  /** HTML date strings. */
  readonly today: string;
  readonly yesterday: string;
  readonly earliest: string;
  /** The day in use, if any. */
  readonly current: string;
  readonly outOfRange: boolean;
  readonly canKeep: boolean;
  readonly onDay: (day: string) => void;
  readonly onKeep: () => void;
}
