// The schema for editors, made from the schema with which the browser checks a protocol file.
import { toJsonSchema } from '@valibot/to-json-schema';
import { protocolSchema, protocolsSchema } from '../dist/guidance/protocol.js';
import { commonDescriptions, descriptions } from '../dist/provenance/descriptions.js';

/** @returns A JSON Schema of draft 7, which most editors support. */
export function protocolFileSchema({ version }) {
  const definitions = { protocol: formOf(protocolSchema), protocols: formOf(protocolsSchema) };
  definitions.protocols.properties.protocols.items = { $ref: '#/definitions/protocol' };
  describeAll(definitions, descriptions, commonDescriptions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://unpkg.com/aftercare-guide@${version}/dist/protocol.schema.json`,
    title: 'Protocol file of aftercare-guide',
    description:
      'A course of aftercare, or several: when each piece of guidance holds, and its words.',
    definitions,
    if: { type: 'object', required: ['protocols'] },
    then: { $ref: '#/definitions/protocols' },
    else: { $ref: '#/definitions/protocol' },
  };
}

function formOf(schema) {
  const { $schema: _, ...form } = toJsonSchema(schema, {
    ignoreActions: ['readonly'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      // valibot uses a schema with a message for unknown keys; editors have their own message.
      valibotSchema.type === 'object_with_rest' && { ...jsonSchema, additionalProperties: false },
  });
  return form;
}

/**
 * Adds a description to every property.
 *
 * @param definitions - JSON Schemas by name; they are changed.
 * @param byPlace - Descriptions by place, as in `items.until`.
 * @param byKey - Descriptions of keys that mean the same in many places.
 * @throws If a property has no description, or a description has no property.
 */
export function describeAll(definitions, byPlace, byKey) {
  const unused = new Set([...Object.keys(byPlace), ...Object.keys(byKey).map((key) => `*.${key}`)]);
  const missing = [];
  const visit = (form, place) => {
    if (!form || typeof form !== 'object') return;
    for (const [key, part] of Object.entries(form.properties ?? {})) {
      const inner = place ? `${place}.${key}` : key;
      const own = Object.hasOwn(byPlace, inner);
      const found = own ? byPlace[inner] : byKey[key];
      unused.delete(own ? inner : `*.${key}`);
      const values = [part.const ?? part.enum].flat().join(' or ');
      part.description = typeof found === 'object' ? found[values] : found;
      if (!part.description) missing.push(inner);
      visit(part, inner);
    }
    const parts = [form.items, form.additionalProperties, form.oneOf, form.anyOf].flat();
    for (const part of parts) visit(part, place);
  };
  for (const form of Object.values(definitions)) visit(form, '');
  if (missing.length) throw new Error(`Without a description: ${missing.join(', ')}.`);
  if (unused.size) throw new Error(`Descriptions of nothing: ${[...unused].join(', ')}.`);
}
