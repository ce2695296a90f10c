/**
 * A course of aftercare as data: when each piece of guidance holds, and its words by language. The built-in one
 * is such a file, and a clinic's own is written the same way. Hours count from the treatment; days are calendar
 * days, the treatment day is day 0.
 */
export interface Protocol {
  /** Name of the procedure: what the attribute `procedure` picks. */
  readonly id: string;
  /** Version of this guidance, as its author numbers it. */
  readonly version: string;
  /** Where the guidance comes from. */
  readonly source?: string;
  /** Which clinician signed this guidance; `null` until one has. */
  readonly reviewed: Review | null;
  /** In order of their first day. */
  readonly phases: readonly Phase[];
  /** What to do and what not to do, in the order in which it is shown. */
  readonly items: readonly Item[];
  /** "Can I…?", in the order in which it is shown. */
  readonly questions: readonly Question[];
  /** What is usual, when to call, when to get emergency help. */
  readonly signs: readonly Sign[];
  /** Products to look for. */
  readonly products: readonly Entry[];
  /** Lifestyle. */
  readonly tips: readonly Entry[];
  /** About the treatment. */
  readonly about: readonly Entry[];
  /** What stands under every view. */
  readonly notes: readonly Entry[];
  /** Every word of it, by language (BCP 47). */
  readonly texts: Readonly<Record<string, ProtocolTexts>>;
}

export interface Review {
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** When it is to be read again, `YYYY-MM-DD`. */
  readonly next: string;
}

export interface Entry {
  readonly id: string;
  /** The facts of the source that it carries. */
  readonly facts?: readonly string[];
}

export interface Phase extends Entry {
  /** First day of the phase. */
  readonly fromDay: number;
  /** Items that come first in this phase; the others follow in their own order. */
  readonly first?: readonly string[];
}

/** What a restriction gives way to when it ends. */
export type Answer = 'yes' | 'ask' | 'care';

export interface Avoid extends Entry {
  readonly kind: 'avoid';
  /** Hours for which it holds; `null` where no end is given. */
  readonly until: number | null;
  /** The answer from then on. */
  readonly then: Answer;
}

export interface Do extends Entry {
  readonly kind: 'do';
  /** Hours before it is advised. Default 0. */
  readonly from?: number;
  /** Phases in which it is advised. Default: all. */
  readonly phases?: readonly string[];
}

export type Item = Avoid | Do;

/**
 * A question that patients ask. One with an `item` of kind avoid is answered "no" while that holds and by its
 * `then` afterwards; one with an `item` of kind do is answered "no" until that begins. Otherwise: `answer`.
 */
export interface Question extends Entry {
  readonly item?: string;
  readonly answer?: Answer | 'not-covered';
}

export interface Sign extends Entry {
  readonly level: 'usual' | 'call' | 'emergency';
  /** Hours after which it counts. Default 0. */
  readonly from?: number;
  /** Hours for which it is usual. Only for the level `usual`: a warning has no end. */
  readonly until?: number;
  /** Phases in which it is usual. Only for the level `usual`. Default: all. */
  readonly phases?: readonly string[];
  /** Beyond the source's facts; a clinic may take it out. */
  readonly general?: boolean;
}

/** The words of one language, by id. */
export interface ProtocolTexts {
  /** The procedure's name. */
  readonly name: string;
  readonly phases: Readonly<Record<string, PhaseText>>;
  readonly items: Readonly<Record<string, ItemText>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly signs: Readonly<Record<string, string>>;
  readonly products: Readonly<Record<string, string>>;
  readonly tips: Readonly<Record<string, string>>;
  readonly about: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

export interface PhaseText {
  readonly title: string;
  /** What matters most, at most 3 lines. */
  readonly main: readonly string[];
}

export interface ItemText {
  /** One line. For avoid it begins with "Do not". */
  readonly text: string;
  /** How, or why. */
  readonly more?: string;
  /** What is so once a restriction has ended. */
  readonly after?: string;
}

export interface QuestionText {
  readonly ask: string;
  /** In place of the plain "Yes" or "With care". */
  readonly answer?: string;
}
