/**
 * Every word of the interface in one language. Words in braces are filled in: `{when}` a day and time, `{day}` a
 * day, `{clinic}` a name, `{phone}` a number. A language that lacks one of these does not compile.
 */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';

  /** Above the title; `{name}` is the procedure's. */
  readonly guideFor: string;
  /** The counter in words. */
  readonly daysSince: (days: number) => string;
  readonly daysUntil: (days: number) => string;
  /** Under the number in the dial. */
  readonly daysSinceUnit: (days: number) => string;
  readonly daysUntilUnit: (days: number) => string;
  readonly treatedOn: string;
  readonly startsOn: string;
  readonly from: string;
  readonly fromDay: string;
  readonly nextVisit: string;
  readonly timeUnknown: string;
  readonly zone: string;

  readonly titleBefore: string;
  readonly strictest: string;
  readonly dateUnreadable: string;
  readonly readAhead: string;

  readonly dateQuestion: string;
  readonly today: string;
  readonly yesterday: string;
  readonly otherDay: string;
  readonly useDay: string;
  readonly dayOutOfRange: string;
  readonly changeDate: string;
  readonly keepDate: string;
  readonly print: string;

  readonly phases: string;
  /** When a phase begins. */
  readonly stepFrom: string;
  readonly now: string;
  readonly main: string;
  readonly do: string;
  readonly avoid: string;
  readonly until: string;
  readonly untilEndOf: string;
  readonly forFirst: (hours: number) => string;
  readonly noEnd: string;
  readonly extended: string;

  readonly canI: string;
  readonly no: string;
  readonly noUntil: string;
  readonly noUntilEndOf: string;
  readonly noForFirst: (hours: number) => string;
  readonly yes: string;
  readonly care: string;
  readonly ask: string;
  readonly notCovered: string;

  readonly usual: string;
  readonly callIf: string;
  readonly emergencyIf: string;
  readonly whenToCall: string;
  readonly call: string;
  readonly callClinic: string;
  readonly yourClinic: string;
  readonly write: string;
  readonly website: string;

  readonly products: string;
  readonly lifestyle: string;
  readonly about: string;
  readonly everyPhase: string;
  readonly moreToKnow: string;
  readonly disclaimer: string;
  /** What stands at the foot: `{version}`, `{source}`, `{name}`, `{day}` and `{next}`. */
  readonly guidance: string;
  readonly source: string;
  readonly reviewed: string;
  readonly private: string;
}
