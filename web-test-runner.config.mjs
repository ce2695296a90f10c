import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserCommandsPlugin } from './test/support/browser-commands-plugin.mjs';
import { closingLineReporter } from './test/support/closing-line-reporter.mjs';
import { commandPlugin } from './test/support/command-plugin.mjs';
import { filePagePlugin } from './test/support/file-page-plugin.mjs';
import { linkedPagesPlugin } from './test/support/linked-pages-plugin.mjs';
import { hostPagesPlugin } from './test/support/host-pages-plugin.mjs';
import { browserLaunchers } from './test/support/launchers.mjs';
import { hostSoftwarePlugin } from './test/hosts/host-software-plugin.mjs';
import { protocolServerPlugin } from './test/support/protocol-server-plugin.mjs';
import { testPage } from './test/support/test-page.mjs';
import { scenarioTableReporter } from './test/support/scenario-table-reporter.mjs';

const browsers = browserLaunchers();
const every = 'test/**/*.test.ts';
/** What a page does to a guide is the same in every zone, and the scenarios about zones set their own. */
const inOneZone = ['test/hosts/*.test.ts', 'test/cms/*.test.ts'];
const isFirstOf = ({ engine }, index) =>
  browsers.findIndex((browser) => browser.engine === engine) === index;
// `--files` names its own.
const groups = process.argv.includes('--files')
  ? []
  : [{ name: 'in one zone', files: inOneZone, browsers: browsers.filter(isFirstOf) }];

export default {
  files: groups.length ? [every, ...inOneZone.map((files) => `!${files}`)] : every,
  groups,
  browsers,
  // One page at a time in each: pages of one browser would take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Lit's warnings are wanted in tests, but not the one that there are warnings.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  hostname: '127.0.0.1',
  nodeResolve: true,
  testRunnerHtml: testPage,
  plugins: [
    browserCommandsPlugin(),
    commandPlugin(),
    filePagePlugin(),
    protocolServerPlugin(),
    linkedPagesPlugin(),
    hostPagesPlugin(),
    hostSoftwarePlugin(),
    esbuildPlugin({ ts: true, target: 'esnext' }),
  ],
  reporters: [defaultReporter(), scenarioTableReporter(), closingLineReporter()],
  // A busy server may stop a browser for some seconds: there, a test that failed is tried once more.
  testFramework: { config: { timeout: 10_000, retries: process.env.CI ? 1 : 0 } },
  // WebKit's driver may hang after some keys. Until that is known and a fresh one is there takes half a minute, and
  // longer beside two other browsers.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // The longest file takes a minute where there is nothing else to do.
  testsFinishTimeout: 600_000,
};
