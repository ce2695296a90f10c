/**
 * A sentence with a number, by plural category (CLDR). `{count}` is the number, which a form may omit: Arabic has six
 * categories, and its word for "two days" needs no number.
 */
export type Plural = { readonly other: string } & {
  readonly [Category in Intl.LDMLPluralRule]?: string;
};

/**
 * Every word of the interface in one language. Words in braces are filled in: `{when}` a day and time, `{day}` a
 * day, `{count}` a number, `{clinic}` a name, `{phone}` a number to call. A language that lacks one of these keys
 * does not compile.
 */
export interface Words {
  /** A day and a time of it, in full and in short. */
  readonly dayAtTime: string;
  readonly shortDayAtTime: string;
  /** The number of the first day of a month, as in French "1er". */
  readonly first: string;
  /** The end of a sentence. */
  readonly stop: string;
  /** Between a heading and what it is about, with the spaces around it. */
  readonly colon: string;

  /** Above the title; `{name}` is the procedure's. */
  readonly guideFor: string;
  /** The counter in words: on day 0, after it, before it. */
  readonly treatmentDay: string;
  readonly daysSince: Plural;
  readonly daysUntil: Plural;
  /** Under the number in the dial, a word or two: on day 0, after it, before it. */
  readonly dialToday: string;
  readonly dialSince: Plural;
  readonly dialUntil: Plural;
  readonly treatedOn: string;
  readonly startsOn: string;
  /** Above what is allowed from then on. */
  readonly from: string;
  readonly fromDay: string;
  readonly nextVisit: string;
  /** Beside the next visit, once the skin has healed: the days until then. */
  readonly visitIn: Plural;
  readonly visitToday: string;
  readonly timeUnknown: string;
  /** `{zone}` is the English name of a city; other languages leave it out. */
  readonly zone: string;
  /** The page names a zone that does not exist. */
  readonly zoneUnknown: string;
  /** The treatment as written, if that is not the time of the page's zone. */
  readonly otherZone: string;

  readonly titleBefore: string;
  readonly strictest: string;
  readonly dateUnreadable: string;
  /** Above a date that may mean several days: `{date}` as written, then one of the two questions. */
  readonly dateWritten: string;
  readonly whichDay: string;
  /** The date can mean only one day, which is unlikely. */
  readonly isItThisDay: string;
  /** The title while the clinic's own guidance is loading, and if there is no guidance to show. */
  readonly guideLoading: string;
  readonly askYourClinic: string;
  /** The clinic's own guidance cannot be used, or the procedure is not known. */
  readonly guideFailed: string;
  /** A date for the treatment and where it comes from; several may follow each other. */
  readonly pageSays: string;
  readonly deviceKeeps: string;
  /** A date on this device, if the patient may have been treated again: a question and its button. */
  readonly stillThis: string;
  readonly stillYes: string;
  /** Several dates are in doubt. */
  readonly laterHolds: string;
  /** The page has replaced the date; `{when}` is the one before. */
  readonly dateChanged: string;
  readonly readAhead: string;

  readonly dateQuestion: string;
  readonly today: string;
  readonly yesterday: string;
  readonly otherDay: string;
  readonly timeIfKnown: string;
  readonly useDay: string;
  readonly dayOutOfRange: string;
  readonly changeDate: string;
  /** The same, short: a part of it, so that people can say what they see. */
  readonly change: string;
  readonly keepDate: string;
  /** A checkbox beside the question, and a button once the date is known. */
  readonly keepOnDevice: string;
  /** A checkbox under it, if a date is kept already. */
  readonly keepOthers: string;
  readonly keptOnDevice: string;
  readonly forget: string;
  /** The browser cannot store the date, or its storage is full. */
  readonly notKept: string;
  readonly print: string;
  readonly addToCalendar: string;
  /** A checkbox beside it. */
  readonly reminders: string;
  /** In a calendar entry, before the dates that follow. */
  readonly moreDates: string;
  /** Opens the phone's menu to send the page: by itself, or with the date of the treatment. */
  readonly send: string;
  readonly sendPage: string;
  readonly sendDate: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Titles in a calendar, which others may see: neither names the treatment. */
  readonly calendarNote: string;
  readonly calendarVisit: string;
  /** Name of the language switch, for screen readers. */
  readonly languages: string;

  /** Name of the list of phases, for screen readers. */
  readonly phases: string;
  /** When a phase begins. */
  readonly stepFrom: string;
  readonly main: string;
  readonly do: string;
  readonly avoid: string;
  readonly noEnd: string;
  readonly extended: string;
  /** The clinic has extended something, but it is not clear what, or how long. */
  readonly somethingExtended: string;

  /** Heading of the restrictions that end, each with its own row. */
  readonly whenCanI: string;
  /** How long a row is off limits: a whole clause, never a bare "until". `{when}` is a day, with or without a time. */
  readonly notUntil: string;
  /** The same today and tomorrow: `{time}` of day, `{day}` of the week. The last one ends at midnight. */
  readonly notUntilToday: string;
  readonly notUntilTomorrow: string;
  readonly notUntilTomorrowDay: string;
  /** The same if the day of the treatment is not known. */
  readonly notInFirstHours: Plural;
  readonly notInFirstDays: Plural;
  /** The clause in `{until}`, then what follows: ask first, with care, with care and the item's `detail` as `{how}`. */
  readonly thenAsk: string;
  readonly thenCare: string;
  readonly thenCareHow: string;
  /** The answer once it has ended. */
  readonly careHow: string;
  /** Before what is allowed after the end, in an opened row. */
  readonly afterThat: string;
  /** Small buttons that open a group: how to do it, why not, more about it. */
  readonly how: string;
  readonly why: string;
  readonly more: string;
  /** Below "Ask your clinic first", beside what the guide says nothing about. */
  readonly notCoveredHere: string;

  readonly no: string;
  readonly yes: string;
  readonly care: string;
  readonly ask: string;
  readonly notCovered: string;

  readonly usual: string;
  /** Above the signs; the second if the page does not name the clinic. */
  readonly callIf: string;
  readonly callYourClinicIf: string;
  readonly emergencyIf: string;
  readonly whenToCall: string;
  readonly call: string;
  readonly callClinic: string;
  /** The hours of the clinic: `{days}` of the week or dates, `{times}` from one to another. */
  readonly openOn: string;
  readonly closedOn: string;
  readonly dayToDay: string;
  readonly timeToTime: string;
  /** For `{times}`: open for 24 hours. */
  readonly dayAndNight: string;
  readonly closedNow: string;
  /** Before another number to call. */
  readonly whenClosed: string;
  /** The clinic is closed, and no one else answers: what the other number in the guide is for. */
  readonly emergencyFor: string;
  /** `{email}` is an address. */
  readonly write: string;
  readonly website: string;

  readonly products: string;
  readonly lifestyle: string;
  readonly about: string;
  readonly everyPhase: string;
  readonly disclaimer: string;
  /** At the foot: `{version}`, `{source}`, `{name}`, `{day}` and `{next}`. */
  readonly guidance: string;
  readonly source: string;
  readonly reviewed: string;
  readonly private: string;
  /** At the end of the printed sheet: when it was given, and two signatures; each `{line}` is one to write on. */
  readonly handedOver: string;
}
