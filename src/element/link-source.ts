import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { correctLink, joinLink, leaveLink, linkParams, type LinkClient } from '../page/link.js';
import type { LinkParams } from '../settings/link-text.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly fromLink: boolean;
    readonly procedureDate: string | null | undefined;
  };

const NOTHING: LinkParams = {};

/** The clinic's link in the page's address, where the tag says `from-link`. */
export class LinkSource implements ReactiveController, LinkClient {
  readonly #host: Host;
  readonly #onOtherDate: () => void;
  #date: string | undefined;

  /** @param onOtherDate - Another link was opened, or another guide's visitor has corrected this one. */
  constructor(host: Host, onOtherDate: () => void) {
    this.#host = host;
    this.#onOtherDate = onOtherDate;
    host.addController(this);
  }

  get values(): LinkParams {
    if (!this.#host.fromLink || !this.#host.isConnected) {
      leaveLink(this);
      return NOTHING;
    }
    joinLink(this);
    const values = linkParams();
    this.#date = values['procedure-date'];
    return values;
  }

  /** The visitor's date, for all guides that follow the link. */
  correct(date: string | null): void {
    if (this.#host.fromLink && !this.#isOverruled) correctLink(date, this);
  }

  hostDisconnected(): void {
    leaveLink(this);
  }

  linkChanged(): void {
    if (linkParams()['procedure-date'] !== this.#date && !this.#isOverruled) this.#onOtherDate();
    this.#host.requestUpdate();
  }

  /** By a date on the tag. */
  get #isOverruled(): boolean {
    return String(this.#host.procedureDate ?? '').trim() !== '';
  }
}
