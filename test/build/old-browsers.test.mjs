import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { oldBrowsers, tooNew } from '../../build/script/old-browsers.mjs';

describe('A class field that Safari 15 cannot run', () => {
  for (const field of [
    'c = a[(0)]',
    '#c = (a, b)',
    'static c = (a + b) * 2',
    'c = f((a, b))',
    'c = `${(a, b)}`',
  ])
    it(`is found: ${field}`, () => {
      const code = `const a = [0], b = 1, f = (x) => x; class C { ${field}; d = f(a) }`;
      assert.deepEqual(tooNew(code).length, 1);
      assert.throws(() => oldBrowsers().renderChunk(code), /Safari 15 cannot run a class field/);
    });

  for (const field of [
    'c = a[0]',
    'c = f(a)',
    'c = new Map(a)',
    'c = () => (a, b)',
    "c = '('",
    'c = /(a)/',
    'c',
    'm() { return (a, b) }',
    'c = `(${a}`',
  ])
    it(`is not every field: ${field}`, () => {
      assert.deepEqual(tooNew(`const a = [0], b = 1, f = (x) => x; class C { ${field} }`), []);
    });

  for (const [code, why] of [
    ['class C { static { f(); } }', /static blocks from 16\.4/],
    ['/(?<=a)b/.test(c)', /lookbehind/],
    ['/(?<!a)b/u.test(c)', /lookbehind/],
    ['/[a--b]/v.test(c)', /flag v/],
  ])
    it(`is found, and so is ${code}`, () => {
      assert.throws(() => oldBrowsers().renderChunk(code), why);
    });

  it('is not a named group', () => {
    assert.equal(oldBrowsers().renderChunk('/(?<year>a)b/u.test(c)'), null);
  });

  it('is in no script of the build', () => {
    for (const name of ['aftercare-guide', 'aftercare-guide.en', 'aftercare-guide.ar'])
      assert.deepEqual(tooNew(readFileSync(`dist/${name}.js`, 'utf8')), []);
  });
});
