import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const encoders = { br: brotliCompressSync, gzip: gzipSync, identity: (body) => body };
const encoded = new Map();

/** Compressed once, as on a web server that compresses ahead of time. */
function bodyOf(file, encoding) {
  const key = `${encoding} ${file}`;
  if (!encoded.has(key)) encoded.set(key, encoders[encoding](readFileSync(file)));
  return encoded.get(key);
}

function answer({ url, headers }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const file = join(root, pathname);
  const type = types[extname(file)];
  if (!/^\/(demo|dist)\//.test(pathname) || !type || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name)) ?? 'identity';
  const body = bodyOf(file, encoding);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const isPage = extname(file) === '.html';
  const head = {
    'content-type': type,
    'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000',
    vary: 'accept-encoding',
    etag,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  };
  if (headers['if-none-match'] === etag) response.writeHead(304, head).end();
  else response.writeHead(200, { ...head, 'content-length': body.length }).end(body);
}

/**
 * Serves demo/ and dist/ as a clinic's web server would: compressed, and with caching.
 * @returns Its address without a slash at the end, and a function that stops it.
 */
export async function startStaticServer() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    stop: () => server.close(),
  };
}
