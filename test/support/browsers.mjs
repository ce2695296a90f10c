import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where ensure-browsers.mjs keeps a Chromium of the project's own, and the file that says how to start it. */
export const ownBrowserFolder = fileURLToPath(
  new URL('../../node_modules/.cache/chromium', import.meta.url),
);
export const ownBrowserPointer = join(ownBrowserFolder, 'executable.txt');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function* candidates() {
  yield process.env.CHROME_PATH;
  if (existsSync(ownBrowserPointer)) yield readFileSync(ownBrowserPointer, 'utf8');
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) yield join(folder, name);
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
  for (const variable of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'])
    for (const path of [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ])
      yield join(process.env[variable] ?? '', path);
}

/** The first Chromium, Chrome or Edge of this machine. */
export function findChromium() {
  for (const path of candidates()) if (path && existsSync(path)) return path;
  return undefined;
}

export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // As root, in a container or unpacked from a package, Chromium has no sandbox; the pages are our own.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];
