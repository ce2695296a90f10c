import * as parser from 'jsonc-parser';
import type { Path } from '../guidance/protocol-rules.js';

// Node loads the package as CommonJS, all of it as `default`; browsers and bundlers load its ES module.
const loaded: typeof parser & { readonly default?: typeof parser } = parser;
const { visit } = loaded.default ?? loaded;

/** A remark on a place in a text. The offset counts characters from 0. */
export interface Remark {
  readonly offset: number;
  readonly text: string;
}

/** A value of a JSON text. */
export interface Place {
  readonly start: number;
  /** Offset after its last character. */
  end: number;
  /** Offset of its key; in a list, of the value. */
  readonly key: number;
  /** The values in an object or a list. */
  readonly inside: Map<string | number, Place>;
}

export interface JsonText {
  readonly data: unknown;
  readonly root: Place;
  /** Keys that occur twice in one object. The last one counts, which is easily overlooked. */
  readonly repeated: readonly Remark[];
}

/** How deep objects and lists may be nested: the parser is recursive, and a hundred thousand brackets would overflow it. */
const MOST_LEVELS = 100;

/** Parses JSON, strictly as `JSON.parse`, and records the place of each value. */
export function readJson(text: string): JsonText | { readonly broken: Remark } {
  try {
    return { ...readPlaces(text), data: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { broken: { offset: error.offset, text: error.message } };
  }
}

/** The place of a value; if it is missing, of the innermost object or list that it belongs in. */
export function placeOf(root: Place, path: Path): Place {
  let place = root;
  for (const key of path) {
    const next = place.inside.get(key);
    if (!next) break;
    place = next;
  }
  return place;
}

/** Inside of a text, a number and the like. Shared, since a file has thousands of them. */
const NOTHING: Place['inside'] = new Map();

const A_VALUE = 'a value';
const A_KEY = 'a key in double quotes';

/** An object or a list that is not closed yet. */
interface Open {
  readonly place: Place;
  readonly end: '}' | ']';
}

/** Stops at the first mistake, by throwing out of the parser. */
function readPlaces(text: string): Pick<JsonText, 'root' | 'repeated'> {
  /** As if the text were the one value of a list. */
  const top: Place = { start: 0, end: text.length, key: 0, inside: new Map() };
  const open: Open[] = [{ place: top, end: ']' }];
  const repeated: Remark[] = [];
  let key: { readonly name: string; readonly offset: number } | null = null;
  /** What may come next. */
  let expected = A_VALUE;

  const add = (start: number, length: number, within: Place['inside']): Place => {
    const { inside } = open.at(-1)!.place;
    const place = { start, end: start + length, key: key?.offset ?? start, inside: within };
    inside.set(key?.name ?? inside.size, place);
    key = null;
    return place;
  };
  const afterValue = () => {
    expected = open.length > 1 ? `a comma or "${open.at(-1)!.end}"` : 'nothing more';
  };
  const begin = (end: Open['end']) => (offset: number, length: number) => {
    if (open.length > MOST_LEVELS) {
      throw new Broken(`objects and lists are nested more than ${MOST_LEVELS} deep`, offset);
    }
    open.push({ place: add(offset, length, new Map()), end });
    expected = end === '}' ? A_KEY : A_VALUE;
  };
  const fail = (offset: number, length: number): never => {
    throw notJson(text.slice(offset, offset + length), offset, expected);
  };
  const finish = (offset: number, length: number) => {
    // At the end of the text the parser finishes what is still open.
    if (!length) fail(offset, length);
    open.pop()!.place.end = offset + length;
    afterValue();
  };

  visit(
    text,
    {
      onObjectBegin: begin('}'),
      onArrayBegin: begin(']'),
      onObjectEnd: finish,
      onArrayEnd: finish,
      onObjectProperty(name, offset) {
        if (open.at(-1)!.place.inside.has(name)) {
          const remark = `"${name}" stands twice in this object; only the last one counts`;
          repeated.push({ offset, text: remark });
        }
        key = { name, offset };
        expected = `a colon after "${name}"`;
      },
      onLiteralValue(_value, offset, length) {
        add(offset, length, NOTHING);
        afterValue();
      },
      onSeparator(separator) {
        expected = separator === ',' && open.at(-1)!.end === '}' ? A_KEY : A_VALUE;
      },
      onError: (_code, offset, length) => fail(offset, length),
    },
    { disallowComments: true },
  );
  return { root: top.inside.get(0)!, repeated };
}

/** A string up to its closing quotation mark, a control character or an invalid escape. */
const STRING_START = /^"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/;

/** Says what is wrong in words, since a code such as `PropertyNameExpected` does not help people who rarely write JSON. */
function notJson(found: string, offset: number, expected: string): Broken {
  const start = STRING_START.exec(found)?.[0] ?? '';
  const next = found[start.length];
  if (!start || next === '"') {
    const message = `expected ${expected}, got ${excerpt(found)}${hint(found, expected)}`;
    return new Broken(`this is not JSON: ${message}`, offset);
  }
  return next === undefined
    ? new Broken('this is not JSON: a text without a quotation mark at its end', offset)
    : new Broken(`this is not JSON: ${inString(next)}`, offset + start.length);
}

function inString(wrong: string): string {
  if (wrong === '\\') return 'a single backslash in a text, write two';
  return wrong === '\t' ? 'a tab in a text, write "\\t"' : 'a control character in a text';
}

function excerpt(found: string): string {
  if (!found) return 'the end of the file';
  const text = found.startsWith('"') ? found : JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Hints for common mistakes of people who rarely write JSON. */
function hint(found: string, expected: string): string {
  if (/^[“”„‘’']/.test(found)) return '; write straight double quotes';
  if (/^\/[/*]/.test(found)) return '; there are no comments in JSON, write a "note"';
  const closed = expected === A_KEY ? '}' : expected === A_VALUE ? ']' : '';
  return found && found === closed ? '; is there a comma too many before it?' : '';
}

class Broken extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
