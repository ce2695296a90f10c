import { expect } from '@open-wc/testing';
import { strictnessOf } from '../../src/guidance/answers.js';

describe('How strict an answer is', () => {
  it('rises from yes to no', () => {
    const strictness = ['yes', 'care', 'ask', 'not-covered', 'no'].map(strictnessOf);
    expect(strictness).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('is not a number for what is no answer', () => {
    for (const each of ['maybe', '', null, undefined, 0])
      expect(Number.isNaN(strictnessOf(each)), String(each)).to.equal(true);
  });
});
