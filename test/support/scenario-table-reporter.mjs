// After the host suite: a table of what passed in which engine. A scenario is a top-level suite of a file in test/hosts/.

const engines = ['Chromium', 'Firefox', 'WebKit'];

/** All tests of a suite with their whole titles. */
const testsOf = ({ tests, suites }, before = '') => [
  ...tests.map((test) => ({ ...test, title: `${before} ${test.name}` })),
  ...suites.flatMap((inner) => testsOf(inner, `${before} ${inner.name}`)),
];

/** A test runs once on each device; it has failed if it failed on any. */
function cell(tests) {
  if (!tests) return 'not run';
  const results = [...tests.values()];
  const count = (wanted) => results.filter((result) => result === wanted).length;
  const [failed, skipped] = [count('failed'), count('skipped')];
  if (failed) return `${failed} of ${results.length} FAILED`;
  if (skipped === results.length) return 'skipped';
  return `${results.length - skipped} passed${skipped ? `, ${skipped} skipped` : ''}`;
}

export function scenarioTableReporter() {
  return {
    stop({ sessions }) {
      /** Scenario → engine → title of a test → its result. */
      const scenarios = new Map();
      const ours = sessions
        .filter(({ testFile }) => /[\\/]test[\\/]hosts[\\/]/.test(testFile))
        .sort((one, other) => one.testFile.localeCompare(other.testFile));
      for (const { browser, testResults } of ours) {
        const engine = engines.find((each) => browser.name.startsWith(each)) ?? browser.name;
        for (const suite of testResults?.suites ?? []) {
          if (!scenarios.has(suite.name)) scenarios.set(suite.name, new Map());
          const byEngine = scenarios.get(suite.name);
          if (!byEngine.has(engine)) byEngine.set(engine, new Map());
          const results = byEngine.get(engine);
          for (const { title, passed, skipped } of testsOf(suite)) {
            const result = skipped ? 'skipped' : passed ? 'passed' : 'failed';
            if (results.get(title) !== 'failed') results.set(title, result);
          }
        }
      }
      if (scenarios.size === 0) return;
      const rows = [
        ['Scenario', ...engines],
        ...[...scenarios].map(([name, byEngine]) => [
          name,
          ...engines.map((engine) => cell(byEngine.get(engine))),
        ]),
      ];
      const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
      const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths[at])).join('  '));
      // At exit, when the runner and the other reporters have printed everything.
      process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n\n`));
    },
  };
}
