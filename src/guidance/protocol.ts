import * as v from 'valibot';
import { answersAfter, ownAnswers } from './answers.js';
import { choiceOf, date, hours, id, list, oneOf, strictObject, text } from './form.js';
import { iconNames } from './icons.js';
import { FARTHEST_DAY } from './limits.js';

/**
 * The schema of a protocol file: the only source of its types, of the check in the browser and of
 * `dist/protocol.schema.json`. A message says what is expected, as in "expected a number of hours".
 * The descriptions of each part for editors are in `provenance/descriptions.ts`.
 */

const signature = v.nullable(
  strictObject({
    by: text,
    role: v.optional(text),
    on: date,
    next: date,
    // Written by a tool, which checks their contents.
    hash: v.optional(text),
    verified: v.optional(v.boolean('true or false')),
    lines: v.optional(v.string('a text')),
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

const icon = v.optional(oneOf(iconNames));

const avoid = strictObject({
  ...entry,
  kind: v.literal('avoid'),
  until: v.nullable(hours),
  then: oneOf(answersAfter),
  icon,
});

const advised = strictObject({
  ...entry,
  kind: v.literal('do'),
  from: v.optional(hours),
  phases,
  icon,
});

const question = strictObject({
  ...entry,
  item: v.optional(id),
  answer: v.optional(oneOf(ownAnswers)),
});

const usualSign = strictObject({
  ...entry,
  level: v.literal('usual'),
  until: v.optional(hours),
  phases,
});

const warningSign = strictObject({
  ...entry,
  level: oneOf(['call', 'emergency']),
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
      short: v.optional(text),
      detail: v.optional(text),
      more: v.optional(text),
      after: v.optional(text),
    }),
    'texts by id',
  ),
  questions: v.record(
    id,
    strictObject({
      ask: text,
      short: v.optional(text),
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
 * A course of aftercare as data: when each piece of guidance holds, and its words by language. The built-in guidance
 * and a clinic's own have the same form. Hours count from the treatment; days are calendar days.
 */
export const protocolSchema = strictObject({
  ...head,
  id,
  version: text,
  source: v.optional(text),
  reviewed: signature,
  phases: v.pipe(list(phase), v.minLength(1, 'at least one phase')),
  items: list(v.variant('kind', [avoid, advised], choiceOf(['avoid', 'do']))),
  questions: list(question),
  signs: list(
    v.variant('level', [usualSign, warningSign], choiceOf(['usual', 'call', 'emergency'])),
  ),
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
export type Signature = Readonly<NonNullable<v.InferOutput<typeof signature>>>;
/** What a protocol file holds: one procedure or several. */
export type ProtocolFile = Protocol | Readonly<v.InferOutput<typeof protocolsSchema>>;
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
export type Entry = Protocol['products'][number];
