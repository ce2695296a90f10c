/**
 * The guides of a page that share something of it: a timer, listeners, an observer. It listens from the first guide
 * that joins until the last one has left.
 */
export class PageRegistry<Client> {
  readonly #clients = new Set<Client>();
  readonly #listen: (method: 'addEventListener' | 'removeEventListener') => void;

  /** @param listen - Adds or removes all listeners. */
  constructor(listen: (method: 'addEventListener' | 'removeEventListener') => void) {
    this.#listen = listen;
  }

  get isEmpty(): boolean {
    return this.#clients.size === 0;
  }

  join(client: Client): void {
    if (this.isEmpty) this.#listen('addEventListener');
    this.#clients.add(client);
  }

  leave(client: Client): void {
    if (this.#clients.delete(client) && this.isEmpty) this.#listen('removeEventListener');
  }

  forEach(action: (client: Client) => void): void {
    this.#clients.forEach(action);
  }
}
