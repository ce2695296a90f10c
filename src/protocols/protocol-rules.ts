import { closest } from './closest.js';

/** Where in a file: keys and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A rule that the form alone cannot state. */
interface Broken {
  readonly path: Path;
  readonly text: string;
}

type Loose = Readonly<Record<string, unknown>>;
/** An entry of a list, with its place. */
interface Placed {
  readonly path: Path;
  readonly id: string;
  readonly entry: Loose;
}

const LISTS = ['phases', 'items', 'questions', 'signs', 'products', 'tips', 'about', 'closing'];

/**
 * What a protocol gets wrong beside its form. Takes whatever stands in the file, so that mistakes of both kinds
 * are told at once.
 */
export function rulesBrokenBy(data: unknown): readonly Broken[] {
  const protocol = loose(data);
  const entries = (list: string) => entriesOf(protocol, list);
  return [
    ...LISTS.flatMap((list) => sameIds(entries(list))),
    ...phaseOrder(entries('phases')),
    ...references(entries('phases'), 'first', entries('items'), 'an item'),
    ...references(entries('items'), 'phases', entries('phases'), 'a phase'),
    ...references(entries('signs'), 'phases', entries('phases'), 'a phase'),
    ...references(entries('questions'), 'item', entries('items'), 'an item'),
    ...unanswered(entries('questions'), entries('items')),
    ...callSign(entries('signs')),
    ...firstLanguage(protocol),
  ];
}

/** Texts that a language lacks: the path of each. */
export function missingTexts(data: unknown, language: string): readonly Path[] {
  const protocol = loose(data);
  const texts = loose(own(protocol['texts'], language));
  return LISTS.flatMap((list) =>
    entriesOf(protocol, list)
      .filter(({ id }) => own(texts[list], id) === undefined)
      .map(({ id }) => ['texts', language, list, id]),
  );
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : {};
}

/** A property of the thing itself: an entry may be called `constructor`. */
function own(value: unknown, key: string): unknown {
  return Object.hasOwn(loose(value), key) ? loose(value)[key] : undefined;
}

function entriesOf(protocol: Loose, list: string): readonly Placed[] {
  const entries = protocol[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((each: unknown, index) => {
    const entry = loose(each);
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

/** Ids that name nothing. */
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
    return named.flatMap((id, index) => {
      if (typeof id !== 'string' || known.includes(id)) return [];
      const at = Array.isArray(value) ? [...path, key, index] : [...path, key];
      return [{ path: at, text: `expected the id of ${kind}, got "${id}"${meant(id, known)}` }];
    });
  });
}

/** An item that is off limits answers its question in time; every other question needs an answer. */
function unanswered(questions: readonly Placed[], items: readonly Placed[]): Broken[] {
  return questions.flatMap(({ path, entry: { item, answer } }) => {
    const kind = items.find(({ id }) => id === item)?.entry['kind'];
    return kind === 'avoid' || answer !== undefined
      ? []
      : [{ path: [...path, 'answer'], text: 'is missing' }];
  });
}

/** A guide that never says when to call does harm. */
function callSign(signs: readonly Placed[]): Broken[] {
  return signs.some(({ entry }) => entry['level'] === 'call')
    ? []
    : [{ path: ['signs'], text: 'expected at least one sign of level "call", got none' }];
}

function firstLanguage(protocol: Loose): Broken[] {
  const [first] = Object.keys(loose(protocol['texts']));
  if (first === undefined) {
    return [{ path: ['texts'], text: 'expected texts in at least one language, got none' }];
  }
  return missingTexts(protocol, first).map((path) => {
    const [, , list = '', id = ''] = path;
    const present = Object.keys(loose(loose(own(protocol['texts'], first))[list]));
    const near = closest(String(id), present);
    return { path, text: `is missing${near && `, found "${near}"`}` };
  });
}

function meant(id: string, known: readonly string[]): string {
  const near = closest(id, known);
  return near && `, did you mean "${near}"?`;
}
