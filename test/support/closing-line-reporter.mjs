import path from 'node:path';

const NEED = / \(needs (.+)\)$/;

/** Adds up a suite and all suites in it. */
function count(suite, sum, titles) {
  for (const { name, skipped, passed, duration, error } of suite.tests) {
    sum[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    sum.milliseconds += duration ?? 0;
    if (!skipped && !passed) sum.failures.push([...titles, name].join(' > ') + firstLineOf(error));
    const need = skipped && (NEED.exec(name)?.[1] ?? 'nothing it says');
    if (need) sum.needs.set(need, (sum.needs.get(need) ?? 0) + 1);
  }
  for (const inner of suite.suites) count(inner, sum, [...titles, inner.name]);
}

const firstLineOf = (error) => `: ${String(error?.message ?? 'no message').split('\n', 1)[0]}`;

/** A file that did not load, or broke outside of its tests, counts as one more failure. */
function countSession({ testFile, testResults, errors, passed }, sum) {
  const failedBefore = sum.failed;
  const file = path.relative(process.cwd(), testFile);
  if (testResults) count(testResults, sum, [file]);
  if (errors.length > 0 || (!passed && sum.failed === failedBefore)) {
    sum.failed++;
    sum.failures.push(file + firstLineOf(errors[0]));
  }
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** For each browser the result, the duration, the failed tests, and what the skipped tests need. */
function* linesOf(sums) {
  for (const [browser, sum] of sums) {
    yield `${browser}: ${line(sum)} (${Math.round(sum.milliseconds / 1000)} s in tests)`;
    for (const failure of sum.failures) yield `    failed: ${failure}`;
    for (const [need, times] of sum.needs) yield `    ${times} skipped, which need ${need}`;
  }
}

const emptySum = () => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  milliseconds: 0,
  failures: [],
  needs: new Map(),
});

/** Ends the output with one line for the whole run: `N passed, N failed`, and `, N skipped` if any. */
export function closingLineReporter() {
  return {
    stop({ sessions }) {
      const sums = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        if (!sums.has(name)) sums.set(name, emptySum());
        countSession(session, sums.get(name));
      }
      const all = { passed: 0, failed: 0, skipped: 0 };
      for (const sum of sums.values()) for (const key of Object.keys(all)) all[key] += sum[key];
      // At exit, when the runner and the other reporters have printed everything.
      process.once('exit', () => {
        process.stdout.write(`${[...linesOf(sums), line(all)].join('\n')}\n`);
      });
    },
  };
}
