import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import { withProvenance } from '../../src/provenance/with-provenance.js';

type Container = Record<string | number, unknown>;

/**
 * A protocol file as a clinic edits it: a copy of the built-in one, in which any value can be replaced. Places
 * are written as mistakes name them: `items[0].until`, `texts.en.items.makeup.text`.
 */
export class ClinicFile {
  readonly data: Container;

  constructor(data: object) {
    this.data = JSON.parse(JSON.stringify(data)) as Container;
  }

  set(place: string, value: unknown): this {
    const [container, key] = this.#find(place);
    // As JSON.parse does it: a key of any name is the object's own.
    const own = { value, configurable: true, enumerable: true, writable: true };
    Object.defineProperty(container, key, own);
    return this;
  }

  /** Removes a key from an object, or an entry from a list. */
  remove(place: string): this {
    const [container, key] = this.#find(place);
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
    return this;
  }

  /** Adds an entry at the end of a list. */
  add(list: string, entry: unknown): this {
    (this.get(list) as unknown[]).push(entry);
    return this;
  }

  rename(place: string, name: string): this {
    const value = this.get(place);
    return this.remove(place).set(place.replace(/[^.]+$/, name), value);
  }

  get(place: string): unknown {
    const [container, key] = this.#find(place);
    return container[key];
  }

  #find(place: string): [Container, string] {
    const keys = place.match(/[^.[\]]+/g) ?? [];
    const last = keys.pop();
    let found = this.data;
    for (const key of keys) {
      if (!Object.hasOwn(found, key)) throw new Error(`There is no ${key} in ${place}.`);
      found = found[key] as Container;
    }
    if (last === undefined) throw new Error('No place is named.');
    return [found, last];
  }
}

/** A clinic's copy of the built-in protocol, which it signs as a whole. */
export function clinicFile(): ClinicFile {
  return new ClinicFile(withProvenance(microneedling)).remove('texts.en.reviewed');
}
