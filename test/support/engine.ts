/** The engine that the tests run in. */
export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/**
 * What some tests need and not every engine has, or its driver cannot do: true where this one can. What can be seen
 * from the page is looked for there, so that a test runs from the day on which the engine has learnt it.
 */
const abilities = {
  'the DevTools protocol': engine === 'Chromium',
  'an accessibility tree to read': engine === 'Chromium',
  'a changed time zone': engine !== 'WebKit',
  'changed preferences': engine !== 'WebKit',
  'changed contrast': engine === 'Chromium',
  'the medium print': engine !== 'WebKit',
  'a window under 450 px': engine !== 'WebKit',
  'a Tab out of the page': engine !== 'WebKit',
  'element.moveBefore()': 'moveBefore' in Element.prototype,
  Temporal: 'Temporal' in globalThis,
} satisfies Record<string, boolean>;

export type Ability = keyof typeof abilities;

let running: Mocha.Test | undefined;

beforeEach(function () {
  running = this.currentTest;
});

/** Ends the test as skipped, by the name of what it needs, where this engine does not have that. */
export function needs(ability: Ability): void {
  if (abilities[ability]) return;
  if (!running) throw new Error(`Ask for "${ability}" in a test.`);
  running.title += ` (needs ${ability})`;
  running.skip();
}
