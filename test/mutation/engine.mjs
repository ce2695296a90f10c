// Replaces test/support/engine.ts when the pure tests run in Node.
import 'temporal-polyfill/global';

/** Enough to notice a change of the arithmetic, but quick. */
Object.assign(globalThis, {
  oracleRun: { cases: 1000, seed: 'mutation', first: 0, isQuick: true },
});

export const engine = 'Node';

export const has = () => true;

export function needs() {}

export function describeWith(_ability, title, tests) {
  describe(title, tests);
}
