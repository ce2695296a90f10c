import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { puppeteerCore } from '@web/test-runner-chrome';
import { startDemo } from '../../demo/server.mjs';
import { chromiumArgs, findChromium } from '../support/browsers.mjs';

/** The answer to a request whose target is sent as it is written; `fetch` would normalise it. */
async function statusOf({ server }, target, host = 'localhost') {
  const { port, address } = server.address();
  const socket = connect(port, address);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => (answer += text));
  await once(socket, 'end');
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
}

/** What the server answers to links in demo/ that lead to other folders. */
async function statusesOfLinks(demo) {
  const outside = mkdtempSync(join(tmpdir(), 'aftercare-outside-'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  const links = {
    'test-link.txt': join(outside, 'secret.txt'),
    'test-link-to-folder': outside,
    'test-link.json': join('..', 'package.json'),
  };
  const names = Object.keys(links);
  try {
    for (const name of names) symlinkSync(links[name], join('demo', name));
    const paths = ['test-link.txt', 'test-link-to-folder/secret.txt', 'test-link.json'];
    return await Promise.all(paths.map((path) => statusOf(demo, `/demo/${path}`)));
  } finally {
    for (const name of names) rmSync(join('demo', name), { force: true });
    rmSync(outside, { recursive: true });
  }
}

/** What must never be answered with a file. */
const OUTSIDE = [
  '/package.json',
  '/src/index.ts',
  '/test/build/demo-server.test.mjs',
  '/.git/config',
  '/demo/.git/config',
  '/..%2fpackage.json',
  '/demo/../package.json',
  '/demo/..%2fpackage.json',
  '/demo/%2e%2e/package.json',
  '/demo/..%5c..%5cpackage.json',
  '/demo/%252e%252e/package.json',
  '/demo//../package.json',
  '//',
  '//package.json',
  '//localhost/package.json',
  '/%',
  '/demo/%',
  '/demo/%00',
  '/demo/%c0%ae',
  '/demonstration/',
  '/?',
  'http://localhost/package.json',
  'http://[',
  'http://[/demo/',
  `/demo/${'a'.repeat(9000)}`,
  '*',
];

describe('The server of the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo({ port: 0 });
  });
  after(() => demo.stop());

  it('has the pages and the built scripts', async () => {
    for (const path of ['/demo/', '/demo/link.html?lang=es', '/dist/aftercare-guide.js'])
      assert.equal(await statusOf(demo, path), 200, path);
  });

  it('leads from the top to the configurator', async () => {
    assert.equal(await statusOf(demo, '/'), 302);
    assert.equal(await statusOf(demo, '/demo'), 302);
  });

  for (const target of OUTSIDE)
    it(`answers 404 for the target ${target} and keeps running`, async () => {
      const status = await statusOf(demo, target);
      assert.ok(status >= 300 && status < 500, String(status));
      assert.equal(await statusOf(demo, '/demo/'), 200);
    });

  it('follows no link out of its folders', async () => {
    assert.deepEqual(await statusesOfLinks(demo), [404, 404, 404]);
  });

  for (const host of ['clinic.example', 'localhost.clinic.example', '127.0.0.1.nip.io', ''])
    it(`rejects requests for the host "${host}", which may resolve to this machine`, async () => {
      assert.ok([400, 403].includes(await statusOf(demo, '/demo/', host)));
    });

  it('accepts each name of this machine as host', async () => {
    for (const host of ['localhost:8000', '127.0.0.1:8000', '[::1]:8000', 'LOCALHOST'])
      assert.equal(await statusOf(demo, '/demo/', host), 200, host);
  });

  it('listens to this machine only', () => {
    assert.match(demo.server.address().address, /^(127\.0\.0\.1|::1)$/);
  });
});

describe('The server of the sources', () => {
  let demo;
  let browser;
  before(async () => {
    demo = await startDemo({ source: true, port: 0 });
    browser = await puppeteerCore.launch({ executablePath: findChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const hasGuide = () =>
    document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('#title') !== null &&
    document.querySelector('aftercare-guide')?.shadowRoot !== null;

  for (const path of ['', 'landing.html', 'link.html', 'gallery.html'])
    it(`shows demo/${path} from src/, with no error`, async () => {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const requests = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`${demo.address}/demo/${path}`);
      await page.waitForFunction(hasGuide);
      assert.ok(requests.includes('/src/script-tag.ts'));
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('loads the page again when a file of src/ changes', async () => {
    const page = await browser.newPage();
    await page.goto(`${demo.address}/demo/`);
    await page.waitForFunction(hasGuide);
    await page.evaluate(() => (window.isOld = true));
    const now = new Date();
    utimesSync('src/element/styles/theme.styles.ts', now, now);
    const start = performance.now();
    await page.waitForFunction(() => !window.isOld, { timeout: 5000 });
    await page.waitForFunction(hasGuide);
    console.log(`seen after ${Math.round(performance.now() - start)} ms`);
    await page.close();
  });

  it('serves built modules that a page imports from src/', async () => {
    assert.equal(await statusOf(demo, '/dist/time/zone.js'), 200);
    assert.equal(await statusOf(demo, '/dist/LICENSES.txt'), 404);
  });

  it('serves no file that the pages do not need', async () => {
    for (const target of [
      '/package.json',
      '/.git/config',
      '/test/build/demo-server.test.mjs',
      // How the dev server names files outside the project.
      '/__wds-outside-root__/1/package.json',
      '/__wds-outside-root__/2/etc/hostname',
    ])
      assert.equal(await statusOf(demo, target), 404, target);
    assert.deepEqual(await statusesOfLinks(demo), [404, 404, 404]);
  });
});
