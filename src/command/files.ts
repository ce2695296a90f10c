import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import { LARGEST_FILE } from '../guidance/limits.js';
import { PUBLISHED_SCHEMA, SCHEMA } from './built-in-file.js';
import { lineCounter, type LineAndColumn } from './line-counter.js';

/**
 * The text of a file as a browser would read it, or the reason for the failure.
 *
 * @param keepsMark - Keep a byte order mark, to write the text back as it was.
 */
export function readText(
  file: string,
  keepsMark = false,
): { readonly text: string } | { readonly failure: string; readonly place?: LineAndColumn } {
  let bytes;
  try {
    if (statSync(file).size > LARGEST_FILE)
      return { failure: `is larger than ${LARGEST_FILE / 1024} kB` };
    bytes = readFileSync(file);
  } catch (error) {
    return { failure: reasonOf(error) };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: keepsMark }).decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text };
  } catch {
    const place = lineCounter(text)(text.indexOf('\ufffd'));
    return { failure: 'this is not UTF-8: save the file with that encoding', place };
  }
}

/**
 * Never overwrites a file without `force`, and never through a link: another file would change, such as the one that a
 * package manager shares between projects. Returns why it could not be written, else `null`.
 */
export function writeFile(file: string, text: string, force: boolean): string | null {
  try {
    if (force && existsAsLink(file)) return 'is a link to another file; delete it first';
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether the file is a symbolic link, or has a second name (a hard link). */
function existsAsLink(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return !!found && (found.isSymbolicLink() || (found.isFile() && found.nlink > 1));
}

/**
 * The schema of the package installed beside the file, which an editor finds offline; else the published one of this
 * version.
 */
export function schemaFor(file: string): string {
  const folder = dirname(resolve(file));
  for (let above = folder; ; above = dirname(above)) {
    const installed = join(above, 'node_modules/aftercare-guide', SCHEMA);
    if (existsSync(installed)) {
      const path = relative(folder, installed).split(sep).join('/');
      return path.startsWith('.') ? path : `./${path}`;
    }
    if (above === dirname(above)) break;
  }
  return PUBLISHED_SCHEMA;
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as Error & { code?: string };
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EEXIST: 'already exists; --force overwrites it',
    EISDIR: 'is a folder',
    ENOENT: 'there is no such file or folder',
  };
  return reasons[code] ?? message;
}
