import type { IconName } from '../../../../src/guidance/icons.js';
import type {
  Avoid,
  Item,
  ItemText,
  Question,
  QuestionText,
} from '../../../../src/guidance/protocol.js';
import { builtIn, builtInEntry, builtInWords } from '../built-in.js';
import { edit, type Edit } from '../edit.js';
import { idFrom } from '../ids.js';
import { labelOf } from '../naming.js';
import type { List, OpenFile } from '../open-file.js';
import { reasonIn, withReason } from '../reasons.js';
import { Refusal } from '../refusal.js';
import { addTexts, dropEntry, newId, wordsIn, type TextsBy } from './entries.js';
import { refuseHours } from './hours.js';

/** A new restriction or piece of advice. */
export interface NewItem {
  readonly kind: Item['kind'];
  /** Of a restriction, in hours. Default: `null`, no end. */
  readonly until?: number | null;
  /** Of a restriction. Default: ask first. */
  readonly then?: Avoid['then'];
  /** Of advice: hours to wait. Default: 0. */
  readonly from?: number;
  /** Of advice: the phases that show it. Default: all. */
  readonly phases?: readonly string[];
  readonly icon?: IconName;
  /** By language, the file's first one at least. */
  readonly texts: TextsBy<ItemText>;
  /** "Can I …?", by language. */
  readonly question?: TextsBy<QuestionText>;
}

/** Adds an item with its texts and its question, after the last one of its kind. */
export function addItem(text: string, procedure: number, item: NewItem): Edit {
  return edit(text, procedure, '', (file) => {
    const words = wordsIn(file, item.texts)?.text ?? '';
    if (!words.trim()) throw new Refusal('Write the line first.');
    refuseHours(item.until ?? null);
    refuseHours(item.from ?? null);
    const id = newId(file, 'items', words);
    for (const phase of item.phases ?? []) file.indexOf('phases', phase);
    const { kind, until = null, then = 'ask', from, phases, icon } = item;
    const when =
      kind === 'avoid'
        ? { until, then }
        : { ...(from ? { from } : {}), ...(phases ? { phases } : {}) };
    const last = file.before.items.filter((each) => each.kind === kind).at(-1);
    const at = last ? file.indexOf('items', last.id) + 1 : file.lengthOf('items');
    file.insert(['items'], at, { id, kind, ...when, ...(icon ? { icon } : {}) });
    addTexts(file, 'items', id, item.texts);
    if (item.question && wordsIn(file, item.question)?.ask.trim()) {
      const taken = file.before.questions.map((each) => each.id);
      const answer = kind === 'do' ? ({ answer: 'yes' } as const) : {};
      insertQuestion(file, { id: idFrom(id, taken, 'question'), item: id, ...answer });
      addTexts(file, 'questions', idFrom(id, taken, 'question'), item.question);
    }
    return `Added: ${words}`;
  });
}

/** Inserts before the last question if that is about all that the guidance does not cover. */
export function insertQuestion(file: OpenFile, question: Question): void {
  const isRest = file.before.questions.at(-1)?.answer === 'not-covered';
  file.insert(['questions'], file.lengthOf('questions') - (isRest ? 1 : 0), question);
}

/** Removes an item with its texts, its questions and its place among what comes first. */
export function turnOff(text: string, procedure: number, id: string): Edit {
  return edit(text, procedure, '', (file) => {
    const { before } = file;
    dropEntry(file, 'items', id);
    for (const question of before.questions.filter(({ item }) => item === id).reverse())
      dropEntry(file, 'questions', question.id);
    for (const phase of before.phases) {
      if (!phase.first?.includes(id)) continue;
      const first = phase.first.filter((each) => each !== id);
      file.put(
        ['phases', file.indexOf('phases', phase.id), 'first'],
        first.length ? first : undefined,
      );
    }
    return labelOf(before, 'items', id, 'off');
  });
}

/** Takes an item, with its questions and texts, from the built-in guidance again. See `itemsOff()`. */
export function turnOn(text: string, procedure: number, id: string): Edit {
  return edit(text, procedure, '', (file) => {
    const { before } = file;
    const entry = builtInEntry('items', id);
    if (!entry) throw new Refusal('The built-in guidance has no such item.');
    if (before.items.some((item) => item.id === id))
      throw new Refusal('It is in the file already.');
    file.insert(['items'], placeFor(file, 'items', id), withKnownPhases(file, entry));
    addBuiltInTexts(file, 'items', id);
    insertBuiltInQuestions(
      file,
      builtIn.questions.filter(({ item }) => item === id),
    );
    for (const phase of before.phases) {
      const first = builtInEntry('phases', phase.id)?.first ?? [];
      if (!first.includes(id) || phase.first?.includes(id)) continue;
      const path = ['phases', file.indexOf('phases', phase.id), 'first'];
      file.set(path, [...(phase.first ?? []), id]);
    }
    if (reasonIn(before.note, 'items', id)) {
      file.put(['note'], withReason(before.note, 'items', id, '') || undefined);
    }
    return labelOf(builtIn, 'items', id, 'on');
  });
}

function insertBuiltInQuestions(file: OpenFile, questions: readonly Question[]): void {
  const missing = questions.filter(
    ({ id }) => !file.before.questions.some((each) => each.id === id),
  );
  // Places are those before the edit, so the last one comes first.
  for (const question of [...missing].reverse())
    file.insert(['questions'], placeFor(file, 'questions', question.id), question);
  for (const { id } of missing) addBuiltInTexts(file, 'questions', id);
}

/** After the entry that it follows in the built-in guidance, if the file has that. */
function placeFor(file: OpenFile, list: List, id: string): number {
  const ids = builtIn[list].map((entry) => entry.id);
  const known = file.before[list].map((entry) => entry.id);
  const before = ids.slice(0, ids.indexOf(id)).filter((each) => known.includes(each));
  const previous = before.at(-1);
  return previous === undefined ? 0 : file.indexOf(list, previous) + 1;
}

function withKnownPhases(file: OpenFile, entry: Item): Item {
  if (entry.kind === 'avoid' || !entry.phases) return entry;
  const known = file.before.phases.map(({ id }) => id);
  const phases = entry.phases.filter((phase) => known.includes(phase));
  // Without phases it would be shown in all of them, and advice could come too early.
  if (!phases.length) throw new Refusal('The file has none of the phases that it is shown in.');
  return { ...entry, phases };
}

function addBuiltInTexts(file: OpenFile, list: 'items' | 'questions', id: string): void {
  for (const language of file.languages) {
    const words = builtInWords(language)?.[list][id];
    if (words) file.set(['texts', language, list, id], words);
  }
}

/** Sets the picture of an item; `null` for that of its id. */
export function setIcon(text: string, procedure: number, id: string, icon: IconName | null): Edit {
  return edit(text, procedure, '', (file) => {
    file.put(['items', file.indexOf('items', id), 'icon'], icon ?? undefined);
    return labelOf(file.before, 'items', id, 'picture');
  });
}
