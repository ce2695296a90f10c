import { insertAt, removeAt } from '../../../../src/command/json-edit.js';
import { styleOf } from '../../../../src/command/json-style.js';
import { isRecord, type UnknownRecord } from '../../../../src/guidance/record.js';
import { edit, type Edit } from '../edit.js';
import { procedurePaths, valueAt } from '../readable.js';
import type { OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;

/** Adds a copy of a procedure at the end, not signed, under another id. A file of one becomes a file of several. */
export function copyProcedure(text: string, procedure: number, id: string): Edit {
  return edit(text, procedure, '', (file) => {
    refuseId(file, id);
    const copy = unsigned(file.get() as UnknownRecord, id);
    if (!file.path.length) file.text = wrapped(file.text, file.whole);
    const list = file.path.length > 1 || !file.path.length ? ['protocols'] : [];
    file.text = insertAt(file.text, list, Math.max(1, procedurePaths(file.whole).length), copy);
    return `Added: ${id}, a copy of ${file.before.id}`;
  });
}

/** Removes a procedure from a file of several. */
export function removeProcedure(text: string, procedure: number): Edit {
  return edit(text, procedure, '', (file) => {
    if (procedurePaths(file.whole).length < 2)
      throw new Refusal('The file needs at least one procedure.');
    file.text = removeAt(file.text, file.path);
    return `Removed: ${file.before.id || 'a procedure'}`;
  });
}

/** Gives a procedure another id, which pages name in `procedure="…"`. */
export function renameProcedure(text: string, procedure: number, id: string): Edit {
  return edit(text, procedure, 'id', (file) => {
    if (id !== file.before.id) refuseId(file, id);
    file.set(['id'], id);
    return `Id: ${id}`;
  });
}

/** Turns a bare list of procedures, which the element does not take, into a file of several. */
export function wrapList(text: string): Edit {
  return edit(text, 0, '', (file) => {
    if (!Array.isArray(file.whole)) throw new Refusal('The file is not a list.');
    const { space } = styleOf(file.text);
    file.text = `{${space}"protocols":${space}${file.text.trim()}${space}}${/\s*$/.exec(file.text)![0]}`;
    return 'A file of several procedures';
  });
}

/** A file of several procedures with the one that the text is. */
function wrapped(text: string, data: unknown): string {
  const { eol, unit, space, isTall } = styleOf(text);
  const schema = valueAt(data, ['$schema']);
  const inner = removeAt(text, ['$schema']).trim();
  const after = /\s*$/.exec(text)![0];
  const several = isTall
    ? `{${eol}${unit}"protocols": [${eol}${unit}${unit}${inner.replace(/\r\n|\n|\r/g, eol + unit + unit)}${eol}${unit}]${eol}}${after}`
    : `{"protocols":${space}[${inner}]}${after}`;
  return schema === undefined ? several : withSchemaFirst(several, schema);
}

function withSchemaFirst(text: string, schema: unknown): string {
  const { eol, unit, space, isTall } = styleOf(text);
  const gap = isTall ? eol + unit : '';
  return text.replace('{', () => `{${gap}"$schema":${space}${JSON.stringify(schema)},`);
}

/** A copy without its signatures. */
function unsigned(protocol: UnknownRecord, id: string): UnknownRecord {
  const { $schema: _, texts, ...rest } = protocol;
  const languages = isRecord(texts) ? Object.entries(texts) : [];
  const words = languages.map(([language, each]) => {
    if (!isRecord(each)) return [language, each];
    const { reviewed: _signature, ...others } = each;
    return [language, others];
  });
  return { ...rest, id, reviewed: null, texts: Object.fromEntries(words) as unknown };
}

function refuseId(file: OpenFile, id: string): void {
  if (!ID.test(id) || id.length > LONGEST_ID || id === 'constructor' || id === 'prototype')
    throw new Refusal(
      'Write a name of lowercase letters, digits and hyphens, such as "chemical-peel".',
    );
  const ids = procedurePaths(file.whole).map((path) => valueAt(file.whole, [...path, 'id']));
  if (ids.includes(id)) throw new Refusal(`"${id}" is another procedure of this file.`);
}
