// How many lines of src/ the tests run: in one browser, on a device in one zone. The command runs in Node, which
// leaves what it has seen in a folder for c8 to count.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

rmSync('coverage', { recursive: true, force: true }); // what an earlier run has left would count too
process.env.ENGINES = 'chromium';
process.env.ZONES = 'UTC';
process.env.NODE_V8_COVERAGE = resolve('coverage/command');
const { default: config } = await import('../../web-test-runner.config.mjs');

/** They load the built script, in which the lines of src/ cannot be told apart any more. */
const OF_THE_BUILD = ['cms', 'demo', 'hosts', 'script-tag'];

export default {
  ...config,
  files: ['test/**/*.test.ts', ...OF_THE_BUILD.map((folder) => `!test/${folder}/**`)],
  groups: [],
  rootDir: process.cwd(),
  coverage: true,
  coverageConfig: {
    include: ['src/**'],
    exclude: ['src/command/**'],
    reportDir: 'coverage/page',
    reporters: ['text-summary', 'json', 'lcovonly'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
  },
};
