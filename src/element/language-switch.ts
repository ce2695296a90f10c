import type { ReactiveControllerHost } from 'lit';
import type { LanguageRequest } from './guide-model.js';

/** The language that the visitor has picked among `languages`; the page's until then. */
export class LanguageSwitch {
  readonly #host: ReactiveControllerHost;
  page: string | null = null;
  #picked: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param page - What the page wants. Where it changes, that is newer than the visitor's choice. */
  resolve(page: string | null): LanguageRequest {
    if (page !== this.page) this.#picked = null;
    this.page = page;
    return { page, wanted: this.#picked ?? page };
  }

  readonly pick = (tag: string): void => {
    this.#picked = tag;
    this.#host.requestUpdate();
  };
}
