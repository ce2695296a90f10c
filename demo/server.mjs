import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

const SERVED = ['demo', 'dist'];
/** Not dist/, which may be outdated or missing. */
const SERVED_AS_SOURCE = ['demo', 'src', 'node_modules'];
/** What pages load instead of the built scripts. */
const SOURCES = {
  'aftercare-guide': '/src/script-tag.ts',
  'front-desk': '/demo/front-desk/main.ts',
  editor: '/demo/editor/main.ts',
};

/**
 * Serves the demo, to this machine only.
 *
 * @param {object} options
 * @param {boolean} [options.source] - Serve the code in src/ instead of the build; pages reload on each change.
 * @param {number} [options.port] - The first to try; if it is taken, the next free one. 0: any.
 * @returns Its address, without a slash at the end, and a function that stops it.
 */
export async function startDemo({ source = false, port = 8000 } = {}) {
  // The dev server's own HTTP server accepts requests from the network, even with the host "localhost".
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
    address: `http://127.0.0.1:${server.address().port}`,
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
    server.listen(port, '127.0.0.1'); // a name may be missing from /etc/hosts
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}

/** Koa middleware: serves src/ when pages import the built modules. */
const fromSource = (context, next) => {
  context.url = context.url.replace(/^\/dist\/([\w/-]+)\.[jt]s$/, '/src/$1.ts');
  return next();
};

/** Checks the Host header: another site can point its own name at this machine to read the files (DNS rebinding). */
const isThisMachine = (host) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');

/** Koa middleware: answers only requests from this machine for the served folders. */
const onlyHere = (folders) => (context, next) => {
  const { headers } = context.req;
  if (!isThisMachine(headers.host)) return answer(context, 403, 'Only for this machine');
  const path = pathOf(context.url);
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  const isServed =
    path?.startsWith('/__web-dev-server__') ||
    (path && [path.slice(1), withoutLinks(path)].every((each) => isIn(folders, each)));
  return isServed ? next() : answer(context, 404, 'Not found');
};

function answer(context, status, text) {
  context.status = status;
  context.type = 'text/plain';
  context.body = `${text}\n`;
}

const isIn = (folders, path) => folders.includes(path.split('/', 1)[0]);

/** Where the file really is, since a link may lead out of its folder. The path itself if there is no such file. */
function withoutLinks(path) {
  try {
    return relative(root, realpathSync(join(root, path))).replaceAll(sep, '/');
  } catch {
    return path.slice(1);
  }
}

/** The path of a request; `undefined` if it is ambiguous or leads out of a folder. */
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
 * Replaces the built scripts in pages with the sources, and removes the Content Security Policy, which would block the
 * dev server's reload script.
 */
const sourcesInPages = {
  name: 'sources-in-pages',
  transform: ({ response, body }) =>
    response.is('html')
      ? body
          .replace('http-equiv="Content-Security-Policy"', '')
          .replace(
            /<script([^>]*?)\ssrc="\.\.\/dist\/(aftercare-guide|front-desk|editor)\.js"([^>]*)>/g,
            (_, before, name, after) =>
              `<script type="module"${before} src="${SOURCES[name]}"${after}>`,
          )
      : undefined,
};
