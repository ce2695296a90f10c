import { isRecord } from '../../../src/guidance/record.js';

/** The part of `localStorage` that is used. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A draft on this device. */
export interface KeptDraft {
  readonly text: string;
  /** The name of the file. */
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** Changes each time that a window keeps it. */
  readonly revision: string;
}

/** What became of keeping a draft. */
export type Kept =
  | { readonly kind: 'kept'; readonly revision: string }
  /** Another window has kept its own draft since: ask which one to keep. */
  | { readonly kind: 'conflict'; readonly theirs: KeptDraft }
  /** Another window has turned it off since. */
  | { readonly kind: 'off' }
  /** The device does not store anything, or it is full. */
  | { readonly kind: 'failed' };

const KEY = 'aftercare-guide.editor.draft';

/**
 * Keeps a draft on this device, only from the first `keep(draft, null)` on, which follows a tick by the clinic.
 *
 * @param storage - Returns `localStorage`; reading that property alone may throw.
 * @param now - Returns milliseconds since 1970.
 */
export class DraftStore {
  readonly #storage: () => DraftStorage;
  readonly #now: () => number;

  constructor(storage: () => DraftStorage, now: () => number = Date.now) {
    this.#storage = storage;
    this.#now = now;
  }

  /** The draft on this device; `null` if there is none. */
  read(): KeptDraft | null {
    try {
      return parsed(this.#storage().getItem(KEY));
    } catch {
      return null;
    }
  }

  /**
   * Keeps a draft, unless another window has kept one that this window does not know.
   *
   * @param known - The revision that this window read or kept last; `null` to begin.
   */
  keep({ text, name }: Pick<KeptDraft, 'text' | 'name'>, known: string | null): Kept {
    const theirs = this.read();
    if (theirs && theirs.revision !== known) return { kind: 'conflict', theirs };
    if (!theirs && known !== null) return { kind: 'off' };
    const at = this.#now();
    const revision = `${at}-${Math.random().toString(36).slice(2)}`;
    const draft: KeptDraft = { text, name, at, revision };
    try {
      this.#storage().setItem(KEY, JSON.stringify(draft));
    } catch {
      return { kind: 'failed' };
    }
    // Some browsers take it and store nothing.
    return this.read()?.revision === revision ? { kind: 'kept', revision } : { kind: 'failed' };
  }

  /** Removes the draft from this device. Returns whether it is gone. */
  turnOff(): boolean {
    try {
      this.#storage().removeItem(KEY);
      return this.#storage().getItem(KEY) === null;
    } catch {
      return false;
    }
  }
}

function parsed(stored: string | null): KeptDraft | null {
  if (stored === null) return null;
  const draft: unknown = JSON.parse(stored);
  if (!isRecord(draft)) return null;
  const { text, name, at, revision } = draft;
  const isDraft =
    typeof text === 'string' &&
    typeof name === 'string' &&
    typeof at === 'number' &&
    typeof revision === 'string';
  return isDraft ? { text, name, at, revision } : null;
}
