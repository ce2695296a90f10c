import type { ReactiveControllerHost } from 'lit';
import type { LanguageRequest } from './guide-model.js';

/** The language that the visitor has picked among `languages`; the page's until then. */
export class LanguageSwitch {
  readonly #host: ReactiveControllerHost;
  #page: string | null = null;
  #picked: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the page wants another language than at the last update. */
  isOutdated(page: string | null): boolean {
    return page !== this.#page;
  }

  /** Called at each update. A change of the page's language is newer than the visitor's choice. */
  update(page: string | null): void {
    if (this.isOutdated(page)) this.#picked = null;
    this.#page = page;
  }

  resolve(page: string | null): LanguageRequest {
    const picked = this.isOutdated(page) ? null : this.#picked;
    return { page, wanted: picked ?? page };
  }

  readonly pick = (tag: string): void => {
    this.#picked = tag;
    this.#host.requestUpdate();
  };
}
