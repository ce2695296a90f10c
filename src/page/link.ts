import { readLink, withoutLink, type LinkValues } from './link-text.js';

/** Whoever follows the clinic's link in the page's address. */
export interface LinkClient {
  linkChanged(): void;
}

/** In `history.state`, beside what a router keeps there: a reload still knows what the address no longer says. */
const KEY = 'aftercare-guide';

const clients = new Set<LinkClient>();
let values: LinkValues = {};

/** Two listeners for all clients of the page, and none where no guide follows a link. */
export function joinLink(client: LinkClient): void {
  if (clients.has(client)) return;
  if (clients.size === 0) {
    listen('addEventListener');
    look();
  }
  clients.add(client);
}

export function leaveLink(client: LinkClient): void {
  if (clients.delete(client) && clients.size === 0) listen('removeEventListener');
}

/** What the link says, as far as it is known: from the address, else from before a reload. */
export function linkValues(): LinkValues {
  return values;
}

/**
 * The visitor knows better than the link, or takes the date back with `null`. Kept beyond this page only where the
 * link's own date is kept already.
 */
export function correctLink(date: string | null, by: LinkClient): void {
  const { 'procedure-date': before, ...others } = values;
  values = date === null ? others : { ...others, 'procedure-date': date };
  if (before !== undefined) keep(location.href);
  clients.forEach((client) => client !== by && client.linkChanged());
}

function look(): void {
  const found = readLink(location);
  const kept: unknown = ownState()?.[KEY];
  const known = isObject(kept) ? (kept as LinkValues) : {};
  if (Object.keys(found).length) {
    // A link with a date is another link; without one it may be the site's own `?lang=es`, after a reload.
    values = found['procedure-date'] === undefined ? { ...known, ...found } : found;
    keep(withoutLink(location));
  } else if (isObject(kept)) values = known;
}

/** Where the state is not ours to add to, or the browser refuses, the address stays as it is. */
function keep(address: string): void {
  const state = ownState();
  if (!state) return;
  try {
    history.replaceState({ ...state, [KEY]: values }, '', address);
  } catch {
    // A sandboxed frame has no address of its own.
  }
}

/** The state of the page, which others write; `null` where it is nothing that a key can be added to. */
function ownState(): Record<string, unknown> | null {
  const state: unknown = history.state;
  return state === null ? {} : isObject(state) ? state : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function onNavigate(): void {
  const before = values;
  look();
  if (JSON.stringify(before) !== JSON.stringify(values))
    clients.forEach((client) => client.linkChanged());
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  window[method]('hashchange', onNavigate);
  window[method]('popstate', onNavigate);
}
