import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where ensure-browsers.mjs keeps the project's own Chromium, and the file with its start command. */
export const ownBrowserFolder = fileURLToPath(
  new URL('../../node_modules/.cache/chromium', import.meta.url),
);
export const ownBrowserPointer = join(ownBrowserFolder, 'executable.txt');

function* onPath(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) yield join(folder, name);
}

function* inProgramFiles(...paths) {
  for (const variable of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'])
    for (const path of paths) yield join(process.env[variable] ?? '', path);
}

const candidates = {
  *chromium() {
    yield process.env.CHROME_PATH;
    if (existsSync(ownBrowserPointer)) yield readFileSync(ownBrowserPointer, 'utf8');
    yield* onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
    yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
    yield* inProgramFiles(
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    );
  },
  *firefox() {
    yield process.env.FIREFOX_PATH;
    yield* onPath('firefox-esr', 'firefox');
    yield '/Applications/Firefox.app/Contents/MacOS/firefox';
    yield* inProgramFiles('Mozilla Firefox/firefox.exe');
  },
  /** WebKitGTK's MiniBrowser. Safari's driver supports one session at a time, and none headless. */
  *webkit() {
    yield process.env.WEBKIT_PATH;
    for (const machine of ['x86_64', 'aarch64'])
      for (const library of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'])
        yield `/usr/lib/${machine}-linux-gnu/${library}/MiniBrowser`;
  },
};

/** What else an engine needs in a fixed place. */
const companions = { webkit: ['WebKitWebDriver', ...(process.env.DISPLAY ? [] : ['Xvfb'])] };

export const engines = Object.keys(candidates);

/**
 * The required engines: those in `ENGINES=chromium,firefox,webkit`, by default Chromium.
 * @throws If one of them is unknown.
 */
export function neededEngines() {
  const needed = process.env.ENGINES?.split(',') ?? ['chromium'];
  for (const engine of needed)
    if (!engines.includes(engine))
      throw new Error(`ENGINES="${process.env.ENGINES}": pick from ${engines.join(',')}.`);
  return needed;
}

/** The program file of the first installed browser with this engine. */
export function findBrowser(engine) {
  const isThere = (path) => Boolean(path) && existsSync(path);
  const lacksOne = companions[engine]?.some((name) => ![...onPath(name)].some(isThere));
  return lacksOne ? undefined : [...candidates[engine]()].find(isThere);
}

export const findChromium = () => findBrowser('chromium');

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
