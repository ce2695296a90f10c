import type { ReactiveControllerHost } from 'lit';
import type { Wish } from './guide-model.js';

/** The language that the visitor has picked among `languages`; the page's until then. */
export class LanguageSwitch {
  readonly #host: ReactiveControllerHost;
  page: string | null = null;
  #picked: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param page - What the page wants. Where it changes, that is newer than the visitor's choice. */
  wish(page: string | null): Wish {
    if (page !== this.page) this.#picked = null;
    this.page = page;
    return { page, wanted: this.#picked ?? page };
  }

  readonly pick = (tag: string): void => {
    this.#picked = tag;
    this.#host.requestUpdate();
  };
}
