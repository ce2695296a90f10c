// Packs the plugin's zip: its own files with the version filled in, the scripts, and the guidance for PHP.
// The same sources give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMERGENCY_NUMBERS } from '../../../demo/emergency-numbers.js';
import { constantsFile } from './constants.mjs';
import { formData } from './form-data.mjs';
import { guideData } from './guide-data.mjs';
import { potOf } from './pot.mjs';
import { zipOf } from './zip.mjs';

const NAME = 'aftercare-guide';
const PLUGIN = fileURLToPath(new URL(`../${NAME}/`, import.meta.url));
/** Placeholder for the version in the sources. */
const NO_VERSION = '0.0.0-dev';

/**
 * @param settingsScript - The script of the settings page.
 * @param keptScript - The editor's script that writes what stays in a page.
 * @param version - As in `package.json`.
 */
export function packPlugin(settingsScript, keptScript, version) {
  const files = {
    ...ownFiles(version),
    ...scripts(),
    // WordPress.org requires the readable source of minified files. The map contains it, for all of them.
    [`${NAME}.js.map`]: readFileSync(`dist/${NAME}.js.map`, 'utf8'),
    ...frontDesk(),
    'editor/editor.js': readFileSync('dist/editor.readable.js', 'utf8'),
    'editor/LICENSES.txt': readFileSync('dist/editor.LICENSES.txt', 'utf8'),
    'settings.js': settingsScript,
    'block/kept.js': keptScript,
    LICENSE: readFileSync('LICENSE', 'utf8'),
    'LICENSES.txt': readFileSync('dist/LICENSES.txt', 'utf8'),
    'settings.LICENSES.txt': readFileSync(`dist/${NAME}-wordpress.LICENSES.txt`, 'utf8'),
    'data/constants.php': constantsFile(),
    'data/emergency-numbers.json': JSON.stringify(EMERGENCY_NUMBERS),
    'data/protocol-form.json': JSON.stringify(formData()),
  };
  const guides = guideData();
  const languages = Object.values(guides).map(({ language, name, dir }) => ({
    language,
    name,
    dir,
  }));
  files['data/languages.json'] = JSON.stringify(languages);
  for (const [tag, data] of Object.entries(guides))
    files[`data/guide-${tag}.json`] = JSON.stringify(data);
  files[`languages/${NAME}.pot`] = potFile(files, version);

  const inFolder = Object.entries(files).map(([path, text]) => [`${NAME}/${path}`, text]);
  writeFileSync(`dist/${NAME}-wordpress.zip`, zipOf(Object.fromEntries(inFolder)));
}

/** The script with all languages, and those with one. */
function scripts() {
  const names = readdirSync('dist').filter((name) => /^aftercare-guide(\.\w+)?\.js$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));
}

/** The staff's page, see `includes/front-desk.php`. */
function frontDesk() {
  const files = {
    'front-desk.html': 'demo/link.html',
    'link.css': 'demo/link.css',
    'demo.css': 'demo/demo.css',
    'icon.svg': 'demo/icon.svg',
    'front-desk.js': 'dist/front-desk.readable.js',
    'LICENSES.txt': 'dist/front-desk.LICENSES.txt',
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, source]) => [
      `front-desk/${name}`,
      readFileSync(source, 'utf8').replaceAll('src="../dist/', 'src="'),
    ]),
  );
}

function ownFiles(version) {
  const paths = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(
    paths.map((path) => [
      relative(PLUGIN, path).split(sep).join('/'),
      readFileSync(path, 'utf8').replaceAll(NO_VERSION, version),
    ]),
  );
}

function potFile(files, version) {
  const { title, description, keywords } = JSON.parse(files['block/block.json']);
  const sources = Object.keys(files).filter((path) =>
    /^(includes|block)\/.*\.(php|js)$/.test(path),
  );
  const admin = fileURLToPath(new URL('../admin/', import.meta.url));
  const [, about] = /Description:\s*(.+)/.exec(files[`${NAME}.php`]);
  const texts = Object.fromEntries(sources.sort().map((path) => [path, files[path]]));
  const scripts = ['settings.js', 'guidance.js', 'file-form.js', 'lost.js'];
  const bundled = scripts.map((name) => readFileSync(join(admin, name), 'utf8')).join('\n');
  return potOf({ ...texts, 'settings.js': bundled }, version, [
    ['Description of the plugin', about],
    ['Title of the block', title],
    ['Description of the block', description],
    ...keywords.map((keyword) => ['Keyword of the block', keyword]),
  ]);
}
