import {
  endStep,
  openDraft,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
  type Draft,
  type Edit,
  type History,
} from './model/model.js';

/** The open file with everything that was done to it. */
export class Workspace {
  /** The name that it was opened with or saved under. */
  name: string;
  #history: History;
  #draft: Draft;
  #saved: string;

  /** @param saved - The text that is saved already; '' for none. */
  constructor(text: string, name: string, saved: string) {
    this.name = name;
    this.#history = startHistory(text);
    this.#draft = openDraft(text);
    this.#saved = saved;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get text(): string {
    return this.#history.text;
  }

  get isSaved(): boolean {
    return this.text === this.#saved;
  }

  /** What undo would undo, in words; '' if there is nothing. */
  get undoLabel(): string {
    return undoLabel(this.#history) ?? '';
  }

  get redoLabel(): string {
    return redoLabel(this.#history) ?? '';
  }

  apply(edit: Edit): void {
    this.#go(record(this.#history, edit));
  }

  /** More typing in the same field is a new step. */
  endStep(): void {
    this.#history = endStep(this.#history);
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  /** @param text - What was saved. Typing may have gone on meanwhile. */
  markSaved(text: string): void {
    this.#saved = text;
    this.endStep();
  }

  #go(next: History): void {
    const { text } = this.#history;
    this.#history = next;
    if (next.text !== text) this.#draft = openDraft(next.text);
  }
}
