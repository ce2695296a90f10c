/**
 * A script with one language: the others are not bundled, and every page gets this one.
 *
 * @param {string} name - The name of the language's file, as in `es`.
 */
export const oneLanguage = (name) => ({
  name: 'one-language',
  load(id) {
    if (id.endsWith('first-language.js'))
      return `export { ${name} as firstLanguage } from './${name}.js';`;
    return id.endsWith('all-languages.js') ? 'export const allLanguages = [];' : null;
  },
});
