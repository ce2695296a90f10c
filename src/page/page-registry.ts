type Listen = (method: 'addEventListener' | 'removeEventListener') => void;

/**
 * The guides of a page that share something of it: a timer, listeners, an observer. It listens from the first guide
 * that joins until the last one has left.
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
