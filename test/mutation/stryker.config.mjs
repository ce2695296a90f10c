import { fileURLToPath } from 'node:url';

const tools = fileURLToPath(new URL('node_modules', import.meta.url));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/time/*.ts', 'src/guidance/*.ts'],
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  buildCommand: `node test/mutation/build.mjs ${tools}`, // in a copy of the project, without them
  mochaOptions: { spec: ['test/mutation/built/**/*.test.mjs'], 'async-only': false },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.QUICK === 'true',
  ignorePatterns: [
    '/dist',
    '/docs',
    '/bench',
    '/coverage',
    '/integrations',
    '/test/hosts',
    '/test/wordpress',
  ],
  tsconfigFile: 'none.json', // esbuild compiles; Stryker's own reader needs an older TypeScript
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: 'node_modules/.cache/stryker',
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  thresholds: { high: 95, low: 95, break: 95 },
};
