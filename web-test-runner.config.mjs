import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserCommandsPlugin } from './test/support/browser-commands-plugin.mjs';
import { closingLineReporter } from './test/support/closing-line-reporter.mjs';
import { commandPlugin } from './test/support/command-plugin.mjs';
import { coverageReporter } from './test/support/coverage.mjs';
import { filePagePlugin } from './test/support/file-page-plugin.mjs';
import { flakyReporter } from './test/support/flaky-reporter.mjs';
import { linkedPagesPlugin } from './test/support/linked-pages-plugin.mjs';
import { hostPagesPlugin } from './test/support/host-pages-plugin.mjs';
import { browserLaunchers } from './test/support/launchers.mjs';
import { hostSoftwarePlugin } from './test/hosts/host-software-plugin.mjs';
import { clinicSitePlugin } from './test/support/clinic-site-plugin.mjs';
import { protocolServerPlugin } from './test/support/protocol-server-plugin.mjs';
import { testPage } from './test/support/test-page.mjs';
import { scenarioTableReporter } from './test/support/scenario-table-reporter.mjs';

const { inEveryZone, inOneZone, forBuild } = browserLaunchers();
const [first] = forBuild;
const inOneZoneOfOneEngine = inOneZone.filter(({ engine }) => engine === first.engine);
const inEveryZoneOfOneEngine = inEveryZone.filter(({ engine }) => engine === first.engine);

/** What a guide says of days and hours must not depend on where the device is: devices far apart. */
const DAYS_AND_HOURS = [
  'test/time/zone.test.ts',
  'test/element/{attributes,bad-input,calendar,can-i,date-question,events,facts,guidance,remember,remember-long}.test.ts',
  'test/languages/numbers-and-dates.test.ts',
  'test/page/clock.test.ts',
];
/** The same without a page, where engines have nothing of their own but the zones above. */
const PURE_DAYS_AND_HOURS = [
  'test/guidance/!(doubt-holds-longer|oracle).test.ts',
  'test/settings/!(believed-random).test.ts',
  'test/view/*.test.ts',
  'test/time/!(zone).test.ts',
];
/** Hundreds of thousands of cases, which counting coverage would slow down. */
const RANDOM_CASES = [
  'test/guidance/{doubt-holds-longer,oracle}.test.ts',
  'test/settings/believed-random.test.ts',
];
/** The command, the script as text and what edits a text: no browser has a part in them. */
const NO_BROWSER = ['test/{command,script-tag}/*.test.ts', 'test/editor/model/*.test.ts'];
/** On pages that load the built script, what a page does to a guide is the same in every zone; the tests set theirs. */
const BUILT = ['test/{cms,demo,editor,hosts}/*.test.ts', 'test/languages/{axe,gallery}.test.ts'];

const not = (files) => files.map((each) => `!${each}`);

/** Which files run where. A run of files that are named with `--files` takes every browser. */
const groups = [
  { name: 'of the built script', files: BUILT, browsers: forBuild },
  { name: 'without a browser', files: NO_BROWSER, browsers: inOneZoneOfOneEngine },
  {
    name: 'in one zone',
    files: [
      'test/!(mutation)/**/*.test.ts',
      ...not([...BUILT, ...NO_BROWSER, ...DAYS_AND_HOURS, ...PURE_DAYS_AND_HOURS, ...RANDOM_CASES]),
    ],
    browsers: inOneZone,
  },
  { name: 'in every zone', files: DAYS_AND_HOURS, browsers: inEveryZone },
  {
    name: 'in every zone, without a page',
    files: PURE_DAYS_AND_HOURS,
    browsers: inEveryZoneOfOneEngine,
  },
  {
    name: 'random cases in every zone',
    files: RANDOM_CASES,
    browsers: [first, ...inEveryZoneOfOneEngine.slice(1)],
  },
];

export default {
  ...(process.argv.includes('--files') ? { browsers: inEveryZone } : { groups }),
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
    clinicSitePlugin(),
    linkedPagesPlugin(),
    hostPagesPlugin(),
    hostSoftwarePlugin(),
    esbuildPlugin({ ts: true, target: 'esnext' }),
  ],
  reporters: [
    defaultReporter(),
    coverageReporter({
      'src/time': { lines: 100, branches: 100 },
      'src/guidance': { lines: 100, branches: 100 },
      'src/settings': { lines: 95, branches: 95 },
      'src/languages': { lines: 95, branches: 95 },
      'src/view': { lines: 95, branches: 95 },
      'src/page': { lines: 95, branches: 95 },
      'src/element': { lines: 95, branches: 95 },
      'src/command': { lines: 95, branches: 95 },
    }),
    scenarioTableReporter(),
    flakyReporter(),
    closingLineReporter(),
  ],
  // A busy server may stop a browser for some seconds: there, a test has more time, and one that failed is tried again,
  // twice at most, and is listed if it passes then.
  testFramework: {
    config: process.env.CI ? { timeout: 30_000, retries: 2 } : { timeout: 10_000, retries: 0 },
  },
  // WebKit's driver may hang after some keys. Until that is known and a fresh one is there takes half a minute, and
  // longer beside two other browsers.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // The longest file takes a minute where there is nothing else to do.
  testsFinishTimeout: 600_000,
};
