// A clinic's site with the pages of a release, on a path below its own, whose network can fail. The tests' side is
// clinic-site.ts.
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';

const FOLDER = '/clinic-site/';
const PAGES = 'dist/pages/front-desk';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export function clinicSitePlugin() {
  /** @type {Map<string, { network: 'works' | 'fails' | 'is broken' | 'cannot be kept', version: string }>} By the name of the site. */
  const sites = new Map();

  return {
    name: 'clinic-site',
    serve(context) {
      const { path, req, res } = context;
      if (!path.startsWith(FOLDER)) return undefined;
      const [name, ...rest] = path.slice(FOLDER.length).split('/');
      if (context.method === 'PUT') {
        sites.set(name, JSON.parse(decodeURIComponent(context.URL.searchParams.get('site'))));
        return { body: '{}', type: 'json' };
      }
      // Not by the runner, which adds its own script to pages.
      context.respond = false;
      const { network, version } = sites.get(name);
      const file = join(PAGES, rest.at(-1) || 'landing.html');
      if (network === 'fails') req.socket.destroy();
      else if (network === 'is broken') res.writeHead(503).end('Sorry');
      else if (!existsSync(file)) res.writeHead(404).end('Not found');
      else {
        // A cache refuses answers that vary by everything, as it does without room.
        const vary = network === 'cannot be kept' ? '*' : 'user-agent';
        const headers = { 'x-version': version, 'cache-control': 'no-cache', vary };
        res.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', ...headers });
        createReadStream(file).pipe(res);
      }
      return { body: ' ' };
    },
  };
}
