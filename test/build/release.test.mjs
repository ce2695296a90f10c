import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';

const read = (path) => readFileSync(path, 'utf8');

describe('The folder that a release leaves', () => {
  before(() => {
    assert.ok(existsSync('dist/pages'), 'There is no build.');
    execFileSync(process.execPath, ['build/release.mjs', '--offline'], { stdio: 'ignore' });
  });

  it('has each script, the plugin, the pages, checksums and a page that says which is for whom', () => {
    const scripts = readdirSync('dist').filter((name) => /^aftercare-guide.*\.js$/.test(name));
    assert.ok(scripts.length > 9);
    assert.deepEqual(
      readdirSync('release').sort(),
      [
        ...scripts,
        'LICENSES.txt',
        'SHA256SUMS.txt',
        'aftercare-guide-configurator.zip',
        'aftercare-guide-editor.zip',
        'aftercare-guide-front-desk.zip',
        'aftercare-guide-wordpress.zip',
        'integrity.json',
        'which-file-do-i-need.html',
      ].sort(),
    );
  });

  it('has the right checksum of every other file', () => {
    const lines = read('release/SHA256SUMS.txt').trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.slice(66)),
      readdirSync('release')
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort(),
    );
    for (const line of lines)
      assert.equal(
        createHash('sha256')
          .update(readFileSync(`release/${line.slice(66)}`))
          .digest('hex'),
        line.slice(0, 64),
      );
  });

  it('names every file in its page, and no file that is not there', () => {
    const page = read('release/which-file-do-i-need.html');
    const named = [...page.matchAll(/<code>([\w.-]+\.(?:js|zip|json|txt))<\/code>/g)].map(
      ([, name]) => name,
    );
    const inZips = ['front-desk', 'configurator', 'editor'].flatMap((name) => namesIn(name));
    const there = readdirSync('release');
    assert.deepEqual(
      named.filter((name) => !there.includes(name) && !inZips.includes(name)),
      ['aftercare-guide.cdx.json'], // not made offline
    );
    assert.deepEqual(
      there.filter((name) => !named.includes(name) && name !== 'which-file-do-i-need.html'),
      [],
    );
    for (const html of ['front-desk.html', 'configurator.html', 'landing.html', 'editor.html'])
      assert.ok(page.includes(html) && inZips.includes(html), html);
  });

  it('is what the workflow publishes', () => {
    const workflow = read('.github/workflows/release.yml');
    assert.match(workflow, /- run: npm run release\n/);
    assert.match(workflow, /gh release create [^\n]+\n\s+release\/\*\n/);
  });

  for (const name of ['front-desk', 'configurator', 'editor'])
    it(`has all that the pages of ${name} load beside them, and no link that leads nowhere`, () => {
      const files = filesIn(name);
      const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
      assert.ok(pages.length > 0);
      for (const page of pages) {
        const markup = Buffer.from(files[page])
          .toString()
          .replace(/<!--[^]*?-->/g, '');
        const named = [...markup.matchAll(/\s(?:src|href)="([^"#][^"]*)"/g)].map(([, to]) => to);
        assert.ok(named.length > 3);
        for (const to of named) assert.ok(files[`${name}/${to}`], `${page}: ${to}`);
      }
    });
});

function filesIn(name) {
  return unzipSync(readFileSync(`release/aftercare-guide-${name}.zip`));
}

function namesIn(name) {
  return Object.keys(filesIn(name)).map((path) => path.replace(`${name}/`, ''));
}
