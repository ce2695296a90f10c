import path from 'node:path';

/** The mark that retries.ts adds to the title of a test that failed at first. */
const MARK = / \(passed when tried again\)$/;

const flakyIn = ({ tests, suites }, titles) => [
  ...tests
    .filter(({ name, passed }) => passed && MARK.test(name))
    .map(({ name }) => [...titles, name.replace(MARK, '')].join(' > ')),
  ...suites.flatMap((suite) => flakyIn(suite, [...titles, suite.name])),
];

/** After a run with `CI=true`: lists the tests that failed and passed when retried. They do not fail the run. */
export function flakyReporter() {
  return {
    stop({ sessions }) {
      const lines = [...sessions].flatMap(({ browser, testFile, testResults }) =>
        testResults
          ? flakyIn(testResults, [browser.name, path.relative(process.cwd(), testFile)])
          : [],
      );
      if (lines.length === 0) return;
      process.once('exit', () => {
        process.stdout.write(
          [
            'Flaky, passed when tried again:',
            ...lines.map((line) => `    flaky: ${line}`),
            '',
          ].join('\n'),
        );
      });
    },
  };
}
