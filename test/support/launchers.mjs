import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chromiumArgs, engines, findBrowser, neededEngines } from './browsers.mjs';
import { countIn, isMeasured } from './coverage.mjs';
import { takeKeyboard } from './firefox-commands.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// Zone rules come from the engines, the arithmetic is ours: one engine runs in all zones, the others in one.
const zones = {
  chromium: ['UTC', 'America/New_York', 'Pacific/Kiritimati'],
  firefox: ['UTC'],
  webkit: ['UTC'],
};

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const firefoxPreferences = {
  'intl.accept_languages': 'en-US, en',
};

const launchers = {
  chromium: (executablePath, env) =>
    chromeLauncher({ launchOptions: { executablePath, args: chromiumArgs, env } }),
  // Over WebDriver BiDi, which puppeteer speaks. System access is needed for what BiDi cannot emulate.
  firefox: (executablePath, env) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: firefoxPreferences,
        env,
      },
    }),
  webkit: webkitLauncher,
};

function withKeyboardInThePage(launcher) {
  const { startSession } = launcher;
  launcher.startSession = async (id, url) => {
    await startSession.call(launcher, id, url);
    const page = launcher.getPage(id);
    if (page) await takeKeyboard(page);
  };
}

function launcherIn(engine, executablePath, zone, count = isMeasured) {
  const launcher = launchers[engine](executablePath, { ...process.env, TZ: zone });
  if (engine === 'firefox') withKeyboardInThePage(launcher);
  launcher.name = `${titles[engine]} in ${zone}`; // distinguishes the results
  if (count && engine === 'chromium' && zone === zones.chromium[0]) countIn(launcher);
  return Object.assign(launcher, { engine });
}

/** The engines to test in, each with its program file. */
function foundEngines() {
  const needed = neededEngines();
  const found = (process.env.ENGINES ? needed : engines).map((engine) => ({
    engine,
    path: findBrowser(engine),
  }));
  for (const { engine, path } of found) {
    if (path) continue;
    const get = `ENGINES=${engine} node test/support/ensure-browsers.mjs`;
    if (needed.includes(engine)) throw new Error(`No ${titles[engine]} here. To get it: ${get}`);
    process.stderr.write(`Not tested: ${titles[engine]}, which is not here. To get it: ${get}\n`);
  }
  return found.filter(({ path }) => path);
}

/**
 * The browsers to test in. `ENGINES=chromium,firefox` names the engines, of which none may be missing; by default they
 * are Chromium and what else is installed. `ZONES=UTC,Asia/Tokyo` names the zones of all of them.
 *
 * @returns a browser for each engine and zone, and two kinds of one for each engine. Each kind has its own
 *   Chromium, so that they run side by side without taking the focus from each other. `forBuild` never counts coverage.
 */
export function browserLaunchers() {
  const found = foundEngines();
  const zonesOf = (engine) => process.env.ZONES?.split(',') ?? zones[engine];
  const inEveryZone = found.flatMap(({ engine, path }) =>
    zonesOf(engine).map((zone) => launcherIn(engine, path, zone)),
  );
  const inOneZone = (count) =>
    found.map(({ engine, path }) =>
      engine === 'chromium'
        ? launcherIn(engine, path, zonesOf(engine)[0], count)
        : inEveryZone.find((launcher) => launcher.engine === engine),
    );
  return { inEveryZone, inOneZone: inOneZone(isMeasured), forBuild: inOneZone(false) };
}
