import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { files } from './peers.mjs';

const PAGE = '<!doctype html><html lang="en"><title>Bench</title><body></body></html>';

/** By path: other files, with type and text. */
const published = new Map(
  Object.entries(files).map(([path, file]) => [
    path,
    { type: 'application/json', text: readFileSync(file) },
  ]),
);

/** Serves an empty page with an origin (some peers need one for storage), files of peers, and published files. */
const server = createServer(({ url }, response) => {
  const { type, text } = published.get(url) ?? { type: 'text/html', text: PAGE };
  response.writeHead(200, { 'content-type': type, etag: '"1"' });
  response.end(text);
});

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
server.unref();
const origin = `http://127.0.0.1:${server.address().port}`;

/** Publishes a text so that pages can load it. @returns Its address. */
export function publish(path, type, text) {
  published.set(path, { type, text });
  return origin + path;
}

/**
 * A page in a separate process, where nothing is warm: no compiled code, no formatter, no heap.
 * The caller closes its context.
 */
export async function openFreshPage(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return { context, page, session: await page.createCDPSession() };
}

export async function inFreshPage(browser, work) {
  const { context, page, session } = await openFreshPage(browser);
  try {
    return await work(page, session);
  } finally {
    await context.close();
  }
}
