import type { Path } from '../../../../src/guidance/protocol-rules.js';
import type { ItemText, QuestionText } from '../../../../src/guidance/protocol.js';
import { recordOf } from '../../../../src/guidance/record.js';
import { edit, type Edit } from '../edit.js';
import { languageInWords, labelOf } from '../naming.js';
import type { List, OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';

/** A text of an entry: `null` where the entry is one text, as of a sign. */
export type TextKey = keyof ItemText | keyof QuestionText | 'title' | null;

const MOST_MAIN = 3;

/** The text that an entry must have. */
const REQUIRED: Readonly<Record<List, TextKey>> = {
  phases: 'title',
  items: 'text',
  questions: 'ask',
  signs: null,
  products: null,
  tips: null,
  about: null,
  closing: null,
};

/** The texts of an entry in each list, the required one first. */
export const textKeys = {
  phases: ['title'],
  items: ['text', 'short', 'detail', 'more', 'after'],
  questions: ['ask', 'short', 'answer'],
  signs: [null],
  products: [null],
  tips: [null],
  about: [null],
  closing: [null],
} as const satisfies Readonly<Record<List, readonly TextKey[]>>;

/**
 * Sets a text of an entry. '' removes an optional one. A required one stays as an empty text in the file's first
 * language, which is a mistake; in another language it is removed, which makes that language incomplete.
 */
export function setText(
  text: string,
  procedure: number,
  language: string,
  list: List,
  id: string,
  key: TextKey,
  value: string,
): Edit {
  return edit(text, procedure, `${language} ${list} ${id} ${key ?? ''}`, (file) => {
    file.indexOf(list, id);
    refuseLanguage(file, language);
    file.limit(value);
    if (!(textKeys[list] as readonly TextKey[]).includes(key))
      throw new Refusal('There is no such text.');
    const path = ['texts', language, list, id];
    const whole = key === null ? path : [...path, key];
    if (value.trim()) setWithTitle(file, list, path, whole, value);
    else if (key === null ? !isFirst(file, language) : canGo(file, language, path, key)) {
      file.remove(path);
    } else if (key !== REQUIRED[list]) file.remove(whole);
    else file.set(whole, '');
    return labelOf(file.before, list, id, languageInWords(language));
  });
}

/** Sets the main things of a phase: at most three short lines. Empty ones are left out. */
export function setMain(
  text: string,
  procedure: number,
  language: string,
  phase: string,
  lines: readonly string[],
): Edit {
  return edit(text, procedure, `${language} phases ${phase} main`, (file) => {
    file.indexOf('phases', phase);
    refuseLanguage(file, language);
    for (const line of lines) file.limit(line);
    const written = lines.filter((line) => line.trim());
    if (written.length > MOST_MAIN) throw new Refusal(`Write at most ${MOST_MAIN} main things.`);
    file.set(['texts', language, 'phases', phase, 'main'], written);
    return labelOf(file.before, 'phases', phase, `main things, ${languageInWords(language)}`);
  });
}

/** Sets the name of the procedure in a language, or how its lines to avoid begin ("Do not"). */
export function setLanguageText(
  text: string,
  procedure: number,
  language: string,
  key: 'name' | 'doNot',
  value: string,
): Edit {
  return edit(text, procedure, `${language} ${key}`, (file) => {
    refuseLanguage(file, language);
    file.limit(value);
    const isRemoved = key === 'doNot' && !value.trim();
    file.put(['texts', language, key], isRemoved ? undefined : value.trim() && value);
    return `${key === 'name' ? 'Name' : '“Do not”'}: ${languageInWords(language)}`;
  });
}

function setWithTitle(file: OpenFile, list: List, path: Path, whole: Path, value: string): void {
  file.set(whole, value);
  if (list === 'phases' && !Array.isArray(file.get(...path, 'main')))
    file.set([...path, 'main'], []);
}

function isFirst({ languages }: OpenFile, language: string): boolean {
  return language === languages[0];
}

/** Whether nothing would be left of an entry's texts in a language that may be incomplete. */
function canGo(file: OpenFile, language: string, path: Path, key: string): boolean {
  const others = Object.entries(recordOf(file.get(...path))).filter(
    ([name, value]) => name !== key && !(Array.isArray(value) && !value.length),
  );
  return !isFirst(file, language) && !others.length;
}

function refuseLanguage({ languages }: OpenFile, language: string): void {
  if (!languages.includes(language)) throw new Refusal(`There is no "${language}" in the file.`);
}
