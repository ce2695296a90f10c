import { phrase, type Phrase } from '../languages/phrase.js';
import type { Recovery } from '../guidance/recovery.js';
import type { Doubt } from '../settings/given-dates.js';
import type { Settings } from '../settings/read-settings.js';
import type { Wording } from './describe-advice.js';
import type { DoubtView } from './guide-view.js';
import { writtenTerm } from './when.js';

/** Longest text from a page that is quoted in a sentence. */
const LONGEST = 60;

/** The question about the page's date. The choices are written with their years. */
export function describeDoubt({ text, choices }: Doubt, { words, calendar }: Wording): DoubtView {
  const excerpt = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return {
    written: phrase(words.dateWritten, { date: { kind: 'name', text: excerpt } }),
    question: choices.length === 1 ? words.isItThisDay : words.whichDay,
    choices: choices.map((choice) => writtenTerm(choice, { ...calendar, year: null })),
  };
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
