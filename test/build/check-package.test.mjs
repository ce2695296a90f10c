import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../build/check-package.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aftercare-pack-'));
after(() => rmSync(folder, { recursive: true }));

const FILES = ['dist/index.js', 'dist/index.d.ts', 'dist/main.js', 'dist/one.js', 'dist/all.json'];
const write = (path, text = '') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write(
  'package.json',
  JSON.stringify({
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './x/*': './dist/x/*.js',
    },
    bin: { tool: 'dist/main.js' },
    unpkg: './dist/one.js',
    customElements: './dist/all.json',
  }),
);
const pack = () => spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });

describe('Packing for npm', () => {
  it('stops without a build, and says what to do', () => {
    const { status, stderr } = pack();
    assert.equal(status, 1);
    assert.match(stderr, /Run "npm run build" first/);
    assert.match(stderr, /Missing: .*dist\/index\.d\.ts/);
  });

  it('goes on once every file that the package names is there', () => {
    for (const path of FILES) write(path);
    assert.deepEqual([pack().status, pack().stderr], [0, '']);
  });

  for (const path of FILES)
    it(`stops if a build has not written ${path}`, () => {
      rmSync(join(folder, path));
      const { status, stderr } = pack();
      write(path);
      assert.equal(status, 1);
      assert.ok(stderr.includes(path), stderr);
    });
});
