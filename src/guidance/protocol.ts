import * as v from 'valibot';

/**
 * The form of a protocol file: the one source of its types, of the check in the browser and of
 * `dist/protocol.schema.json`. A message says what is expected, as in "expected a number of hours".
 * The one script leaves the descriptions out.
 */

/** Longest text, in characters; longest list; longest window, in hours. */
const LONGEST_TEXT = 600;
const LONGEST_LIST = 100;
const LONGEST_HOURS = 8784;
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
    by: v.pipe(text, v.description('The clinician who has signed it.')),
    on: v.pipe(date, v.description('The day of the signature.')),
    next: v.pipe(date, v.description('The day on which it is to be read again.')),
  }),
);

const entry = {
  id: v.pipe(id, v.description('Name of the entry, under which its texts stand.')),
  facts: v.optional(
    v.pipe(
      list(v.string('the id of a fact')),
      v.description('The facts of the source that it carries.'),
    ),
  ),
  note: v.optional(v.pipe(text, v.description('For whoever edits this file; never shown.'))),
};
const phases = v.optional(
  v.pipe(list(id), v.description('Ids of the phases in which it holds. Default: all.')),
);

const phase = strictObject({
  ...entry,
  fromDay: v.pipe(
    v.number('a number of days'),
    v.integer('a whole number of days'),
    v.minValue(-FARTHEST_DAY, `a whole number of days, at least ${-FARTHEST_DAY}`),
    v.maxValue(FARTHEST_DAY, `a whole number of days, at most ${FARTHEST_DAY}`),
    v.description('First day of the phase. The treatment day is day 0.'),
  ),
  first: v.optional(
    v.pipe(
      list(id),
      v.description('Items that come first in this phase; the others follow in their own order.'),
    ),
  ),
});

const avoid = strictObject({
  ...entry,
  kind: v.pipe(v.literal('avoid'), v.description('What is off limits.')),
  until: v.pipe(
    v.nullable(hours),
    v.description('Hours after the treatment for which it holds; null where no end is given.'),
  ),
  then: v.pipe(
    v.picklist(['yes', 'ask', 'care'], '"yes", "ask" or "care"'),
    v.description('The answer from then on: yes, ask the clinic first, or yes with care.'),
  ),
});

const advised = strictObject({
  ...entry,
  kind: v.pipe(v.literal('do'), v.description('What to do.')),
  from: v.optional(
    v.pipe(hours, v.description('Hours after the treatment before it is advised. Default 0.')),
  ),
  phases,
});

const question = strictObject({
  ...entry,
  item: v.optional(
    v.pipe(
      id,
      v.description(
        'An item. While it is off limits, or not advised yet, the answer is no; then it is what `then` says.',
      ),
    ),
  ),
  answer: v.optional(
    v.pipe(
      v.picklist(['yes', 'ask', 'care', 'not-covered'], '"yes", "ask", "care" or "not-covered"'),
      v.description('The answer where no item says no.'),
    ),
  ),
});

const usualSign = strictObject({
  ...entry,
  level: v.pipe(v.literal('usual'), v.description('Nothing to worry about.')),
  until: v.optional(
    v.pipe(hours, v.description('Hours after the treatment for which it is usual.')),
  ),
  phases,
});

const warningSign = strictObject({
  ...entry,
  level: v.pipe(
    v.picklist(['call', 'emergency'], '"call" or "emergency"'),
    v.description('A reason to call the clinic, or the emergency number. It never ends.'),
  ),
  from: v.optional(
    v.pipe(hours, v.description('Hours after the treatment before it counts. Default 0.')),
  ),
  general: v.optional(
    v.pipe(
      v.boolean('true or false'),
      v.description('Beyond the facts of the source; may be taken out.'),
    ),
  ),
});

const plainEntries = list(strictObject(entry));
const plainTexts = v.record(id, text, 'texts by id');

const texts = strictObject({
  name: v.pipe(text, v.description("The procedure's name.")),
  doNot: v.optional(
    v.pipe(text, v.description('How each line of what to avoid begins, as in "Do not".')),
  ),
  reviewed: v.optional(
    v.pipe(signature, v.description("The signature under this language. Default: the protocol's.")),
  ),
  phases: v.pipe(
    v.record(
      id,
      strictObject({
        title: v.pipe(text, v.description('Name of the phase.')),
        main: v.pipe(
          v.array(text, 'a list'),
          v.maxLength(3, 'at most 3 texts'),
          v.readonly(),
          v.description('What matters most in this phase, at most 3 lines.'),
        ),
      }),
      'texts by id',
    ),
    v.description("By the phases' ids."),
  ),
  items: v.pipe(
    v.record(
      id,
      strictObject({
        text: v.pipe(text, v.description('One line. For avoid it begins with `doNot`.')),
        more: v.optional(v.pipe(text, v.description('How, or why.'))),
        after: v.optional(v.pipe(text, v.description('What is so once a restriction has ended.'))),
      }),
      'texts by id',
    ),
    v.description("By the items' ids."),
  ),
  questions: v.pipe(
    v.record(
      id,
      strictObject({
        ask: v.pipe(text, v.description('The whole question, such as "Can I wear makeup?"')),
        answer: v.optional(
          v.pipe(
            text,
            v.description('The whole answer, in place of the plain "Yes" or "With care".'),
          ),
        ),
      }),
      'texts by id',
    ),
    v.description("By the questions' ids."),
  ),
  signs: v.pipe(plainTexts, v.description("By the signs' ids.")),
  products: v.pipe(plainTexts, v.description("By the products' ids.")),
  tips: v.pipe(plainTexts, v.description("By the tips' ids.")),
  about: v.pipe(plainTexts, v.description('By the ids of `about`.')),
  closing: v.pipe(plainTexts, v.description('By the ids of `closing`.')),
});

const head = {
  $schema: v.optional(
    v.pipe(v.string('a web address'), v.description('Where editors find what they explain here.')),
  ),
  note: entry.note,
};

/**
 * A course of aftercare as data: when each piece of guidance holds, and its words by language. The built-in one
 * is such a file, and a clinic's own is written the same way. Hours count from the treatment; days are calendar
 * days.
 */
export const protocolSchema = strictObject({
  ...head,
  id: v.pipe(id, v.description('Name of the procedure: what the attribute `procedure` picks.')),
  version: v.pipe(text, v.description('Version of this guidance, as its author numbers it.')),
  source: v.optional(v.pipe(text, v.description('Where the guidance comes from.'))),
  reviewed: v.pipe(
    signature,
    v.description('The signature under it; null where no clinician has signed.'),
  ),
  phases: v.pipe(
    list(phase),
    v.minLength(1, 'at least one phase'),
    v.description('In the order of their first days, the first on day 0 or before.'),
  ),
  items: v.pipe(
    list(v.variant('kind', [avoid, advised], '"avoid" or "do"')),
    v.description('What to do and what not to do, in the order in which it is shown.'),
  ),
  questions: v.pipe(list(question), v.description('"Can I…?", in the order in which it is shown.')),
  signs: v.pipe(
    list(v.variant('level', [usualSign, warningSign], '"usual", "call" or "emergency"')),
    v.description('What is usual, when to call, when to get emergency help.'),
  ),
  products: v.pipe(plainEntries, v.description('Products to look for.')),
  tips: v.pipe(plainEntries, v.description('Lifestyle.')),
  about: v.pipe(plainEntries, v.description('About the treatment.')),
  closing: v.pipe(plainEntries, v.description('What stands under every view.')),
  texts: v.pipe(
    v.record(v.string(), texts, 'texts by language'),
    v.description('Every word, by language (BCP 47). The first language must be complete.'),
  ),
});

/** A file with more than one procedure. */
export const protocolsSchema = strictObject({
  ...head,
  protocols: v.pipe(
    list(protocolSchema),
    v.minLength(1, 'at least one protocol'),
    v.description('The attribute `procedure` picks one by its id; the first is the default.'),
  ),
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
