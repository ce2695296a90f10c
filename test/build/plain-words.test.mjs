import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordsToAvoid } from '../../build/plain-words.mjs';

const project = {
  'README.md': 'Whoever reads this shall mend it.\n\n```sh\n# nobody reads code\n```\n',
  'docs/page.md': 'Use it instead of this. The recommendation is amended.',
  'CODE_OF_CONDUCT.md': 'Nobody changes these words.',
  'src/here.ts':
    "// In place\n// of this.\n/**\n * For want\n * of that.\n */\nconst text = 'somebody';\n",
  'test/there.test.mjs': '  // As it came.\n',
};

describe('The check for words to avoid', () => {
  let root;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'aftercare-words-'));
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  it('finds them in pages and comments, also across lines, but not in code or in parts of other words', () => {
    const found = wordsToAvoid(root).map((line) => line.replace(/ \(.*/, ''));
    assert.deepEqual(found.sort(), [
      'README.md: "Whoever"',
      'README.md: "mend"',
      'README.md: "shall"',
      'src/here.ts: "For want of"',
      'src/here.ts: "In place of"',
      'test/there.test.mjs: "As it came"',
    ]);
  });

  it('says what to write instead', () => {
    assert.ok(wordsToAvoid(root).some((line) => line.includes('(fix, correct)')));
  });
});
