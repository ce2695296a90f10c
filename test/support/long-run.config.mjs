// `npm run test:long`: millions of random treatments against Temporal and of written dates against a grammar, different
// ones each time, axe in every state, language and look, and a thousand sessions of the guidance editor. Options:
// CASES=100000 how many, SEED=tuesday which, FIRST=4711 from which on, ZONES=UTC on which devices.
import { browserLaunchers } from './launchers.mjs';
import base from '../../web-test-runner.config.mjs';

const browsers = browserLaunchers().inEveryZone.filter(({ engine }) => engine === 'chromium');
const share = Math.ceil(Number(process.env.CASES ?? 10_000_000) / browsers.length);
const run = {
  cases: share,
  seed: process.env.SEED ?? new Date().toISOString(),
  first: Number(process.env.FIRST ?? 0),
};
const started = Date.now();
process.stdout.write(`${share} cases on each of ${browsers.length} devices, seed ${run.seed}\n`);

/** The runner prints nothing until a file has ended, and this one takes long. */
const progressPlugin = {
  name: 'progress',
  executeCommand({ command, payload, session }) {
    if (command !== 'progress') return undefined;
    const { done, cases, faults } = payload;
    const seconds = Math.round((Date.now() - started) / 1000);
    const rate = Math.round(done / seconds);
    process.stdout.write(
      `${seconds} s: ${session.browser.name}: ${done} of ${cases}, ${rate} a second, ${faults} faults\n`,
    );
    return true; // The runner reads an empty result as "not my command".
  },
};

export default {
  ...base,
  browsers,
  files: [
    'test/guidance/oracle.test.ts',
    'test/settings/date-grammar.test.ts',
    'test/languages/axe.test.ts',
    'test/time/opening.test.ts',
    'test/editor/model/random-editing.test.ts',
  ],
  groups: [],
  plugins: [...base.plugins, progressPlugin],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <script>globalThis.oracleRun = ${JSON.stringify(run)};</script>
    <script type="module" src="${testFramework}"></script>`,
  testsFinishTimeout: 24 * 3_600_000,
};
