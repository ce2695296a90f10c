import { recordOf } from '../../src/guidance/record.js';
import type { Advice, Draft, List } from './model/model.js';
import { textKeys } from './model/model.js';
import { valueAt } from './model/readable.js';
import type { Remark } from './parts/remarks.js';
import type { Path } from '../../src/guidance/protocol-rules.js';

// A file names the entries of a list by their places, the form by their ids.

/** Whether the form can show a file, or only its text. */
export function isReadable({ procedures }: Draft): boolean {
  return procedures.length > 0;
}

/** A place in a procedure: the entries of lists by their ids. `null` if it is in another procedure or outside of all. */
export function placeInForm(draft: Draft, procedure: number, path: Path): Path | null {
  const prefix = draft.paths[procedure];
  if (!prefix?.every((key, index) => path[index] === key)) return null;
  const [list, index, ...rest] = path.slice(prefix.length);
  if (list === undefined) return [];
  if (typeof index !== 'number')
    return fieldOf([list, ...(index === undefined ? [] : [index]), ...rest]);
  const { id } = recordOf(valueAt(draft.data, [...prefix, list, index]));
  return typeof id === 'string' ? [list, id, ...rest] : [list];
}

/** The field for a text that is missing as a whole. */
function fieldOf(path: Path): Path {
  const [texts, , list, , key] = path;
  if (texts !== 'texts' || path.length < 4) return path;
  if (path.length === 4) {
    const [first = null] = textKeys[list as List] ?? [];
    return first === null ? path : [...path, first];
  }
  return key === 'main' && path.length === 5 ? [...path, 0] : path;
}

/** What there is to say about a procedure, by place. */
export class Places {
  readonly #remarks = new Map<string, Remark[]>();
  /** Places whose remarks are shown already. */
  readonly #shown = new Set<string>();
  readonly #careless = new Map<string, Advice[]>();

  constructor(draft: Draft, procedure: number, advice: readonly Advice[]) {
    for (const { path, message } of draft.mistakes) {
      const place = placeInForm(draft, procedure, path);
      if (place) this.#add(place, { kind: 'mistake', text: afterPath(message) });
    }
    for (const each of advice) {
      if (each.procedure !== procedure) continue;
      const place = placeInForm(draft, procedure, each.path);
      if (each.kind === 'less-careful' && each.entry) {
        const { list, id } = each.entry;
        const key = keyOf([list, id]);
        this.#careless.set(key, [...(this.#careless.get(key) ?? []), each]);
      } else if (place) this.#add(place, { kind: 'advice', text: each.message });
    }
  }

  #add(place: Path, remark: Remark): void {
    const key = keyOf(place);
    this.#remarks.set(key, [...(this.#remarks.get(key) ?? []), remark]);
  }

  /** For the field of a place. */
  at(place: Path): readonly Remark[] {
    this.#shown.add(keyOf(place));
    return this.#remarks.get(keyOf(place)) ?? [];
  }

  /** Remarks on a part of the form that no field in it shows, such as a key that is unknown. */
  left(isIn: (place: Path) => boolean): readonly Remark[] {
    const found = [...this.#remarks].filter(
      ([key]) => !this.#shown.has(key) && isIn(JSON.parse(key) as Path),
    );
    for (const [key] of found) this.#shown.add(key);
    return found.flatMap(([, remarks]) => remarks);
  }

  /** What is less careful about an entry than in the built-in guidance. */
  careless(list: List, id: string): readonly Advice[] {
    return this.#careless.get(keyOf([list, id])) ?? [];
  }

  /** Entries of a list that are less careful. */
  carelessIds(list: List): readonly string[] {
    return [...this.#careless.keys()]
      .map((key) => JSON.parse(key) as Path)
      .flatMap(([name, id]) => (name === list ? [String(id)] : []));
  }

  /** How many mistakes there are in a part of the form. */
  mistakesIn(isIn: (place: Path) => boolean): number {
    return [...this.#remarks]
      .filter(([key]) => isIn(JSON.parse(key) as Path))
      .flatMap(([, remarks]) => remarks)
      .filter(({ kind }) => kind === 'mistake').length;
  }
}

function keyOf(place: Path): string {
  return JSON.stringify(place);
}

/** Under its field, a mistake needs no path: "items[3].until: expected a number". */
function afterPath(message: string): string {
  const words = message.replace(/^[\w[\].-]+: /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
