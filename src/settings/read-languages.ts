import type { Protocol } from '../guidance/protocol.js';
import { findLanguage, type LanguageChoice } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';

/** Reads `languages`: keeps each language once, if both the interface and the guidance have words for it. */
export function readLanguages(text: string, { texts }: Protocol, known: readonly Language[]) {
  const languages: LanguageChoice[] = [];
  const unknown: string[] = [];
  for (const tag of text.split(/[\s,]+/).filter(Boolean)) {
    const found = findLanguage(tag, known, Object.keys(texts));
    if (!found) unknown.push(tag);
    else if (!languages.some(({ language }) => language === found.language)) languages.push(found);
  }
  return { languages, unknown };
}
