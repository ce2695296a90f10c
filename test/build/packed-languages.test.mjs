import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { withBorrowedLetters, withOwnLetters } from '../../build/script/borrowed-letters.mjs';
import { pack, unpack } from '../../build/script/packed-languages.mjs';

const text = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/[|^]/g, ''));

describe('Letters that borrow characters of ASCII', () => {
  it('are restored exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (each) => {
        assert.equal(withOwnLetters(...withBorrowedLetters(each)), each);
      }),
      { numRuns: 2000 },
    );
  });

  it('become ASCII if the text leaves enough of ASCII unused', () => {
    const [packed] = withBorrowedLetters('لا تضعي مستحضرات التجميل');
    assert.match(packed, /^[ -~]*$/);
  });

  it('never borrow a character that needs a backslash or separates texts', () => {
    const [, , codes] = withBorrowedLetters(
      Array.from({ length: 500 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(''),
    );
    assert.equal(codes.length, 90);
    assert.doesNotMatch(codes, /["\\`|^]/);
  });
});

describe('A packed language', () => {
  const model = {
    name: 'English',
    reviewed: null,
    phases: [{ title: 'First', main: ['a', 'b'] }],
    hours: { one: '{count} hour', other: '{count} hours' },
  };

  it('is restored with other texts, and with other plurals than the first language has', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (name, title, a, b, few) => {
        const language = {
          name,
          reviewed: null,
          phases: [{ title, main: [a, b] }],
          hours: { few, many: a, other: b },
        };
        assert.deepEqual(unpack(model, pack(model, language).split('|')), language);
      }),
    );
  });

  it('keeps its own signature, whether the first language is signed or not', () => {
    const signature = { by: 'Dr Anna Ames', on: '2026-11-02', next: '2027-11-02' };
    for (const first of [null, { ...signature, by: 'Dr Ben Bell' }])
      for (const reviewed of [null, signature]) {
        const language = { ...model, reviewed };
        const packed = pack({ ...model, reviewed: first }, language);
        assert.deepEqual(unpack({ ...model, reviewed: first }, packed.split('|')), language);
      }
  });
});
