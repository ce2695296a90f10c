/** What a web server answers. By default 200, JSON, at once. */
export interface Answer {
  /** Text as it is, bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly status?: number;
  /** '' for none. */
  readonly type?: string;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How it fails. `waits` sends nothing until the file gets another answer; `stalls` sends this and goes on
   * with the next.
   */
  readonly manner?: 'plain' | 'waits' | 'never' | 'stalls' | 'breaks off' | 'endless';
}

let published = 0;
/** The devices of a run share the server. */
const device = Math.random().toString(36).slice(2, 8);

/** Publishes a new file on the clinic's web site, which is the page's. */
export async function publish(answer: Answer): Promise<PublishedFile> {
  const file = unpublished();
  await file.answer(answer);
  return file;
}

/** An address without a file so far. */
export function unpublished(
  address = `/protocol-files/${device}-${++published}/clinic.json`,
): PublishedFile {
  return new PublishedFile(address);
}

/** An address of the clinic's site, and its requests. */
export class PublishedFile {
  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  /** Sets the server's answer from now on. */
  async answer({ body = '', status = 200, type, headers = {}, manner }: Answer): Promise<void> {
    const bytes =
      typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const told = {
      status,
      headers: { ...(type !== '' && { 'content-type': type ?? 'application/json' }), ...headers },
      manner: manner ?? 'plain',
    };
    const query = new URLSearchParams({ answer: JSON.stringify(told) });
    const { ok } = await fetch(`${this.address}?${query}`, {
      method: 'PUT',
      body: bytes as BodyInit,
    });
    if (!ok) throw new Error('The file could not be published.');
  }

  /** How often it was requested. */
  async requests(): Promise<number> {
    return (await this.#statistics()).requests;
  }

  /** How many of the requests the page has aborted. */
  async abandoned(): Promise<number> {
    return (await this.#statistics()).abandoned;
  }

  async #statistics(): Promise<{ readonly requests: number; readonly abandoned: number }> {
    const query = new URLSearchParams({ path: this.address });
    const response = await fetch(`/protocol-files-asked?${query}`);
    return (await response.json()) as { requests: number; abandoned: number };
  }
}
