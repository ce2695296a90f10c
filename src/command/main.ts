#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { checkText, failed } from './check-text.js';
import { readText, writeBuiltIn } from './files.js';
import { reportLines, type Paint } from './report-lines.js';

const USAGE = `Usage:
  aftercare-guide check FILE [--json]    says what is wrong with a protocol file, how hard it is
                                         to read and what differs from the built-in guidance
  aftercare-guide init FILE [--force]    writes the built-in guidance as a protocol file to change;
                                         --force overwrites a file that is there
  aftercare-guide --help | --version

Exit status: 0, 1 where something is wrong with the file, 2 where these words are not understood.
`;

const DONE = 0;
const WRONG = 1;
const NOT_UNDERSTOOD = 2;

process.stdout.on('error', () => {}); // whoever reads it has read enough, as `head` does
process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const words = understand(args);
  if (typeof words === 'string') {
    process.stderr.write(`aftercare-guide: ${words}\n\n${USAGE}`);
    return NOT_UNDERSTOOD;
  }
  const { command, file, json, force } = words;
  if (command === 'help') return print(USAGE);
  if (command === 'version') return print(version);
  return command === 'check' ? check(file, json) : init(file, force);
}

interface Words {
  readonly command: 'check' | 'init' | 'help' | 'version';
  readonly file: string;
  readonly json: boolean;
  readonly force: boolean;
}

/** What is asked for, or why that cannot be told. */
function understand(args: readonly string[]): Words | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    return (error as Error).message.replace(/\. To specify.*/s, '');
  }
  const { json = false, force = false, help, version: versionAsked } = parsed.values;
  const [command, file = '', ...more] = parsed.positionals;
  if (help) return { command: 'help', file, json, force };
  if (versionAsked) return { command: 'version', file, json, force };
  if (command === undefined) return 'what is to be done?';
  if (command !== 'check' && command !== 'init') return `"${command}" is not a command`;
  if (!file) return `${command} needs the name of a file`;
  if (more.length) return `${command} takes one file`;
  if (command === 'check' ? force : json) return `${command} has no such option`;
  return { command, file, json, force };
}

function check(file: string, json: boolean): number {
  const read = readText(file);
  const report = 'text' in read ? checkText(read.text) : failed(read.failure, read.place);
  const valid = report.mistakes.length === 0;
  print(
    json
      ? JSON.stringify({ file, valid, ...report }, null, 2)
      : reportLines(file, report, paint).join('\n'),
  );
  return valid ? DONE : WRONG;
}

function init(file: string, force: boolean): number {
  const failure = writeBuiltIn(file, force);
  if (failure !== null) {
    process.stderr.write(`${file}: ${failure}\n`);
    return WRONG;
  }
  return print(
    `${file}: written\n\nChange what your clinic does otherwise, then: npx aftercare-guide check ${file}`,
  );
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
