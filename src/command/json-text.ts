import type { Path } from '../guidance/protocol-rules.js';

/** A remark on a place in a text. The offset counts characters from 0. */
export interface Remark {
  readonly offset: number;
  readonly text: string;
}

/** A value of a JSON text. */
export interface Place {
  readonly start: number;
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

/** Parses JSON and records the place of each value. */
export function readJson(text: string): JsonText | { readonly broken: Remark } {
  try {
    return { ...readPlaces(new Tokens(text)), data: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { broken: { offset: error.offset, text: `this is not JSON: ${error.message}` } };
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

/** An object or a list that is not closed yet. */
interface Open {
  readonly place: Place;
  readonly end: '}' | ']';
}

/**
 * Uses an explicit stack: a hundred thousand brackets are a mistake like any other, and a recursive parser would
 * overflow.
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
/** A text up to a quotation mark, a control character or an invalid escape. */
const OPEN_TEXT =
  /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy;
const OTHER = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const WORD = /[^\s"{}[\],:]{1,30}|[^]/uy;

const A_VALUE = 'a value';
const A_KEY = 'a key in double quotes';

/** Tokenizer for JSON text. */
class Tokens {
  /** Start of the next token. */
  offset = 0;
  readonly #text: string;
  /** The next token; empty at the end of the text and if there is no valid one. */
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
      `expected ${expected}, got ${excerpt(found)}${hint(found, expected)}`,
      this.offset,
    );
  }
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

class NotJson extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
