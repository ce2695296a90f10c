// The package as others get it from npm: packed, installed into a new project, used there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../support/browsers.mjs';
import { serveFolder } from './serve-folder.mjs';
import { projectFiles, wrongModules } from './project.mjs';

const run = promisify(execFile);
let project;
let packed;
let browser;
let site;

/** Runs a command in the project. @returns its output on both streams, and whether it failed. */
async function inProject(command, ...args) {
  try {
    const PATH = `${join(project, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
    const env = { ...process.env, PATH };
    const { stdout, stderr } = await run(command, args, { cwd: project, env });
    return { failed: false, text: stdout + stderr };
  } catch ({ stdout, stderr }) {
    return { failed: true, text: stdout + stderr };
  }
}

const node = (code) => inProject(process.execPath, '--input-type=module', '--eval', code);
const installed = (file) => join(project, 'node_modules/aftercare-guide', file);
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'aftercare-guide-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project]);
  [packed] = JSON.parse(stdout);
  for (const [name, text] of Object.entries(projectFiles(join(project, packed.filename))))
    await writeFile(join(project, name), text);
  const { failed, text } = await inProject('npm', 'install', '--no-audit', '--no-fund');
  assert.equal(failed, false, text);
  site = await serveFolder(project);
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
});

after(async () => {
  await browser?.close();
  site?.close();
  await rm(project, { recursive: true, force: true });
});

/** The text of the guide on a page of the project, and the page's title. Every error of the page fails the test. */
async function look(path) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${site.address}/${path}`);
  await page.waitForFunction(
    () => document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('.guide'),
    { timeout: 10_000 },
  );
  const seen = await page.evaluate(() => ({
    text: document.querySelector('aftercare-guide').shadowRoot.querySelector('.guide').innerText,
    title: document.title,
  }));
  await page.close();
  assert.deepEqual(errors, []);
  return seen;
}

describe('The packed files', () => {
  it('are what users need, and nothing of the development', () => {
    const strange = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^(dist\/.+|package\.json|README\.md|LICENSE)$/.test(path));
    assert.deepEqual(strange, []);
  });

  it('have everything that package.json names', async () => {
    const about = await readJson(installed('package.json'));
    const named = JSON.stringify([about.exports, about.bin, about.unpkg, about.jsdelivr])
      .match(/(?<=")(\.\/)?dist\/[^"*]+(?=")/g)
      .concat(about.customElements, about['web-types']);
    for (const file of named) assert.ok(existsSync(installed(file)), file);
    assert.ok(named.length > 15);
  });

  it('have the types first in every export', async () => {
    const { exports } = await readJson(installed('package.json'));
    for (const [name, target] of Object.entries(exports))
      if (typeof target === 'object') assert.equal(Object.keys(target)[0], 'types', name);
  });
});

describe('In Node, without a DOM,', () => {
  it('the functions work', async () => {
    const { text } = await node(`
      import { recoveryAt, parseWrittenTime, microneedling, namedZone, version } from 'aftercare-guide';
      const zone = namedZone('Europe/London');
      const { day, phase } = recoveryAt(microneedling, parseWrittenTime('2026-11-20T15:30'), Date.UTC(2026, 10, 21, 10), zone);
      console.log(JSON.stringify([day, phase.id, version]));`);
    const { version } = await readJson(installed('package.json'));
    assert.deepEqual(JSON.parse(text), [1, 'first-48-hours', version]);
  });

  it('a server may import what registers the tag', async () => {
    const { failed, text } = await node(`await import('aftercare-guide/define');`);
    assert.equal(failed, false, text);
  });

  it('a React server component is told that the tag has to be defined in the browser', async () => {
    const { failed, text } = await inProject(
      process.execPath,
      '--conditions=react-server',
      '--input-type=module',
      '--eval',
      "await import('aftercare-guide/define');",
    );
    assert.equal(failed, true);
    assert.match(text, /Import it in a file that begins with 'use client'/);
  });

  it('every other entry point works', async () => {
    const { failed, text } = await node(`
      const { es } = await import('aftercare-guide/languages/es');
      await import('aftercare-guide/jsx');
      for (const name of ['protocol.schema.json', 'custom-elements.json', 'integrity.json', 'package.json', 'script'])
        import.meta.resolve('aftercare-guide/' + name);
      console.log(es.tag);`);
    assert.equal(failed, false, text);
    assert.equal(text.trim(), 'es');
  });

  it('the command writes a protocol file and finds nothing wrong with it', async () => {
    await inProject('aftercare-guide', 'init', 'my-protocol.json');
    const { failed, text } = await inProject('aftercare-guide', 'check', 'my-protocol.json');
    assert.equal(failed, false, text);
  });
});

describe('In plain HTML', () => {
  it('the one script shows the guide, with its hash from integrity.json', async () => {
    const { files, version } = await readJson(installed('dist/integrity.json'));
    assert.equal(version, packed.version);
    await mkdir(join(project, 'plain'));
    await writeFile(
      join(project, 'plain/index.html'),
      `<!doctype html><html lang="en"><title>Clinic</title>
      <script src="/node_modules/aftercare-guide/dist/aftercare-guide.js" defer
        integrity="${files['dist/aftercare-guide.js']}"></script>
      <aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00">Call us.</aftercare-guide>`,
    );
    assert.match((await look('plain/')).text, /1 day since your treatment/);
  });
});

describe('With React and Vite', () => {
  /** The compiler's errors for each file of the project. */
  let faults;
  before(async () => {
    await mkdir(join(project, 'wrong'));
    for (const [index, code] of Object.values(wrongModules).entries())
      await writeFile(join(project, `wrong/${index}.tsx`), code);
    const { text } = await inProject('tsc');
    faults = text.split('\n').filter((line) => line.includes('error TS'));
  });

  it('the project compiles', () => {
    assert.deepEqual(
      faults.filter((fault) => !fault.startsWith('wrong/')),
      [],
    );
  });

  for (const [index, [what, code]] of Object.entries(wrongModules).entries())
    it(`${what} does not compile`, () => {
      const found = faults.filter((fault) => fault.startsWith(`wrong/${index}.tsx`));
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0].startsWith(`wrong/${index}.tsx(${code.split('\n').length},`), found[0]);
    });

  it('the built page shows the guide and hears its events', async () => {
    const { failed, text } = await inProject('vite', 'build', '--base', './');
    assert.equal(failed, false, text);
    const seen = await look('dist/index.html');
    assert.match(seen.text, /1 day since your treatment/);
    assert.match(seen.text, /Do not wear makeup/);
    assert.equal(seen.title, '1');
  });
});
