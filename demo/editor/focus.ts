import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Keeps the focus where the user works: a control that moves keeps it, and if one is removed, the heading of its section
 * gets it.
 */
export class Focus implements ReactiveController {
  readonly #host: Host;
  #wanted: readonly string[] = [];
  #before: { readonly id: string; readonly heading: string } | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Moves the focus after the next update, to the first of these ids that the page has. */
  on(...ids: readonly string[]): void {
    this.#wanted = ids;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const active = this.#active;
    const heading = active?.closest('section')?.querySelector('h2')?.id ?? '';
    this.#before = active ? { id: active.id, heading } : null;
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    this.#wanted = [];
    if (wanted.length) this.#go(wanted, true);
    else if (this.#before && !this.#active)
      this.#go([this.#before.id, this.#before.heading], false);
  }

  #go(ids: readonly string[], isScrolled: boolean): void {
    const found = ids.map((id) => this.#find(id)).find(Boolean);
    // A field is scrolled to with the name of its card, a section to the top.
    const card = found?.closest('.card, .add') ?? found;
    if (isScrolled) card?.scrollIntoView({ block: found?.matches('h2') ? 'start' : 'nearest' });
    found?.focus({ preventScroll: true });
  }

  #find(id: string): HTMLElement | null {
    return id ? this.#root.querySelector(`#${CSS.escape(id)}`) : null;
  }

  get #active(): HTMLElement | null {
    return this.#root.activeElement as HTMLElement | null;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
