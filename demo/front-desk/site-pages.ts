import { recordOf, textOf } from './unknown-data.js';

/** A guide in a page of the clinic's site. */
export interface PageGuide {
  /** Attributes of its tag, as the page has them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it shows the guidance of the site's settings. */
  readonly isOfSite: boolean;
}

export interface SitePage {
  readonly title: string;
  /** In full. */
  readonly address: string;
  /** Where it is edited; '' if this user may not edit it. */
  readonly edit: string;
  readonly guides: readonly PageGuide[];
}

/** The clinic's WordPress site. */
export interface Site {
  readonly home: string;
  /** Where a page is added; '' if this user may not add one. */
  readonly newPage: string;
  /** The colour of its guides; '' if it has none of its own. */
  readonly accent: string;
  /** The public pages whose content has a guide. */
  readonly pages: readonly SitePage[];
}

/** What is known of the page that links lead to. */
export type Place =
  /** It is on another site, or there is no address. */
  | { readonly kind: 'elsewhere' }
  /** A page of the site, not yet read. */
  | { readonly kind: 'asking' }
  /** Visitors get no page there. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'page'; readonly page: SitePage };

export const ELSEWHERE: Place = { kind: 'elsewhere' };

/** Reads what the plugin prints. */
export function readSite(given: unknown): Site | null {
  const { home, newPage, accent, pages } = recordOf(given);
  if (!textOf(home)) return null;
  return {
    home: textOf(home),
    newPage: textOf(newPage),
    accent: textOf(accent),
    pages: Array.isArray(pages) ? (pages as readonly SitePage[]) : [],
  };
}

/** What is known without a look at the page itself. */
export function placeOf(address: string, site: Site | null): Place {
  if (!site || !URL.canParse(address)) return ELSEWHERE;
  const key = keyOf(address);
  const page = site.pages.find((each) => keyOf(each.address) === key);
  if (page) return { kind: 'page', page };
  return key.startsWith(keyOf(site.home)) ? { kind: 'asking' } : ELSEWHERE;
}

/** Reads a page of the site as a visitor does: themes, widgets and page builders have guides that no list knows. */
export async function readPlace(address: string): Promise<Place> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    if (!answer.ok) return { kind: 'missing' };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const guides = [...page.querySelectorAll(`[${MARK}], aftercare-guide`)].map(guideIn);
    return { kind: 'page', page: { title: page.title, address, edit: '', guides } };
  } catch {
    return { kind: 'missing' };
  }
}

/**
 * The guide that a link opens on a page, with every time for which the page's guides hold a restriction longer.
 *
 * @returns `null` if no guide there takes the date from the link.
 */
export function linkedGuide(place: Place): PageGuide | null {
  const guides = place.kind === 'page' ? place.page.guides.filter(takesDate) : [];
  const isFull = ({ attributes: { layout } }: PageGuide) => !layout || layout === 'full';
  const guide = guides.find(isFull) ?? guides[0];
  if (!guide) return null;
  const extend = guides.map(({ attributes }) => attributes['extend'] ?? '').join(' ');
  return { ...guide, attributes: { ...guide.attributes, extend: extend.trim() } };
}

/** The first page that a link can lead to, else the first with a guide. */
export function likelyPage({ pages }: Site): SitePage | null {
  return pages.find((page) => linkedGuide({ kind: 'page', page })) ?? pages[0] ?? null;
}

function takesDate({ attributes }: PageGuide): boolean {
  return 'from-link' in attributes && !attributes['procedure-date'];
}

const MARK = 'data-aftercare-guide';
const OFF = /^\s*(0|false|no|off)\s*$/i;

function guideIn(element: Element): PageGuide {
  const isPlaceholder = element.hasAttribute(MARK);
  const attributes = [...element.attributes]
    .map(({ name, value }) => [isPlaceholder ? name.replace(/^data-/, '') : name, value] as const)
    .filter(([name, value]) => !(isPlaceholder && name === 'from-link' && OFF.test(value)));
  const isOfSite = element.querySelector('script[type="application/json"]') !== null;
  return { attributes: Object.fromEntries(attributes), isOfSite };
}

/** Addresses of the same page have the same key, with or without www and a slash at the end. */
function keyOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + decoded(pathname).replace(/\/?$/, '/') + search;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
