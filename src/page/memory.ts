import type { Kept } from '../settings/kept-date.js';

/*
 * The only thing that is ever stored, and only if the visitor asks for it: dates of treatment, in `localStorage`. Under
 * `aftercare-guide/2/Rosewater Clinic/microneedling` is a list of lists, each with the texts of a `Kept` in its order:
 * `[["2026-11-20"]]`. Treat it as an untrusted cache: browsers may clear it, and any script may write to it.
 *
 * Version 0.1 kept `{ "version": 1, "dates": { "microneedling": "2026-11-20" } }` for the whole site. A cached copy of it
 * may still run on another page: it never sees what is kept now, and its own entry stays until the visitor was asked.
 */
const KEY = 'aftercare-guide';
/** Two people, and one more. */
const MOST_DATES = 3;
/** Longer texts are cut, and then cannot be read. */
const LONGEST = 200;

type Old = { readonly version?: unknown; readonly dates?: object | null } | null;

/** Sandboxed frames have no storage; reading it throws. */
export function canRemember(): boolean {
  return storage() !== null;
}

/**
 * Key of a clinic's dates: by its name, else by the page's path without language and index file.
 * @param languages - BCP 47 tags.
 */
export function keyFor(
  clinic: string | null,
  procedure: string,
  path: string,
  languages: readonly string[],
): string {
  const withoutLanguage = path.replace(/\/([a-z]{2,3})([-_][a-z]{2,4})?(?=\/|$)/gi, (part, tag) =>
    languages.some((each) => each.split('-', 1)[0] === String(tag).toLowerCase()) ? '' : part,
  );
  const owner = clinic || withoutLanguage.replace(/\/(index\.\w+)?$/, '');
  return [KEY, 2, bounded(owner), procedure].join('/');
}

/** The stored dates, the oldest first; that of version 0.1 last. */
export function recall(key: string, procedure: string): readonly Kept[] {
  const entries = read(key);
  const old = oldDates()[procedure];
  return [
    ...(Array.isArray(entries)
      ? entries.slice(-MOST_DATES).map((each) => keptIn(each, false))
      : []),
    ...(old ? [keptIn(old, true)] : []),
  ];
}

/**
 * Replaces the stored dates; none removes them.
 * @returns whether it was stored: storage may be full.
 */
export function keep(key: string, dates: readonly Kept[]): boolean {
  const entries = dates
    .slice(-MOST_DATES)
    .map(({ date, asked, extend, visit, confirmed }) =>
      [date, asked, extend, visit, String(confirmed || '')].map(bounded),
    );
  return write(key, entries.length ? entries : null);
}

/** Removes what version 0.1 stored for a procedure. */
export function forgetOld(procedure: string): void {
  const { [procedure]: _, ...dates } = oldDates();
  write(KEY, Object.keys(dates).length ? { version: 1, dates } : null);
}

function oldDates(): Readonly<Record<string, unknown>> {
  const old = read(KEY) as Old;
  return Object.assign(Object.create(null), old?.version === 1 && old.dates) as Record<
    string,
    unknown
  >;
}

function keptIn(entry: unknown, isOld: boolean): Kept {
  const texts = [entry].flat().map((each) => (typeof each === 'string' ? bounded(each) : ''));
  const [date = '', asked = '', extend = '', visit = '', confirmed = ''] = texts;
  return { date, asked, extend, visit, confirmed: Number(confirmed), isOld };
}

function bounded(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: object | null): boolean {
  try {
    if (value) storage()?.setItem(key, JSON.stringify(value));
    else storage()?.removeItem(key);
    return storage() !== null;
  } catch {
    return false;
  }
}
