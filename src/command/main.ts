#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { checkText, failed } from './check-text.js';
import { allLanguages } from '../languages/all-languages.js';
import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { builtInFile, builtInLanguage } from './built-in-file.js';
import { newDictionary, readLanguage, sideScript } from './dictionary.js';
import { readText, schemaFor, writeFile } from './files.js';
import { html } from './html.js';
import { languagePage } from './language-page.js';
import { languageReport } from './language-report.js';
import { reportLines, type Paint } from './report-lines.js';
import { writeScript } from './script.js';
import { USAGE } from './usage.js';

const DONE = 0;
const WRONG = 1;
const NOT_UNDERSTOOD = 2;

process.stdout.on('error', () => {}); // the reader may close the pipe early, as `head` does

function run(args: readonly string[]): number {
  const [first, ...rest] = args;
  if (first === 'html' && !rest.includes('--help')) return printHtml(rest);
  if (first === 'script' && !rest.includes('--help')) return script(rest);
  const words = parseCommand(args);
  if (typeof words === 'string') return misunderstood(words);
  const { command, file, json, force } = words;
  switch (command) {
    case 'help':
      return print(USAGE);
    case 'version':
      return print(version);
    case 'check':
      return check(file, json, words.languages);
    case 'init':
      return init(file, force, words.languages.length ? words.languages : ['en']);
    case 'language':
      return words.isNew ? createDictionary(file, force) : language(file, words);
  }
}

interface CommandLine {
  readonly command: 'check' | 'init' | 'language' | 'help' | 'version';
  readonly file: string;
  readonly json: boolean;
  readonly force: boolean;
  /** Tags of the languages for `init`, or of those that the page offers, for `check`. */
  readonly languages: readonly string[];
  readonly all: boolean;
  readonly isNew: boolean;
  readonly script: boolean;
  readonly page: boolean;
}

/** The options of each command. */
const OPTIONS: Readonly<Record<'check' | 'init' | 'language', readonly string[]>> = {
  check: ['json', 'language'],
  init: ['force', 'language'],
  language: ['all', 'new', 'script', 'page', 'force'],
};

/** The parsed arguments, or why they are invalid. */
function parseCommand(args: readonly string[]): CommandLine | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        all: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        language: { type: 'string' },
        new: { type: 'boolean' },
        page: { type: 'boolean' },
        script: { type: 'boolean' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    return (error as Error).message.replace(/\. To specify.*/s, '');
  }
  const { values } = parsed;
  const [command, file = '', ...more] = parsed.positionals;
  const words: Omit<CommandLine, 'command'> = {
    file,
    json: values.json ?? false,
    force: values.force ?? false,
    languages: (values.language ?? '').split(/[\s,]+/).filter(Boolean),
    all: values.all ?? false,
    isNew: values.new ?? false,
    script: values.script ?? false,
    page: values.page ?? false,
  };
  if (values.help) return { command: 'help', ...words };
  if (values.version) return { command: 'version', ...words };
  if (command === undefined) return 'a command is missing';
  if (command !== 'check' && command !== 'init' && command !== 'language')
    return `"${command}" is not a command`;
  if (!file)
    return `${command} needs the name of a ${command === 'language' ? 'language' : 'file'}`;
  if (more.length) return `${command} takes one ${command === 'language' ? 'language' : 'file'}`;
  const known = OPTIONS[command];
  if (Object.keys(values).some((name) => !known.includes(name)))
    return `${command} has no such option`;
  return { command, ...words };
}

function check(file: string, json: boolean, offered: readonly string[]): number {
  const read = readText(file);
  const report = 'text' in read ? checkText(read.text, offered) : failed(read.failure, read.place);
  const valid = report.mistakes.length === 0;
  print(
    json
      ? JSON.stringify({ file, valid, ...report }, null, 2)
      : reportLines(file, report, paint).join('\n'),
  );
  return valid ? DONE : WRONG;
}

function init(file: string, force: boolean, languages: readonly string[]): number {
  const unknown = languages.filter((tag) => !builtInLanguage(tag));
  if (unknown.length) {
    const there = allLanguages.map(({ tag }) => tag).join(', ');
    return fail(`there is no guidance in "${unknown.join(', ')}". Write some of: ${there}`);
  }
  const failure = writeFile(file, builtInFile(schemaFor(file), languages), force);
  if (failure !== null) return fail(`${file}: ${failure}`);
  const more =
    languages.length > 1 ? '' : ' For others too, as in --language en,es, write it again.';
  return print(
    `${file}: written in ${languages.join(', ')}.${more}\n\nChange what your clinic does differently, then: npx aftercare-guide check ${file}`,
  );
}

/** Shows what a language lacks, or writes the script that adds it or the page to sign. */
function language(name: string, { script, page, force, all }: CommandLine): number {
  const found = readLanguage(name);
  if ('failure' in found) return fail(`${name}: ${found.failure}`);
  const { lines, isComplete } = languageReport(found.language, en, all);
  if ((!script && !page) || !isComplete) {
    print(lines.join('\n'));
    return isComplete ? DONE : WRONG;
  }
  const file = name.replace(/\.json$/, '') + (page ? '.html' : '.js');
  const text = page ? languagePage(found.language as Language, en) : sideScript(found.language);
  const failure = writeFile(file, text, force);
  if (failure !== null) return fail(`${file}: ${failure}`);
  return print(
    page
      ? `${file}: written\n\nPrint it, and have it read by a clinician who speaks the language.`
      : `${file}: written\n\nPut it on the page beside aftercare-guide.js, before or after it.`,
  );
}

/** Writes a script with some languages. */
function script(args: readonly string[]): number {
  const made = writeScript(args);
  if ('misunderstood' in made) return misunderstood(made.misunderstood);
  return 'failure' in made ? fail(made.failure) : print(made.text);
}

/** Writes a dictionary with the English texts. */
function createDictionary(file: string, force: boolean): number {
  const failure = writeFile(file, newDictionary(file), force);
  if (failure !== null) return fail(`${file}: ${failure}`);
  return print(`${file}: written\n\nTranslate it, then: npx aftercare-guide language ${file}`);
}

/** The tag with the whole guide as text. */
function printHtml(args: readonly string[]): number {
  const result = html(args, Date.now());
  if ('misunderstood' in result) return misunderstood(result.misunderstood);
  if ('failures' in result) return fail(result.failures.join('\n'));
  for (const line of result.advice) process.stderr.write(`${line}\n`);
  return print(result.text);
}

function misunderstood(reason: string): number {
  process.stderr.write(`aftercare-guide: ${reason}\n\n${USAGE}`);
  return NOT_UNDERSTOOD;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return WRONG;
}

function print(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return DONE;
}

function paint(...[style, text]: Parameters<Paint>): string {
  const { stdout, env } = process;
  if (!stdout.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return text;
  return style === 'warn' ? `\u001b[33m${text}\u001b[39m` : `\u001b[1m${text}\u001b[22m`;
}

process.exitCode = run(process.argv.slice(2));
