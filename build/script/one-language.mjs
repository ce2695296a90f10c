import { existsSync } from 'node:fs';

/**
 * A script with one language and its regions: the others are not bundled, and every page gets this one.
 *
 * @param {string} name - The name of the language's file, as in `es`.
 */
export const oneLanguage = (name) => ({
  name: 'one-language',
  load(id) {
    if (id.endsWith('first-language.js'))
      return `export { ${name} as firstLanguage } from './${name}.js';`;
    if (id.endsWith('all-languages.js')) return 'export const allLanguages = [];';
    if (!/languages[\\/]regions\.js$/.test(id)) return null;
    return existsSync(id.replace('.js', `/${name}.js`))
      ? `export { regions } from './regions/${name}.js';`
      : 'export const regions = [];';
  },
});
