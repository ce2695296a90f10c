import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { joinLink, leaveLink, linkValues, type LinkClient } from '../page/link.js';
import type { LinkValues } from '../page/link-text.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly fromLink: boolean };

const NOTHING: LinkValues = {};

/** The clinic's link in the page's address, where the tag says `from-link`. */
export class LinkSource implements ReactiveController, LinkClient {
  readonly #host: Host;
  readonly #onChange: () => void;

  /** @param onChange - Another link was opened, or another guide's visitor has corrected this one. */
  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get values(): LinkValues {
    if (!this.#host.fromLink || !this.#host.isConnected) {
      leaveLink(this);
      return NOTHING;
    }
    joinLink(this);
    return linkValues();
  }

  hostDisconnected(): void {
    leaveLink(this);
  }

  linkChanged(): void {
    this.#onChange();
    this.#host.requestUpdate();
  }
}
