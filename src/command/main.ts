#!/usr/bin/env node
import process from 'node:process';
import { version } from '../version.js';
import { allLanguages } from '../languages/all-languages.js';
import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { builtInFile, builtInLanguage } from './built-in-file.js';
import { checkText, failed, isWrong } from './check-text.js';
import { parseCommand, type Options } from './command-line.js';
import { newDictionary, readLanguage, sideScript } from './dictionary.js';
import { readText, schemaFor, writeFile } from './files.js';
import { html } from './html.js';
import { languagePage } from './language-page.js';
import { languageReport } from './language-report.js';
import { DONE, fail, NOT_UNDERSTOOD, paint, print, WRONG } from './output.js';
import { reportLines } from './report-lines.js';
import { writeScript } from './script.js';
import {
  printText,
  signFile,
  today,
  verifyFile,
  writeDossier,
  writeSheet,
} from './guidance-commands.js';
import { USAGE } from './usage.js';

process.stdout.on('error', () => {}); // the reader may close the pipe early, as `head` does

function run(args: readonly string[]): number {
  const [first, ...rest] = args;
  if (first === 'html' || first === 'script') {
    if (rest.includes('--help') || rest.includes('-h')) return print(USAGE);
    return first === 'html' ? printHtml(rest) : script(rest);
  }
  const words = parseCommand(args);
  if (typeof words === 'string') return misunderstood(words);
  const { command, file, languages, options } = words;
  const { force = false } = options;
  switch (command) {
    case 'help':
      return print(USAGE);
    case 'version':
      return print(version);
    case 'check':
      return check(file, options.json ?? false, languages);
    case 'init':
      return init(file, force, languages.length ? languages : ['en']);
    case 'language':
      return options.new ? createDictionary(file, force) : language(file, options);
    case 'dossier':
      return writeDossier(words);
    case 'sheet':
      return writeSheet(words);
    case 'text':
      return printText(words);
    case 'sign':
      return options.verify ? verifyFile(file) : signFile(words);
  }
}

function check(file: string, json: boolean, offered: readonly string[]): number {
  const read = readText(file);
  const report =
    'text' in read ? checkText(read.text, offered, today()) : failed(read.failure, read.place);
  const valid = !isWrong(report);
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
function language(
  name: string,
  { script = false, page = false, force = false, all = false }: Options,
): number {
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

process.exitCode = run(process.argv.slice(2));
