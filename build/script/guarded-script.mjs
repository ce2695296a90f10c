import { transform } from 'esbuild';

/**
 * Makes a classic script that runs only once per page, without template literals: server-side minifiers strip spaces
 * inside them, which breaks Lit's templates.
 *
 * @param {string} version - As in `package.json`.
 */
export const guardedScript = (version) => ({
  name: 'guarded-script',
  async renderChunk(code) {
    const { code: guarded, map } = await transform(code, {
      target: 'es2022',
      supported: { 'template-literal': false },
      // Added here and not by Rollup, so that esbuild's helpers are also behind the guard and not global.
      // An uncaught error would reach the page's error collectors; one line in the console is enough. The inner
      // function saves 400 bytes over a try block around everything. It is an IIFE, because V8 compiles those eagerly
      // and does not parse them twice.
      banner: `(() => {'use strict';${guardFor(version)}try{((packedLanguages)=>{${NEEDED}`,
      footer:
        "})(LANGUAGES)}catch(error){console.error('aftercare-guide could not start; the page stays as it is.',error)}})();",
      sourcemap: 'external',
    });
    return { code: guarded, map };
  },
});

/** Older browsers lack one of these, and would report an error for every guide instead of one for the script. */
const NEEDED = 'Object.hasOwn([],[].at(0));';

/**
 * Before any bundled code: a second copy would throw in define() and, under Trusted Types, when Lit creates its policy
 * again. The first copy stays.
 */
const guardFor = (version) => `
let there = customElements.get('aftercare-guide');
if (there) {
  if (there.version !== '${version}')
    console.info('aftercare-guide ' + there.version + ' is already on this page and stays; ${version} is not started.');
  return;
}`;
