// Pages that a clinic's links lead to. What stands at an address is said by a test, with PUT; the tests' side of it is
// linked-page.ts. A page is found by the first part of its path, whatever mail tools have put after that.

const FOLDER = '/linked-pages/';
const ASKED = '/linked-pages-asked';

export function linkedPagesPlugin() {
  /** @type {Map<string, { body: string, headers: Record<string, string> }>} */
  const pages = new Map();
  /** @type {Map<string, string[]>} What a page made the browser ask for, with all that was sent along. */
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
        context.respond = false; // the runner would say 200
        res.writeHead(302, { location: moved }).end();
        return { body: ' ' };
      }
      const { body = '', headers: further } = pages.get(name) ?? {};
      // Not by the runner, which puts a script of its own into pages.
      context.respond = false;
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...further }).end(body);
      return { body: ' ' };
    },
  };
}
