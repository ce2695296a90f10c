import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDecoder } from 'node:util';
import { allLanguages } from '../languages/all-languages.js';
import { tagsIn } from '../settings/read-languages.js';
import { builtInLanguage } from './built-in-file.js';
import { readArguments } from './command-line.js';
import { writeFile } from './files.js';
import { cutScript, joinScript, scriptName } from './script-parts.js';

/** Made by the build, beside the command's folder. */
const ALL = join(dirname(fileURLToPath(import.meta.url)), '../aftercare-guide.js');

/**
 * Writes a script with the languages that a page needs: `script en es [-o FILE]`.
 *
 * @returns What to print; `misunderstood` if the arguments are invalid, `failure` if there is no such language or the file cannot be
 *   written.
 */
export function writeScript(
  args: readonly string[],
): { readonly text: string } | { readonly misunderstood: string } | { readonly failure: string } {
  const read = readScriptArguments(args);
  if (typeof read === 'string') return { misunderstood: read };
  const names: string[] = [];
  for (const tag of read.tags) {
    const language = builtInLanguage(tag);
    if (!language) {
      const there = allLanguages.map((each) => nameOf(each.tag)).join(', ');
      return { failure: `there are no words in "${tag}". Write some of: ${there}` };
    }
    names.push(nameOf(language.tag));
  }
  const parts = cutScript(new TextDecoder().decode(readFileSync(ALL)));
  const file = read.output ?? scriptName(names);
  const script = joinScript(parts, names);
  const failure = writeFile(file, script, read.force);
  if (failure !== null) return { failure: `${file}: ${failure}` };
  const hash = createHash('sha384').update(script).digest('base64');
  return {
    text: `${file}: written. Pages in any other language get "${names[0]}".\n\nFor a page that checks its scripts: integrity="sha384-${hash}"`,
  };
}

/** The arguments, or why they are invalid. */
function readScriptArguments(args: readonly string[]) {
  const parsed = readArguments(args, {
    force: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const tags = positionals.flatMap(tagsIn);
  if (!tags.length) return 'script needs the name of a language';
  return { tags, output: values.output, force: values.force ?? false };
}

const nameOf = (tag: string): string => new Intl.Locale(tag).language;
