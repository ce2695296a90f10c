import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  correctLink,
  joinLink,
  leaveLink,
  linkAnswer,
  linkParams,
  type LinkClient,
} from '../page/link.js';
import { isUnfilledField, type LinkParams } from '../settings/link-text.js';
import { rawTextOf } from '../settings/visible-text.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly fromLink: boolean;
    readonly procedureDate: string | null | undefined;
  };

const NOTHING: LinkParams = {};

/** The clinic's link in the page's address, if the tag has `from-link`. */
export class LinkSource implements ReactiveController, LinkClient {
  readonly #host: Host;
  readonly #onOtherDate: () => void;
  #values = NOTHING;

  /** @param onOtherDate - Called when another link was opened, or the visitor has corrected the date in another guide. */
  constructor(host: Host, onOtherDate: () => void) {
    this.#host = host;
    this.#onOtherDate = onOtherDate;
    host.addController(this);
  }

  /** What the link said when the guide was last updated. */
  get values(): LinkParams {
    return this.#host.fromLink ? this.#values : NOTHING;
  }

  /** Starts or stops following the link. Called at each update; Lit's `hostUpdate()` would come too late. */
  update(): void {
    if (!this.#host.fromLink || !this.#host.isConnected) {
      this.hostDisconnected();
      return;
    }
    joinLink(this);
    this.#values = linkParams();
  }

  /** The visitor's date, if one was entered in any guide that follows the link, and the link's original date. */
  get answer(): ReturnType<typeof linkAnswer> {
    return this.#host.fromLink && !this.isOverruled ? linkAnswer() : null;
  }

  /** Passes the visitor's date to all guides that follow the link. */
  correct(date: string | null): void {
    if (this.#host.fromLink && !this.isOverruled) correctLink(date, this);
  }

  hostDisconnected(): void {
    leaveLink(this);
    this.#values = NOTHING;
  }

  linkChanged(): void {
    const isOther = linkParams()['procedure-date'] !== this.#values['procedure-date'];
    if (isOther && !this.isOverruled) this.#onOtherDate();
    this.#host.requestUpdate();
  }

  /** Whether the tag has a date, which wins. */
  get isOverruled(): boolean {
    const date = rawTextOf(this.#host.procedureDate);
    return date !== '' && !isUnfilledField(date);
  }
}
