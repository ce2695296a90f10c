import {
  HIGHEST_GRADE,
  LONGEST_SENTENCE,
  readingLevel,
  wordsOf,
} from '../../../../src/command/reading-grade.js';
import { isEnglish, LONGEST_NAME, warningsOf } from '../../../../src/command/warnings.js';
import type { Protocol } from '../../../../src/guidance/protocol.js';
import { builtInWords } from '../built-in.js';
import { doNotOf, languageInWords, nameOf } from '../naming.js';
import { valueAt } from '../readable.js';
import type { Finding } from './advice.js';
import { textsOf, type PlacedText } from './texts.js';

/** In words: the formula says nothing about less. */
const FEWEST_WORDS = 5;

/**
 * How many years of school a text needs (Flesch-Kincaid), to one decimal; aim for 4 or lower. `null` if the formula
 * does not hold: for another language than English, and for names and the like of fewer than 5 words.
 */
export function gradeOf(text: string, language: string): number | null {
  if (!isEnglish(language) || wordsOf(text).length < FEWEST_WORDS) return null;
  return Math.max(0, Math.round(readingLevel([text]).grade * 10) / 10);
}

/** Lines that are easily misheard, hard to read or too long. */
export function wordsToChange(protocol: Protocol): readonly Finding[] {
  return [
    ...lines(protocol),
    ...Object.keys(protocol.texts).flatMap((language) => [
      ...withoutMain(protocol, language),
      // The built-in words were tested together; each is as short as its names allow.
      ...textsOf(protocol, language)
        .filter(({ path, text }) => !isBuiltIn(path, text))
        .flatMap((text) => [...hard(text, language), ...long(text, language)]),
    ]),
  ];
}

function lines(protocol: Protocol): readonly Finding[] {
  return warningsOf(protocol).flatMap(({ kind, path }): Finding[] => {
    const [, language, , id] = path as readonly string[];
    if (kind === 'incomplete-language' || kind === 'unknown-language' || kind === 'unused')
      return [];
    const name = `“${nameOf(protocol, 'items', id!)}”`;
    const messages = {
      'no-do-not': `Begin this line with “${doNotOf(protocol, language!)}”. Else it may be heard as something to do.`,
      'long-name': `This name is too long for a row on a phone: use up to ${LONGEST_NAME} letters.`,
      detail: path.includes('detail')
        ? `${name}: the small line is shown only if the answer afterwards is “yes, with care”.`
        : `${name}: say what “with care” means, in the small line below the name.`,
    };
    const entry = { list: 'items', id: id! } as const;
    return [{ kind, path, language: language!, message: messages[kind], entry }];
  });
}

function withoutMain(protocol: Protocol, language: string): readonly Finding[] {
  const texts = protocol.texts[language]!.phases;
  return protocol.phases.flatMap(({ id }): Finding[] => {
    if (texts[id] === undefined || texts[id].main.some((line) => line.trim())) return [];
    const path = ['texts', language, 'phases', id, 'main'];
    const message = `“${nameOf(protocol, 'phases', id)}” has no main thing in ${languageInWords(language)}. Patients read these first.`;
    return [{ kind: 'no-main-thing', path, language, message, entry: { list: 'phases', id } }];
  });
}

function isBuiltIn(path: PlacedText['path'], text: string): boolean {
  const [, language, ...place] = path;
  return valueAt(builtInWords(String(language)), place) === text;
}

function hard({ path, text, entry, key }: PlacedText, language: string): readonly Finding[] {
  const grade = gradeOf(text, language);
  // Names of rows are no sentences.
  if (grade === null || grade <= HIGHEST_GRADE || key === 'short' || key === 'detail') return [];
  const message = `Reading grade ${grade}: aim for ${HIGHEST_GRADE} or lower, with short words and short sentences.`;
  return [{ kind: 'hard-to-read', path, language, message, entry }];
}

function long({ path, text, entry }: PlacedText, language: string): readonly Finding[] {
  const { words } = readingLevel([text]).longest;
  if (words <= LONGEST_SENTENCE) return [];
  const message = `A sentence has ${words} words: use up to ${LONGEST_SENTENCE}.`;
  return [{ kind: 'long-sentence', path, language, message, entry }];
}
