import type { MakeEdit } from './context.js';
import { adviceOn, type Advice, type Edit } from './model/model.js';
import { verified } from './signature.js';
import { Workspace } from './workspace.js';

/** Advice follows once typing pauses for this long: it takes more time than a keystroke may. */
const PAUSE_MS = 250;

export interface SessionListener {
  /**
   * Another text or procedure is to be shown.
   *
   * @param isEdit - Whether the text was edited: no other file was opened, no other procedure picked.
   * @param isOther - Whether it is another procedure than before.
   */
  onText(isEdit: boolean, isOther: boolean): void;
  /** Something else is to be shown. */
  onShow(): void;
  /** Something is to be announced. */
  onSay(text: string): void;
  onRefused(id: string, reason: string): void;
}

/** A file in the form: which part of it is shown, and everything that is done to it. */
export class Session {
  workspace: Workspace | null = null;
  /** The index of the procedure in the form. */
  procedure = 0;
  /** The language beside the first one; '' for none. */
  beside = '';
  advice: readonly Advice[] = [];
  readonly #listener: SessionListener;
  #timer = 0;

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  /** @param saved - The text that is saved already; '' for none. */
  open(text: string, name: string, saved: string): void {
    this.workspace = new Workspace(text, name, saved);
    this.procedure = 0;
    this.beside = '';
    this.#follow(true);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.workspace = null;
    this.advice = [];
  }

  pickProcedure(index: number): void {
    this.procedure = index;
    if (this.workspace) this.#listener.onText(false, true);
  }

  /** Makes an edit in the procedure. Returns whether it was made. */
  change(make: MakeEdit, id: string): boolean {
    const { workspace } = this;
    if (!workspace) return false;
    const edit = make(workspace.text, this.procedure);
    this.#listener.onRefused(id, edit.refused);
    if (edit.refused) this.#listener.onSay(edit.refused);
    else this.apply(edit);
    return !edit.refused;
  }

  apply(edit: Edit): void {
    const { workspace } = this;
    if (!workspace || edit.text === workspace.text) return;
    workspace.apply(edit);
    this.#follow(false);
    // What is typed is heard anyway.
    if (!edit.field) this.#listener.onSay(edit.label);
  }

  /** Takes back what is known of a signature if its words were changed in the text of the file. */
  verify(): void {
    const { workspace } = this;
    const isReadable = workspace?.draft.data !== undefined;
    if (!workspace || !isReadable) return;
    const text = verified(workspace.text);
    this.apply({ text, label: 'Signatures', field: '', refused: '', missing: [] });
  }

  undo(): void {
    const { workspace } = this;
    const label = workspace?.undoLabel;
    if (!workspace || !label) return;
    workspace.undo();
    this.#follow(false);
    this.#listener.onSay(`Undone: ${label}`);
  }

  redo(): void {
    const { workspace } = this;
    const label = workspace?.redoLabel;
    if (!workspace || !label) return;
    workspace.redo();
    this.#follow(false);
    this.#listener.onSay(`Done again: ${label}`);
  }

  #follow(isNew: boolean): void {
    const { draft } = this.workspace!;
    const last = draft.procedures.length - 1;
    const isOther = this.procedure > last;
    if (isOther) this.procedure = Math.max(last, 0);
    const languages = Object.keys(draft.procedures[this.procedure]?.texts ?? {});
    if (!languages.includes(this.beside)) this.beside = '';
    clearTimeout(this.#timer);
    if (isNew) this.advice = adviceOn(draft);
    else this.#timer = window.setTimeout(this.#advise, PAUSE_MS);
    this.#listener.onText(!isNew, isNew || isOther);
  }

  /** What has become less careful is announced: it needs a reason. */
  readonly #advise = (): void => {
    const known = new Set(this.advice.map(({ message }) => message));
    this.advice = this.workspace ? adviceOn(this.workspace.draft) : [];
    const careless = this.advice.find(
      ({ kind, message }) => kind === 'less-careful' && !known.has(message),
    );
    if (careless) this.#listener.onSay(careless.message);
    this.#listener.onShow();
  };
}
