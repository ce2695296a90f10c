import type { Unit } from './context.js';

/** What the form remembers beside the file. */
export class FormState {
  readonly #units = new Map<string, Unit>();
  readonly #open = new Set<string>();
  readonly #typed = new Map<string, string>();
  #refused = { id: '', reason: '' };
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Forgets what belongs to the procedure that was in the form: another one has fields of the same names. */
  reset(): void {
    this.#units.clear();
    this.#typed.clear();
    this.#onChange();
  }

  readonly unitOf = (id: string): Unit | undefined => this.#units.get(id);

  readonly pickUnit = (id: string, unit: Unit): void => {
    this.#units.set(id, unit);
    this.#onChange();
  };

  readonly isOpen = (id: string): boolean => this.#open.has(id);

  readonly setOpen = (id: string, open: boolean): void => {
    if (this.#open.has(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#onChange();
  };

  readonly typed = (id: string, fallback = ''): string => this.#typed.get(id) ?? fallback;

  readonly type = (id: string, text: string): void => {
    this.#typed.set(id, text);
    this.#onChange();
  };

  readonly forget = (id: string): void => {
    for (const each of this.#typed.keys()) if (each.startsWith(id)) this.#typed.delete(each);
    this.#onChange();
  };

  readonly refused = (id: string): string => (this.#refused.id === id ? this.#refused.reason : '');

  refuse(id: string, reason: string): void {
    this.#refused = { id, reason };
  }
}
