// Pages that a clinic's links lead to. A test uses PUT to set the page at an address; the tests' side is
// linked-page.ts. A page is found by the first part of its path, whatever mail tools have added after that.

const FOLDER = '/linked-pages/';
const ASKED = '/linked-pages-asked';

export function linkedPagesPlugin() {
  /** @type {Map<string, { body: string, headers: Record<string, string> }>} */
  const pages = new Map();
  /** @type {Map<string, string[]>} The requests of a page, with their headers. */
  const asked = new Map();

  const nameIn = (path) => /^[\w-]+/.exec(path.slice(FOLDER.length))?.[0] ?? '';

  return {
    name: 'linked-pages',
    async serve(context) {
      const { path, method, headers, req, res, URL: url } = context;
      if (path === ASKED)
        return { body: JSON.stringify(asked.get(context.query.name) ?? []), type: 'json' };
      const from = headers.referer ? new URL(headers.referer).pathname : '';
      const by = [path, from].find((each) => each.startsWith(FOLDER));
      if (by && method === 'GET') {
        const name = nameIn(by);
        const sent = [req.url, headers.referer ?? '', headers.cookie ?? ''].join(' ');
        asked.set(name, [...(asked.get(name) ?? []), sent]);
      }
      if (!path.startsWith(FOLDER)) return undefined;
      const name = nameIn(path);
      if (method === 'PUT') {
        const chunks = [];
        for await (const chunk of req) chunks.push(chunk);
        pages.set(name, JSON.parse(Buffer.concat(chunks).toString()));
        return { body: '{}', type: 'json' };
      }
      const moved = url.searchParams.get('moved-to');
      if (moved !== null) {
        context.respond = false; // the runner would answer 200
        res.writeHead(302, { location: moved }).end();
        return { body: ' ' };
      }
      const { body = '', headers: further } = pages.get(name) ?? {};
      // Not by the runner, which adds its own script to pages.
      context.respond = false;
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...further }).end(body);
      return { body: ' ' };
    },
  };
}
