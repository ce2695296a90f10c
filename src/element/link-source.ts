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
  #values = NOTHING;

  /** @param onOtherDate - Another link was opened, or another guide's visitor has corrected this one. */
  constructor(host: Host, onOtherDate: () => void) {
    this.#host = host;
    this.#onOtherDate = onOtherDate;
    host.addController(this);
  }

  /** What the link said when the guide was last updated. */
  get values(): LinkParams {
    return this.#host.fromLink ? this.#values : NOTHING;
  }

  /** Reads the link, or stops, as the tag says now. Called at each update; Lit's `hostUpdate()` would come too late. */
  update(): void {
    if (!this.#host.fromLink || !this.#host.isConnected) {
      this.hostDisconnected();
      return;
    }
    joinLink(this);
    this.#values = linkParams();
  }

  /** The visitor's date, if one of the guides that follow the link has been given it, and what the link had said. */
  get answer(): ReturnType<typeof linkAnswer> {
    return this.#host.fromLink && !this.#isOverruled ? linkAnswer() : null;
  }

  /** The visitor's date, for all guides that follow the link. */
  correct(date: string | null): void {
    if (this.#host.fromLink && !this.#isOverruled) correctLink(date, this);
  }

  hostDisconnected(): void {
    leaveLink(this);
    this.#values = NOTHING;
  }

  linkChanged(): void {
    const isOther = linkParams()['procedure-date'] !== this.#values['procedure-date'];
    if (isOther && !this.#isOverruled) this.#onOtherDate();
    this.#host.requestUpdate();
  }

  /** By a date on the tag. */
  get #isOverruled(): boolean {
    const date = String(this.#host.procedureDate ?? '').trim();
    return date !== '' && !isUnfilledField(date);
  }
}
