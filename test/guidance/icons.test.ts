import { expect } from '@open-wc/testing';
import { iconNames, iconOf } from '../../src/guidance/icons.js';
import { microneedling } from '../../src/guidance/microneedling/microneedling.js';

describe('The picture of an item', () => {
  it('is there for every item of the built-in guidance', () => {
    for (const item of microneedling.items)
      expect(iconOf(item), item.id).to.be.oneOf([...iconNames]);
  });

  it('is used by some built-in item, so that no picture is dead weight', () => {
    expect(new Set(microneedling.items.map(iconOf))).to.deep.equal(new Set(iconNames));
  });

  it('follows the file if it names one, else the id', () => {
    expect(iconOf({ id: 'makeup', icon: 'glass' })).to.equal('glass');
    expect(iconOf({ id: 'direct-sun' })).to.equal('sun');
  });

  it('is absent for other ids, also for those that every object inherits', () => {
    for (const id of ['ice-bath', 'to-string', 'valueOf', 'toString'])
      expect(iconOf({ id }), id).to.equal(null);
  });
});
