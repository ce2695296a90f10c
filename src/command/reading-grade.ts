/**
 * How hard a text is to read: the Flesch-Kincaid grade, for English
 * (0.39 × words per sentence + 11.8 × syllables per word − 15.59), and how long its sentences are.
 */
export interface ReadingLevel {
  readonly grade: number;
  /** Words per sentence. */
  readonly mean: number;
  /** The sentence with the most words, and their number. */
  readonly longest: { readonly words: number; readonly sentence: string };
  readonly sentences: number;
  readonly words: number;
}

/** Limits that the built-in guidance meets: a grade, and words in a sentence. */
export const HIGHEST_GRADE = 4;
export const LONGEST_SENTENCE = 15;

/**
 * Words that the rules below count wrongly, and short forms of them. With these, half as many words of the guidance are
 * counted wrongly as by the package `syllable` (0.4 % and 0.8 %, by the CMU dictionary).
 */
const exceptions = new Map<string, number>(
  Object.entries({
    acne: 2,
    area: 3,
    areas: 3,
    create: 2,
    creates: 2,
    diet: 2,
    every: 2,
    evening: 2,
    everything: 3,
    idea: 3,
    lifestyle: 2,
    makeup: 2,
    quiet: 2,
    science: 2,
    something: 2,
    sometimes: 2,
    tongue: 1,
  }),
);

const ones = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]; // zero, one, … nineteen
const tens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]; // twenty, … ninety

/** Spoken syllables of a word. Abbreviations in capitals are spelled out, numbers up to 99 read as words. */
export function syllablesOf(word: string): number {
  if (word.includes('-'))
    return word
      .split('-')
      .filter(Boolean)
      .reduce((sum, part) => sum + syllablesOf(part), 0);
  if (/^\d+$/.test(word)) return syllablesOfNumber(word);
  if (/^[A-Z]{2,}$/.test(word)) return word.length + 2 * (word.split('W').length - 1);
  const plain = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return exceptions.get(plain) ?? Math.max(1, syllablesByRule(plain));
}

function syllablesOfNumber(digits: string): number {
  const value = Number(digits);
  // Longer numbers are read digit by digit, as phone numbers are.
  if (digits.length > 2) return digits.split('').reduce((sum, digit) => sum + ones[+digit]!, 0);
  if (value < 20) return ones[value]!;
  return tens[Math.floor(value / 10)]! + (value % 10 ? ones[value % 10]! : 0);
}

function syllablesByRule(word: string): number {
  const spoken = word
    .replace(/([^aeiouytd])ed$/, '$1') // washed, used; not needed, treated
    .replace(/([^aeiouyscghxz]|[^cs]h)es$/, '$1e') // flakes, sulfates; not washes, phases
    .replace(/([^aeiouylr]|[aeiouy]l|[aeiouy]r)e$/, '$1'); // phase, while, care; not gentle
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Adjacent vowels in separate syllables. "ti", "ci" and "si" before "on", "al", "an", "us" are one sound.
  const apart =
    (spoken.match(/(?<![cst])i[ao]|[cst]i[ao](?!n|l|u)/g)?.length ?? 0) +
    (spoken.match(/(?<![qg])ua/g)?.length ?? 0) +
    (/[aeiouy]ing$/.test(spoken) ? 1 : 0);
  return groups + apart;
}

/** Splits a line into sentences: at full stops, question and exclamation marks, and at a colon before a list. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+|(?<=:)\s+(?=[^.?!]*(?:,|\bor\b|\band\b))/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [];
}

/** @param lines - Separate lines: a sentence does not continue in the next. */
export function readingLevel(lines: readonly string[]): ReadingLevel {
  const sentences = lines.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const mean = words.length / sentences.length;
  const longest = sentences.reduce(
    (found, sentence) => {
      const count = wordsOf(sentence).length;
      return count > found.words ? { words: count, sentence } : found;
    },
    { words: 0, sentence: '' },
  );
  const grade = 0.39 * mean + (11.8 * syllables) / words.length - 15.59;
  return { grade, mean, longest, sentences: sentences.length, words: words.length };
}
