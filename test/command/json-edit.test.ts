import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { insertAt, moveAt, removeAt, setAt } from '../../src/command/json-edit.js';
import { describeOnce } from '../support/command.js';
import { jsonLayouts } from '../support/json-layouts.js';

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown> | unknown[];

/** JSON has no -0. */
function asJson<Value>(given: Value): Value {
  return JSON.parse(JSON.stringify(given)) as Value;
}

/** An object with an object and a list in it, which have some entries each. */
const data = fc.record({
  head: fc.jsonValue({ maxDepth: 1, stringUnit: 'grapheme' }),
  map: fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 2 }), {
    noNullPrototype: true,
  }),
  list: fc.array(fc.jsonValue({ maxDepth: 2 })),
  ids: fc.array(fc.constantFrom('makeup', 'wash', 'direct-sun')),
});
const value = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }).map(asJson);
const layout = fc.constantFrom(...Object.values(jsonLayouts));
const outside = fc.constantFrom('', '\n', '\r\n', '  ', '\n\n\t');

/** Each path in the data. */
function pathsIn(inner: unknown, path: Path = []): Path[] {
  if (typeof inner !== 'object' || inner === null) return [path];
  const keys = Array.isArray(inner) ? [...inner.keys()] : Object.keys(inner);
  return [path, ...keys.flatMap((key) => pathsIn((inner as Container)[key as 0], [...path, key]))];
}

/** A file in one of the layouts, with a place in it. */
const file = fc
  .tuple(data, layout, outside, outside, fc.nat())
  .map(([given, layOut, before, after, chosen]) => {
    const content = asJson(given);
    const paths = pathsIn(content).filter((path) => path.length);
    const text = before + layOut(content) + after;
    return { content, text, path: paths[chosen % paths.length]! };
  });

/** The data after a change to a copy of the container that the path ends in. */
function changed(content: unknown, path: Path, change: (container: Container) => void): unknown {
  const copy = structuredClone(content);
  const container = path
    .slice(0, -1)
    .reduce((inner, key) => inner[key as 0] as Container, copy as Container);
  change(container);
  return copy;
}

const own = (container: Container, key: string | number, given: unknown) =>
  Object.defineProperty(container, key, {
    value: given,
    configurable: true,
    enumerable: true,
    writable: true,
  });

describeOnce('Editing the text of a JSON file', () => {
  it('sets a value as an assignment would, and to the same value not at all', () => {
    fc.assert(
      fc.property(file, value, ({ content, text, path }, given) => {
        const expected = changed(content, path, (container) => own(container, path.at(-1)!, given));
        expect(JSON.parse(setAt(text, path, given))).to.deep.equal(expected);
        const same = path.reduce<unknown>((inner, key) => (inner as Container)[key as 0], content);
        expect(setAt(text, path, same)).to.equal(text);
      }),
      { numRuns: 600 },
    );
  });

  it('changes nothing before or after the value that it sets', () => {
    fc.assert(
      fc.property(file, ({ text, path }) => {
        const [first, second] = [setAt(text, path, 4711), setAt(text, path, 'x')];
        const at = commonStart(first, second);
        const rest = first.length - at - '4711'.length;
        expect(second).to.equal(`${first.slice(0, at)}"x"${first.slice(at + 4)}`);
        expect(text.startsWith(first.slice(0, at))).to.equal(true);
        expect(text.endsWith(first.slice(first.length - rest))).to.equal(true);
      }),
      { numRuns: 600 },
    );
  });

  it('adds a key at the end, and leaves the file as it was once that is removed again', () => {
    fc.assert(
      fc.property(file, value, ({ content, text }, given) => {
        const path = ['map', 'a new key'];
        const added = setAt(text, path, given);
        const expected = changed(content, path, (map) => own(map, 'a new key', given));
        expect(JSON.stringify(JSON.parse(added))).to.equal(JSON.stringify(expected));
        if (Object.keys(content.map).length) expect(removeAt(added, path)).to.equal(text);
      }),
      { numRuns: 600 },
    );
  });

  it('inserts an entry at any index, and leaves the file as it was once that is removed again', () => {
    fc.assert(
      fc.property(file, value, fc.nat(), ({ content, text }, given, chosen) => {
        const index = chosen % (content.list.length + 1);
        const added = insertAt(text, ['list'], index, given);
        const expected = changed(content, ['list', 0], (list) =>
          (list as unknown[]).splice(index, 0, given),
        );
        expect(JSON.parse(added)).to.deep.equal(expected);
        if (content.list.length) expect(removeAt(added, ['list', index])).to.equal(text);
      }),
      { numRuns: 600 },
    );
  });

  it('removes an entry or a key with its comma, the first, the last and the only one', () => {
    fc.assert(
      fc.property(file, ({ content, text, path }) => {
        const expected = changed(content, path, (container) => {
          if (Array.isArray(container)) container.splice(path.at(-1) as number, 1);
          else delete container[path.at(-1)!];
        });
        expect(JSON.parse(removeAt(text, path))).to.deep.equal(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('moves an entry and back, and a key with its value', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), ({ content, text }, one, other) => {
        for (const key of ['list', 'map'] as const) {
          const entries = Object.entries(content[key]);
          if (!entries.length) continue;
          const [from, to] = [one % entries.length, other % entries.length];
          const moved = moveAt(text, [key], from, to);
          const [entry] = entries.splice(from, 1);
          entries.splice(to, 0, entry!);
          const after = (JSON.parse(moved) as typeof content)[key];
          expect(after).to.deep.equal(
            key === 'list' ? entries.map(([, each]) => each) : Object.fromEntries(entries),
          );
          expect(moveAt(moved, [key], to, from)).to.equal(text);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('removes a key that is written twice altogether, since its first value would count then', () => {
    const twice = '{ "id": "a", "until": 24, "then": "yes", "until": 48 }';
    expect(removeAt(twice, ['until'])).to.equal('{ "id": "a", "then": "yes" }');
    expect(setAt(twice, ['until'], 72)).to.equal(
      '{ "id": "a", "until": 24, "then": "yes", "until": 72 }',
    );
  });

  it('writes objects above a new value, also where there is something else', () => {
    expect(setAt('{}', ['a', 'b'], 1)).to.equal('{"a":{"b":1}}');
    expect(setAt('{"a":"text"}', ['a', 'b'], 1)).to.equal('{"a":{"b":1}}');
    expect(setAt('{"a":[1]}', ['a', 'b'], 1)).to.equal('{"a":{"b":1}}');
    expect(setAt('{"a":{"b":1}}', ['a', 0], 2)).to.equal('{"a":[2]}');
  });

  it('leaves a text alone where there is nothing to remove or move', () => {
    expect(removeAt('{"a":1}', ['b', 'c'])).to.equal('{"a":1}');
    expect(moveAt('[1,2]', [], 5, 0)).to.equal('[1,2]');
  });

  it('refuses a text that is not JSON', () => {
    expect(() => setAt('{', ['a'], 1)).to.throw('this is not JSON');
  });
});

describeOnce('A new entry is laid out as its neighbours', () => {
  const item = { id: 'swim', first: ['a', 'b'], texts: { en: 'Do not swim.' } };
  const lines = (text: string) => text.split('\n');

  it('on lines of its own, with lists of ids on one line', () => {
    const text = '{\n  "items": [\n    {\n      "id": "makeup"\n    }\n  ]\n}\n';
    expect(lines(insertAt(text, ['items'], 1, item))).to.deep.equal([
      '{',
      '  "items": [',
      '    {',
      '      "id": "makeup"',
      '    },',
      '    {',
      '      "id": "swim",',
      '      "first": ["a", "b"],',
      '      "texts": {',
      '        "en": "Do not swim."',
      '      }',
      '    }',
      '  ]',
      '}',
      '',
    ]);
  });

  it('on one line, beside entries on one line', () => {
    const text = '{\n\t"items": [\n\t\t{ "id": "makeup" }\n\t]\n}';
    expect(lines(insertAt(text, ['items'], 0, item))).to.deep.equal([
      '{',
      '\t"items": [',
      '\t\t{ "id": "swim", "first": ["a", "b"], "texts": { "en": "Do not swim." } },',
      '\t\t{ "id": "makeup" }',
      '\t]',
      '}',
    ]);
  });

  it('without spaces in a file without spaces', () => {
    expect(insertAt('{"items":[{"id":"makeup"}]}', ['items'], 1, item)).to.equal(
      '{"items":[{"id":"makeup"},{"id":"swim","first":["a","b"],"texts":{"en":"Do not swim."}}]}',
    );
  });

  it('with the line ends of the file, in an empty list', () => {
    const text = '{\r\n    "items": []\r\n}\r\n';
    expect(insertAt(text, ['items'], 0, { id: 'swim' })).to.equal(
      '{\r\n    "items": [\r\n        {\r\n            "id": "swim"\r\n        }\r\n    ]\r\n}\r\n',
    );
  });

  it('as an id on the line of its list', () => {
    const text = '{\n  "first": ["makeup"]\n}';
    expect(insertAt(text, ['first'], 1, 'wash')).to.equal('{\n  "first": ["makeup", "wash"]\n}');
    expect(insertAt('{\n  "first": []\n}', ['first'], 0, 'wash')).to.equal(
      '{\n  "first": ["wash"]\n}',
    );
  });
});

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
