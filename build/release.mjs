// `npm run release`: leaves in release/ what a clinic or its web person downloads, and nothing else. Needs a build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { zipOf } from '../integrations/wordpress/build/zip.mjs';

const FOLDER = 'release';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const scripts = readdirSync('dist').filter((name) => /^aftercare-guide(\.\w+)?\.js$/.test(name));
for (const name of [...scripts, 'aftercare-guide-wordpress.zip', 'integrity.json', 'LICENSES.txt'])
  cpSync(`dist/${name}`, `${FOLDER}/${name}`);
for (const page of readdirSync('dist/pages')) {
  const files = readdirSync(`dist/pages/${page}`).map((name) => [
    `${page}/${name}`,
    readFileSync(`dist/pages/${page}/${name}`),
  ]);
  writeFileSync(
    `${FOLDER}/aftercare-guide-${page}.zip`,
    zipOf({ ...Object.fromEntries(files), [`${page}/LICENSE`]: readFileSync('LICENSE') }),
  );
}
cpSync('demo/which-file.html', `${FOLDER}/which-file-do-i-need.html`);
// The list of components needs npm's registry.
if (!process.argv.includes('--offline'))
  execFileSync(process.execPath, ['build/sbom.mjs', `${FOLDER}/aftercare-guide.cdx.json`]);

const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(`${FOLDER}/${name}`))
    .digest('hex');
// As `sha256sum --check SHA256SUMS.txt` reads it.
const lines = readdirSync(FOLDER)
  .sort()
  .map((name) => `${hashOf(name)}  ${name}\n`);
writeFileSync(`${FOLDER}/SHA256SUMS.txt`, lines.join(''));
console.log(`${lines.length + 1} files in ${FOLDER}/. Begin with which-file-do-i-need.html.`);
