const NEED = / \(needs (.+)\)$/;

/** Adds up a suite and all suites in it. */
function count(suite, sum) {
  for (const { name, skipped, passed, duration } of suite.tests) {
    sum[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    sum.milliseconds += duration ?? 0;
    const need = skipped && (NEED.exec(name)?.[1] ?? 'nothing it says');
    if (need) sum.needs.set(need, (sum.needs.get(need) ?? 0) + 1);
  }
  for (const inner of suite.suites) count(inner, sum);
}

/** A file that did not load, or broke outside of its tests, counts as one more failure. */
function countSession({ testResults, errors, passed }, sum) {
  const failedBefore = sum.failed;
  if (testResults) count(testResults, sum);
  if (errors.length > 0 || (!passed && sum.failed === failedBefore)) sum.failed++;
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Of each browser what came out, how long its tests took, and what the skipped ones lack there. */
function* linesOf(sums) {
  for (const [browser, sum] of sums) {
    yield `${browser}: ${line(sum)} (${Math.round(sum.milliseconds / 1000)} s in tests)`;
    for (const [need, times] of sum.needs) yield `    ${times} skipped, which need ${need}`;
  }
}

/** Ends the output with one line to read the whole run from: `N passed, N failed`, and `, N skipped` if any. */
export function closingLineReporter() {
  return {
    stop({ sessions }) {
      const sums = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        const none = { passed: 0, failed: 0, skipped: 0, milliseconds: 0, needs: new Map() };
        if (!sums.has(name)) sums.set(name, none);
        countSession(session, sums.get(name));
      }
      const all = { passed: 0, failed: 0, skipped: 0 };
      for (const sum of sums.values()) for (const key of Object.keys(all)) all[key] += sum[key];
      // Only at the exit have the runner and the other reporters said all they had to say.
      process.once('exit', () => {
        process.stdout.write(`${[...linesOf(sums), line(all)].join('\n')}\n`);
      });
    },
  };
}
