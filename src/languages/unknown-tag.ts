import { suggest } from '../guidance/suggest.js';
import { findLanguage, localeOf } from './choose-language.js';
import type { Language } from './language.js';

/** The built-in languages. Each has a script of its own. */
export const BUILT_IN = 'ar de en es fr it pl pt zh';

/**
 * Tells the page's author which script has a built-in language that this one lacks.
 *
 * @param known - The languages of this script.
 * @returns What to say after the tag; '' if it is not such a language.
 */
export function inOtherScript(tag: string, known: readonly Language[]): string {
  const nameOf = (each: string) => String(localeOf(each)?.language);
  const name = nameOf(tag);
  return BUILT_IN.includes(name) && known.every((each) => nameOf(each.tag) !== name)
    ? `is not in this script, but in aftercare-guide.${name}.js.`
    : '';
}

/**
 * Suggests a tag to the page's author instead of one that does not exist, such as "cn" or "Spanish".
 *
 * @returns The nearest tag of the guide, `''` if none is near, `null` if the language exists.
 */
export function betterTag(tag: string, known: readonly Language[]): string | null {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const language = localeOf(tag)?.language;
  if (language && names.of(language)) return null;
  const tags = known.map((each) => each.tag);
  if (/^[a-z]{2}$/i.test(tag)) {
    const spoken = new Intl.Locale('und', { region: tag }).maximize().language;
    return findLanguage(spoken, known, tags)?.language.tag ?? '';
  }
  const words = known.flatMap(({ tag: each, name }) => [each, name, names.of(each) ?? each]);
  return tags[Math.floor(words.indexOf(suggest(tag, words)) / 3)] ?? '';
}
