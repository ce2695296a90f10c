import { readFileSync } from 'node:fs';
import { packedLanguage, shapeOf } from './packed-languages.mjs';

/** What the whole script is called with, see `guarded-script.mjs`. */
const PLACE = '(LANGUAGES)';

/**
 * The languages of the build, packed, by name, and the keys of their texts.
 *
 * @returns In the order of their imports in `all-languages.ts`: similar ones are neighbours and compress better.
 */
export async function builtLanguages() {
  const { allLanguages } = await import('../../dist/languages/all-languages.js');
  const { regionsOf } = await import('../../dist/languages/regions.js');
  const names = readFileSync('dist/languages/all-languages.js', 'utf8').match(
    /(?<=from '\.\/)\w+(?=\.js')/g,
  );
  const shape = shapeOf({ words: allLanguages[0].words, guidance: allLanguages[0].guidance });
  const packed = names.map((name) => {
    const language = allLanguages.find(({ tag }) => new Intl.Locale(tag).language === name);
    return [name, packedLanguage(shape, language, regionsOf.get(language))];
  });
  return { shape, languages: new Map(packed) };
}

/**
 * Calls the script with all languages, and adds a script with each of them alone. The languages are its last part, so
 * the source map of one is right for all.
 *
 * @param languages - Packed, by name.
 */
export const joinedLanguages = (languages) => ({
  name: 'joined-languages',
  async generateBundle(_, bundle) {
    const { joinScript, scriptName } = await import('../../dist/command/script-parts.js');
    const chunk = bundle['aftercare-guide.js'];
    const [start, end, ...more] = chunk.code.split(PLACE);
    if (end === undefined || more.length)
      this.error('The place of the languages was not found exactly once.');
    const parts = { start: `${start}([\n`, languages, end: `])${end}` };
    const names = [...languages.keys()];
    chunk.code = joinScript(parts, names);
    for (const name of names)
      this.emitFile({
        type: 'asset',
        fileName: scriptName([name]),
        source: joinScript(parts, [name]),
      });
  },
});
