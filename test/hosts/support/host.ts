import { expect } from '@open-wc/testing';
import { wait } from '../../support/clock.js';
import { Guide } from '../../support/guide.js';

/** The built script that pages load. */
export const SCRIPT = '/dist/aftercare-guide.js';
export const LOAD = `<script src="${SCRIPT}"></script>`;

/** Day 1, in the morning, with a fallback that is useful alone. */
export const ATTRIBUTES =
  'procedure-date="2026-11-20T15:30" now="2026-11-21T10:00" clinic-phone="020 7946 0018"';
export const FALLBACK = '<p id="fallback">Call us on 020 7946 0018 if redness gets worse.</p>';
export const TAG = `<aftercare-guide ${ATTRIBUTES}>${FALLBACK}</aftercare-guide>`;
export const PLACEHOLDER = `<div data-aftercare-guide="1" ${ATTRIBUTES.replace(/(?=\b(procedure-date|now|clinic-phone)=)/g, 'data-')}>${FALLBACK}</div>`;

/** What the page's first script, notes.js, has recorded. */
interface Notes {
  /** `uncaught: …`, `violation: …` and lines of the console, as `warn: …`; oldest first. */
  readonly log: readonly string[];
  /** Names of the Trusted Types policies that were made. */
  readonly policies: readonly string[];
  /** Listeners on the window and the document that are there now, as `document:visibilitychange`. */
  readonly listeners: () => readonly string[];
  /** Milliseconds of the timers that have neither run nor been cleared; not those that are due at once. */
  readonly timers: () => readonly number[];
  readonly newGlobals: () => readonly string[];
  /** Properties of built-in objects that have changed, as `Array.prototype.map`. */
  readonly changedBuiltIns: () => readonly string[];
}

/** A page of a clinic's site, served and opened. */
export interface Host extends Notes {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Addresses that the page has requested, except the suite's own. */
  readonly requests: () => readonly string[];
  /** The page's guide, read as a visitor would; waits for it. */
  readonly guide: (selector?: string) => Promise<Guide>;
}

export interface HostOptions {
  /** Headers of the page's own response, as `Content-Security-Policy`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What follows the page's address: `#procedure-date=2026-11-20`. */
  readonly suffix?: string;
  /** In px. */
  readonly width?: number;
  readonly height?: number;
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A clinic</title>${head}</head><body>${body}</body></html>`;

const opened = new Set<HTMLIFrameElement>();
let served = 0;

/** Puts a file on the clinic's site. @returns its address. */
export async function serve(
  text: string,
  name = 'index.html',
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const address = `/hosts/${Date.now().toString(36)}-${(served += 1)}/${name}`;
  const query = `?headers=${encodeURIComponent(JSON.stringify(headers))}`;
  const { ok } = await fetch(address + query, { method: 'PUT', body: text });
  if (!ok) throw new Error(`The page could not be put at ${address}.`);
  return address;
}

/** A page's address; notes.js is added as its first script. */
async function servePage(markup: string, { headers = {} }: HostOptions = {}): Promise<string> {
  const first = '<script src="/test/hosts/support/notes.js"></script>';
  const noted = markup.includes('<head>')
    ? markup.replace('<head>', () => `<head>${first}`)
    : first + markup;
  return serve(noted, 'index.html', headers);
}

/** Opens a page with this head and body, and waits until it has loaded. Closed when the test ends. */
export async function openHost(head: string, body: string, options?: HostOptions): Promise<Host> {
  return openMarkup(page(head, body), options);
}

/** The same for a complete page. */
export async function openMarkup(markup: string, options: HostOptions = {}): Promise<Host> {
  const { width = 800, height = 600, suffix = '' } = options;
  const frame = document.createElement('iframe');
  // Always on screen: browsers do not render what is off screen.
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: ${height}px; border: 0`;
  frame.src = (await servePage(markup, options)) + suffix;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  opened.add(frame);
  await loaded;
  if (!frame.contentWindow) throw new Error('The page did not open.');
  return hostIn(frame.contentWindow as Window & typeof globalThis);
}

/** A page in its own frame or window, once it has loaded. */
function hostIn(window: Window & typeof globalThis): Host {
  const { notes, document } = window as Window & typeof globalThis & { readonly notes?: Notes };
  if (!notes) throw new Error('The page does not take notes: its policy may forbid it.');
  return {
    window,
    document,
    ...notes,
    requests: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => !path.startsWith('/test/hosts/support/')),
    guide: async (selector = 'aftercare-guide') => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      const guide = new Guide(element as HTMLElementTagNameMap['aftercare-guide']);
      await guide.settled();
      return guide;
    },
  };
}

/**
 * The guide has rendered its usual text, the fallback is hidden, and nothing else was logged.
 * @param expected - A part of each line of the console.
 */
export async function expectGuide(
  host: Host,
  selector?: string,
  expected: readonly string[] = [],
): Promise<Guide> {
  const guide = await host.guide(selector);
  expect(guide.title).to.equal('First 24 to 48 hours');
  expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
  expect(guide.avoid.map(({ text }) => text)).to.include('Do not wear makeup yet.');
  expect(guide.callSigns).not.to.deep.equal([]);
  expect(guide.element.querySelector('#fallback')?.checkVisibility() ?? false).to.equal(false);
  const isExpected = (line: string) => expected.some((part) => line.includes(part));
  expect(host.log.filter((line) => !isExpected(line))).to.deep.equal([]);
  return guide;
}

/** The page's fallback, by its id in this suite, is visible. */
const seesFallback = ({ document }: Host): boolean =>
  document.querySelector('#fallback')?.checkVisibility() === true;

/** The element could not start: the fallback is visible, one message says why, and no error is uncaught. */
export async function expectFallback(host: Host): Promise<void> {
  await wait(50); // rejections and violations are reported in a separate task
  expect(seesFallback(host)).to.equal(true);
  expect(host.log.filter((line) => line.startsWith('uncaught: '))).to.deep.equal([]);
  expect(host.log.filter((line) => !line.startsWith('violation: '))).to.have.lengthOf(1);
  expect(host.log.join('\n')).to.include('aftercare-guide');
}

/** Nothing is left on the page but the guide. */
export function expectGoodGuest(host: Host): void {
  expect(host.log).to.deep.equal([]);
  expect(host.newGlobals()).to.deep.equal([]);
  expect(host.changedBuiltIns()).to.deep.equal([]);
  expect(host.requests().filter((path) => !path.startsWith('/dist/aftercare-guide'))).to.deep.equal(
    [],
  );
}

afterEach(() => {
  for (const frame of opened) frame.remove();
  opened.clear();
});
