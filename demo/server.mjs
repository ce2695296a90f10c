import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const SERVED = ['demo', 'dist'];
/** Nothing of dist/, which may be old or missing. */
const SERVED_AS_SOURCE = ['demo', 'src', 'node_modules', '__wds-outside-root__'];
/** What pages load in place of the built scripts. */
const SOURCES = {
  'aftercare-guide': '/src/script-tag.ts',
  'front-desk': '/demo/front-desk/main.ts',
};

/**
 * Serves the demo to this machine only.
 *
 * @param {object} options
 * @param {boolean} [options.source] - With the code in src/ in place of the build; pages reload on each change.
 * @param {number} [options.port] - The first to try; if it is taken, the next free one. 0: any.
 * @returns Its address, without a slash at the end, and what stops it.
 */
export async function startDemo({ source = false, port = 8000 } = {}) {
  // The dev server's own one listens to the whole network, even as "localhost".
  const server = createServer();
  const devServer = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      middlewareMode: { server },
      watch: source,
      clearTerminalOnReload: false,
      nodeResolve: source,
      middleware: source ? [fromSource, onlyHere(SERVED_AS_SOURCE)] : [onlyHere(SERVED)],
      plugins: source ? [sourcesInPages, esbuildPlugin({ ts: true, target: 'esnext' })] : [],
    },
  });
  server.on('request', devServer.koaApp.callback());
  await listen(server, port);
  return {
    address: `http://localhost:${server.address().port}`,
    server,
    async stop() {
      server.close();
      server.closeAllConnections();
      await devServer.stop();
    },
  };
}

async function listen(server, port) {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}

/** Koa middleware: what pages import of the built modules comes from src/. */
const fromSource = (context, next) => {
  context.url = context.url.replace(/^\/dist\/([\w/-]+)\.[jt]s$/, '/src/$1.ts');
  return next();
};

/** Another site can make its name lead to this machine, and read what it may not. The host tells. */
const isThisMachine = (host) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');

/** Koa middleware: answers what goes to the served folders, on this machine, and nothing else. */
const onlyHere = (folders) => (context, next) => {
  const { headers } = context.req;
  if (!isThisMachine(headers.host)) return answer(context, 403, 'Only for this machine');
  const path = pathOf(context.url);
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  const isServed =
    path?.startsWith('/__web-dev-server__') || folders.includes(path?.split('/')[1] ?? '');
  return isServed ? next() : answer(context, 404, 'Not found');
};

function answer(context, status, text) {
  context.status = status;
  context.type = 'text/plain';
  context.body = `${text}\n`;
}

/** The path that a request names; nothing if it can be read in two ways or leads out of a folder. */
function pathOf(target) {
  if (!/^\/(?!\/)/.test(target)) return undefined;
  try {
    const path = decodeURIComponent(target.split('?', 1)[0]);
    return /\\|\0|(^|\/)\.|\/\/|%/.test(path) ? undefined : path;
  } catch {
    return undefined; // a stray % in the address
  }
}

/**
 * Pages name the built scripts; here they get the sources. And they do without their Content Security Policy, which
 * does not let the dev server reload them.
 */
const sourcesInPages = {
  name: 'sources-in-pages',
  transform: ({ response, body }) =>
    response.is('html')
      ? body
          .replace('http-equiv="Content-Security-Policy"', '')
          .replace(
            /<script([^>]*?)\ssrc="\.\.\/dist\/(aftercare-guide|front-desk)\.js"([^>]*)>/g,
            (_, before, name, after) =>
              `<script type="module"${before} src="${SOURCES[name]}"${after}>`,
          )
      : undefined,
};
