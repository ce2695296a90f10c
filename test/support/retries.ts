/** The mark at the end of the title of a test that passed only when retried; flaky-reporter.mjs reads it. */
const MARK = ' (passed when tried again)';

/** Call it before the tests of a page begin. */
export function markRetriedTests(): void {
  afterEach(function () {
    const test = this.currentTest;
    const retries = (test as unknown as { currentRetry(): number } | undefined)?.currentRetry();
    if (test?.isPassed() && retries) test.title += MARK;
  });
}
