import * as v from 'valibot';
import { LONGEST_HOURS, LONGEST_LIST, LONGEST_TEXT } from './limits.js';

/**
 * The form of a protocol file: the one source of its types, of the check in the browser and of
 * `dist/protocol.schema.json`. A message says what is expected, as in "expected a number of hours".
 * What each part means to an editor is in `provenance/descriptions.ts`.
 */

/** The first day of a phase, before and after the treatment. */
const FARTHEST_DAY = 3660;

/**
 * Only the keys that are named. Each other one is a mistake of its own, where `strictObject` would name the
 * first, and its message lists the keys that there are.
 */
const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.objectWithRest(
    // Without a prototype: what a page put on every object would be taken for a key.
    Object.assign(Object.create(null), entries) as Entries,
    v.never(Object.keys(entries).join()),
    'an object',
  ) as unknown as v.StrictObjectSchema<Entries, string>;
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'a list'),
    v.maxLength(LONGEST_LIST, `at most ${LONGEST_LIST} entries`),
    v.readonly(),
  );

const id = v.pipe(
  v.string('an id'),
  // The two names are left out by valibot, and by the prototypes of objects filled in.
  v.regex(
    /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id of small letters, digits and hyphens',
  ),
  v.maxLength(60, 'an id of at most 60 characters'),
);
const text = v.pipe(
  v.string('a text'),
  v.regex(/\S/, 'a text that is not empty'),
  v.maxLength(LONGEST_TEXT, `a text of at most ${LONGEST_TEXT} characters`),
);
const hours = v.pipe(
  v.number('a number of hours'),
  v.minValue(0, 'a number of hours, 0 or more'),
  v.maxValue(LONGEST_HOURS, `a number of hours, at most ${LONGEST_HOURS}`),
);
const date = v.pipe(v.string('a date'), v.isoDate('a date such as 2026-11-20'));

const signature = v.nullable(
  strictObject({
    by: text,
    on: date,
    next: date,
  }),
);

const entry = {
  id,
  facts: v.optional(list(v.string('the id of a fact'))),
  note: v.optional(text),
};
const phases = v.optional(list(id));

const phase = strictObject({
  ...entry,
  fromDay: v.pipe(
    v.number('a number of days'),
    v.integer('a whole number of days'),
    v.minValue(-FARTHEST_DAY, `a whole number of days, at least ${-FARTHEST_DAY}`),
    v.maxValue(FARTHEST_DAY, `a whole number of days, at most ${FARTHEST_DAY}`),
  ),
  first: v.optional(list(id)),
});

const avoid = strictObject({
  ...entry,
  kind: v.literal('avoid'),
  until: v.nullable(hours),
  then: v.picklist(['yes', 'ask', 'care'], '"yes", "ask" or "care"'),
});

const advised = strictObject({
  ...entry,
  kind: v.literal('do'),
  from: v.optional(hours),
  phases,
});

const question = strictObject({
  ...entry,
  item: v.optional(id),
  answer: v.optional(
    v.picklist(['yes', 'ask', 'care', 'not-covered'], '"yes", "ask", "care" or "not-covered"'),
  ),
});

const usualSign = strictObject({
  ...entry,
  level: v.literal('usual'),
  until: v.optional(hours),
  phases,
});

const warningSign = strictObject({
  ...entry,
  level: v.picklist(['call', 'emergency'], '"call" or "emergency"'),
  from: v.optional(hours),
  general: v.optional(v.boolean('true or false')),
});

const plainEntries = list(strictObject(entry));
const plainTexts = v.record(id, text, 'texts by id');

const texts = strictObject({
  name: text,
  doNot: v.optional(text),
  reviewed: v.optional(signature),
  phases: v.record(
    id,
    strictObject({
      title: text,
      main: v.pipe(v.array(text, 'a list'), v.maxLength(3, 'at most 3 texts'), v.readonly()),
    }),
    'texts by id',
  ),
  items: v.record(
    id,
    strictObject({
      text,
      more: v.optional(text),
      after: v.optional(text),
    }),
    'texts by id',
  ),
  questions: v.record(
    id,
    strictObject({
      ask: text,
      answer: v.optional(text),
    }),
    'texts by id',
  ),
  signs: plainTexts,
  products: plainTexts,
  tips: plainTexts,
  about: plainTexts,
  closing: plainTexts,
});

const head = {
  $schema: v.optional(v.string('a web address')),
  note: entry.note,
};

/**
 * A course of aftercare as data: when each piece of guidance holds, and its words by language. The built-in one
 * is such a file, and a clinic's own is written the same way. Hours count from the treatment; days are calendar
 * days.
 */
export const protocolSchema = strictObject({
  ...head,
  id,
  version: text,
  source: v.optional(text),
  reviewed: signature,
  phases: v.pipe(list(phase), v.minLength(1, 'at least one phase')),
  items: list(v.variant('kind', [avoid, advised], '"avoid" or "do"')),
  questions: list(question),
  signs: list(v.variant('level', [usualSign, warningSign], '"usual", "call" or "emergency"')),
  products: plainEntries,
  tips: plainEntries,
  about: plainEntries,
  closing: plainEntries,
  texts: v.record(v.string(), texts, 'texts by language'),
});

/** A file with more than one procedure. */
export const protocolsSchema = strictObject({
  ...head,
  protocols: v.pipe(list(protocolSchema), v.minLength(1, 'at least one protocol')),
});

export type Protocol = Readonly<v.InferOutput<typeof protocolSchema>>;
export type Phase = Readonly<v.InferOutput<typeof phase>>;
export type Avoid = Readonly<v.InferOutput<typeof avoid>>;
export type Do = Readonly<v.InferOutput<typeof advised>>;
export type Item = Avoid | Do;
export type Question = Readonly<v.InferOutput<typeof question>>;
export type Sign = Readonly<v.InferOutput<typeof usualSign> | v.InferOutput<typeof warningSign>>;
export type ProtocolTexts = Readonly<v.InferOutput<typeof texts>>;
export type PhaseText = ProtocolTexts['phases'][string];
export type ItemText = ProtocolTexts['items'][string];
export type QuestionText = ProtocolTexts['questions'][string];
/** What a restriction gives way to when it ends. */
export type Answer = Avoid['then'];
export type Entry = Protocol['products'][number];
