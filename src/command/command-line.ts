import { parseArgs, type Option, type Values } from 'node:util';
import type { Problem } from '../settings/problem.js';
import { tagsIn } from '../settings/read-languages.js';

/** Of the clinic, as the tag's attributes. */
export const CONTACT = [
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'after-hours-phone',
  'after-hours-name',
  'emergency-phone',
  'clinic-email',
  'clinic-url',
  'time-zone',
] as const;

/** What to say if no number is given. */
export const NO_PHONE =
  'There is no --clinic-phone: patients read that they have to call, but not which number.';

/**
 * What each command takes: its argument, whether that can be left out, whether it is for one language, and its options.
 * `html` and `script` read their own arguments, in `html.ts` and `script.ts`.
 */
const COMMANDS = {
  check: { takes: 'file', options: ['json', 'language'] },
  init: { takes: 'file', options: ['force', 'language'] },
  language: { takes: 'language', options: ['all', 'new', 'script', 'page', 'force'] },
  dossier: {
    takes: 'file',
    isOptional: true,
    isOneLanguage: true,
    options: ['language', 'procedure', 'force'],
  },
  sheet: {
    takes: 'file',
    isOptional: true,
    isOneLanguage: true,
    options: ['language', 'procedure', 'force', ...CONTACT],
  },
  text: {
    takes: 'file',
    isOptional: true,
    isOneLanguage: true,
    options: ['language', 'procedure', 'html', 'short', 'link', ...CONTACT],
  },
  sign: {
    takes: 'file',
    options: ['language', 'procedure', 'name', 'role', 'on', 'next', 'verify'],
  },
} as const satisfies Readonly<Record<string, Shape>>;

interface Shape {
  readonly takes: 'file' | 'language';
  readonly isOptional?: boolean;
  readonly isOneLanguage?: boolean;
  readonly options: readonly (keyof typeof OPTIONS)[];
}

const OPTIONS = {
  'after-hours-name': { type: 'string' },
  'after-hours-phone': { type: 'string' },
  all: { type: 'boolean' },
  'clinic-email': { type: 'string' },
  'clinic-hours': { type: 'string' },
  'clinic-name': { type: 'string' },
  'clinic-phone': { type: 'string' },
  'clinic-url': { type: 'string' },
  'emergency-phone': { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  html: { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  link: { type: 'string' },
  name: { type: 'string' },
  new: { type: 'boolean' },
  next: { type: 'string' },
  on: { type: 'string' },
  page: { type: 'boolean' },
  procedure: { type: 'string' },
  role: { type: 'string' },
  script: { type: 'boolean' },
  short: { type: 'boolean' },
  'time-zone': { type: 'string' },
  verify: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
} as const;

type CommandName = keyof typeof COMMANDS;

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** '' if it is left out. */
  readonly file: string;
  /** The tags of `--language`. */
  readonly languages: readonly string[];
  readonly options: Options;
}

export type Options = {
  readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'string'
    ? string
    : boolean;
};

/** Options and other arguments, or why they are invalid: an option that is unknown, has no value or two values. */
export function readArguments<const Known extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  known: Known,
): { readonly values: Values<Known>; readonly positionals: readonly string[] } | string {
  try {
    const parsed = parseArgs({ args, allowPositionals: true, options: known, tokens: true });
    const names = parsed.tokens.flatMap((token) => ('name' in token ? [String(token.name)] : []));
    const twice = names.find(
      (name, index) => known[name]?.type === 'string' && names.indexOf(name) < index,
    );
    return twice === undefined ? parsed : `--${twice} is there twice`;
  } catch (error) {
    return (error as Error).message.replace(/\. To specify.*/s, '');
  }
}

/** A problem with an attribute, by the option that the attribute was given as. So are those that would fix it. */
export function problemOfOption({ attribute, message }: Problem): string {
  const option = attribute === 'procedure-date' ? 'date' : attribute;
  const text = message
    .slice(attribute.length)
    .replace(' The visitor is asked.', '')
    .replace('needs time-zone.', 'needs --time-zone.')
    .replace('date-order="dmy" or "mdy".', '--date-order dmy or --date-order mdy.');
  return `--${option}${text}`;
}

/** The parsed arguments, or why they are invalid. */
export function parseCommand(args: readonly string[]): CommandLine | string {
  const parsed = readArguments(args, OPTIONS);
  if (typeof parsed === 'string') return parsed;
  const options: Options = parsed.values;
  const [command, file = '', ...more] = parsed.positionals;
  const languages = tagsIn(options.language ?? '');
  const words = { file, languages, options };
  if (options.help) return { command: 'help', ...words };
  if (options.version) return { command: 'version', ...words };
  if (command === undefined) return 'a command is missing';
  if (!isCommand(command)) return `"${command}" is not a command`;
  const { takes, isOptional, isOneLanguage, options: known }: Shape = COMMANDS[command];
  if (!file && !isOptional) return `${command} needs the name of a ${takes}`;
  if (more.length) return `${command} takes one ${takes}`;
  const other = Object.keys(options).find((name) => !known.some((each) => each === name));
  if (other !== undefined) return `${command} has no option --${other}`;
  if (isOneLanguage && languages.length > 1)
    return `${command} takes one --language, not "${options.language}"`;
  if (options.verify && Object.keys(options).length > 1)
    return 'sign --verify takes no other option: it compares every signature of the file';
  return { command, ...words };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
