import * as fc from 'fast-check';
import { clinicFile } from './clinic-file.js';
import { germanPeel } from './german-peel.js';

/** An edit by someone who does not know the format. */
interface Edit {
  readonly how: 'delete' | 'replace' | 'duplicate' | 'retype' | 'overwrite' | 'renumber' | 'rename';
  /** The index of the place, modulo the number of places. */
  readonly where: number;
  readonly other: number;
  readonly value: unknown;
}

type Container = Record<string, unknown> | unknown[];
type Place = readonly [container: Container, key: string | number];

const ORIGINALS = [
  clinicFile().data,
  germanPeel().data,
  { protocols: [germanPeel().data, clinicFile().data] },
].map((data) => JSON.stringify(data));

/** Names that occur in files or are special in JavaScript. */
const NAMES = ['constructor', 'prototype', 'tostring', 'makeup', 'pus', 'immediate', 'id', 'a'];

const NUMBERS = [0, 1, -1, 0.5, 24, 72, 168, 8784, 8785, 1e9, -1e9, 1e15, 1e300];

const value: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...NUMBERS),
  },
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, '', ' ', 'x'.repeat(700), [], {}) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, '__proto__', 'call', 'usual', 'avoid', 'do') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<img src=x onerror=alert(1)>', '\u0000', '\ud800', '\u202e'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom(
    'delete',
    'replace',
    'duplicate',
    'retype',
    'overwrite',
    'renumber',
    'rename',
  ),
  where: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  value,
});

/** A valid file after a few edits. A failure prints the edits alone. */
export interface EditedFile {
  readonly data: unknown;
}

export const editedFile: fc.Arbitrary<EditedFile> = fc
  .tuple(fc.nat(ORIGINALS.length - 1), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([original, edits]) => {
    let data = JSON.parse(at(ORIGINALS, original)) as Container;
    for (const each of edits) data = edited(data, each);
    return { data, [fc.toStringMethod]: () => `original ${original}, ${fc.stringify(edits)}` };
  });

function edited(data: Container, { how, where, other, value: given }: Edit): Container {
  const places = placesIn(data);
  if (places.length === 0) return data;
  const [container, key] = at(places, where);
  const old = valueAt([container, key]);
  switch (how) {
    case 'delete':
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else delete container[key];
      return data;
    case 'replace':
      put([container, key], given);
      return data;
    case 'duplicate':
      if (Array.isArray(container)) container.push(structuredClone(old));
      else put(at(places, other), structuredClone(old));
      return data;
    case 'retype':
      put([container, key], retyped(old));
      return data;
    case 'overwrite':
      put([container, key], structuredClone(valueAt(at(places, other))));
      return data;
    case 'renumber': {
      const numbers = places.filter(
        ([inside, name]) => typeof valueAt([inside, name]) === 'number',
      );
      if (numbers.length) put(at(numbers, where), at(NUMBERS, other));
      return data;
    }
    case 'rename': {
      const ids = places.filter(([, name]) => name === 'id').map(valueAt);
      return ids.length ? renamed(data, String(at(ids, where)), at(NAMES, other)) : data;
    }
  }
}

/** A name changed everywhere at once, as by "replace all". */
function renamed(data: Container, name: string, to: string): Container {
  const text = JSON.stringify(data).replaceAll(JSON.stringify(name), () => JSON.stringify(to));
  return JSON.parse(text) as Container;
}

function placesIn(data: Container): readonly Place[] {
  const places: Place[] = [];
  const visit = (container: Container) => {
    for (const key of Array.isArray(container) ? container.keys() : Object.keys(container)) {
      places.push([container, key]);
      const inner = valueAt([container, key]);
      if (typeof inner === 'object' && inner !== null) visit(inner as Container);
    }
  };
  visit(data);
  return places;
}

function valueAt([container, key]: Place): unknown {
  return (container as Record<string | number, unknown>)[key];
}

function put([container, key]: Place, given: unknown): void {
  const own = { value: given, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(container, key, own);
}

function retyped(old: unknown): unknown {
  if (typeof old === 'string') return [old];
  if (typeof old === 'number') return String(old);
  if (Array.isArray(old)) return Object.fromEntries(old.entries());
  return typeof old === 'object' && old !== null ? Object.values(old) : String(old);
}

function at<Value>(list: readonly Value[], index: number): Value {
  return list[index % list.length] as Value;
}
