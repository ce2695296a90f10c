import { knownValues, readLink, withoutLink, type LinkParams } from '../settings/link-text.js';
import { PageRegistry } from './page-registry.js';

/** What follows the clinic's link in the page's address. */
export interface LinkClient {
  linkChanged(): void;
}

/** In `history.state`, beside what a router keeps there: a reload still knows what the address no longer says. */
const KEY = 'aftercare-guide';
/** Beside the values of the link there. */
const ASKED = 'asked';

const registry = new PageRegistry<LinkClient>((method) => {
  window[method]('hashchange', onNavigate);
  window[method]('popstate', onNavigate);
});
let link: LinkParams = {};
/** The visitor's date where the link has none. On this page only: nobody asked to keep it. */
let answer: string | null = null;
/** What the link said of the date before it was the visitor's; `null` while it is the link's own. */
let asked: string | null = null;
/** The visitor's dates by those of the link that were not right: pages further back still have these. */
const corrections = new Map<string, string | null>();

/** Two listeners for all clients of the page, and none where no guide follows a link. */
export function joinLink(client: LinkClient): void {
  if (!registry.clients.size) look();
  registry.join(client);
}

export function leaveLink(client: LinkClient): void {
  registry.leave(client);
}

/** What the link says, as far as it is known: from the address, else from before a reload. */
export function linkParams(): LinkParams {
  return answer === null ? link : withDate(answer);
}

/** The visitor's date, if it has taken the place of the link's, and what that was; '' for none. */
export function linkAnswer(): { readonly text: string; readonly asked: string } | null {
  const text = answer ?? (asked !== null && link['procedure-date']);
  return text ? { text, asked: asked ?? '' } : null;
}

/**
 * The visitor knows better than the link, or takes the date back with `null`. Kept beyond this page only where the
 * link's own date is kept already.
 */
export function correctLink(date: string | null, by: LinkClient): void {
  const before = link['procedure-date'];
  if (before === undefined) answer = date;
  else {
    corrections.forEach((to, from) => to === before && corrections.set(from, date));
    corrections.set(before, date);
    link = withDate(date);
    asked = date === null ? null : (asked ?? before);
    keep(location.href);
  }
  registry.clients.forEach((client) => client !== by && client.linkChanged());
}

function look(): void {
  const found = readLink(location);
  const state = keptIn(ownState());
  // The language alone is the site's own `?lang=es`, or a choice on the page; all else is another link, but for the one
  // that the visitor has corrected: some browsers go back to its address as it was before it was cleaned.
  const isLink = Object.keys(found).some((name) => name !== 'lang');
  const isNew = isLink && !corrections.get(found['procedure-date'] ?? '');
  if (isNew) {
    link = found;
    answer = null;
    asked = null;
    corrections.clear();
  } else {
    // An entry of the history that knows nothing is another place of this page.
    link = knownValues({ ...(state ?? link), ...found });
    if (state) asked = typeof state[ASKED] === 'string' ? state[ASKED] : null;
    const before = link['procedure-date'] ?? '';
    const correction = corrections.get(before);
    if (correction !== undefined) {
      link = withDate(correction);
      asked = correction === null ? null : (asked ?? before);
    }
  }
  if (isLink || JSON.stringify(toKeep()) !== JSON.stringify(state ?? {}))
    // In full: the page's `<base>` may be on another site.
    keep(`${location.protocol}//${location.host}${withoutLink(location)}`);
}

function withDate(date: string | null): LinkParams {
  return knownValues({ ...link, 'procedure-date': date });
}

function toKeep(): Readonly<Record<string, unknown>> {
  return asked === null ? { ...link } : { ...link, [ASKED]: asked };
}

/** Where the state is not ours to add to, or the browser refuses, the address stays as it is. */
function keep(address: string): void {
  const state = ownState();
  if (!state) return;
  try {
    history.replaceState({ ...state, [KEY]: toKeep() }, '', address);
  } catch {
    // A sandboxed frame has no address of its own.
  }
}

/** The state of the page, which others write; `null` where it is nothing that a key can be added to. */
function ownState(): Record<string, unknown> | null {
  const state: unknown = history.state;
  return state === null ? {} : isPlain(state) ? state : null;
}

function keptIn(state: Record<string, unknown> | null): Record<string, unknown> | null {
  const kept = state?.[KEY];
  return isPlain(kept) ? kept : null;
}

/** Not a list, a map or a date, which would not survive a copy. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function onNavigate(): void {
  const before = JSON.stringify(linkParams());
  look();
  if (before !== JSON.stringify(linkParams()))
    registry.clients.forEach((client) => client.linkChanged());
}
