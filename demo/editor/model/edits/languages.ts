import type { ProtocolTexts } from '../../../../src/guidance/protocol.js';
import { LANGUAGE, LISTS, missingTexts } from '../../../../src/guidance/protocol-rules.js';
import { recordOf } from '../../../../src/guidance/record.js';
import { builtInWords } from '../built-in.js';
import { edit, type Edit } from '../edit.js';
import { languageInWords } from '../naming.js';
import type { List, OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';

/**
 * Adds a language at the end.
 *
 * @param words - `built-in` for the built-in words of the entries that the file has; `none` to write all of them.
 */
export function addLanguage(
  text: string,
  procedure: number,
  language: string,
  words: 'built-in' | 'none',
): Edit {
  return edit(text, procedure, '', (file) => {
    const name = languageInWords(language);
    if (!LANGUAGE.test(language))
      throw new Refusal('Write a language tag, such as "en" or "pt-BR".');
    const isSame = (tag: string) => tag.toLowerCase() === language.toLowerCase();
    if (file.languages.some(isSame)) throw new Refusal(`${name} is in the file already.`);
    file.set(['texts', language], textsFor(file, language, words === 'built-in'));
    return `Added: ${name}`;
  });
}

/** The texts of a new language. Its name is needed, so the first language's is used until there is one. */
function textsFor(file: OpenFile, language: string, isFilled: boolean): object {
  const found = builtInWords(language);
  const words = isFilled ? found : undefined;
  const [first = ''] = file.languages;
  const own = file.before.texts[first]?.name;
  const doNot = found?.doNot;
  const lists = LISTS.map((list) => [list, wordsOf(file, list as List, words)] as const);
  return {
    name: isBuiltIn(file) ? (found?.name ?? own) : own,
    ...(doNot ? { doNot } : {}),
    ...Object.fromEntries(lists),
  };
}

/** The built-in words of the entries that the file has. */
function wordsOf({ before }: OpenFile, list: List, words: ProtocolTexts | undefined): object {
  const ids = before[list].map(({ id }) => id);
  return Object.fromEntries(Object.entries(words?.[list] ?? {}).filter(([id]) => ids.includes(id)));
}

function isBuiltIn({ before }: OpenFile): boolean {
  return before.id === 'microneedling';
}

/** Removes a language with its texts. The next one becomes the default if it was the first. */
export function removeLanguage(text: string, procedure: number, language: string): Edit {
  return edit(text, procedure, '', (file) => {
    const [first, second] = refuseLanguage(file, language);
    if (second === undefined) throw new Refusal('The guide needs texts in at least one language.');
    if (language === first) refuseIncomplete(file, second);
    file.remove(['texts', language]);
    return `Removed: ${languageInWords(language)}`;
  });
}

/** Makes a language the first one: the default, which other languages are written from. It has to be complete. */
export function makeFirstLanguage(text: string, procedure: number, language: string): Edit {
  return edit(text, procedure, '', (file) => {
    const languages = refuseLanguage(file, language);
    refuseIncomplete(file, language);
    file.move(['texts'], languages.indexOf(language), 0);
    return `First language: ${languageInWords(language)}`;
  });
}

function refuseLanguage({ languages }: OpenFile, language: string): readonly string[] {
  if (!languages.includes(language)) throw new Refusal(`There is no "${language}" in the file.`);
  return languages;
}

function refuseIncomplete(file: OpenFile, language: string): void {
  const texts = recordOf(file.get('texts'));
  const missing = missingTexts({ ...file.before, texts }, language);
  if (!missing.length) return;
  const count = missing.length === 1 ? '1 text is' : `${missing.length} texts are`;
  throw new Refusal(
    `${languageInWords(language)} is not complete, so it cannot be the first language: ${count} missing.`,
  );
}
