import { parseWrittenTime } from '../time/written-time.js';
import { LONGEST_LIST } from './limits.js';
import { isRecord, type UnknownRecord } from './record.js';
import { suggest } from './suggest.js';

/** A place in a file: keys and list indexes, from the outside in. */
export type Path = readonly (string | number)[];

/** A broken rule that the schema alone cannot express. */
interface Broken {
  readonly path: Path;
  readonly text: string;
}

/** An entry of a list, with its path. */
interface Placed {
  readonly path: Path;
  readonly id: string;
  readonly entry: UnknownRecord;
}

/** BCP 47, as far as the form of a tag goes. */
export const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** The lists of a protocol whose entries have ids. */
export const LISTS = [
  'phases',
  'items',
  'questions',
  'signs',
  'products',
  'tips',
  'about',
  'closing',
];

/**
 * Mistakes of a protocol that its schema cannot find. Accepts any data, so that mistakes of both kinds are reported at
 * once.
 */
export function rulesBrokenBy(data: unknown): readonly Broken[] {
  const protocol = plainObject(data);
  const entries = (list: string) => entriesOf(protocol, list);
  // Non-arrays are reported by the schema; skip reference checks for them.
  const isList = (list: string) => Array.isArray(protocol[list]);
  const refer = (
    from: string,
    key: string,
    to: string,
    kind: string,
    which: (entry: UnknownRecord) => boolean = () => true,
  ) => {
    const naming = entries(from).filter(({ entry }) => which(entry));
    return isList(to) ? references(naming, key, entries(to), kind) : [];
  };
  return [
    ...LISTS.flatMap((list) => sameIds(entries(list))),
    ...phaseOrder(entries('phases')),
    ...refer('phases', 'first', 'items', 'an item'),
    ...refer('items', 'phases', 'phases', 'a phase', ({ kind }) => kind === 'do'),
    ...refer('signs', 'phases', 'phases', 'a phase', ({ level }) => level === 'usual'),
    ...refer('questions', 'item', 'items', 'an item'),
    ...(isList('items') ? unanswered(entries('questions'), entries('items')) : []),
    ...(isList('signs') ? callSign(entries('signs')) : []),
    ...firstLanguage(protocol),
    ...reviewDates(protocol),
  ];
}

/** Paths of the texts that a language lacks. */
export function missingTexts(data: unknown, language: string): readonly Path[] {
  const protocol = plainObject(data);
  const texts = plainObject(own(protocol['texts'], language));
  return LISTS.flatMap((list) =>
    entriesOf(protocol, list)
      .filter(({ id }) => own(texts[list], id) === undefined)
      .map(({ id }) => ['texts', language, list, id]),
  );
}

function plainObject(value: unknown): UnknownRecord {
  return isRecord(value) ? value : {};
}

/** An own property: an entry may be called `constructor`. */
function own(value: unknown, key: string): unknown {
  return Object.hasOwn(plainObject(value), key) ? plainObject(value)[key] : undefined;
}

function entriesOf(protocol: UnknownRecord, list: string): readonly Placed[] {
  const entries = protocol[list];
  if (!Array.isArray(entries)) return [];
  // The schema rejects a longer list; checking all of it would block the page.
  return entries.slice(0, LONGEST_LIST).flatMap((each: unknown, index) => {
    const entry = plainObject(each);
    const id = entry['id'];
    return typeof id === 'string' ? [{ path: [list, index], id, entry }] : [];
  });
}

function sameIds(entries: readonly Placed[]): Broken[] {
  const ids = entries.map(({ id }) => id);
  return entries
    .filter(({ id }, index) => ids.indexOf(id) < index)
    .map(({ path, id }) => ({ path: [...path, 'id'], text: `"${id}" is the id of another entry` }));
}

function phaseOrder(phases: readonly Placed[]): Broken[] {
  return phases.flatMap(({ path, entry: { fromDay } }, index) => {
    if (typeof fromDay !== 'number') return [];
    const before = phases[index - 1]?.entry['fromDay'];
    const at = [...path, 'fromDay'];
    if (index === 0 && fromDay > 0) {
      return [{ path: at, text: `expected day 0 or below for the first phase, got ${fromDay}` }];
    }
    if (typeof before === 'number' && fromDay <= before) {
      return [{ path: at, text: `expected a day after ${before}, got ${fromDay}` }];
    }
    return [];
  });
}

/** References to ids that do not exist. */
function references(
  entries: readonly Placed[],
  key: string,
  targets: readonly Placed[],
  kind: string,
): Broken[] {
  const known = targets.map(({ id }) => id);
  return entries.flatMap(({ path, entry }) => {
    const value = entry[key];
    const named: readonly unknown[] = Array.isArray(value) ? value : [value];
    return named.slice(0, LONGEST_LIST).flatMap((id, index) => {
      if (typeof id !== 'string' || known.includes(id)) return [];
      const at = Array.isArray(value) ? [...path, key, index] : [...path, key];
      return [{ path: at, text: `expected the id of ${kind}, got "${id}"${meant(id, known)}` }];
    });
  });
}

/** A restriction answers its question itself; every other question needs an answer. */
function unanswered(questions: readonly Placed[], items: readonly Placed[]): Broken[] {
  return questions.flatMap(({ path, entry: { item, answer } }) => {
    const named = items.find(({ id }) => id === item);
    const isNamedWrong = typeof item === 'string' && !named;
    return named?.entry['kind'] === 'avoid' || isNamedWrong || answer !== undefined
      ? []
      : [{ path: [...path, 'answer'], text: 'is missing' }];
  });
}

/** A guide must say from the first hour on when to call: anything less could harm a patient. */
function callSign(signs: readonly Placed[]): Broken[] {
  return signs.some(({ entry: { level, from } }) => level === 'call' && !from)
    ? []
    : [{ path: ['signs'], text: 'expected at least one sign of level "call", got none' }];
}

function firstLanguage(protocol: UnknownRecord): Broken[] {
  const { texts } = protocol;
  // To the schema, a list is an object with numbers as keys.
  if (Array.isArray(texts)) {
    return [{ path: ['texts'], text: 'expected texts by language, got a list' }];
  }
  if (plainObject(texts) !== texts) return [];
  const [first] = Object.keys(texts);
  if (first === undefined) {
    return [{ path: ['texts'], text: 'expected texts in at least one language, got none' }];
  }
  const strange = Object.keys(texts).filter((name) => !LANGUAGE.test(name));
  if (strange.length) {
    return strange.map((name) => ({
      path: ['texts', name],
      text: `expected a language such as "en" or "pt-BR", got ${JSON.stringify(name)}`,
    }));
  }
  return missingTexts(protocol, first).map((path) => {
    const [, , list = '', id = ''] = path;
    const present = Object.keys(plainObject(plainObject(own(texts, first))[list]));
    const near = suggest(String(id), present);
    return { path, text: `is missing${near && `, found "${near}"`}` };
  });
}

/** Days of the signatures that look like a date but do not exist. */
function reviewDates(protocol: UnknownRecord): Broken[] {
  const languages = Object.keys(plainObject(protocol['texts']));
  const signatures = [['reviewed'], ...languages.map((name) => ['texts', name, 'reviewed'])];
  return signatures.flatMap((signature) =>
    ['on', 'next'].flatMap((key) => {
      const path = [...signature, key];
      const date = path.reduce<unknown>(own, protocol);
      return typeof date === 'string' &&
        /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) &&
        !parseWrittenTime(date)
        ? [{ path, text: `expected a date such as 2026-11-20, got "${date}"` }]
        : [];
    }),
  );
}

function meant(id: string, known: readonly string[]): string {
  const near = suggest(id, known);
  return near && `, did you mean "${near}"?`;
}
