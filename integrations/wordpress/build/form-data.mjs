// The form of a protocol file for PHP: the schema that the browser uses, with its messages, as JSON for
// `protocol-form.php`. So a change of a rule in `src/guidance/protocol.ts` also applies there.
import { protocolSchema, protocolsSchema } from '../../../dist/guidance/protocol.js';

export const formData = () => ({
  protocol: formOf(protocolSchema),
  protocols: formOf(protocolsSchema),
});

const kinds = {
  optional: ({ wrapped }) => ({ ...formOf(wrapped), optional: true }),
  nullable: ({ wrapped }) => ({ ...formOf(wrapped), nullable: true }),
  string: () => ({ kind: 'text' }),
  number: () => ({ kind: 'number' }),
  boolean: () => ({ kind: 'boolean' }),
  array: ({ item }) => ({ kind: 'list', item: formOf(item) }),
  record: ({ key, value }) => ({ kind: 'record', key: formOf(key), value: formOf(value) }),
  literal: ({ literal }) => ({ kind: 'choice', options: [literal] }),
  picklist: ({ options }) => ({ kind: 'choice', options }),
  object_with_rest: ({ entries }) => ({ kind: 'object', keys: mapValues(entries, formOf) }),
  variant: ({ key, options }) => ({
    kind: 'variant',
    key,
    options: options.map((option) => ({ values: namesOf(option.entries[key]), ...formOf(option) })),
  }),
};

const checks = {
  regex: ({ requirement }) => ({ pattern: perlPattern(requirement) }),
  iso_date: ({ requirement }) => ({ pattern: perlPattern(requirement) }),
  min_length: ({ requirement }) => ({ atLeast: requirement }),
  max_length: ({ requirement }) => ({ atMost: requirement }),
  min_value: ({ requirement }) => ({ min: requirement }),
  max_value: ({ requirement }) => ({ max: requirement }),
  integer: () => ({ whole: true }),
};

function formOf(schema) {
  const [itself, ...actions] = schema.pipe ?? [schema];
  // A pipe within a pipe is a schema with additional checks.
  const form = itself === schema || !itself.pipe ? made(kinds, itself) : formOf(itself);
  const own = actions
    .filter(({ kind }) => kind === 'validation')
    .map((action) => ({ ...made(checks, action), message: action.message }));
  const message = typeof itself.message === 'string' && { message: itself.message };
  return { ...form, ...message, checks: [...(form.checks ?? []), ...own] };
}

function made(makers, part) {
  const maker = makers[part.type];
  if (!maker) throw new Error(`The plugin's check knows nothing of "${part.type}".`);
  return maker(part);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The values of the key that selects one of several forms. */
function namesOf(schema) {
  return schema.options ?? [schema.literal];
}

/** `$` matches only at the very end in JavaScript; in PHP this needs D. UCP makes `\s` match Unicode's white space. */
function perlPattern({ source, flags }) {
  if (source.includes('~')) throw new Error(`The pattern ${source} contains its delimiter.`);
  return `~(*UCP)${source.replaceAll('\\d', '[0-9]')}~uD${flags.includes('i') ? 'i' : ''}`;
}
