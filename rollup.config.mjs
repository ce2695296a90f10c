import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { licences } from './build/licences.mjs';
import { changedLit } from './build/script/changed-lit.mjs';
import { guardedScript } from './build/script/guarded-script.mjs';
import { builtLanguages, joinedLanguages } from './build/script/joined-languages.mjs';
import { minified } from './build/script/minified.mjs';
import { minifiedTemplates } from './build/script/minified-templates.mjs';
import { compileHint, licenceNotice } from './build/script/notice.mjs';
import { oldBrowsers } from './build/script/old-browsers.mjs';
import { packedLanguages } from './build/script/packed-languages.mjs';
import { plainTemplates } from './build/script/plain-templates.mjs';
import { smallValibot } from './build/script/small-valibot.mjs';
import { tscSourceMaps } from './build/script/tsc-source-maps.mjs';
import { safeLiterals } from './build/script/safe-literals.mjs';
import { shorterDeclarations } from './build/script/shorter-declarations.mjs';
import { wordpressPlugin } from './integrations/wordpress/build/rollup.mjs';

// tsc has written ES modules to dist/. Rollup makes the one script from them, once: a script with all languages and one
// with each language differ only in the languages at their end. All are self-contained and work as classic scripts or
// modules. `build/package.mjs` has the steps before and after.

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const notice = licenceNotice(version);

const { shape, languages } = await builtLanguages();

const script = {
  input: 'dist/script-tag.js',
  output: { file: 'dist/aftercare-guide.js', format: 'es', sourcemap: true },
  plugins: [
    // The modules.
    packedLanguages(shape),
    tscSourceMaps(),
    smallValibot(),
    resolve(),
    changedLit(),
    minifiedTemplates(),
    // The bundle.
    shorterDeclarations(),
    guardedScript(version),
    plainTemplates(),
    minified(`${notice}\n${compileHint}`),
    safeLiterals(),
    oldBrowsers(),
    licences('dist/LICENSES.txt'),
    joinedLanguages(languages),
  ],
};

export default [
  script,
  wordpressPlugin(version, [
    smallValibot(),
    resolve(),
    licences('dist/aftercare-guide-wordpress.LICENSES.txt'),
  ]),
];
