/**
 * The only thing that is ever stored, and only if the visitor asks for it: dates of treatment by procedure, as
 * `{ "version": 1, "dates": { "microneedling": "2026-11-20" } }` in `localStorage`. The answer to a date that could mean
 * several is kept with that date: `["2026-04-03", "03/04/2026"]`. Treat it as an untrusted cache: browsers may clear it,
 * and any script may write to it.
 */
const KEY = 'aftercare-guide';
const VERSION = 1;

/** Sandboxed frames have no storage; reading it throws. */
export function canRemember(): boolean {
  return storage() !== null;
}

/** A stored date. */
export interface Kept {
  readonly text: string;
  /** The page's date that the visitor was asked about; '' if there was none. */
  readonly asked: string;
}

/** The stored date; `null` if there is none, or none that can be read. */
export function recall(procedure: string): Kept | null {
  const [text, asked] = [read()[procedure]].flat() as unknown[];
  return typeof text === 'string' ? { text, asked: typeof asked === 'string' ? asked : '' } : null;
}

/** Returns whether it was stored: storage may be full. */
export function keep(procedure: string, { text, asked }: Kept): boolean {
  return write({ ...read(), [procedure]: asked ? [text, asked] : text });
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
