import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeOf, readJson, type Place } from '../../src/command/json-text.js';
import { describeOnce } from '../support/command.js';

/** What JSON.parse makes of a text: it decides what is JSON. */
function parsed(text: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** A JSON text with a piece replaced by another. */
const mutated = fc
  .tuple(
    fc.json({ stringUnit: 'grapheme' }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ...'{}[],:"\\/-+.0eE \t\r\n\u0000\u00a0\u2028\ud800x'.split(''),
      'null',
      '01',
      '\\u00g',
      '"\\v"',
      '"\\n"',
      '1e',
      '""',
    ),
  )
  .map(([text, at, length, piece]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

describeOnce('The JSON reader with positions', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    let broken = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const judge = parsed(text);
        const read = readJson(text);
        if ('broken' in read) {
          broken++;
          expect(judge).to.equal(null);
          expect(read.broken.offset).to.be.within(0, text.length);
        } else expect(read.data).to.deep.equal(judge?.data);
      }),
      { numRuns: 5000 },
    );
    expect(broken).to.be.within(500, 4900);
  });

  it('reads lists that are nested 100 deep, beside each other too, and no deeper ones', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    for (const text of [nested(100), `[${nested(99)},${nested(99)}]`])
      expect(readJson(text)).to.have.property('data');
    expect(readJson(nested(101))).to.deep.equal({
      broken: { offset: 100, text: 'objects and lists are nested more than 100 deep' },
    });
  });

  it('finds the position of each value', () => {
    const expectPlaces = (text: string, place: Place, value: unknown) => {
      const written = JSON.stringify(value, null, 1).split('\n')[0]!;
      expect(text.slice(place.start)).to.satisfy((rest: string) => rest.startsWith(written));
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        const path = [Array.isArray(value) ? Number(key) : key];
        const found = placeOf(place, path);
        const name = Array.isArray(value) ? '' : JSON.stringify(key);
        expect(text.slice(found.key)).to.satisfy((rest: string) => rest.startsWith(name));
        expectPlaces(text, found, inner);
      }
    };
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const read = readJson(text);
        if ('broken' in read) throw new Error(read.broken.text);
        expectPlaces(text, read.root, JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });
});
