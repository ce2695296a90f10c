import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { classFields, groupedFields } from '../../build/script/class-fields.mjs';

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
      assert.deepEqual(groupedFields(code).length, 1);
      assert.throws(() => classFields().renderChunk(code), /Safari 15/);
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
      assert.deepEqual(
        groupedFields(`const a = [0], b = 1, f = (x) => x; class C { ${field} }`),
        [],
      );
    });

  it('is in no script of the build', () => {
    for (const name of ['aftercare-guide', 'aftercare-guide.en', 'aftercare-guide.ar'])
      assert.deepEqual(groupedFields(readFileSync(`dist/${name}.js`, 'utf8')), []);
  });
});
