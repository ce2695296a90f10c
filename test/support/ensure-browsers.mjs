// Before the tests: if this machine has no Chromium, gets one, by the first of these ways that works.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findChromium, ownBrowserFolder, ownBrowserPointer } from './browsers.mjs';

const output = ['ignore', 2, 2]; // on stderr, so that the tests' own output stays clean

/** There is one and, where that is quick to ask, it starts: Ubuntu's `chromium-browser` only names a snap. */
function works() {
  const path = findChromium();
  if (!path) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('no apt-get here');
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
    execFileSync(command, [...rest, ...args], { stdio: output });
  }
}

/** Chrome for Testing, from Google's own servers; the command comes along with the test runner. */
function downloadChrome() {
  const command = 'node_modules/@puppeteer/browsers/lib/main-cli.js';
  const install = ['install', 'chrome-headless-shell@stable', '--format', '{{path}}'];
  const said = execFileSync(process.execPath, [command, ...install, '--path', ownBrowserFolder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  });
  writeFileSync(ownBrowserPointer, said.trim().split('\n').at(-1));
}

/** A Chromium that comes inside an npm package, with the libraries that a small Linux lacks. */
function unpackChromium() {
  if (process.platform !== 'linux') throw new Error('for Linux only');
  const install = ['install', '--no-save', '--prefix', ownBrowserFolder, '@sparticuz/chromium@153'];
  execFileSync('npm', install, { stdio: output });
  const packed = join(ownBrowserFolder, 'node_modules/@sparticuz/chromium/bin');
  const unpack = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  for (const name of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '-C', ownBrowserFolder], { input: unpack(name) });
  writeFileSync(join(ownBrowserFolder, 'chrome'), unpack('chromium.br'), { mode: 0o755 });
  const start = join(ownBrowserFolder, 'start');
  const environment = `LD_LIBRARY_PATH='${ownBrowserFolder}/lib' FONTCONFIG_PATH='${ownBrowserFolder}'`;
  writeFileSync(start, `#!/bin/sh\n${environment} exec '${ownBrowserFolder}/chrome' "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(ownBrowserPointer, start);
}

for (const way of [aptGet, downloadChrome, unpackChromium]) {
  if (works()) break;
  mkdirSync(ownBrowserFolder, { recursive: true });
  try {
    console.error(`No Chromium found, trying ${way.name} …`);
    way();
  } catch (error) {
    console.error(`${way.name}: ${error.message.split('\n')[0]}`);
  }
}

if (!works()) {
  console.error(`
The tests need Chromium, Chrome or Edge, and none could be installed here. Please install one:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
or set CHROME_PATH to the program file of one that is installed elsewhere.`);
  process.exitCode = 1;
}
