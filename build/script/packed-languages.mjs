import { isDeepStrictEqual } from 'node:util';
import { inRegion } from '../../dist/languages/regions/in-region.js';
import { withBorrowedLetters, withOwnLetters } from './borrowed-letters.mjs';

const unpacking = '\0languages';

/**
 * Leaves the languages out of the script: it unpacks those that it is called with. All have the same keys, so they are
 * in the script once, and of each language there are only the texts: one string, unpacked when it is first shown. The
 * same texts as objects would add 6 % to the script with all languages, and a page would create all of them.
 *
 * @param shape - See `shapeOf`.
 */
export const packedLanguages = (shape) => ({
  name: 'packed-languages',
  resolveId: (id) => (id === unpacking ? id : null),
  load(id) {
    const [, file] = /[\\/]dist[\\/]languages[\\/]([\w-]+)\.js$/.exec(id) ?? [];
    if (id === unpacking) return unpackingFor(shape);
    const isReplaced = ['first-language', 'all-languages', 'regions'].includes(file);
    return isReplaced ? `export * from '${unpacking}';` : null;
  },
});

/** @returns A module. `packedLanguages` is the parameter of the whole script, see `guarded-script.mjs`. */
const unpackingFor = (shape) => `
  ${unpack}
  ${withOwnLetters}
  const made = (tag, name, dir, reviewed, packed, changes, of) => {
    let all;
    const read = () => (all ??= unpack(${JSON.stringify(shape)}, withOwnLetters(...packed, changes).split('|')));
    return {
      tag,
      name,
      dir,
      of,
      reviewed,
      get words() { return read().words; },
      guidance: { get microneedling() { return read().guidance.microneedling; } },
    };
  };
  export const allLanguages = packedLanguages.map(([tag, name, dir, reviewed, packed]) =>
    made(tag, name, dir, reviewed, packed));
  export const regions = packedLanguages.flatMap(([, , dir, , packed, ...regions], index) =>
    regions.map(([tag, name, changes]) => made(tag, name, dir, null, packed, changes, allLanguages[index])));
  export const [firstLanguage] = allLanguages;`;

/** A text, or its plural forms. */
const TEXT = 0;
const isText = (value) => typeof value === 'string' || typeof value?.other === 'string';

/**
 * The keys of the texts, in their order. Of an object that has only texts: its keys in one string, which takes fewer
 * bytes.
 *
 * @param value - A language, or a part of it.
 */
export function shapeOf(value) {
  if (isText(value) || value === null) return TEXT;
  if (Array.isArray(value)) return value.map(shapeOf);
  const keys = Object.keys(value);
  if (keys.every((key) => isText(value[key]))) return keys.join(' ');
  return Object.fromEntries(
    keys.map((key) => [key, key === SIGNATURE ? TEXT : shapeOf(value[key])]),
  );
}

/** The key of a signature, `null` if there is none. */
const SIGNATURE = 'reviewed';

/**
 * One line of JSON in ASCII: a script is joined from these, see `src/command/script-parts.ts`.
 *
 * @param shape - The one that all languages have.
 * @param language - One of `allLanguages`.
 * @param regions - Those of the language, as data.
 */
export function packedLanguage(shape, language, regions = []) {
  const { tag, name, dir, reviewed, guidance } = language;
  const packed = withBorrowedLetters(pack(shape, language));
  const check = (expected, changes) => {
    const { words, guidance: own } = unpack(shape, withOwnLetters(...packed, changes).split('|'));
    if (!isDeepStrictEqual({ words, guidance: own }, plain(expected)))
      throw new Error(`${expected.name}: its keys are not those of the other languages.`);
  };
  check(language, []);
  // A signature for a language is not one for its regions.
  const signature = guidance.microneedling?.reviewed;
  const unsigned = signature ? [[JSON.stringify(signature), 'null']] : [];
  const packedRegions = regions.map((region) => {
    const changes = [...unsigned, ...region.changes];
    check(inRegion(language, region), changes);
    return [region.tag, region.name ?? name, changes];
  });
  // A backtick: some minifiers take it for the start of a template.
  return JSON.stringify([tag, name, dir, reviewed, packed, ...packedRegions]).replace(
    /[^ -~]|`/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Without getters, which `isDeepStrictEqual` does not call. */
const plain = ({ words, guidance }) => structuredClone({ words, guidance: { ...guidance } });

/** @returns {string} The texts, separated by `|`; for one with plural forms, its categories and their texts. */
export function pack(shape, value, key) {
  if (shape === TEXT && key === SIGNATURE) return JSON.stringify(value);
  if (shape === TEXT)
    return typeof value === 'object' ? Object.entries(value).flat().join('^') : value;
  if (typeof shape === 'string')
    return shape
      .split(' ')
      .map((each) => pack(TEXT, value[each]))
      .join('|');
  return Object.keys(shape)
    .map((each) => pack(shape[each], value[each], each))
    .join('|');
}

/** Restores the language from the list of texts that `pack` joined. The script contains this function as it is. */
export function unpack(shape, texts, key) {
  if (typeof shape === 'string')
    return Object.fromEntries(shape.split(' ').map((each) => [each, unpack(0, texts)]));
  if (shape) {
    const made = Array.isArray(shape) ? [] : {};
    for (const each of Object.keys(shape)) made[each] = unpack(shape[each], texts, each);
    return made;
  }
  const text = texts.shift();
  if (key === 'reviewed') return JSON.parse(text);
  if (!text.includes('^')) return text;
  const forms = text.split('^');
  const made = {};
  while (forms.length) made[forms.shift()] = forms.shift();
  return made;
}
