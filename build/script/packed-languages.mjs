import { isDeepStrictEqual } from 'node:util';
import { withBorrowedLetters, withOwnLetters } from './borrowed-letters.mjs';

const unpacking = '\0unpack';

/**
 * Packs every language except the first. They have the same keys as the first one, so the script contains only their
 * texts: one string each, in the order of those keys, unpacked on first use. As objects they would add 6 % to the
 * script, and a page that shows one language would create all nine.
 *
 * @param {readonly string[]} names - The names of the languages' files, as in `es`.
 */
export const packedLanguages = (names) => ({
  name: 'packed-languages',
  resolveId: (id) => (id === unpacking ? id : null),
  load: (id) =>
    id === unpacking
      ? `${unpack}
         ${withOwnLetters}
         export const packed = ({ words, guidance }, head, texts, letters, codes) => {
           let all;
           const read = () => (all ??= unpack({ words, guidance }, withOwnLetters(texts, letters, codes).split('|')));
           return {
             ...head,
             get words() { return read().words; },
             guidance: { get microneedling() { return read().guidance.microneedling; } },
           };
         };`
      : null,
  async transform(code, id) {
    const [, name] = /[\\/]dist[\\/]languages[\\/](\w+)\.js$/.exec(id) ?? [];
    if (!names.includes(name)) return null;
    const { firstLanguage } = await import('../../dist/languages/first-language.js');
    const { [name]: language } = await import(`../../dist/languages/${name}.js`);
    if (language === firstLanguage) return null;
    const { words, guidance, ...head } = language;
    const model = { words: firstLanguage.words, guidance: firstLanguage.guidance };
    const args = withBorrowedLetters(pack(model, { words, guidance }));
    if (!isDeepStrictEqual(unpack(model, withOwnLetters(...args).split('|')), { words, guidance }))
      this.error(`${name}: its keys are not those of the first language.`);
    return {
      code: `import { packed } from '${unpacking}';
        import { firstLanguage } from './first-language.js';
        export const ${name} = packed(firstLanguage, ${[head, ...args].map((arg) => JSON.stringify(arg)).join()});`,
      map: null,
    };
  },
});

/**
 * @param model - The first language, or a part of it.
 * @param value - The same part of the language to pack.
 * @returns {string} Its texts, separated by `|`; for a text with plural forms, its categories and their texts.
 */
export function pack(model, value) {
  return Object.entries(model)
    .map(([key, each]) => {
      // Some languages are reviewed and others are not: `null` becomes an empty text.
      if (key === 'reviewed') return value[key] && JSON.stringify(value[key]);
      if (typeof each !== 'object') return value[key];
      const counts = typeof each.other === 'string';
      return counts ? Object.entries(value[key]).flat().join('^') : pack(each, value[key]);
    })
    .join('|');
}

/** Restores the language from the list of texts that `pack` joined. The script contains this function as it is. */
export function unpack(model, texts) {
  const made = Array.isArray(model) ? [] : {};
  for (const key of Object.keys(model)) {
    const each = model[key];
    if (key === 'reviewed') made[key] = JSON.parse(texts.shift() || null);
    else if (typeof each.other === 'string') {
      const forms = texts.shift().split('^');
      made[key] = {};
      while (forms.length) made[key][forms.shift()] = forms.shift();
    } else made[key] = typeof each === 'object' ? unpack(each, texts) : texts.shift();
  }
  return made;
}
