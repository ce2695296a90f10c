// A clinic's web server for the host suite: real pages with real headers. A test uses PUT to set the page at an
// address under /hosts/; the tests' side of it is ../hosts/support/host.ts.

const FOLDER = '/hosts/';

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export function hostPagesPlugin() {
  /** @type {Map<string, { headers: Record<string, string>, body: Buffer }>} */
  const files = new Map();

  async function put({ path, URL: url, req: request }) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = {
      'content-type': types[path.split('.').pop()] ?? types.html,
      ...JSON.parse(url.searchParams.get('headers') ?? '{}'),
    };
    files.set(path, { headers, body: Buffer.concat(chunks) });
  }

  return {
    name: 'host-pages',
    async serve(context) {
      const { path, method, res: response } = context;
      if (!path.startsWith(FOLDER)) return undefined;
      if (method === 'PUT') {
        await put(context);
        return { body: '{}', type: 'json' };
      }
      // Bypasses the runner, which would add its own scripts and headers to a page.
      context.respond = false;
      const { headers, body } = files.get(path) ?? { headers: {}, body: null };
      response.writeHead(body ? 200 : 404, headers).end(body);
      return { body: ' ' };
    },
  };
}
