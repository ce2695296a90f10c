// Serves the project's folder, so that the demo is seen as a clinic's page would load it: over HTTP.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that an address stands for, or undefined where it leads out of the project. */
function fileFor(url) {
  try {
    const file = join(root, decodeURIComponent(url.pathname));
    return file.startsWith(root) ? file : undefined;
  } catch {
    return undefined; // a stray % in the address
  }
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  const file = fileFor(url);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory()) {
    response.writeHead(302, { location: `${url.pathname}/${url.search}` }).end();
  } else if (found?.isFile()) {
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  } else {
    response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
  }
});

/** Opens the default browser where there is one to see; the address is on the screen in any case. */
function open(address) {
  const [command, ...args] =
    {
      darwin: ['open', address],
      win32: ['cmd', '/c', 'start', '', address],
    }[process.platform] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : []);
  if (!command || process.env.CI) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

let port = Number(process.env.PORT) || 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(++port, 'localhost');
});
server.on('listening', () => {
  const address = `http://localhost:${port}/demo/`;
  console.log(`Demo: ${address}`);
  open(address);
});
server.listen(port, 'localhost');
