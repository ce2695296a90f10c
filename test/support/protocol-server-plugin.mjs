// A clinic's web server, with all its possible failures. A test uses PUT to set the answer of an address;
// the tests' side of it is ../protocol-files/clinic-site.ts.

const FOLDER = '/protocol-files/';
const STATISTICS = '/protocol-files-asked';

/** @typedef {{ status: number, headers: Record<string, string>, manner: string, body: Buffer }} Answer */
/** @typedef {{ answer: Answer | null, requests: number, abandoned: number, waiting: Set<() => void> }} Address */

const nothingThere = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  manner: 'plain',
  body: Buffer.from('<!doctype html><title>Not found</title>'),
};

const begin = (response, { status, headers }) =>
  response.headersSent ? response : response.writeHead(status, headers);

const manners = {
  plain: (response, answer) => begin(response, answer).end(answer.body),
  /** Keeps the connection and sends nothing. */
  never() {},
  /** Sends nothing until there is another answer. */
  waits() {},
  /** Starts, and continues when there is another answer. */
  stalls: (response, answer) => begin(response, answer).write(answer.body),
  /** Drops the connection in the middle. */
  'breaks off'(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': String(body.length * 2) });
    response.write(body, () => response.destroy());
  },
  /** Repeats the body endlessly, as fast as it is read. */
  endless(response, { status, headers, body }) {
    response.writeHead(status, headers);
    const more = () => {
      while (!response.destroyed && response.write(body));
    };
    response.on('drain', more);
    more();
  },
};

export function protocolServerPlugin() {
  /** @type {Map<string, Address>} */
  const addresses = new Map();

  function addressOf(path) {
    const found = addresses.get(path) ?? {
      answer: null,
      requests: 0,
      abandoned: 0,
      waiting: new Set(),
    };
    addresses.set(path, found);
    return found;
  }

  async function put(address, url, request) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const told = JSON.parse(url.searchParams.get('answer') ?? '{}');
    address.answer = { ...told, body: Buffer.concat(chunks) };
    // Requests that wait for the old answer get the new one.
    const waiting = [...address.waiting];
    address.waiting.clear();
    for (const give of waiting) give();
  }

  function get(address, response) {
    address.requests++;
    response.on('close', () => {
      if (!response.writableFinished) address.abandoned++;
    });
    const give = () => {
      const answer = address.answer ?? nothingThere;
      manners[answer.manner](response, answer);
      if (answer.manner === 'waits' || answer.manner === 'stalls') address.waiting.add(give);
    };
    give();
  }

  return {
    name: 'protocol-server',
    async serve(context) {
      const { path, method, req: request, res: response } = context;
      if (path === STATISTICS) {
        const { requests, abandoned } = addressOf(context.query.path);
        return { body: JSON.stringify({ requests, abandoned }), type: 'json' };
      }
      if (!path.startsWith(FOLDER)) return undefined;
      if (method === 'PUT') {
        await put(addressOf(path), context.URL, request);
        return { body: '{}', type: 'json' };
      }
      context.respond = false; // the runner must not answer
      const over = new Promise((resolve) => {
        response.on('close', resolve);
      });
      get(addressOf(path), response);
      await over;
      return { body: ' ' }; // otherwise the runner would look for a file
    },
  };
}
