import { basename } from 'node:path';
import { en } from '../languages/en.js';
import { builtInLanguage, layOut } from './built-in-file.js';
import { readText } from './files.js';

/** Reads a language by its name, or a dictionary from a JSON file. */
export async function readLanguage(
  name: string,
): Promise<{ readonly language: unknown } | { readonly failure: string }> {
  if (!name.endsWith('.json')) return readModule(name);
  const read = readText(name);
  if ('failure' in read) return { failure: read.failure };
  try {
    return { language: JSON.parse(read.text) as unknown };
  } catch (error) {
    return { failure: `is not JSON: ${(error as Error).message}` };
  }
}

/** Also finds a contributor's unfinished language, which is not registered yet. */
async function readModule(name: string) {
  const known = builtInLanguage(name);
  if (known) return { language: known };
  try {
    const module = (await import(`../languages/${basename(name)}.js`)) as Record<string, unknown>;
    return { language: Object.values(module)[0] };
  } catch {
    return {
      failure: 'there is no such language. Name a built-in one, or a file that ends in .json',
    };
  }
}

/** The English texts under the tag in the file's name. */
export function newDictionary(file: string): string {
  const tag = basename(file).replace(/\.json$/, '');
  return `${layOut({ ...en, tag, name: '' }, '')}\n`;
}

/** Waits for the element, so that the scripts can load in any order. In ASCII, for pages of any encoding. */
export function sideScript(language: unknown): string {
  const data = JSON.stringify(language).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `customElements.whenDefined('aftercare-guide').then(function (guide) {\n  guide.registerLanguage(${data});\n});\n`;
}
