import { knownValues, readLink, withoutLink, type LinkParams } from '../settings/link-text.js';
import { PageRegistry } from './page-registry.js';

/** Something that follows the clinic's link in the page's address. */
export interface LinkClient {
  linkChanged(): void;
}

/** Our key in `history.state`, beside a router's own: it restores the values after a reload of the cleaned address. */
const KEY = 'aftercare-guide';
/** Key of `asked`, beside the values of the link. */
const ASKED = 'asked';

const registry = new PageRegistry<LinkClient>((method) => {
  window[method]('hashchange', onNavigate);
  window[method]('popstate', onNavigate);
});
let link: LinkParams = {};
/** The visitor's date if the link has none. On this page only: the visitor did not ask to keep it. */
let answer: string | null = null;
/** The link's original date, after the visitor replaced it; `null` while the link's own is in use. */
let asked: string | null = null;
/** The visitor's dates by the link's wrong ones, which earlier history entries still have. */
const corrections = new Map<string, string | null>();

/** Two listeners serve all clients of the page; there are none if no guide follows a link. */
export function joinLink(client: LinkClient): void {
  if (!registry.clients.size) look();
  registry.join(client);
}

export function leaveLink(client: LinkClient): void {
  registry.leave(client);
}

/** The link's parameters, from the address, else from before a reload. */
export function linkParams(): LinkParams {
  return answer === null ? link : withDate(answer);
}

/** The visitor's date, if it replaces the link's, and the date that it replaces; '' for none. */
export function linkAnswer(): { readonly text: string; readonly asked: string } | null {
  const text = answer ?? (asked !== null && link['procedure-date']);
  return text ? { text, asked: asked ?? '' } : null;
}

/**
 * Replaces the link's date with the visitor's, or removes it with `null`. Kept beyond this page only if the link's own
 * date already is.
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
  // `lang` alone is not a new link: it is the site's own `?lang=es`, or a choice on the page. Anything else is, unless
  // the visitor already corrected that date (some browsers restore the uncleaned address on Back).
  const isLink = Object.keys(found).some((name) => name !== 'lang');
  const isNew = isLink && !corrections.get(found['procedure-date'] ?? '');
  if (isNew) {
    link = found;
    answer = null;
    asked = null;
    corrections.clear();
  } else {
    // A history entry without our state is an in-page navigation.
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
    // An absolute address, since the page's `<base>` may be on another site.
    keep(`${location.protocol}//${location.host}${withoutLink(location)}`);
}

function withDate(date: string | null): LinkParams {
  return knownValues({ ...link, 'procedure-date': date });
}

function toKeep(): Readonly<Record<string, unknown>> {
  return asked === null ? { ...link } : { ...link, [ASKED]: asked };
}

/** If the state cannot take a key, or the browser refuses, the address stays as it is. */
function keep(address: string): void {
  const state = ownState();
  if (!state) return;
  try {
    history.replaceState({ ...state, [KEY]: toKeep() }, '', address);
  } catch {
    // A sandboxed frame has no address to change.
  }
}

/** The page's state, which other scripts write; `null` if a key cannot be added to it. */
function ownState(): Record<string, unknown> | null {
  try {
    const state: unknown = history.state;
    return state === null ? {} : isPlain(state) ? state : null;
  } catch {
    return null;
  }
}

function keptIn(state: Record<string, unknown> | null): Record<string, unknown> | null {
  const kept = state?.[KEY];
  return isPlain(kept) ? kept : null;
}

/** False for an array, a map or a date, which spreading would break. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function onNavigate(): void {
  const before = JSON.stringify(linkParams());
  look();
  if (before !== JSON.stringify(linkParams()))
    registry.clients.forEach((client) => client.linkChanged());
}
