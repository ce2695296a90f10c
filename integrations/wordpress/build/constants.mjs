// What PHP has in common with the element: numbers, names of lists and attributes, as a PHP file.
import { AftercareGuide } from '../../../dist/element/aftercare-guide.js';
import { LARGEST_FILE, LONGEST_HOURS, LONGEST_LIST } from '../../../dist/guidance/limits.js';
import { windows } from '../../../dist/guidance/microneedling/windows.js';
import { LISTS } from '../../../dist/guidance/protocol-rules.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../dist/time/written-time.js';
import { PRINTED_FORM } from '../admin/printed-guide.js';

/** Which guidance a site shows is an administrator's to choose, and a clock that is frozen is for previews. */
const NOT_FOR_PAGES = ['src', 'now'];

/** @returns PHP. */
export function constantsFile() {
  const attributes = attributesOf(AftercareGuide);
  const constants = [
    ['Attributes of the tag that a page may set.', 'ATTRIBUTES', attributes.values],
    ['Those that are there or not.', 'FLAGS', attributes.flags],
    ['The procedure that the guide knows of itself.', 'BUILT_IN', windows.id],
    ['The guide loads no larger protocol file, in bytes.', 'LARGEST_PROTOCOL', LARGEST_FILE],
    ['A longer list is refused for its length.', 'MOST_CHECKED', LONGEST_LIST],
    ['The longest that a restriction can be held.', 'LONGEST_HOURS', LONGEST_HOURS],
    ['Years that a date can have.', 'FIRST_YEAR', FIRST_YEAR],
    ['Years that a date can have.', 'LAST_YEAR', LAST_YEAR],
    ['The lists of a protocol.', 'LISTS', LISTS],
    ['The form of what the settings page makes of a protocol file.', 'PRINTED_FORM', PRINTED_FORM],
  ];
  return `<?php
/**
 * What the plugin has in common with the guide. Written by the build from its source.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

${constants.map(([comment, name, value]) => `/** ${comment} */\nconst ${name} = ${phpOf(value)};\n`).join('')}`;
}

function attributesOf(element) {
  const all = element.observedAttributes.filter((name) => !NOT_FOR_PAGES.includes(name));
  const flags = [...element.elementProperties]
    .filter(([, { type }]) => type === Boolean)
    .map(([property, { attribute }]) => attribute ?? property);
  return {
    values: all.filter((name) => !flags.includes(name)),
    flags: all.filter((name) => flags.includes(name)),
  };
}

function phpOf(value) {
  if (Array.isArray(value)) return `array( ${value.map(phpOf).join(', ')} )`;
  if (typeof value === 'number') return String(value);
  if (!/^[\w-]+$/.test(value)) throw new Error(`${value} cannot be written as PHP.`);
  return `'${value}'`;
}
