import { phrase } from '../languages/phrase.js';
import type { Doubt } from '../settings/given-dates.js';
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
