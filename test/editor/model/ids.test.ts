import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { idFrom } from '../../../demo/editor/model/ids.js';
import { describeOnce } from '../../support/command.js';

describeOnce('An id is made from words', () => {
  it('without the words that every line begins with', () => {
    const ids = [
      ['Do not swim.', 'swim'],
      ['Do not do hot yoga', 'do-hot-yoga'],
      ['Can I take the bus?', 'take-the-bus'],
      ['Do not', 'do-not'],
      ['Schlafen Sie auf dem Rücken.', 'schlafen-sie-auf-dem-rucken'],
      ['Größe, Łódź', 'grosse-lodz'],
      ['3 days of rest', 'days-of-rest'],
      ['Keep your skin moist and away from the sun all day long', 'keep-your-skin-moist-and-away'],
    ];
    for (const [words, id] of ids) expect(idFrom(words!, [], 'item'), words).to.equal(id);
  });

  it('from a plain word if there are no Latin letters', () => {
    expect(idFrom('不要游泳。', [], 'item')).to.equal('item');
    expect(idFrom('لا تسبح.', ['item'], 'item')).to.equal('item-2');
  });

  it('that nothing else has', () => {
    expect(idFrom('Swim', ['swim', 'swim-2'], 'item')).to.equal('swim-3');
    expect(idFrom('constructor', [], 'item')).to.equal('constructor-2');
  });

  it('in a form that a file may have, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(fc.string()),
        (words, taken) => {
          const id = idFrom(words, taken, 'item');
          expect(id).to.match(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
          expect(id.length).to.be.at.most(60);
          expect(taken).not.to.include(id);
        },
      ),
    );
  });
});
