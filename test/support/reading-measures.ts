// How hard a text is to read, by the measure that is usual in each language. English has Flesch-Kincaid in `src/command/`.

export interface Measure {
  readonly name: string;
  /** The value that is allowed, and whether a text has to reach it or to stay below it. */
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
  readonly of: (lines: readonly string[]) => number;
}

interface Counts {
  readonly sentences: number;
  readonly words: readonly string[];
}

/** A line is a sentence or several; a colon ends one too, since a list follows. */
function countsIn(lines: readonly string[]): Counts {
  const sentences = lines
    .flatMap((line) => line.split(/[.!?…:؟]+(?:\s|$)|[。！？…：]/))
    .filter(hasLetters);
  return { sentences: sentences.length, words: sentences.flatMap(wordsIn) };
}

const hasLetters = (text: string) => /\p{L}/u.test(text);
const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu) ?? [];
const lettersIn = (words: readonly string[]) => words.join('').replace(/[^\p{L}\d]/gu, '').length;
const ratio = ({ sentences, words }: Counts) => words.length / sentences;
const share = (words: readonly string[], isLong: (word: string) => boolean) =>
  words.filter(isLong).length / words.length;
const perWord = (words: readonly string[], syllables: (word: string) => number) =>
  words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
const groups = (word: string, pattern: RegExp) => Math.max(1, word.match(pattern)?.length ?? 0);

/** By rule, as spoken slowly. Two strong vowels beside each other, or a weak one with an accent, are two syllables. */
export const syllables = {
  es: (word: string) =>
    groups(
      word.toLowerCase().replace(/([gq])u(?=[eiéí])/g, '$1'),
      /[iuü]?[aeoáéó][iuy](?![aeoáéó])|[iuü]?[aeoáéó]|[íú]|[iuüy]+/g,
    ),
  it: (word: string) =>
    groups(
      word.toLowerCase().replace(/([gq])u(?=[aeioàèéìò])|([cg])i(?=[aou])/g, '$1$2'),
      /[iu]?[aeoàèéò][iu](?![aeo])|[iu]?[aeoàèéò]|[ìù]|[iu]+/g,
    ),
  pt: (word: string) =>
    groups(
      word
        .toLowerCase()
        .replace(/([gq])u(?=[eiéíê])/g, '$1')
        .replace(/^([^áéíóúâêô]*i)(?=as?$)/, '$1-'),
      /[iu]?[aeoáéóâêôãõà][iu](?![aeo])|ã[eo]|õe|[iu]?[aeoáéóâêôãõà]|[íú]|[iu]+/g,
    ),
  /** A final "e" is silent. */
  fr: (word: string) =>
    groups(
      word.toLowerCase().replace(/(?<=[^aeiouyàâéèêëîïôûù])(?:e|es|ent)$/, ''),
      /[aeiouyàâéèêëîïôœûùü]+/g,
    ),
  de: (word: string) => groups(word.toLowerCase(), /[aeiouäöü]{1,2}|y/g),
  /** "i" before a vowel only softens. */
  pl: (word: string) => groups(word.toLowerCase().replace(/i(?=[aeouóąęy])/g, ''), /[aeiouyóąę]/g),
};

/** By the name of the language's file. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  es: {
    name: 'INFLESZ (80 and more is very easy)',
    limit: { atLeast: 78 },
    of: (lines) => {
      const counts = countsIn(lines);
      return 206.835 - 62.3 * perWord(counts.words, syllables.es) - ratio(counts);
    },
  },
  fr: {
    name: 'Kandel and Moles (80 and more is easy)',
    limit: { atLeast: 85 },
    of: (lines) => {
      const counts = countsIn(lines);
      return 207 - 1.015 * ratio(counts) - 73.6 * perWord(counts.words, syllables.fr);
    },
  },
  it: {
    name: 'Gulpease (80 and more is easy for those with five years of school)',
    limit: { atLeast: 85 },
    of: (lines) => {
      const { sentences, words } = countsIn(lines);
      return 89 + (300 * sentences - 10 * lettersIn(words)) / words.length;
    },
  },
  pt: {
    name: 'Flesch, adapted to Portuguese (75 and more is very easy)',
    limit: { atLeast: 73 },
    of: (lines) => {
      const counts = countsIn(lines);
      return 248.835 - 1.015 * ratio(counts) - 84.6 * perWord(counts.words, syllables.pt);
    },
  },
  de: {
    name: 'LIX (below 40 is easy)',
    limit: { atMost: 36 },
    of: (lines) => {
      const counts = countsIn(lines);
      return ratio(counts) + 100 * share(counts.words, (word) => word.length > 6);
    },
  },
  pl: {
    name: 'FOG-PL (years of school)',
    limit: { atMost: 7.5 },
    of: (lines) => {
      const counts = countsIn(lines);
      return 0.4 * (ratio(counts) + 100 * share(counts.words, (word) => syllables.pl(word) >= 4));
    },
  },
  ar: {
    name: 'as LIX: words in a sentence, and the share of words of more than 6 letters without the article',
    limit: { atMost: 14 },
    of: (lines) => {
      const counts = countsIn(lines);
      const bare = (word: string) => word.replace(/\p{M}|^[وف]?(?:ال|لل|بال)/gu, '');
      return ratio(counts) + 100 * share(counts.words, (word) => bare(word).length > 6);
    },
  },
  zh: {
    name: 'characters between two marks',
    limit: { atMost: 8 },
    of: (lines) => {
      const pieces = lines
        .flatMap((line) => line.split(/[，。：；？！、（）…]+/))
        .filter(hasLetters);
      return pieces.reduce((sum, piece) => sum + piece.length, 0) / pieces.length;
    },
  },
};
