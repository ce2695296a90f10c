import type { Mistake } from '../../../src/guidance/check-protocols.js';
import { languageInWords, nameOf, partInWords } from './naming.js';
import type { List } from './open-file.js';
import { readProcedure, valueAt } from './readable.js';

/**
 * What has to be written, for mistakes that a file did not have before.
 *
 * @param data - The content of the file now.
 */
export function missingSince(
  before: readonly Mistake[],
  after: readonly Mistake[],
  data: unknown,
): readonly string[] {
  const known = new Set(before.map(({ message }) => message));
  const added = after.filter(({ message }) => !known.has(message));
  return [...new Set(added.map((mistake) => inWords(mistake, data)))];
}

function inWords({ path, message }: Mistake, data: unknown): string {
  const at = path.indexOf('texts');
  const [, language, list, id, key = ''] = path.slice(at).map(String);
  if (at < 0) return path.at(-1) === 'version' ? 'Write a version.' : message;
  if (language === undefined || list === undefined) return message;
  const name = languageInWords(language);
  if (id === undefined) return list === 'name' ? `Write the name in ${name}.` : message;
  const entry = nameOf(readProcedure(valueAt(data, path.slice(0, at))), list as List, id);
  return `Write ${partInWords(key)} of “${entry}” in ${name}.`;
}
