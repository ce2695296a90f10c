export {
  readingLevel,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../src/command/reading-grade.js';

/** Replaces a name, a date or an ingredient: one word of one syllable. */
export const PLACEHOLDER = 'X';
