import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftStore, type KeptDraft } from './model/model.js';

/** Typing pauses for this long before the draft is kept. */
const PAUSE_MS = 300;

export interface DraftSource {
  readonly name: string;
  readonly text: string;
}

/** Keeps the draft on this device once the clinic has ticked it, and sees when another window does the same. */
export class KeptDraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store = new DraftStore(() => localStorage);
  readonly #source: () => DraftSource | null;
  #revision: string | null = null;
  #timer = 0;

  /** Whether this window keeps its draft. */
  isOn = false;
  /** The draft that another window has kept meanwhile. */
  conflict: KeptDraft | null = null;
  /** What there is to say about it; '' for nothing. */
  message = '';

  constructor(host: ReactiveControllerHost, source: () => DraftSource | null) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  /** The draft on this device; `null` if there is none. */
  read(): KeptDraft | null {
    return this.#store.read();
  }

  /** Begins to keep the draft, or deletes it; never that of another window. */
  turn(on: boolean): void {
    this.message = '';
    const kept = this.#store.read();
    if (on) this.#keep();
    else if (kept && kept.revision !== this.#revision) this.leave();
    else this.forget();
    this.#host.requestUpdate();
  }

  /** Deletes the draft on the device, whichever window has kept it. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.isOn = !this.#store.turnOff();
    this.message = this.isOn ? 'This browser did not delete the draft.' : '';
    if (!this.isOn) this.#revision = null;
    this.#host.requestUpdate();
  }

  /** This window goes on with the draft on the device, which it has just opened. */
  adopt(draft: KeptDraft): void {
    this.isOn = true;
    this.conflict = null;
    this.message = '';
    this.#revision = draft.revision;
  }

  /** The file in this window is another one: the draft on the device stays, but is no longer followed. */
  leave(): void {
    this.#flush();
    this.isOn = false;
    this.conflict = null;
    this.message = '';
    this.#revision = null;
  }

  /** Of two drafts, keeps that of this window. */
  overwrite(): void {
    this.#revision = this.conflict?.revision ?? null;
    this.conflict = null;
    this.#keep();
    this.#host.requestUpdate();
  }

  /** Call this after each change. */
  schedule(): void {
    if (!this.isOn || this.conflict) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#flush, PAUSE_MS);
  }

  readonly #flush = (): void => {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.isOn && !this.conflict) this.#keep();
    this.#host.requestUpdate();
  };

  #keep(): void {
    const source = this.#source();
    if (!source) return;
    const kept = this.#store.keep(source, this.#revision);
    if (kept.kind === 'kept') {
      this.isOn = true;
      this.#revision = kept.revision;
    } else if (kept.kind === 'conflict') {
      this.isOn = true;
      this.conflict = kept.theirs;
    } else {
      this.isOn = false;
      this.#revision = null;
      this.message =
        kept.kind === 'off'
          ? 'Another window has deleted the draft on this device.'
          : 'This browser does not keep the draft. Save the file.';
    }
  }

  /** Another window has kept or deleted a draft. */
  readonly #onStorage = (): void => {
    if (!this.isOn) return;
    const theirs = this.#store.read();
    if (theirs && theirs.revision !== this.#revision) this.conflict = theirs;
    else if (!theirs) {
      this.isOn = false;
      this.#revision = null;
      this.message = 'Another window has deleted the draft on this device.';
    }
    this.#host.requestUpdate();
  };
}
