import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brokenLinks, deadPaths } from '../../build/links.mjs';

/** A small project with everything that can be wrong in it. */
const project = {
  'README.md': [
    '# Title',
    '[good](docs/page.md#one-heading) [gone](docs/gone.md) [no heading](docs/page.md#two)',
    '`src/here.ts` `src/gone.ts` `here.ts` `gone.ts` `src/` `lib/` `src/*.ts` `src/*.css.ts`',
    '`deep/nested.mjs` `aftercare-guide.js` `clinic.json` `aftercare-guide/define` `a < b`',
    '```sh\nnpx wtr `src/in-a-block.ts`\n```',
  ].join('\n\n'),
  'docs/page.md': '# One heading\n\n`../src/here.ts`\n\n`docs/page.md` `docs/gone.md`',
  'src/here.ts': '// See `src/gone-too.ts`.\nconst text = `src/in-code.ts`;\n/** `here.ts` */',
  'src/deep/nested.mjs': '',
  'node_modules/x/gone.ts': '',
};

describe('The check of links and paths', () => {
  let root;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'aftercare-links-'));
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  it('finds links to files and headings that are not there, and no other', () => {
    assert.deepEqual(brokenLinks(root), [
      'README.md: ](docs/gone.md)',
      'README.md: ](docs/page.md#two)',
    ]);
  });

  it('finds paths in backticks that are not there, in pages and in comments, and no other', () => {
    assert.deepEqual(deadPaths(root), [
      'README.md: `src/gone.ts`',
      'README.md: `gone.ts`',
      'README.md: `lib/`',
      'README.md: `src/*.css.ts`',
      'docs/page.md: `docs/gone.md`',
      'src/here.ts: `src/gone-too.ts`',
    ]);
  });
});
