import { en } from './en.js';
import type { Words } from './words.js';

const languages: readonly Words[] = [en];

/** The words for a language tag and the locale that days and numbers are written in. */
export interface LanguageChoice {
  readonly words: Words;
  /** BCP 47. The page's own tag where its language is known here, so that its region counts. */
  readonly locale: string;
}

/** `en-GB` is English with British dates; a language that is not known here is English throughout. */
export function chooseLanguage(tag: string | null): LanguageChoice {
  const locale = canonical(tag);
  const language = locale?.split('-', 1)[0];
  const words = languages.find((each) => each.language === language);
  return words && locale ? { words, locale } : { words: en, locale: en.language };
}

function canonical(tag: string | null): string | null {
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) ?? null;
  } catch {
    return null;
  }
}
