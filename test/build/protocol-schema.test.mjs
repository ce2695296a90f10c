import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAll } from '../../build/protocol-schema.mjs';

/** A schema with one list of entries, each of which has an id. */
const definitions = () => ({
  file: {
    properties: { tips: { type: 'array', items: { properties: { id: { type: 'string' } } } } },
  },
});
const descriptions = { tips: 'Lifestyle.' };

describe('The descriptions in the schema of protocol files', () => {
  it('are found by path, else by key', () => {
    const described = definitions();
    describeAll(described, descriptions, { id: 'A name.' });
    assert.equal(described.file.properties.tips.description, 'Lifestyle.');
    assert.equal(described.file.properties.tips.items.properties.id.description, 'A name.');
  });

  it('stop the build if a property has none', () => {
    assert.throws(() => describeAll(definitions(), descriptions, {}), /description: tips\.id/);
  });

  it('stop the build if a description belongs to no property', () => {
    const more = { ...descriptions, 'tips.text': 'Never used.' };
    assert.throws(() => describeAll(definitions(), more, { id: 'A name.' }), /tips\.text/);
    assert.throws(
      () => describeAll(definitions(), descriptions, { id: 'A name.', on: 'Never used.' }),
      /\*\.on/,
    );
  });
});
