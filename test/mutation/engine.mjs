// In place of test/support/engine.ts where the pure tests run in Node.
import 'temporal-polyfill/global';

/** Enough to notice a change of the arithmetic, and quick. */
Object.assign(globalThis, { oracleRun: { cases: 1000, seed: 'mutation', first: 0 } });

export const engine = 'Node';

export const has = () => true;

export function needs() {}

export function describeWith(_ability, title, tests) {
  describe(title, tests);
}
