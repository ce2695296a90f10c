import type { Protocol } from '../guidance/protocol.js';
import { findLanguage, type LanguageChoice } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';
import { MOST_CHARACTERS } from './visible-text.js';

/** Reads `languages`: keeps each language once, if both the interface and the guidance have words for it. */
export function readLanguages(text: string, { texts }: Protocol, known: readonly Language[]) {
  const languages: LanguageChoice[] = [];
  const unknown: string[] = [];
  const isBounded = text.length <= MOST_CHARACTERS;
  for (const tag of isBounded ? text.split(/[\s,]+/).filter(Boolean) : [text]) {
    const found = findLanguage(tag, known, Object.keys(texts));
    if (!found) unknown.push(tag);
    else if (!languages.some(({ language }) => language === found.language)) languages.push(found);
  }
  return { languages, unknown };
}
