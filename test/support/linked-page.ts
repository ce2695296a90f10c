import type { AftercareGuide } from '../../src/index.js';
import { timeUntil } from './clock.js';
import { spokenText } from './visible-text.js';

/** Day 1 of a treatment on Friday 20 November; the script is the built one that pages load. */
const SCRIPT = '<script src="/dist/aftercare-guide.js"></script>';

/** A tag that follows the link, with a frozen clock. */
export const TAG =
  '<aftercare-guide from-link lang="en-GB" now="2026-11-21T10:00"></aftercare-guide>';
/** The same if the link may set the language. */
export const TAG_IN_ANY_LANGUAGE =
  '<aftercare-guide from-link now="2026-11-21T10:00"></aftercare-guide>';

/** The page of a link. */
export interface Site {
  /** Between `<head>` and the script. */
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let published = 0;
/** The devices of a run share the server. */
const device = Math.random().toString(36).slice(2, 8);

/** Puts a page on the clinic's web site. @returns its address. */
export async function publishPage({ head = '', body = TAG, headers = {} }: Site = {}) {
  const address = `/linked-pages/${device}-${++published}`;
  const markup = `<!doctype html><html lang="en-GB"><head><title>Aftercare</title>${head}${SCRIPT}</head><body>${body}</body></html>`;
  const { ok } = await fetch(address, {
    method: 'PUT',
    body: JSON.stringify({ body: markup, headers }),
  });
  if (!ok) throw new Error('The page could not be published.');
  return address;
}

/** Requests of browsers for a page, with referrer and cookies. */
export async function askedBy(address: string): Promise<readonly string[]> {
  const name = address.split('/')[2] ?? '';
  return (await fetch(`/linked-pages-asked?name=${name}`)).json() as Promise<string[]>;
}

const frames = new Set<HTMLIFrameElement>();

/** Publishes a page and opens a link to it. Closed when the test ends. */
export async function openLink(link = '', site?: Site): Promise<Tab> {
  return openTab((await publishPage(site)) + link);
}

/** In a frame, which has an address and a history like a tab, and is not throttled like hidden tabs. */
export async function openTab(address: string): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = address;
  document.body.append(frame);
  frames.add(frame);
  if (!frame.contentWindow) throw new Error('The page did not open.');
  const tab = new Tab(frame.contentWindow as Window & typeof globalThis);
  await tab.loaded();
  return tab;
}

/** A page that was opened by a link, with its own address bar and history. */
export class Tab {
  readonly window: Window & typeof globalThis;

  constructor(window: Window & typeof globalThis) {
    this.window = window;
  }

  /** Waits until the guides of a document can be read, and marks the document. */
  async loaded(): Promise<void> {
    const { window } = this;
    await timeUntil(() => {
      const { document } = window;
      return (
        document.URL !== 'about:blank' &&
        document.readyState === 'complete' &&
        !isSeen(window) &&
        this.guides.every(isShown)
      );
    }, 5000);
    Object.assign(window, { seen: true });
  }

  get guides(): AftercareGuide[] {
    return [...this.window.document.querySelectorAll('aftercare-guide')];
  }

  get guide(): AftercareGuide {
    const [guide] = this.guides;
    if (!guide) throw new Error('There is no guide on the page.');
    return guide;
  }

  /** The address bar after the page's own path. */
  get address(): string {
    return this.window.location.href.replace(/^.*?\/linked-pages\/[\w-]+/, '');
  }

  /** The state of the current history entry. */
  get state(): unknown {
    return this.window.history.state as unknown;
  }

  /** The sentences under the title. */
  get lines(): readonly string[] {
    return linesOf(this.guide);
  }

  get asksForDate(): boolean {
    return rootOf(this.guide).querySelector('[part=date-form]') !== null;
  }

  async click(words: string, guide = this.guide): Promise<void> {
    const button = [...rootOf(guide).querySelectorAll('button')].find(
      ({ textContent, ariaLabel }) => (ariaLabel ?? textContent.trim()) === words,
    );
    if (!button) throw new Error(`No button says "${words}".`);
    button.click();
    await this.settled();
  }

  async pickDay(day: string, guide = this.guide): Promise<void> {
    const root = rootOf(guide);
    const otherDay = root.querySelector<HTMLDetailsElement>('#other-day:not([open])');
    if (otherDay) {
      const toggled = new Promise((resolve) => {
        otherDay.addEventListener('toggle', resolve, { once: true });
      });
      otherDay.querySelector('summary')?.click();
      await toggled;
      await this.settled();
    }
    const field = root.querySelector<HTMLInputElement>('#day');
    if (field) field.value = day;
    await this.click('Show my guide', guide);
  }

  /** Waits until all updates are rendered. */
  async settled(): Promise<void> {
    for (const guide of this.guides) while (!(await guide.updateComplete));
  }

  /** Does something that changes the address within the document, and waits until the page has handled it. */
  async navigate(how: () => void, told: 'hashchange' | 'popstate' = 'popstate'): Promise<void> {
    const { window } = this;
    await new Promise<void>((resolve) => {
      window.addEventListener(told, () => setTimeout(resolve), { once: true });
      how();
    });
    await this.settled();
  }

  async back(): Promise<void> {
    await this.navigate(() => this.window.history.back());
  }

  async forward(): Promise<void> {
    await this.navigate(() => this.window.history.forward());
  }

  /** Follows a link to a place in the page. */
  async follow(fragment: string): Promise<void> {
    await this.navigate(() => void (this.window.location.hash = fragment), 'hashchange');
  }

  async reload(): Promise<void> {
    this.window.location.reload();
    await this.loaded();
  }
}

function isSeen(window: Window): boolean {
  return 'seen' in window;
}

function isShown({ shadowRoot }: AftercareGuide): boolean {
  return Boolean(shadowRoot?.querySelector('#title'));
}

function rootOf({ shadowRoot }: AftercareGuide): ShadowRoot {
  if (!shadowRoot) throw new Error('The guide has not rendered.');
  return shadowRoot;
}

function linesOf(guide: AftercareGuide): readonly string[] {
  return [...rootOf(guide).querySelectorAll('[part=header] .line')].map(spokenText);
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
