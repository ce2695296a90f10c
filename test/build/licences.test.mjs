import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { licences } from '../../build/licences.mjs';

describe('The licences of what is bundled', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'aftercare-guide-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Bundles a package, with these fields in its package.json; returns the licence file. */
  async function licencesOf(name, about) {
    const files = {
      [`node_modules/${name}/package.json`]: JSON.stringify({
        name,
        version: '1.0.0',
        main: 'index.js',
        ...about,
      }),
      [`node_modules/${name}/index.js`]: 'export const used = 1;',
      [`node_modules/${name}/LICENSE`]: 'Copyright (c) Jane Doe\n\nThe terms.\n',
      'entry.js': `import { used } from '${name}'; console.log(used);`,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const file = join(folder, 'LICENSES.txt');
    const bundle = await rollup({
      input: join(folder, 'entry.js'),
      plugins: [resolve(), licences(file)],
      onLog: () => {},
    });
    await bundle.generate({ format: 'es' });
    return readFileSync(file, 'utf8');
  }

  it('are written out with name and version', async () => {
    const text = await licencesOf('allowed', { license: 'MIT' });
    assert.match(text, /^allowed 1\.0\.0\n\nCopyright \(c\) Jane Doe\n\nThe terms\./);
  });

  it('stop the build if one is not allowed', async () => {
    await assert.rejects(licencesOf('forbidden', { license: 'GPL-3.0-only' }), /GPL-3\.0-only/);
  });

  it('stop the build if one is missing', async () => {
    await assert.rejects(licencesOf('unlicensed', {}), /unlicensed/);
  });
});

describe('The notice at the top of', () => {
  const scripts = readdirSync('dist').filter((file) => /^aftercare-guide(\.\w+)?\.js$/.test(file));
  const pairs = [
    ...scripts.map((script) => [script, 'LICENSES.txt']),
    ['front-desk.js', 'front-desk.LICENSES.txt'],
    ['editor.js', 'editor.LICENSES.txt'],
  ];
  assert.ok(scripts.length > 1, 'There is no build.');
  for (const [script, licenceFile] of pairs)
    it(`${script} names every holder of a copyright in it`, () => {
      const text = readFileSync(`dist/${script}`, 'utf8');
      const notice = text.slice(0, text.indexOf('*/'));
      const holders = [
        ...readFileSync(`dist/${licenceFile}`, 'utf8').matchAll(
          /^Copyright \(c\) (?:\d{4}(?:-\w+)? )?(.+?)\.?(?: All rights reserved\.?| <.+>)?$/gim,
        ),
      ].map(([, holder]) => holder);
      assert.ok(holders.length > 0);
      for (const holder of holders) assert.ok(notice.includes(holder), holder);
    });
});
