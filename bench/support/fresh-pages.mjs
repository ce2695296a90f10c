import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { files } from './peers.mjs';

const PAGE = '<!doctype html><html lang="en"><title>Bench</title><body></body></html>';

/** An empty page with an origin, which some need to keep things, and the files that peers ask for. */
const server = createServer(({ url }, response) => {
  const file = files[url];
  response.writeHead(200, {
    'content-type': file ? 'application/json' : 'text/html',
    etag: '"1"',
  });
  response.end(file ? readFileSync(file) : PAGE);
});

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
server.unref();

/**
 * A page in a process of its own, where nothing is warm: no compiled code, no formatter, no heap.
 * The caller closes its context.
 */
export async function openFreshPage(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
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
