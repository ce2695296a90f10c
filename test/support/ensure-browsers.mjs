// Before the tests: installs the required engines that are missing, by the first of these ways that
// works. Chromium, or those in `ENGINES=chromium,firefox,webkit`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser, neededEngines, ownBrowserFolder, ownBrowserPointer } from './browsers.mjs';

const output = ['ignore', 2, 2]; // on stderr, so that the tests' own output stays clean

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** It is installed and, if that is quick to check, it starts: Ubuntu's `chromium-browser` is only a stub for a snap. */
function works(engine) {
  const path = findBrowser(engine);
  if (!path) return false;
  if (process.platform !== 'linux' || engine === 'webkit') return true;
  return spawnSync(path, ['--version']).status === 0;
}

const missing = () => neededEngines().filter((engine) => !works(engine));

function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('no apt-get here');
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const wanted = missing().flatMap((engine) => packages[engine]);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
    execFileSync(command, [...rest, ...args], { stdio: output });
  }
}

/** Chrome for Testing, from Google's own servers; the command is part of the test runner. */
function downloadChrome() {
  mkdirSync(ownBrowserFolder, { recursive: true });
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
  mkdirSync(ownBrowserFolder, { recursive: true });
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

const help = {
  chromium: `Chromium, Chrome or Edge
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
or set CHROME_PATH to the program file of one that is installed elsewhere.`,
  firefox: `Firefox
  Debian           sudo apt-get install firefox-esr
  Ubuntu, Fedora   sudo apt-get install firefox, sudo dnf install firefox
  macOS            brew install --cask firefox
  Windows          winget install Mozilla.Firefox
or set FIREFOX_PATH to the program file of one that is installed elsewhere.`,
  webkit: `WebKit
  Debian, Ubuntu   sudo apt-get install webkit2gtk-driver xvfb
or set WEBKIT_PATH to the MiniBrowser of WebKitGTK, with WebKitWebDriver and Xvfb on the PATH. Elsewhere: in a container
of Debian. Without it, ENGINES=chromium,firefox leaves it out.`,
};

/** Only Chromium can be installed without system packages. */
const ways = [
  [aptGet, () => true],
  [downloadChrome, (engine) => engine === 'chromium'],
  [unpackChromium, (engine) => engine === 'chromium'],
];

for (const [way, canGet] of ways) {
  const wanted = missing().filter(canGet);
  if (wanted.length === 0) continue;
  try {
    console.error(`Not found: ${wanted.join(', ')}. Trying ${way.name} …`);
    way();
  } catch (error) {
    console.error(`${way.name}: ${error.message.split('\n')[0]}`);
  }
}

for (const engine of missing()) {
  console.error(`\nThe tests need an engine that could not be installed here: ${help[engine]}`);
  process.exitCode = 1;
}
