import type { Path } from '../guidance/protocol-rules.js';

/** Something to say of a place in a text. The offset counts characters from 0. */
export interface Remark {
  readonly offset: number;
  readonly text: string;
}

/** A value of a JSON text. */
export interface Place {
  readonly start: number;
  /** Where its key stands; in a list, where itself does. */
  readonly key: number;
  /** The values that an object or a list holds. */
  readonly inside: Map<string | number, Place>;
}

export interface JsonText {
  readonly data: unknown;
  readonly root: Place;
  /** Keys that stand twice in one object. The last one counts, which is easily overlooked. */
  readonly repeated: readonly Remark[];
}

/** Reads JSON and keeps where each value stands. */
export function readJson(text: string): JsonText | { readonly broken: Remark } {
  try {
    return { ...readPlaces(new Tokens(text)), data: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { broken: { offset: error.offset, text: `this is not JSON: ${error.message}` } };
  }
}

/** Where a value stands; where there is none, the innermost object or list that ought to hold it. */
export function placeOf(root: Place, path: Path): Place {
  let place = root;
  for (const key of path) {
    const next = place.inside.get(key);
    if (!next) break;
    place = next;
  }
  return place;
}

/** An object or a list that is not closed yet. */
interface Open {
  readonly place: Place;
  readonly end: '}' | ']';
}

/**
 * With a stack of its own: a hundred thousand brackets are a mistake like any other, and a parser that calls
 * itself for each of them would crash.
 */
function readPlaces(tokens: Tokens): Pick<JsonText, 'root' | 'repeated'> {
  const open: Open[] = [];
  const repeated: Remark[] = [];

  const readValue = (keyStart: number | null): Place => {
    const start = tokens.offset;
    const token = tokens.takeValue();
    const place: Place = { start, key: keyStart ?? start, inside: new Map() };
    if (token === '{') open.push({ place, end: '}' });
    if (token === '[') open.push({ place, end: ']' });
    return place;
  };

  const root = readValue(null);
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { end, place } = inner;
    if (tokens.takeIf(end)) {
      open.pop();
      continue;
    }
    if (place.inside.size) tokens.takeComma(end);
    if (end === ']') {
      place.inside.set(place.inside.size, readValue(null));
      continue;
    }
    const keyStart = tokens.offset;
    const key = tokens.takeKey();
    if (place.inside.has(key)) {
      const text = `"${key}" stands twice in this object; only the last one counts`;
      repeated.push({ offset: keyStart, text });
    }
    place.inside.set(key, readValue(keyStart));
  }
  tokens.takeEnd();
  return { root, repeated };
}

const SPACE = /[ \t\r\n]*/y;
/** A text goes on for all but quotation marks, backslashes and control characters. */
const OPEN_TEXT =
  /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy;
const OTHER = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const WORD = /[^\s"{}[\],:]{1,30}|[^]/uy;

const A_VALUE = 'a value';
const A_KEY = 'a key in double quotes';

/** The tokens of a JSON text, one after the other. */
class Tokens {
  /** Where the next one begins. */
  offset = 0;
  readonly #text: string;
  /** The next one; empty at the end of the text and where there is none. */
  #token = '';

  constructor(text: string) {
    this.#text = text;
    this.#read();
  }

  takeIf(token: string): boolean {
    if (this.#token !== token) return false;
    this.#read();
    return true;
  }

  takeValue(): string {
    if (!this.#token || '}],:'.includes(this.#token)) this.#fail(A_VALUE);
    return this.#take();
  }

  takeKey(): string {
    if (!this.#token.startsWith('"')) this.#fail(A_KEY);
    const key = JSON.parse(this.#take()) as string;
    if (!this.takeIf(':')) this.#fail(`a colon after "${key}"`);
    return key;
  }

  takeComma(end: string): void {
    if (!this.takeIf(',')) this.#fail(`a comma or "${end}"`);
  }

  takeEnd(): void {
    if (this.offset < this.#text.length) this.#fail('nothing more');
  }

  #take(): string {
    const token = this.#token;
    this.#read();
    return token;
  }

  #read(): void {
    this.offset += this.#token.length;
    this.offset += this.#match(SPACE).length;
    const text = this.#match(OPEN_TEXT);
    this.#token = text ? `${text}"` : this.#match(OTHER);
    if (!text || this.#text[this.offset + text.length] === '"') return;
    if (this.#text[this.offset + text.length] !== '\\') {
      throw new NotJson('a text without a quotation mark at its end', this.offset);
    }
    throw new NotJson('a single backslash in a text, write two', this.offset + text.length);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  #fail(expected: string): never {
    const found = this.#token || this.#match(WORD);
    throw new NotJson(
      `expected ${expected}, got ${shown(found)}${hint(found, expected)}`,
      this.offset,
    );
  }
}

function shown(found: string): string {
  if (!found) return 'the end of the file';
  const text = found.startsWith('"') ? found : JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What people write who do not write JSON every day. */
function hint(found: string, expected: string): string {
  if (/^[“”„‘’']/.test(found)) return '; write straight double quotes';
  if (/^\/[/*]/.test(found)) return '; there are no comments in JSON, write a "note"';
  const closed = expected === A_KEY ? '}' : expected === A_VALUE ? ']' : '';
  return found && found === closed ? '; is there a comma too many before it?' : '';
}

class NotJson extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
