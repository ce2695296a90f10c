// For a release: writes the list of the package's components (CycloneDX) to the given file. Needs a build.
// It installs the package in an empty folder: in the project's own, `npm sbom --omit dev` would leave out everything
// that a development dependency also needs, such as Lit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file to write: node build/sbom.mjs aftercare-guide.cdx.json');

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
