// The pages that a clinic gets as folders: they work from a disk, from a USB stick and from the clinic's own site. Each
// folder has all that its page needs.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { withAllLanguages } from './landing.mjs';

const FOLDER = 'dist/pages';

export async function buildPages() {
  // The configurator joins scripts from the text of the one with all languages. From a disk, pages read no files.
  const text = JSON.stringify(readFileSync('dist/aftercare-guide.js', 'utf8'));
  writeFileSync('dist/script-text.js', `window.aftercareGuideText = ${text};\n`);
  makeFolder('front-desk', {
    'front-desk.html': 'demo/link.html',
    'landing.html': 'demo/landing.html',
    'front-desk-settings.js': 'demo/front-desk-settings.js',
    'link.css': 'demo/link.css',
    'landing.css': 'demo/landing.css',
    'landing.js': 'demo/landing.js',
    'landing-worker.js': 'demo/landing-worker.js',
    'landing-manifest.json': 'demo/landing-manifest.json',
    'demo.css': 'demo/demo.css',
    'icon.svg': 'demo/icon.svg',
    'front-desk.js': 'dist/front-desk.js',
    'aftercare-guide.js': 'dist/aftercare-guide.js',
    'front-desk.LICENSES.txt': 'dist/front-desk.LICENSES.txt',
    'LICENSES.txt': 'dist/LICENSES.txt',
  });
  const landing = `${FOLDER}/front-desk/landing.html`;
  writeFileSync(landing, await withAllLanguages(readFileSync(landing, 'utf8')));
  makeFolder('editor', {
    'editor.html': 'demo/editor.html',
    'editor.css': 'demo/editor.css',
    'demo.css': 'demo/demo.css',
    'icon.svg': 'demo/icon.svg',
    'editor.js': 'dist/editor.js',
    'aftercare-guide.js': 'dist/aftercare-guide.js',
    'editor.LICENSES.txt': 'dist/editor.LICENSES.txt',
    'LICENSES.txt': 'dist/LICENSES.txt',
  });
  makeFolder('configurator', {
    'configurator.html': 'demo/index.html',
    'index.css': 'demo/index.css',
    'demo.css': 'demo/demo.css',
    'icon.svg': 'demo/icon.svg',
    'aftercare-guide.js': 'dist/aftercare-guide.js',
    'script-text.js': 'dist/script-text.js',
    'LICENSES.txt': 'dist/LICENSES.txt',
  });
  // From a disk, browsers load no modules.
  await build({
    entryPoints: ['demo/configurator/main.js'],
    outfile: `${FOLDER}/configurator/configurator.js`,
    bundle: true,
    minify: true,
    target: 'es2022',
    banner: { js: '/*! aftercare-guide, MIT */' },
  });
}

function makeFolder(name, files) {
  mkdirSync(`${FOLDER}/${name}`, { recursive: true });
  for (const [target, source] of Object.entries(files)) {
    const path = `${FOLDER}/${name}/${target}`;
    if (target.endsWith('.html')) writeFileSync(path, inOneFolder(readFileSync(source, 'utf8')));
    else cpSync(source, path);
  }
}

/** The page with everything beside it, and without links to pages of the demo that are not there. */
function inOneFolder(markup) {
  return markup
    .replaceAll('src="../dist/', 'src="')
    .replace('src="configurator/main.js" type="module"', 'src="configurator.js" defer')
    .replace(/ *<nav [^]*?<\/nav>\n/, '')
    .replace(/\s*<a href="link\.html">[^<]*<\/a>/, '');
}
