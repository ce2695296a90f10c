import type { ReactiveControllerHost } from 'lit';

/** The collapsed parts that the visitor has opened, by id. */
export class OpenedParts {
  readonly #host: ReactiveControllerHost;
  readonly ids = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly onToggle = ({ currentTarget }: Event): void => {
    const { id, open } = currentTarget as HTMLDetailsElement;
    if (open === this.ids.has(id)) return;
    if (open) this.ids.add(id);
    else this.ids.delete(id);
    this.#host.requestUpdate();
  };
}
