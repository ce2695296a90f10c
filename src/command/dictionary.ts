import { basename } from 'node:path';
import { en } from '../languages/en.js';
import { builtInLanguage, layOut } from './built-in-file.js';
import { readText } from './files.js';

/** Reads a built-in language by its name, or a dictionary from a JSON file. */
export function readLanguage(
  name: string,
): { readonly language: unknown } | { readonly failure: string } {
  if (!name.endsWith('.json')) {
    const language = builtInLanguage(name);
    const failure = 'there is no such language. Name a built-in one, or a file that ends in .json';
    return language ? { language } : { failure };
  }
  const read = readText(name);
  if ('failure' in read) return { failure: read.failure };
  try {
    return { language: JSON.parse(read.text) as unknown };
  } catch (error) {
    return { failure: `is not JSON: ${(error as Error).message}` };
  }
}

/** The English texts under the tag in the file's name. */
export function newDictionary(file: string): string {
  const tag = basename(file).replace(/\.json$/, '');
  return `${layOut({ ...en, tag, name: '' }, '')}\n`;
}

/**
 * Waits for the element, so that the scripts can load in any order. In ASCII, for pages of any encoding, and without
 * `<`, `>` and `&`, so that it can be pasted into a page.
 */
export function sideScript(language: unknown): string {
  // In an object of JavaScript, unlike one of JSON, this key sets the prototype.
  const withoutPrototype = (key: string, value: unknown) =>
    key === '__proto__' ? undefined : value;
  const data = JSON.stringify(language, withoutPrototype).replace(
    /[<>&\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `customElements.whenDefined('aftercare-guide').then(function (guide) {\n  guide.registerLanguage(${data});\n});\n`;
}
