import { LONGEST_LIST } from '../../../../src/guidance/limits.js';
import { edit, type Edit } from '../edit.js';
import { idFrom } from '../ids.js';
import { labelOf, nameOf } from '../naming.js';
import type { List, OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';
import { refuseWithoutCallSign } from './call-sign.js';

/** Texts by language. */
export type TextsBy<Text> = Readonly<Record<string, Text>>;

/** Lists whose entries are a text and nothing else. */
export type PlainList = 'products' | 'tips' | 'about' | 'closing';

/** Adds a product, a tip or the like at the end of its list. */
export function addEntry(
  text: string,
  procedure: number,
  list: PlainList,
  texts: TextsBy<string>,
): Edit {
  return edit(text, procedure, '', (file) => {
    const words = wordsIn(file, texts);
    if (!words?.trim()) throw new Refusal('Write the text first.');
    const id = newId(file, list, words);
    file.insert([list], file.lengthOf(list), { id });
    addTexts(file, list, id, texts);
    return `Added: ${words}`;
  });
}

/** Removes a question, a sign, a product or the like, with its texts. */
export function removeEntry(
  text: string,
  procedure: number,
  list: PlainList | 'questions' | 'signs',
  id: string,
): Edit {
  return edit(text, procedure, '', (file) => {
    if (list === 'signs') refuseWithoutCallSign(file, id);
    const name = nameOf(file.before, list, id);
    dropEntry(file, list, id);
    return `Removed: ${name}`;
  });
}

/** Sets the note of an entry, which says why it is as it is. The guide does not show it. '' removes it. */
export function setNote(
  text: string,
  procedure: number,
  list: List,
  id: string,
  note: string,
): Edit {
  return edit(text, procedure, `${list} ${id} note`, (file) => {
    const index = file.indexOf(list, id);
    file.limit(note);
    file.put([list, index, 'note'], note.trim() ? note : undefined);
    return labelOf(file.before, list, id, 'note');
  });
}

/** Sets the ids of the facts that an entry is based on. */
export function setFacts(
  text: string,
  procedure: number,
  list: List,
  id: string,
  facts: readonly string[],
): Edit {
  return edit(text, procedure, `${list} ${id} facts`, (file) => {
    const index = file.indexOf(list, id);
    if (facts.length > LONGEST_LIST) throw new Refusal(`Name at most ${LONGEST_LIST} facts.`);
    file.put([list, index, 'facts'], facts.length ? facts : undefined);
    return labelOf(file.before, list, id, 'facts');
  });
}

/** Removes an entry and its texts in every language. */
export function dropEntry(file: OpenFile, list: List, id: string): void {
  file.remove([list, file.indexOf(list, id)]);
  for (const language of file.languages) file.remove(['texts', language, list, id]);
}

/** Adds the texts of a new entry, in the languages that the file has. */
export function addTexts(
  file: OpenFile,
  list: List,
  id: string,
  texts: TextsBy<string | object>,
): void {
  for (const language of file.languages) {
    const words = Object.hasOwn(texts, language) ? withoutBlanks(texts[language]!) : null;
    for (const each of textsIn(words)) file.limit(each);
    if (words) file.set(['texts', language, list, id], words);
  }
}

function textsIn(words: string | object | null): readonly string[] {
  if (typeof words === 'string') return [words];
  return words ? Object.values(words).flatMap(textsIn) : [];
}

/** Without texts that are empty; `null` if nothing is left. */
function withoutBlanks(texts: string | object): string | object | null {
  if (typeof texts === 'string') return texts.trim() ? texts : null;
  const written = Object.entries(texts).filter(
    ([, each]: [string, unknown]) => typeof each !== 'string' || each.trim(),
  );
  return written.length ? Object.fromEntries(written) : null;
}

/** The texts in the file's first language, else in the first one that is given. */
export function wordsIn<Text>(file: OpenFile, texts: TextsBy<Text>): Text | undefined {
  const [first = ''] = file.languages;
  return texts[first] ?? Object.values(texts)[0];
}

/** An id for a new entry, made from its words. */
export function newId(file: OpenFile, list: List, words: string): string {
  const taken = file.before[list].map(({ id }) => id);
  // Texts may be left from an entry that was removed by hand.
  const worded = file.languages.flatMap((language) =>
    Object.keys(file.before.texts[language]![list]),
  );
  return idFrom(words, [...taken, ...worded], list.replace(/s$/, ''));
}
