import type { Path } from '../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import type { Advice, Draft, Edit, List } from './model/model.js';
import type { Remark } from './parts/remarks.js';
import type { Travel } from './preview/travel.js';

/** How a time after the treatment is written in a field. */
export type Unit = 'hours' | 'days' | 'none';

/** An edit of a procedure of the file. */
export type MakeEdit = (text: string, procedure: number) => Edit;

/** What the sections of the form show, and what they can do. */
export interface EditorContext {
  readonly draft: Draft;
  /** The index of the procedure in the form. */
  readonly procedure: number;
  readonly pickProcedure: (index: number) => void;
  readonly protocol: Protocol;
  /** The language that is always shown: English, or the first of the file. */
  readonly base: string;
  /** The language beside it; '' for none. */
  readonly beside: string;
  readonly pickBeside: (language: string) => void;
  readonly travel: Travel;
  /** What there is to say about a place in the procedure, with the ids of entries in it. */
  readonly remarksAt: (place: Path) => readonly Remark[];
  /** Remarks on a part of the procedure that no field has shown so far. */
  readonly remarksLeft: (isIn: (place: Path) => boolean) => readonly Remark[];
  /** All advice about the procedure. */
  readonly advice: readonly Advice[];
  /** Goes to the field that a piece of advice is about. */
  readonly goTo: (place: { readonly path: Path }) => void;
  /** What is less careful about an entry than in the built-in guidance. */
  readonly carelessIn: (list: List, id: string) => readonly Advice[];
  /** Entries that are missing, which is less careful. */
  readonly removedFrom: (list: List) => readonly string[];
  /** The unit that was picked for a field. */
  readonly unitOf: (id: string) => Unit | undefined;
  readonly pickUnit: (id: string, unit: Unit) => void;
  /** Whether a folded part is open. */
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
  /** What was typed into a field that is not in the file; `fallback` ('' by default) if nothing ever was. */
  readonly typed: (id: string, fallback?: string) => string;
  readonly type: (id: string, text: string) => void;
  /** Empties such fields whose ids begin with this. */
  readonly forget: (id: string) => void;
  /**
   * Makes an edit.
   *
   * @param id - The field that it was made in: if the edit is refused, the reason is shown there.
   * @returns Whether it was made.
   */
  readonly change: (make: MakeEdit, id?: string) => boolean;
  /** Why the last edit in this field was refused; '' if it was not. */
  readonly refused: (id: string) => string;
  /** Moves the focus to a control or a heading once the page shows it. */
  readonly focusOn: (id: string) => void;
}
