import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { withBorrowedLetters, withOwnLetters } from '../../build/script/borrowed-letters.mjs';
import { pack, packedLanguage, shapeOf, unpack } from '../../build/script/packed-languages.mjs';

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
    items: { wash: { text: 'Wash', short: 'Washing' } },
    hours: { one: '{count} hour', other: '{count} hours' },
  };
  const shape = shapeOf(model);
  const again = (language) => unpack(shape, pack(shape, language).split('|'));

  it('is restored with other texts, and with other plurals than the first language has', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (name, title, a, b, few) => {
        const language = {
          name,
          reviewed: null,
          phases: [{ title, main: [a, b] }],
          items: { wash: { text: b, short: a } },
          hours: { few, many: a, other: b },
        };
        assert.deepEqual(again(language), language);
      }),
    );
  });

  it('keeps its own signature, whether the first language is signed or not', () => {
    const signature = { by: 'Dr Anna Ames', on: '2026-11-02', next: '2027-11-02' };
    for (const first of [null, { ...signature, by: 'Dr Ben Bell' }])
      for (const reviewed of [null, signature]) {
        const language = { ...model, reviewed };
        const signed = shapeOf({ ...model, reviewed: first });
        assert.deepEqual(unpack(signed, pack(signed, language).split('|')), language);
      }
  });

  it('has its keys once in the script, those of texts alone in one string', () => {
    assert.deepEqual(shape, {
      name: 0,
      reviewed: 0,
      phases: [{ title: 0, main: [0, 0] }],
      items: { wash: 'text short' },
      hours: 0,
    });
  });

  it('is one line of JSON without a letter beyond ASCII and without a backtick', () => {
    const guidance = { microneedling: { name: 'Größe' } };
    const words = { first: 'Größe `x`', second: '大小\n"2"' };
    const language = {
      tag: 'de',
      name: 'Deutsch – ß',
      dir: 'ltr',
      reviewed: null,
      words,
      guidance,
    };
    const line = packedLanguage(shapeOf({ words, guidance }), language, [
      { tag: 'de-CH', changes: [['ß', 'ss']] },
    ]);
    assert.match(line, /^[ -_a-~]+$/);
    const [tag, name, dir, reviewed, , region] = JSON.parse(line);
    assert.deepEqual([tag, name, dir, reviewed], ['de', 'Deutsch – ß', 'ltr', null]);
    assert.deepEqual(region, ['de-CH', 'Deutsch – ß', [['ß', 'ss']]]);
  });

  it('does not pass its signature on to its regions', () => {
    const signature = { by: 'Dr Anna Ames', on: '2026-11-02', next: '2027-11-02' };
    const guidance = { microneedling: { reviewed: signature, name: 'c' } };
    const words = { first: 'groß', second: 'b' };
    const shape = shapeOf({ words, guidance });
    const language = { tag: 'de', name: 'Deutsch', reviewed: null, words, guidance };
    const region = { tag: 'de-CH', changes: [['ß', 'ss']] };
    const [, , , , packed, [, , changes]] = JSON.parse(packedLanguage(shape, language, [region]));
    assert.deepEqual(unpack(shape, withOwnLetters(...packed, changes).split('|')), {
      words: { first: 'gross', second: 'b' },
      guidance: { microneedling: { reviewed: null, name: 'c' } },
    });
  });

  it('stops the build if its keys are not those of the others, or a text has a separator', () => {
    const words = { first: 'a', second: 'b' };
    const guidance = { name: 'c' };
    const packed = (own) => () =>
      packedLanguage(shapeOf({ words, guidance }), { name: 'X', words: own, guidance });
    assert.doesNotThrow(packed(words));
    for (const own of [
      { ...words, third: 'c' },
      { second: 'b' },
      { ...words, first: 'a|b' },
      { ...words, first: 'a^b' },
    ])
      assert.throws(packed(own), /^Error: X: its keys are not those of the other languages/);
  });
});
