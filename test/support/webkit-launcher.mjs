// WebKit for @web/test-runner, which has no launcher that works with Debian's WebKit.
import { setTimeout as wait } from 'node:timers/promises';
import { WebKitDriver } from './webkit-driver.mjs';

/** Milliseconds in which a page requests its tests, even on a busy machine. */
const PATIENCE = 20_000;

/** Special keys, as WebDriver encodes them. */
const keys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const buttons = { left: 0, middle: 1, right: 2 };

class WebKitLauncher {
  type = 'webdriver'; // so that the runner's sendKeys and sendMouse call the methods of those names here
  concurrency = 1;
  #makeDriver;
  #driver;
  #addresses = new Map();

  constructor(executablePath, env) {
    this.#makeDriver = () => new WebKitDriver(executablePath, env);
  }

  // --- The runner's interface of a launcher ---

  async initialize() {
    // Detached processes outlive an aborted run unless they are ended.
    process.once('exit', () => this.#driver?.kill());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => process.exit(1));
  }

  async startSession(id, url) {
    this.#addresses.set(id, url);
    try {
      await this.#open(url);
      if (await this.#hasBegun(id)) return;
    } catch {
      // The driver hangs after some keys; a new one does not.
    }
    if (!this.isActive(id)) return;
    process.stderr.write(`WebKit shows nothing of ${url}: once more, in a fresh one.\n`);
    await this.stop();
    await this.#open(url);
  }

  async stopSession(id) {
    this.#addresses.delete(id);
    // Each file gets a new browser: after a while its web process crashes beside two other browsers.
    await this.stop();
    return {};
  }

  isActive(id) {
    return this.#addresses.has(id);
  }

  getBrowserUrl(id) {
    return this.#addresses.get(id);
  }

  async startDebugSession() {
    throw new Error('WebKit has no inspector here: open the address of --manual in a browser.');
  }

  async stop() {
    const driver = this.#driver;
    this.#driver = undefined;
    await driver?.stop();
  }

  async #open(url) {
    if (!this.#driver) {
      this.#driver = this.#makeDriver();
      await this.#driver.start();
    }
    await this.setViewport({ width: 800, height: 600 });
    await this.command('POST', 'url', { url });
  }

  /** Whether the page requests its tests. Sometimes, beside two other browsers, a page loads and does nothing. */
  async #hasBegun(id) {
    const begun = `return performance.getEntriesByType('resource').some(({ name }) => /\\.test\\.ts/.test(name))`;
    for (let tries = 0; tries < PATIENCE / 250; tries++) {
      if (!this.isActive(id) || (await this.execute(begun))) return true;
      await wait(250);
    }
    return false;
  }

  // --- Commands of tests ---

  command(method, path, body) {
    if (!this.#driver) throw new Error('WebKit is not running.');
    return this.#driver.command(method, path, body);
  }

  execute(script) {
    return this.command('POST', 'execute/sync', { script, args: [] });
  }

  /** Resizes the page's part of the window. The toolbar is the rest, and the window is at least 447 px wide. */
  async setViewport({ width, height }) {
    const inner = () => this.execute('return [innerWidth, innerHeight]');
    for (let tries = 0; tries < 20; tries++) {
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.command('GET', 'window/rect');
      await this.command('POST', 'window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
    }
    throw new Error(`WebKit's page is ${(await inner()).join(' by ')}, not ${width} by ${height}.`);
  }

  /** One after the other; of `Shift+Tab`, all at once. */
  sendKeys(_, presses) {
    const key = (type, name) => ({ type, value: keys[name] ?? name });
    const actions = presses.flatMap((press) => {
      const together = press.length > 1 ? press.split('+') : [press];
      return [
        ...together.map((name) => key('keyDown', name)),
        ...together.reverse().map((name) => key('keyUp', name)),
      ];
    });
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  sendMouseMove(_, x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x, y });
  }

  sendMouseClick(_, x, y, button = 'left') {
    return this.#point(
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: buttons[button] },
      { type: 'pointerUp', button: buttons[button] },
    );
  }

  sendMouseDown(_, button = 'left') {
    return this.#point({ type: 'pointerDown', button: buttons[button] });
  }

  sendMouseUp(_, button = 'left') {
    return this.#point({ type: 'pointerUp', button: buttons[button] });
  }

  resetMouse() {
    return this.command('DELETE', 'actions');
  }

  #point(...actions) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  #act(source) {
    return this.command('POST', 'actions', { actions: [source] });
  }
}

export const webkitLauncher = (executablePath, env) => new WebKitLauncher(executablePath, env);
