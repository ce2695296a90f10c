/** Ends the title of a test that passed only when it was tried again; flaky-reporter.mjs looks for it. */
const MARK = ' (passed when tried again)';

/** Call it before the tests of a page begin. */
export function markRetriedTests(): void {
  afterEach(function () {
    const test = this.currentTest;
    const retries = (test as unknown as { currentRetry(): number } | undefined)?.currentRetry();
    if (test?.isPassed() && retries) test.title += MARK;
  });
}
