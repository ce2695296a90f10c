import type { Protocol } from '../guidance/protocol.js';
import { findLanguage, type LanguageChoice } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';
import { MOST_CHARACTERS } from './visible-text.js';

/** The tags of `languages`, whether or not they are known. */
export function tagsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Reads `languages`: keeps each name of a language once, if both the interface and the guidance have words for it. */
export function readLanguages(text: string, { texts }: Protocol, known: readonly Language[]) {
  const languages: LanguageChoice[] = [];
  const unknown: string[] = [];
  for (const tag of text.length <= MOST_CHARACTERS ? tagsIn(text) : [text]) {
    const found = findLanguage(tag, known, Object.keys(texts));
    if (!found) unknown.push(tag);
    else if (!languages.some(({ language }) => language.name === found.language.name))
      languages.push(found);
  }
  return { languages, unknown };
}
