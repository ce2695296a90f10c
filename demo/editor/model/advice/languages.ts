import { warningsOf } from '../../../../src/command/warnings.js';
import { missingTexts } from '../../../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../../../src/guidance/protocol.js';
import { builtIn, builtInWords } from '../built-in.js';
import { languageInWords, nameOf, partInWords } from '../naming.js';
import type { List } from '../open-file.js';
import type { Finding } from './advice.js';
import { textsOf, type PlacedText } from './texts.js';

/** What is left to write in the languages beside the first one. */
export function languagesToWrite(protocol: Protocol): readonly Finding[] {
  const [first = '', ...others] = Object.keys(protocol.texts);
  return [
    ...unknown(protocol),
    ...others.flatMap((language) => [
      ...missingEntries(protocol, first, language),
      ...missingParts(protocol, first, language),
      ...oldTranslations(protocol, first, language),
    ]),
  ];
}

function unknown(protocol: Protocol): readonly Finding[] {
  return warningsOf(protocol)
    .filter(({ kind }) => kind === 'unknown-language')
    .map(({ path }) => {
      const language = String(path[1]);
      const message = `The guide has no headings and buttons in ${languageInWords(language)}. Add them with registerLanguage().`;
      return { kind: 'unknown-language', path, language, message, entry: null };
    });
}

function missingEntries(protocol: Protocol, first: string, language: string): readonly Finding[] {
  const name = languageInWords(language);
  return missingTexts(protocol, language).map((path) => {
    const [, , list, id] = path as [string, string, List, string];
    const message = `“${nameOf(protocol, list, id)}” has no words in ${name}. Until ${name} is complete, patients read ${languageInWords(first)}.`;
    return { kind: 'missing-text', path, language, message, entry: { list, id } };
  });
}

/** Texts that an entry has in the first language only. */
function missingParts(protocol: Protocol, first: string, language: string): readonly Finding[] {
  const own = byPlace(textsOf(protocol, language));
  return textsOf(protocol, first).flatMap(({ path, entry, key }): Finding[] => {
    // An entry without any words is listed as a whole.
    if (protocol.texts[language]![entry.list][entry.id] === undefined) return [];
    if (own.has(placeOf(path))) return [];
    const { list, id } = entry;
    const message = `“${nameOf(protocol, list, id)}”: ${partInWords(key)} is written in ${languageInWords(first)}, but not in ${languageInWords(language)}.`;
    return [{ kind: 'missing-text', path: inLanguage(path, language), language, message, entry }];
  });
}

/** The built-in words, although those of the first language are the clinic's own. */
function oldTranslations(protocol: Protocol, first: string, language: string): readonly Finding[] {
  const own = byPlace(textsOf(protocol, language));
  const [before, translated] = [builtInTexts(first), builtInTexts(language)];
  return textsOf(protocol, first).flatMap(({ path, text, entry }): Finding[] => {
    const place = placeOf(path);
    const old = before.get(place);
    const theirs = own.get(place);
    if (old === undefined || old === text) return [];
    if (theirs === undefined || theirs !== translated.get(place)) return [];
    const message = `“${nameOf(protocol, entry.list, entry.id)}”: the words in ${languageInWords(first)} were changed. Those in ${languageInWords(language)} are still the built-in ones.`;
    return [
      { kind: 'old-translation', path: inLanguage(path, language), language, message, entry },
    ];
  });
}

function builtInTexts(language: string): ReadonlyMap<string, string> {
  const texts = builtInWords(language);
  return byPlace(texts ? textsOf({ ...builtIn, texts: { [language]: texts } }, language) : []);
}

function byPlace(texts: readonly PlacedText[]): ReadonlyMap<string, string> {
  return new Map(texts.map(({ path, text }) => [placeOf(path), text]));
}

/** The place of a text in any language. */
function placeOf(path: PlacedText['path']): string {
  return path.slice(2).join();
}

function inLanguage([texts, , ...rest]: PlacedText['path'], language: string): PlacedText['path'] {
  return [texts!, language, ...rest];
}
