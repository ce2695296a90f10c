/** Adds up a suite and all suites in it. */
function count(suite, sum) {
  for (const { skipped, passed } of suite.tests)
    sum[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, sum);
}

/** A file that did not load, or broke outside of its tests, counts as one more failure. */
function countSession({ testResults, errors, passed }, sum) {
  const failedBefore = sum.failed;
  if (testResults) count(testResults, sum);
  if (errors.length > 0 || (!passed && sum.failed === failedBefore)) sum.failed++;
}

/** Ends the output with one line to read the whole run from: `N passed, N failed`, and `, N skipped` if any. */
export function closingLineReporter() {
  return {
    stop({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, sum);
      const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
      // Only at the exit have the runner and the other reporters said all they had to say.
      process.once('exit', () => {
        process.stdout.write(`${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
      });
    },
  };
}
