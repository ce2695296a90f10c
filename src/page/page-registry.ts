type Listen = (method: 'addEventListener' | 'removeEventListener') => void;

/**
 * The guides of a page that share a timer, listeners or an observer. It listens from when the first guide joins until
 * the last one leaves.
 */
export class PageRegistry<Client> {
  readonly clients = new Set<Client>();
  readonly #listen: Listen;

  /** @param listen - Adds or removes all listeners. */
  constructor(listen: Listen) {
    this.#listen = listen;
  }

  join(client: Client): void {
    if (!this.clients.size) this.#listen('addEventListener');
    this.clients.add(client);
  }

  leave(client: Client): void {
    if (this.clients.delete(client) && !this.clients.size) this.#listen('removeEventListener');
  }
}
