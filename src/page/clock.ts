import { builtIn } from './built-in.js';
import { PageRegistry } from './page-registry.js';

/** Something whose display changes with time. Times are instants. */
export interface ClockClient {
  /** When its display next changes; `Infinity` if it does not depend on time. */
  readonly nextChange: number;
  readonly ownerDocument: Document;
  /** Called at that time, or when the page wakes up, perhaps much later. */
  clockTick(): void;
}

/** Sleeping devices and changed clocks make long timers wrong, and timers overflow at 2^31 ms. */
const LONGEST_WAIT = 3_600_000;

const OVERDUE_WAIT = 60_000;

const registry = new PageRegistry<ClockClient>((method) => {
  clearTimeout(timer);
  builtIn(document, method)('visibilitychange', onWake);
  builtIn(document, method)('resume', onWake);
  window[method]('pageshow', onWake);
  window[method]('focus', onWake);
});
let timer: ReturnType<typeof setTimeout> | undefined;
let scheduled = false;

/** The only place that reads the clock. */
export function readClock(): number {
  return Date.now();
}

/** Ticks for a client from now on: one timer and four listeners for all clients of the page. */
export function joinClock(client: ClockClient): void {
  registry.join(client);
  // Those in frames may be in one that is gone, and then they leave.
  if (client.ownerDocument === document) rescheduleClock();
  else tick();
}

export function leaveClock(client: ClockClient): void {
  registry.leave(client);
}

/** To be called when a client's `nextChange` has changed. Repeated calls are cheap. */
export function rescheduleClock(): void {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    schedule();
  });
}

function schedule(): void {
  clearTimeout(timer);
  if (!registry.clients.size) return;
  let soonest = Infinity;
  registry.clients.forEach(({ nextChange }) => (soonest = Math.min(soonest, nextChange)));
  const wait = soonest - readClock();
  // An overdue client was ticked but failed to update. Retry in a minute to avoid a loop.
  timer = setTimeout(tick, wait > 0 ? Math.min(wait, LONGEST_WAIT) : OVERDUE_WAIT);
}

/** Ticks all clients: the device may be on another day, in another zone, or its clock set back. */
function tick(): void {
  registry.clients.forEach((client) => client.clockTick());
  rescheduleClock();
}

function onWake(): void {
  if (builtIn(document, 'visibilityState') !== 'hidden') tick();
}
