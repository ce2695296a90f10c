import * as v from 'valibot';
import { isRecord } from './record.js';
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
}

export interface ProtocolCheck {
  /** The protocols of the file, in its order; empty if there is a mistake. */
  readonly protocols: readonly Protocol[];
  /** All mistakes at once. */
  readonly mistakes: readonly Mistake[];
}

/** Checks the content of a protocol file: one protocol, or `{ "protocols": [ … ] }`. */
export function checkProtocols(data: unknown): ProtocolCheck {
  if (!isRecord(data)) {
    return { protocols: [], mistakes: [mistake([], `expected an object, got ${described(data)}`)] };
  }
  const several = Object.hasOwn(data, 'protocols');
  const shape = v.safeParse(several ? protocolsSchema : protocolSchema, data);
  const listed: unknown = several ? data['protocols'] : [data];
  const found = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const mistakes = [
    ...(shape.issues ?? []).map(fromIssue),
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
  return { protocols: protocols.map(inWholeLanguages), mistakes };
}

type Issue = v.BaseIssue<unknown>;

function fromIssue(issue: Issue): Mistake {
  // The file itself is an object, so every issue is about something in it.
  const place = issue.path!;
  const path = place.map(({ key }) => key as string | number);
  if (issue.type === 'never') {
    const meant = suggest(String(path.at(-1)), issue.message.split(','));
    return mistake(path, `unknown key${meant && `, did you mean "${meant}"?`}`, 'key');
  }
  if (issue.input === undefined) return mistake(path, 'is missing');
  const text = `expected ${issue.message}, got ${described(issue.input)}`;
  return mistake(path, text, place.at(-1)?.origin);
}

function mistake(path: Path, text: string, at: Mistake['at'] = 'value'): Mistake {
  return { path, at, message: `${writtenPath(path)}: ${text}` };
}

/** `items[3].until`, as in JavaScript. */
export function writtenPath(path: Path): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return written.replace(/^\./, '') || 'the file';
}

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
