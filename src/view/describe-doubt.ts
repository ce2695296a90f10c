import { phrase, type Phrase } from '../languages/phrase.js';
import type { Recovery } from '../guidance/recovery.js';
import type { StatedDate } from '../settings/answered-date.js';
import type { DateDoubt } from '../settings/believed-dates.js';
import type { Settings } from '../settings/read-settings.js';
import type { Wording } from './describe-advice.js';
import type { DoubtView } from './guide-view.js';
import { dayTerm, writtenTerm } from './when.js';

/** Longest text from a page that is quoted in a sentence. */
const LONGEST = 60;

/** The question about the treatment's date. The choices are written with their years. */
export function describeDoubt(doubt: DateDoubt, wording: Wording): DoubtView {
  const { words, calendar } = wording;
  const days = doubt.choices.map(({ written }) => [
    writtenTerm(written, { ...calendar, year: null, near: null }),
  ]);
  switch (doubt.kind) {
    case 'unclear': {
      const { text } = doubt;
      const excerpt = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      return {
        lines: [phrase(words.dateWritten, { date: { kind: 'name', text: excerpt } })],
        question: [days.length === 1 ? words.isItThisDay : words.whichDay],
        choices: days,
        isOpen: days.length === 0,
      };
    }
    case 'several':
      return {
        lines: doubt.choices.map((choice) => describeSource(choice, wording)),
        question: [words.dateQuestion],
        choices: days,
        isOpen: false,
      };
    case 'still':
      return {
        lines: [],
        question: phrase(words.stillThis, {
          day: dayTerm(doubt.choices[0].written.date, { ...calendar, near: null }),
        }),
        choices: [[words.stillYes]],
        isOpen: true,
      };
  }
}

/** Where a date comes from: "This device keeps Friday 23 October." */
export function describeSource({ written, source }: StatedDate, wording: Wording): Phrase {
  const { words, calendar } = wording;
  const when = writtenTerm(written, { ...calendar, near: null });
  return phrase(source === 'page' ? words.pageSays : words.deviceKeeps, { when });
}

/** Whether there is no guidance to show, only when to call. */
export function isGuidanceUnknown(
  { guidance }: Pick<Settings, 'guidance'>,
  { hasStarted, restrictions }: Recovery,
): boolean {
  if (guidance === 'known') return false;
  return guidance === 'loading' || (hasStarted && !restrictions.some(({ holds }) => holds));
}

/** What is not known about the patient's own guidance. */
export function describeNotices(
  { words }: Wording,
  { guidance, isExtensionUnclear }: Pick<Settings, 'guidance' | 'isExtensionUnclear'>,
): readonly Phrase[] {
  if (guidance === 'loading') return [];
  return [
    ...(guidance === 'known' ? [] : [[words.guideFailed]]),
    ...(isExtensionUnclear ? [[words.somethingExtended]] : []),
  ];
}
