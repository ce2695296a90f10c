import type { GuideView } from '../view/guide-view.js';

/** The guide's state for a page's own styles: `:state(asking)`, `:state(before)`, `:state(running)`. */
export class CustomState {
  readonly #host: HTMLElement;
  #states: CustomStateSet | null = null;
  #shown = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Browsers without custom states, or with an older form of their names, show the same guide without them. */
  show(kind: GuideView['kind']): void {
    if (kind === this.#shown) return;
    try {
      this.#states ??= this.#host.attachInternals().states;
      this.#states.delete(this.#shown);
      this.#states.add(kind);
      this.#shown = kind;
    } catch {
      // Nothing else depends on it.
    }
  }
}
