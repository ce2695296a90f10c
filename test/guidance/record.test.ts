import { expect } from '@open-wc/testing';
import { bare, isRecord, recordOf } from '../../src/guidance/record.js';

describe('isRecord', () => {
  it('is true for objects, and false for lists, null and everything else', () => {
    const values = [{}, { until: 48 }, Object.create(null), [], [1], null, undefined, 'text', 7];
    const expected = [true, true, true, false, false, false, false, false, false];
    expect(values.map(isRecord)).to.deep.equal(expected);
  });
});

describe('recordOf', () => {
  it('is the object or the list itself, and an empty object for everything else', () => {
    const [one, list] = [{ until: 48 }, [48]];
    expect(recordOf(one)).to.equal(one);
    expect(recordOf(list)).to.equal(list);
    for (const other of [null, undefined, 'text', '', 7, true])
      expect(recordOf(other), String(other)).to.deep.equal({});
  });
});

describe('A bare copy of data', () => {
  const data = { items: [{ until: 48, note: null }, 'text', []], texts: { en: { closing: {} } } };

  it('equals the data, with its lists, and shares no object with it', () => {
    const copy = bare(data);
    expect(JSON.stringify(copy)).to.equal(JSON.stringify(data));
    expect(Array.isArray(copy.items)).to.equal(true);
    expect(copy).not.to.equal(data);
    expect(copy.items[0]).not.to.equal(data.items[0]);
  });

  it('inherits nothing that a page has put on every object, at any depth', () => {
    const { items, texts } = bare(data);
    for (const each of [bare(data), items[0], texts, texts.en, texts.en.closing])
      expect(Object.getPrototypeOf(each)).to.equal(null);
    expect('toString' in texts.en).to.equal(false);
  });

  it('is the value itself if it is no object', () => {
    for (const value of [null, undefined, 'text', '', 0, 48, true])
      expect(bare(value), String(value)).to.equal(value);
  });
});
