import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtIn } from '../page/built-in.js';
import { swallowsPage } from '../page/swallowed.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** Content that a tag closed by "/>" has swallowed, which stays visible. Checked once, when the page is parsed; the guide does not wait for it. */
export class SwallowedPage implements ReactiveController {
  readonly #host: Host;
  /** From markup, not from a script: only then can an end tag be missing. */
  readonly #isParsed: boolean;
  isThere = false;

  constructor(host: Host) {
    this.#host = host;
    this.#isParsed = host.hasChildNodes() || isParsing();
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isParsed || this.#host.hasUpdated) return;
    if (isParsing())
      builtIn(document, 'addEventListener')('readystatechange', this.#look, { once: true });
    else this.#look();
  }

  readonly #look = (): void => {
    this.isThere = swallowsPage(this.#host);
    if (this.isThere) this.#host.requestUpdate();
  };
}

function isParsing(): boolean {
  return builtIn(document, 'readyState') === 'loading';
}
