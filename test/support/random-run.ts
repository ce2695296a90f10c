import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';
import { deviceZoneName } from './oracle.js';

/** How many cases, and which: see long-run.config.mjs. */
export interface RandomRun {
  readonly cases: number;
  readonly seed: string;
  /** Number of the first case, to repeat a failed one alone. */
  readonly first: number;
  /** For the mutation run, which repeats the tests a thousand times. */
  readonly isQuick?: boolean;
}

const longRun = (globalThis as { oracleRun?: RandomRun }).oracleRun;

/** Whether this is the mutation run. */
export const isQuickRun = !!longRun?.isQuick;

/** Whether this is `npm run test:long`. */
export const isLongRun = longRun !== undefined && !isQuickRun;

/**
 * The same cases each time, so that no change passes or fails by luck. The long run tries others.
 * @param elsewhere - Cases in other engines and zones than Chromium in UTC.
 */
export function randomRun(elsewhere: number): RandomRun {
  const cases = engine === 'Chromium' && deviceZoneName === 'UTC' ? 200_000 : elsewhere;
  return longRun ?? { cases, seed: 'short', first: 0 };
}

/** Tries all cases, and reports the progress of a long run. */
export async function tryCases(
  { cases, first }: RandomRun,
  tryCase: (number: number) => void,
  countFaults: () => number,
): Promise<void> {
  let reported = performance.now();
  for (let number = first; number < first + cases; number++) {
    tryCase(number);
    if (number % 2000 > 0) continue;
    // A page that is always busy cannot answer the test runner.
    await new Promise((resolve) => setTimeout(resolve));
    if (!longRun || performance.now() - reported < 10_000) continue;
    reported = performance.now();
    await executeServerCommand('progress', { done: number - first, cases, faults: countFaults() });
  }
}
