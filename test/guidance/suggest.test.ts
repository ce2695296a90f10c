import { expect } from '@open-wc/testing';
import { suggest } from '../../src/guidance/suggest.js';

describe('The word that was most likely meant', () => {
  for (const [written, why] of [
    ['untl', 'a letter is missing'],
    ['untill', 'a letter is too much'],
    ['untol', 'a letter is another'],
    ['utnil', 'two letters are swapped'],
    ['UNTIL', 'it is in capitals'],
  ] as const)
    it(`is "until" for "${written}": ${why}`, () => {
      expect(suggest(written, ['phases', 'until', 'from'])).to.equal('until');
    });

  for (const written of ['uxnil', 'utxil', 'ntuil', 'unt', 'unitles', ''])
    it(`is none for "${written}", which is too far from "until"`, () => {
      expect(suggest(written, ['until'])).to.equal('');
    });

  it('is the nearest, wherever it is in the list', () => {
    expect(suggest('makup', ['makeups', 'makeup'])).to.equal('makeup');
    expect(suggest('makup', ['makeup', 'makeups'])).to.equal('makeup');
  });

  it('is searched among the first 200 words only', () => {
    const others = Array.from({ length: 199 }, (_, index) => `other-${index}`);
    expect(suggest('untl', [...others, 'until'])).to.equal('until');
    expect(suggest('untl', [...others, 'one-more', 'until'])).to.equal('');
  });
});
