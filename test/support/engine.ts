/** The engine that the tests run in. */
export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/**
 * What some tests need and some engines or drivers lack: true if this one has it. What can be detected
 * in the page is detected, so that a test runs as soon as the engine supports it.
 */
const abilities = {
  'the DevTools protocol': engine === 'Chromium',
  'an accessibility tree to read': engine === 'Chromium',
  'a changed time zone': engine !== 'WebKit',
  'changed preferences': engine !== 'WebKit',
  'changed contrast': engine === 'Chromium',
  'the medium print': engine !== 'WebKit',
  // Its driver presses one key after the other.
  'keys held together': engine !== 'WebKit',
  'a window under 450 px': engine !== 'WebKit',
  'moveBefore()': 'moveBefore' in Element.prototype,
  // It skips history entries made without a user gesture.
  'a way back to what a script has pushed': engine !== 'WebKit',
  // Its driver opens no second window.
  'a page kept for going back': engine !== 'WebKit',
  'a count of layout shifts': PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
  // Debian's WebKit scrolls to some fields without their scroll margin.
  'a scroll margin of what gets the focus': engine !== 'WebKit',
  'scroll anchoring': CSS.supports('overflow-anchor', 'auto'),
  'relative colours': CSS.supports('color', 'oklch(from red l c h)'),
  'custom states': CSS.supports('selector(:state(asking))'),
  Temporal: 'Temporal' in globalThis,
  // Debian's WebKit has the zone rules and date formats of 2022.
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

/** Whether this engine has it, for tests that do less without it. The rest has to be a separate test. */
export function has(ability: Ability): boolean {
  return abilities[ability];
}

let running: Mocha.Test | undefined;

beforeEach(function () {
  running = this.currentTest;
});

/** Skips the test, with the name of what it needs, if this engine lacks it. */
export function needs(ability: Ability): void {
  if (abilities[ability]) return;
  if (!running) throw new Error(`Call needs("${ability}") in a test.`);
  running.title += ` (needs ${ability})`;
  running.skip();
}

/** Tests that all need something. If this engine lacks it, they are reported as one skipped test. */
export function describeWith(ability: Ability, title: string, tests: () => void): void {
  if (abilities[ability]) describe(title, tests);
  else describe(title, () => it.skip(`all of it (needs ${ability})`));
}
