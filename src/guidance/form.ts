import * as v from 'valibot';
import { LONGEST_HOURS, LONGEST_LIST, LONGEST_TEXT } from './limits.js';

// Building blocks of the protocol schema. Each message says what is expected.

/**
 * Allows only the named keys. Each unknown key is a separate mistake, unlike with valibot's `strictObject`, which
 * reports the first. The message lists the known keys.
 */
export const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.objectWithRest(
    // No prototype: properties that a page added to every object would count as keys.
    Object.assign(Object.create(null), entries) as Entries,
    v.never(Object.keys(entries).join()),
    'an object',
  ) as unknown as v.StrictObjectSchema<Entries, string>;
export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'a list'),
    v.maxLength(LONGEST_LIST, `at most ${LONGEST_LIST} entries`),
    v.readonly(),
  );

export const id = v.pipe(
  v.string('an id'),
  // valibot drops these two keys, and they collide with Object.prototype.
  v.regex(
    /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id of lowercase letters, digits and hyphens',
  ),
  v.maxLength(60, 'an id of at most 60 characters'),
);
export const text = v.pipe(
  v.string('a text'),
  v.regex(/\S/, 'a text that is not empty'),
  v.maxLength(LONGEST_TEXT, `a text of at most ${LONGEST_TEXT} characters`),
);
export const hours = v.pipe(
  v.number('a number of hours'),
  v.minValue(0, 'a number of hours, 0 or more'),
  v.maxValue(LONGEST_HOURS, `a number of hours, at most ${LONGEST_HOURS}`),
);
/** `"a", "b" or "c"`. */
export const choiceOf = (names: readonly string[]) =>
  names
    .map((name) => `"${name}"`)
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1');
export const oneOf = <const Name extends string>(names: readonly Name[]) =>
  v.picklist(names, choiceOf(names));

export const date = v.pipe(v.string('a date'), v.isoDate('a date such as 2026-11-20'));
