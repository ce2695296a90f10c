import { insertAt, moveAt, removeAt, setAt } from '../../../src/command/json-edit.js';
import { LONGEST_LIST, LONGEST_TEXT } from '../../../src/guidance/limits.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import type { Protocol, ProtocolTexts } from '../../../src/guidance/protocol.js';
import { recordOf } from '../../../src/guidance/record.js';
import { Refusal } from './refusal.js';
import { readProcedure, valueAt } from './readable.js';

/** The lists of a procedure, whose entries have texts in each language. */
export type List = Extract<keyof Protocol, keyof ProtocolTexts> &
  ('phases' | 'items' | 'questions' | 'signs' | 'products' | 'tips' | 'about' | 'closing');

/** A file during one edit. All paths begin at the procedure. */
export class OpenFile {
  /** Without a byte order mark. */
  text: string;
  /** The procedure before the edit, as far as it can be read. */
  readonly before: Protocol;
  /** The content of the whole file before the edit. */
  readonly whole: unknown;
  /** Where the procedure is in the file. */
  readonly path: Path;

  constructor(text: string, data: unknown, path: Path) {
    this.text = text;
    this.whole = data;
    this.path = path;
    this.before = readProcedure(valueAt(data, path));
  }

  /** The value before the edit, as written. */
  get(...path: Path): unknown {
    return valueAt(this.whole, [...this.path, ...path]);
  }

  set(path: Path, value: unknown): void {
    this.text = setAt(this.text, [...this.path, ...path], value);
  }

  /** Sets a key, or removes it for `undefined`. */
  put(path: Path, value: unknown): void {
    if (value === undefined) this.remove(path);
    else this.set(path, value);
  }

  remove(path: Path): void {
    this.text = removeAt(this.text, [...this.path, ...path]);
  }

  /** Inserts an entry before the one with this index. */
  insert(list: Path, index: number, value: unknown): void {
    const entries = this.get(...list);
    if (!Array.isArray(entries)) return this.set(list, [value]);
    if (entries.length >= LONGEST_LIST)
      throw new Refusal(`A list can have at most ${LONGEST_LIST} entries.`);
    this.text = insertAt(this.text, [...this.path, ...list], index, value);
  }

  move(container: Path, from: number, to: number): void {
    this.text = moveAt(this.text, [...this.path, ...container], from, to);
  }

  /** The languages of the texts, the first being the default. */
  get languages(): readonly string[] {
    return Object.keys(this.before.texts);
  }

  /** How many entries a list had before the edit, also those that cannot be read. */
  lengthOf(list: List): number {
    const entries = this.get(list);
    return Array.isArray(entries) ? entries.length : 0;
  }

  /** Throws a `Refusal` if a text is too long. */
  limit(text: string): void {
    if (text.length > LONGEST_TEXT) throw new Refusal(`Write at most ${LONGEST_TEXT} characters.`);
  }

  /** The index of an entry in its list, as written. Throws a `Refusal` if there is none. */
  indexOf(list: List, id: string): number {
    const entries = this.get(list);
    const index = Array.isArray(entries)
      ? entries.findIndex((entry: unknown) => recordOf(entry)['id'] === id)
      : -1;
    if (index < 0) throw new Refusal(`There is no "${id}" in ${list}.`);
    return index;
  }
}
