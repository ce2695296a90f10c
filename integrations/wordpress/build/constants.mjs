// The constants that PHP shares with the element, as a PHP file: numbers, names of lists and attributes.
import { AftercareGuide } from '../../../dist/element/aftercare-guide.js';
import { LARGEST_FILE, LONGEST_HOURS, LONGEST_LIST } from '../../../dist/guidance/limits.js';
import { windows } from '../../../dist/guidance/microneedling/windows.js';
import { LISTS } from '../../../dist/guidance/protocol-rules.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../dist/time/written-time.js';
import { PRINTED_FORM } from '../admin/printed-guide.js';

/** Only an administrator chooses a site's guidance, and a frozen clock is only for previews. */
const NOT_FOR_PAGES = ['src', 'now'];

/** @returns PHP. */
export function constantsFile() {
  const attributes = attributesOf(AftercareGuide);
  const constants = [
    ['Attributes of the tag that a page may set.', 'ATTRIBUTES', attributes.values],
    ['Boolean attributes of the tag.', 'FLAGS', attributes.flags],
    ['The built-in procedure.', 'BUILT_IN', windows.id],
    [
      'Size of the largest protocol file that the guide loads, in bytes.',
      'LARGEST_PROTOCOL',
      LARGEST_FILE,
    ],
    ['Length of the longest list that is accepted.', 'MOST_CHECKED', LONGEST_LIST],
    ['Longest duration of a restriction, in hours.', 'LONGEST_HOURS', LONGEST_HOURS],
    ['Years that a date can have.', 'FIRST_YEAR', FIRST_YEAR],
    ['Years that a date can have.', 'LAST_YEAR', LAST_YEAR],
    ['The lists of a protocol.', 'LISTS', LISTS],
    [
      'Version of the data that the settings page makes from a protocol file.',
      'PRINTED_FORM',
      PRINTED_FORM,
    ],
  ];
  return `<?php
/**
 * Constants that the plugin shares with the guide. Written by the build from the guide's source.
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
