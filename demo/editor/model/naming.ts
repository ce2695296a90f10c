import { builtInLanguage } from '../../../src/command/built-in-file.js';
import { isEnglish } from '../../../src/command/warnings.js';
import type { Protocol, Sign } from '../../../src/guidance/protocol.js';
import type { List } from './open-file.js';

/** In characters, of a text that names an entry. */
const LONGEST_NAME = 40;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The language of a file that is always shown: English, else its first one. */
export function baseLanguage(languages: readonly string[]): string {
  return languages.find(isEnglish) ?? languages[0] ?? 'en';
}

/** An entry's name for people: the short name of its row or its text, in English or the first language; else its id. */
export function nameOf(protocol: Protocol, list: List, id: string): string {
  const tags = Object.keys(protocol.texts);
  const text: unknown = [baseLanguage(tags), ...tags.slice(0, 1)]
    .map((tag) => protocol.texts[tag]?.[list][id])
    .find((found) => found !== undefined);
  const texts = (typeof text === 'object' && text ? text : { text }) as Readonly<
    Record<string, string | undefined>
  >;
  const name = texts['short'] || texts['title'] || texts['ask'] || texts['text'] || id;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  // Within an English sentence, the figures after it would move to its other side.
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** What was done to an entry: "Makeup: 36 hours", "Can I wear makeup? Ask first". */
export function labelOf(protocol: Protocol, list: List, id: string, what: string): string {
  const name = nameOf(protocol, list, id);
  return /[.?!。？！]$/.test(name)
    ? `${name} ${what.charAt(0).toUpperCase()}${what.slice(1)}`
    : `${name}: ${what}`;
}

/** "36 hours", "1 hour"; "no end" for `null`. */
export function hoursInWords(hours: number | null): string {
  if (hours === null) return 'no end';
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** A language in English, as in "Spanish"; its tag if it has no name. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a tag
  }
}

/** How a line to avoid begins: as the file says, else as the built-in guidance in this language. '' if unknown. */
export function doNotOf(protocol: Protocol, language: string): string {
  const own = protocol.texts[language]?.doNot;
  return own ?? builtInLanguage(language)?.guidance.microneedling.doNot ?? '';
}

const PARTS: Readonly<Record<string, string>> = {
  title: 'the title',
  main: 'a main thing',
  text: 'the line',
  short: 'the short name',
  detail: 'the small line below the name',
  more: 'the explanation',
  after: 'what is so afterwards',
  ask: 'the question',
  answer: 'the answer',
};

/** A text of an entry, as in "the explanation". @param key - As in the file; any other is the text itself. */
export function partInWords(key: string): string {
  return PARTS[key] ?? 'the text';
}

const ANSWERS: Readonly<Record<string, string>> = {
  yes: 'yes',
  care: 'yes, with care',
  ask: 'ask first',
  'not-covered': 'not covered',
};

/** An answer to "Can I …?". */
export function answerInWords(answer: unknown): string {
  return ANSWERS[String(answer)] ?? 'none';
}

const LEVELS: Readonly<Record<Sign['level'], string>> = {
  usual: 'usual',
  call: 'call the clinic',
  emergency: 'emergency',
};

/** How urgent a sign is. */
export function levelInWords(level: unknown): string {
  return LEVELS[level as Sign['level']];
}
