// For a release: writes the list of what the package brings (CycloneDX) to the given file. Needs a build.
// It is made of an install in an empty folder: in the project's own, `npm sbom --omit dev` leaves out everything that
// a development dependency needs too, such as Lit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where to: node build/sbom.mjs aftercare-guide.cdx.json');

const folder = mkdtempSync(join(tmpdir(), 'aftercare-guide-sbom-'));
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8' });
try {
  const [{ filename }] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "version": "0.0.0" }');
  npm(folder, 'install', '--omit', 'peer', '--ignore-scripts', join(folder, filename));
  const list = JSON.parse(npm(folder, 'sbom', '--sbom-format', 'cyclonedx'));
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
