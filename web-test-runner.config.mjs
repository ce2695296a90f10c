import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCommandsPlugin } from './test/support/browser-commands-plugin.mjs';
import { chromiumArgs, findChromium } from './test/support/browsers.mjs';
import { closingLineReporter } from './test/support/closing-line-reporter.mjs';
import { commandPlugin } from './test/support/command-plugin.mjs';
import { filePagePlugin } from './test/support/file-page-plugin.mjs';
import { linkedPagesPlugin } from './test/support/linked-pages-plugin.mjs';
import { protocolServerPlugin } from './test/support/protocol-server-plugin.mjs';

// Every test runs on devices far apart: what day it is there must not change what passes.
// ZONES=UTC runs one of them only.
const zones = process.env.ZONES?.split(',') ?? ['UTC', 'America/New_York', 'Pacific/Kiritimati'];

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium. Run: node test/support/ensure-browsers.mjs');

function chromiumIn(zone) {
  const env = { ...process.env, TZ: zone };
  const launcher = chromeLauncher({ launchOptions: { executablePath, args: chromiumArgs, env } });
  launcher.name = `Chromium in ${zone}`; // results are told apart by it
  return launcher;
}

export default {
  files: 'test/**/*.test.ts',
  browsers: zones.map(chromiumIn),
  // One page at a time in each: pages of one browser would take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 3,
  // The gallery in nine languages is one file, and takes a slow machine some minutes.
  testsFinishTimeout: 600_000,
  // Lit's warnings are wanted in tests, but not the one that there are warnings.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  hostname: '127.0.0.1',
  nodeResolve: true,
  plugins: [
    browserCommandsPlugin(),
    commandPlugin(),
    filePagePlugin(),
    protocolServerPlugin(),
    linkedPagesPlugin(),
    esbuildPlugin({ ts: true, target: 'esnext' }),
  ],
  reporters: [defaultReporter(), closingLineReporter()],
  testFramework: { config: { timeout: 10_000 } },
};
