import { localeOf } from '../languages/choose-language.js';
import { mistakesInLanguage } from '../languages/check-language.js';
import { knownLanguages, replaceLanguage } from './known-languages.js';
import type { Language } from '../languages/language.js';
import { updateLanguageClients } from '../page/language-watch.js';

/** Most mistakes reported; an unfinished dictionary lacks hundreds of texts. */
const MOST_MISTAKES = 20;

/**
 * Adds a language, or replaces the same one. Guides on the page that wait for it update.
 *
 * @param given - Complete: a guide is never half translated. Its words are text; markup in them is shown, never run.
 * @throws TypeError - Names each missing text by its path. The languages stay as they were.
 */
export function registerLanguage(given: Language): void {
  // `nl_NL` is accepted, and becomes the tag that browsers know.
  const tag = typeof given?.tag === 'string' && localeOf(given.tag);
  const language = tag ? { ...given, tag: String(tag) } : given;
  const mistakes = mistakesInLanguage(language, knownLanguages()[0] as Language);
  if (mistakes.length) {
    const listed = mistakes.slice(0, MOST_MISTAKES).join('\n');
    const more =
      mistakes.length > MOST_MISTAKES ? `\nand ${mistakes.length - MOST_MISTAKES} more` : '';
    throw new TypeError(`aftercare-guide: this language is not added.\n${listed}${more}`);
  }
  const guidance = Object.entries(language.guidance ?? {}).filter(([, texts]) => texts);
  replaceLanguage({ ...language, guidance: Object.fromEntries(guidance) });
  updateLanguageClients();
}
