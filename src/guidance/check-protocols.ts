import * as v from 'valibot';
import { LARGEST_FILE } from './limits.js';
import { bare, isRecord, recordOf } from './record.js';
import { suggest } from './suggest.js';
import { protocolSchema, protocolsSchema, type Protocol, type ProtocolTexts } from './protocol.js';
import { missingTexts, rulesBrokenBy, type Path } from './protocol-rules.js';

/** Something in a protocol file that must be fixed before it can be used. */
export interface Mistake {
  readonly path: Path;
  /** Whether the last key of the path is wrong, or its value. */
  readonly at: 'key' | 'value';
  /** Names the place, what is expected there and what was found. */
  readonly message: string;
  /** Of an unknown key: the known ones, if none is similar. Empty if there are many unknown keys. */
  readonly known?: readonly string[];
}

export interface ProtocolCheck {
  /** The protocols of the file, in its order; empty if there is a mistake. */
  readonly protocols: readonly Protocol[];
  /** All mistakes at once. */
  readonly mistakes: readonly Mistake[];
}

/** In a message, in characters. */
const LONGEST_QUOTE = 60;
const LONGEST_KEY = 100;
const LONGEST_MESSAGE = 300;
/** Finding what was meant takes time: not for thousands of keys. */
const MOST_SUGGESTIONS = 100;

/** Checks the content of a protocol file: one protocol, or `{ "protocols": [ … ] }`. */
export function checkProtocols(data: unknown): ProtocolCheck {
  const rejected = (text: string) => ({ protocols: [], mistakes: [mistake([], text)] });
  if (!isRecord(data)) return rejected(`expected an object, got ${described(data)}`);
  if (sizeOf(data) > LARGEST_FILE)
    return rejected(`expected at most ${LARGEST_FILE / 1024} kB, got more`);
  const several = Object.hasOwn(data, 'protocols');
  const shape = v.safeParse(several ? protocolsSchema : protocolSchema, data);
  const listed: unknown = several ? data['protocols'] : [data];
  const found = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const mistakes = [
    ...(shape.issues ?? []).map((issue, index) => fromIssue(issue, index < MOST_SUGGESTIONS)),
    ...found.flatMap((protocol, index) => {
      const place = several ? ['protocols', index] : [];
      const broken = isRecord(protocol) ? rulesBrokenBy(protocol) : [];
      return broken.map(({ path, text }) => mistake([...place, ...path], text));
    }),
    ...(several ? sameNames(found) : []),
  ];
  if (mistakes.length || !shape.success) return { protocols: [], mistakes };
  const { output } = shape;
  const protocols = Object.hasOwn(output, 'protocols')
    ? (output as { readonly protocols: readonly Protocol[] }).protocols
    : [output as Protocol];
  return { protocols: protocols.map((each) => bare(inWholeLanguages(each))), mistakes };
}

type Issue = v.BaseIssue<unknown>;

function fromIssue(issue: Issue, isToSuggest: boolean): Mistake {
  // The file itself is an object, so every issue is about something in it.
  const place = issue.path!;
  const path = place.map(({ key }) => key as string | number);
  if (issue.type === 'never') {
    const known = isToSuggest ? issue.message.split(',') : [];
    const meant = suggest(String(path.at(-1)), known);
    return {
      ...mistake(path, `unknown key${meant && `, did you mean "${meant}"?`}`, 'key'),
      known: meant ? [] : known,
    };
  }
  if (issue.input === undefined) return mistake(path, 'is missing');
  const text = `expected ${issue.message}, got ${described(issue.input)}`;
  return mistake(path, text, place.at(-1)?.origin);
}

function mistake(path: Path, text: string, at: Mistake['at'] = 'value'): Mistake {
  return { path, at, message: `${writtenPath(path)}: ${excerpt(text, LONGEST_MESSAGE)}` };
}

/** `items[3].until`, as in JavaScript. */
export function writtenPath(path: Path): string {
  const written = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${excerpt(key, LONGEST_KEY)}`))
    .join('');
  return written.replace(/^\./, '') || 'the file';
}

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return excerpt(text, LONGEST_QUOTE);
}

function excerpt(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** As JSON, in characters; 0 if it cannot be written as JSON, which is a mistake of its own. */
function sizeOf(data: unknown): number {
  try {
    return JSON.stringify(data).length;
  } catch {
    return 0;
  }
}

/** The id of the first procedure in a file that has mistakes; '' if it cannot be read. */
export function procedureIn(data: unknown): string {
  const listed = recordOf(data)['protocols'];
  const { id } = recordOf(Array.isArray(listed) ? listed[0] : data);
  return typeof id === 'string' ? id : '';
}

function sameNames(listed: readonly unknown[]): Mistake[] {
  const names = listed.map((protocol) => (isRecord(protocol) ? protocol['id'] : null));
  return names.flatMap((name, index) =>
    typeof name === 'string' && names.indexOf(name) < index
      ? [mistake(['protocols', index, 'id'], `"${name}" is the name of another protocol`)]
      : [],
  );
}

/** Keeps only the complete languages: a guide is never half translated. The first one is complete. */
function inWholeLanguages(protocol: Protocol): Protocol {
  const [first = '', ...others] = Object.keys(protocol.texts);
  const whole = [first, ...others.filter((language) => !missingTexts(protocol, language).length)];
  const texts: Record<string, ProtocolTexts> = {};
  for (const language of whole) texts[language] = protocol.texts[language]!;
  return { ...protocol, texts };
}
