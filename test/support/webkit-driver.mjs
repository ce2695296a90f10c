// WebKitGTK's browser over plain W3C WebDriver, with its own virtual screen if there is none.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A slower answer never comes: this driver can hang forever. */
const PATIENCE = 20_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A browser with one window. Call `start()` first and `stop()` last. */
export class WebKitDriver {
  #binary;
  #env;
  #home;
  #address;
  #session;
  #processes = [];

  constructor(binary, env) {
    this.#binary = binary;
    this.#env = env;
  }

  async start() {
    this.#home = mkdtempSync(join(tmpdir(), 'aftercare-webkit-'));
    // Without its own settings the browser uses those of the desktop.
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0/settings.ini'), '[Settings]\n');
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...this.#env,
        DISPLAY: this.#env.DISPLAY || (await this.#startScreen()),
        LANG: 'en_US.UTF-8', // in the locale "C" navigator.language is "C", which Intl rejects
        NO_AT_BRIDGE: '1',
        XDG_CACHE_HOME: this.#home,
        XDG_CONFIG_HOME: this.#home,
        XDG_DATA_HOME: this.#home,
      },
    });
    await this.#untilReady();
    const options = { binary: this.#binary, args: ['--automation'] };
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#session = `/session/${sessionId}`;
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    this.#session = undefined;
    await Promise.all(this.#processes.splice(0).map(end));
    if (this.#home)
      rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** For use at exit, when there is no time to wait. */
  kill() {
    for (const { pid } of this.#processes) killGroup(pid);
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  }

  /** A command of the session, such as `POST`, `url`, `{ url }`. @throws The driver's error. */
  command(method, path, body) {
    return this.#call(method, `${this.#session}/${path}`, body);
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  async #untilReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (tries > 200) throw error;
        await wait(50);
      }
    }
  }

  /** In its own process group, to end it with all that it starts. */
  #spawn(command, args, options) {
    const child = spawn(command, args, { detached: true, ...options });
    child.once('error', () => {}); // reported by the code that waits for it
    child.unref();
    this.#processes.push(child);
    return child;
  }

  async #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = this.#spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => {
      screen.once('error', reject);
      screen.once('exit', (status) => reject(new Error(`Xvfb ended with ${status}.`)));
      let said = ''; // the number and the line end may arrive separately
      screen.stdio[3].on('data', (data) => {
        said += data;
        if (said.endsWith('\n')) resolve(said.trim());
      });
    });
    screen.stdio[3].unref();
    return `:${number}`;
  }
}

function killGroup(pid) {
  try {
    if (pid) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

async function end(child) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  killGroup(child.pid);
  await ended;
}
