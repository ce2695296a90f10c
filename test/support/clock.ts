const realNow = Date.now;
// The tests' own waiting must not be counted, nor be blocked by a frozen clock.
const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);

/** Freezes the device's clock at a local date-time, `2026-11-21T15:30`, until the test ends. */
export function stopClockAt(time: string): void {
  const instant = Date.parse(time);
  Date.now = () => instant;
}

/** Lets the device's clock run from a local date-time, until the test ends. */
export function runClockFrom(time: string): void {
  const instant = Date.parse(time);
  const started = performance.now();
  Date.now = () => instant + Math.round(performance.now() - started);
}

export async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => realSetTimeout(resolve, ms));
}

/** @returns after how many milliseconds a condition became true. Throws if it did not in time. */
export async function timeUntil(isSo: () => boolean, atMost: number): Promise<number> {
  const started = performance.now();
  while (!isSo()) {
    if (performance.now() - started > atMost) throw new Error(`Not so after ${atMost} ms.`);
    await wait(5);
  }
  return performance.now() - started;
}

export interface Timer {
  readonly delay: number;
  /** Runs the timer's callback at once. */
  readonly fire: () => void;
}

export interface PageWatch {
  /** Timers that have neither run nor been cleared; not those that are due at once. */
  readonly timers: readonly Timer[];
  /** Listeners on window and document, as `document:visibilitychange`. */
  readonly listeners: readonly string[];
}

/** Of the document, the guide uses the prototype's methods: elements of a page can replace its own. */
const targets = {
  window: { target: window, owner: window },
  document: { target: document, owner: Document.prototype },
} as const;

let stopWatching: (() => void) | undefined;

/** Counts the timers and listeners that the page gets from now on, until the test ends. */
export function watchPage(): PageWatch {
  const timers = new Map<number, Timer>();
  const listeners = new Map<string, unknown>();

  const setTimeout = (handler: () => void, delay = 0): number => {
    const fire = () => {
      realClearTimeout(id);
      timers.delete(id);
      handler();
    };
    const id = realSetTimeout(fire, delay);
    timers.set(id, { delay, fire });
    return id;
  };
  const clearTimeout = (id?: number) => {
    realClearTimeout(id);
    if (id !== undefined) timers.delete(id);
  };
  Object.assign(window, { setTimeout, clearTimeout });

  const names = new WeakMap<object, number>();
  let named = 0;
  const nameOf = (listener: object) => {
    if (!names.has(listener)) names.set(listener, ++named);
    return names.get(listener);
  };
  for (const [name, { target, owner }] of Object.entries(targets)) {
    const watch = (
      method: 'addEventListener' | 'removeEventListener',
      note: (key: string, what: string) => void,
    ) => {
      owner[method] = (
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions,
      ) => {
        note(`${type} ${nameOf(listener)} ${String(options?.capture ?? false)}`, `${name}:${type}`);
        EventTarget.prototype[method].call(target, type, listener, options);
      };
    };
    watch('addEventListener', (key, what) => listeners.set(`${name} ${key}`, what));
    watch('removeEventListener', (key) => listeners.delete(`${name} ${key}`));
  }

  stopWatching = () => {
    Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    for (const { owner } of Object.values(targets)) {
      Reflect.deleteProperty(owner, 'addEventListener');
      Reflect.deleteProperty(owner, 'removeEventListener');
    }
  };
  return {
    get timers() {
      return [...timers.values()].filter(({ delay }) => delay > 0);
    },
    get listeners() {
      return [...listeners.values()].map(String);
    },
  };
}

afterEach(() => {
  Date.now = realNow;
  stopWatching?.();
  stopWatching = undefined;
});
