/**
 * The one thing that is ever stored, and only when the visitor asks for it: dates of treatment by procedure, as
 * `{ "version": 1, "dates": { "microneedling": "2026-11-20" } }` in `localStorage`. A cache: browsers throw it away
 * when they like, and anybody may have written there.
 */
const KEY = 'aftercare-guide';
const VERSION = 1;

/** Sandboxed frames have no storage; to ask for it throws. */
export function canRemember(): boolean {
  return storage() !== null;
}

/** What was kept; `null` where that is nothing, or nothing that can be read. */
export function recall(procedure: string): string | null {
  const date = read()[procedure];
  return typeof date === 'string' ? date : null;
}

/** Returns whether it is kept: storage may be full. */
export function keep(procedure: string, date: string): boolean {
  return write({ ...read(), [procedure]: date });
}

export function forget(procedure: string): void {
  const { [procedure]: _, ...others } = read();
  write(others);
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const kept = JSON.parse(storage()?.getItem(KEY) ?? '') as {
      readonly version?: unknown;
      readonly dates?: unknown;
    } | null;
    const dates = kept?.version === VERSION ? kept.dates : null;
    return typeof dates === 'object' && dates ? { ...dates } : {};
  } catch {
    return {};
  }
}

function write(dates: Readonly<Record<string, unknown>>): boolean {
  try {
    if (Object.keys(dates).length)
      storage()?.setItem(KEY, JSON.stringify({ version: VERSION, dates }));
    else storage()?.removeItem(KEY);
    return storage() !== null;
  } catch {
    return false;
  }
}
