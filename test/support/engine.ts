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
  'moveBefore()': 'moveBefore' in Element.prototype,
  // It steps over entries that no visitor's touch has made.
  'a way back to what a script has pushed': engine !== 'WebKit',
  // Its driver opens no second window.
  'a page kept for going back': engine !== 'WebKit',
  'a count of layout shifts': PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
  'scroll anchoring': CSS.supports('overflow-anchor', 'auto'),
  Temporal: 'Temporal' in globalThis,
  // Debian gives WebKit the rules of zones and the ways to write dates of 2022.
  'the summer time of Egypt': hourOfNoonIn('Africa/Cairo', '2026-07-01') === 15,
  'dates as of 2024': !new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format()
    .includes(','),
} satisfies Record<string, boolean>;

function hourOfNoonIn(timeZone: string, day: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return Number(format.format(Date.parse(`${day}T12:00Z`)));
}

export type Ability = keyof typeof abilities;

/** Whether this engine has it: for tests that do less without. What they do not do then is to be a test of its own. */
export function has(ability: Ability): boolean {
  return abilities[ability];
}

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

/** Tests that all need something. Where this engine does not have it, one of them stands for all as skipped. */
export function describeWith(ability: Ability, title: string, tests: () => void): void {
  if (abilities[ability]) describe(title, tests);
  else describe(title, () => it.skip(`all of it (needs ${ability})`));
}
