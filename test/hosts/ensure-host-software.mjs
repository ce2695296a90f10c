// Before the tests: the apps and the old libraries that the guide is tested with. They are not among the project's own
// dependencies, so that work on the guide alone does not need them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { debianFiles } from './debian-files.mjs';

const output = ['ignore', 2, 2]; // on stderr, so that the tests' own output stays clean
const apps = fileURLToPath(new URL('apps/', import.meta.url));

/** Software that is not on npm. Without Debian's packages, the tests that need them are reported as skipped. */
function installDebianPackages() {
  const missing = Object.entries(debianFiles).filter(([, file]) => !existsSync(file));
  if (!missing.length) return;
  const names = missing.map(([name]) => name);
  try {
    if (!existsSync('/usr/bin/apt-get')) throw new Error('no apt-get here');
    const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
    const run = (...args) => execFileSync(command, [...rest, ...args], { stdio: output });
    const install = () => run('install', '-y', '--no-install-recommends', ...names);
    try {
      install();
    } catch {
      run('update');
      install();
    }
  } catch (error) {
    console.error(`Without ${names.join(', ')}, some tests are skipped: ${error.message}`);
  }
}

/** Reinstalls them only if their lock file has changed. */
function installApps() {
  const lock = createHash('sha256')
    .update(readFileSync(`${apps}package-lock.json`))
    .digest('hex');
  const note = `${apps}node_modules/installed-lock`;
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', apps], {
    stdio: output,
    shell: process.platform === 'win32',
  });
  writeFileSync(note, lock);
}

installDebianPackages();
installApps();
