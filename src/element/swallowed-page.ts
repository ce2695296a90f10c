import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { swallowsPage } from '../page/swallowed.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** What of the page a tag closed by "/>" holds, which stays to be seen. Looked for once, when all of it is there. */
export class SwallowedPage implements ReactiveController {
  readonly #host: Host;
  /** From markup, not by a script: only then can an end tag be missing. */
  readonly #isParsed: boolean;
  isThere = false;

  constructor(host: Host) {
    this.#host = host;
    this.#isParsed = host.hasChildNodes() || document.readyState === 'loading';
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isParsed || this.#host.hasUpdated) return;
    if (document.readyState !== 'loading') this.#look();
    else document.addEventListener('DOMContentLoaded', this.#look, { once: true });
  }

  readonly #look = (): void => {
    this.isThere = swallowsPage(this.#host);
    if (this.isThere) this.#host.requestUpdate();
  };
}
