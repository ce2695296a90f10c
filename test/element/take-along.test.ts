import { expect } from '@open-wc/testing';
import { timeUntil } from '../support/clock.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { openLink, publishPage, TAG } from '../support/linked-page.js';

const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };
const NO_DATE: GuideAttributes = { now: '2026-11-21T10:00' };

const ADD = 'Add to calendar';
const COPY = 'Copy the link';

const toolsOf = (guide: Guide) => guide.textsOf('[part=tools] button');

/** Replaces a property until the test ends. */
const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** What tells a browser of its own from one inside an app; the user agent alone does not. */
interface Browser {
  readonly userAgent: string;
  /** Only WebKit on iPhones and iPads knows it. */
  readonly touchCallout: boolean;
  readonly serviceWorker: boolean;
  readonly notification: boolean;
}

function browserIs({ userAgent, touchCallout, serviceWorker, notification }: Browser): void {
  replace(navigator, 'userAgent', userAgent);
  const supports = CSS.supports.bind(CSS) as (name: string, value: string) => boolean;
  replace(CSS, 'supports', (name: string, value: string) =>
    name === '-webkit-touch-callout' ? touchCallout : supports(name, value),
  );
  if (!serviceWorker) lack(Navigator.prototype, 'serviceWorker');
  if (!notification) lack(window, 'Notification');
}

/** Removes a property until the test ends. */
function lack(owner: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) return;
  Reflect.deleteProperty(owner, name);
  undo.push(() => Object.defineProperty(owner, name, before));
}
const clipboardIs = (writeText: unknown) =>
  replace(navigator, 'clipboard', writeText && { writeText });

afterEach(() => {
  while (undo.length) undo.pop()?.();
});

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${WEBKIT}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT}`;
const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const WEBVIEW =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36';

const inAppleApp = (userAgent: string): Browser => ({
  userAgent,
  touchCallout: true,
  serviceWorker: false,
  notification: false,
});
/** Safari, and other browsers, have no notifications in a tab. */
const onApple = (userAgent: string): Browser => ({ ...inAppleApp(userAgent), serviceWorker: true });
const elsewhere = (userAgent: string): Browser => ({
  userAgent,
  touchCallout: false,
  serviceWorker: true,
  notification: true,
});
const inAndroidApp = (userAgent: string): Browser => ({
  ...elsewhere(userAgent),
  notification: false,
});

const ANY_APP = inAndroidApp(WEBVIEW);

/** None of them saves files. */
const IN_APPS = {
  'Facebook on an iPhone': inAppleApp(`${IPHONE} Mobile/22B91 [FBAN/FBIOS;FBAV/490.0.0.0]`),
  'Instagram on an iPhone': inAppleApp(`${IPHONE} Mobile/22B91 Instagram 355.0.0.0`),
  'an app on an iPhone that calls itself Safari': inAppleApp(
    `${IPHONE} Version/18.1 Mobile/22B91 Safari/604.1`,
  ),
  'an app on an iPad, which calls itself a Mac': inAppleApp(MAC),
  'an app on an iPad that calls itself Safari on a Mac': inAppleApp(
    `${MAC} Version/18.1 Safari/605.1.15`,
  ),
  'Facebook on Android': inAndroidApp(`${WEBVIEW} [FB_IAB/FB4A;FBAV/490.0.0.0;]`),
  'Telegram on Android': inAndroidApp(
    `${PHONE} Telegram-Android/11.4.2 (Google Pixel 8; Android 14)`,
  ),
  'an app on Android that calls itself Chrome': inAndroidApp(PHONE),
  'any app on Android': ANY_APP,
};

const BROWSERS = {
  'Safari on an iPhone': onApple(`${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`),
  'Chrome on an iPhone': onApple(`${IPHONE} CriOS/130.0.6723.90 Mobile/15E148 Safari/604.1`),
  'Safari on an iPad': onApple(`${MAC} Version/18.1 Safari/605.1.15`),
  'Chrome on Android': elsewhere(PHONE),
  'Samsung’s on Android': elsewhere(`${PHONE} SamsungBrowser/27.0`),
  'Firefox on Android': elsewhere(
    'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
  ),
  'Safari on a Mac': elsewhere(`${MAC} Version/18.1 Safari/605.1.15`),
  'a private window of Firefox, which has no service workers': {
    ...elsewhere(
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0',
    ),
    serviceWorker: false,
  },
  'Edge on Windows': elsewhere(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
  ),
};

describe('"Add to calendar"', () => {
  for (const [title, browser] of Object.entries(BROWSERS))
    it(`is there in ${title}`, async () => {
      browserIs(browser);
      clipboardIs(async () => undefined);
      expect(toolsOf(await showGuide(DAY_1)))
        .to.include(ADD)
        .and.not.to.include(COPY);
    });

  for (const [title, browser] of Object.entries(IN_APPS))
    it(`is replaced by "Copy the link" in ${title}`, async () => {
      browserIs(browser);
      clipboardIs(async () => undefined);
      expect(toolsOf(await showGuide(DAY_1)))
        .to.include(COPY)
        .and.not.to.include(ADD);
    });

  it('is there on a page without https, where nothing tells an app', async () => {
    browserIs(IN_APPS['an app on an iPhone that calls itself Safari']);
    replace(window, 'isSecureContext', false);
    expect(toolsOf(await showGuide(DAY_1))).to.include(ADD);
  });

  it('saves the text of calendar() as a calendar file', async () => {
    const saved: { name: string; blob: Blob | undefined }[] = [];
    const blobs = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL.bind(URL);
    replace(URL, 'createObjectURL', (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href) });
    });
    const guide = await showGuide(DAY_1);
    await guide.click(ADD);
    expect(saved).to.have.lengthOf(1);
    expect(saved[0]?.name).to.equal('aftercare.ics');
    expect(saved[0]?.blob?.type).to.equal('text/calendar;charset=utf-8');
    expect(await saved[0]?.blob?.text()).to.equal(guide.element.calendar());
  });

  it('is absent if there is no date for a calendar, and present with a next visit alone', async () => {
    const guide = await showGuide(NO_DATE);
    expect(toolsOf(guide)).to.deep.equal(['Print']);
    await guide.set({ 'next-visit': '2026-12-18' });
    expect(toolsOf(guide)).to.include(ADD);
    await guide.set({ 'next-visit': null });
    await guide.click('Yesterday');
    expect(toolsOf(guide)).to.include(ADD);
  });
});

/** Makes a page believe that an app shows it, and keeps what it copies in `copied`. */
const IN_AN_APP = `
  Object.defineProperty(navigator, 'userAgent', { value: ${JSON.stringify(WEBVIEW)} });
  delete window.Notification;
  window.copied = [];
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied.push(text) } } });`;

describe('"Copy the link"', () => {
  beforeEach(() => browserIs(ANY_APP));

  it('copies the page’s address and announces it to screen readers', async () => {
    const copied: string[] = [];
    clipboardIs(async (text: string) => void copied.push(text));
    const guide = await showGuide(DAY_1);
    const said = guide.one('[part=tools] [role=status]');
    expect(said.textContent.trim()).to.equal('');
    await guide.click(COPY);
    await timeUntil(() => said.textContent.trim() === 'Link copied.', 1000);
    expect(copied).to.deep.equal([location.href]);
    expect(toolsOf(guide)).to.include(COPY);
  });

  it('shows the link to copy by hand if the app denies access', async () => {
    clipboardIs(async () => {
      throw new DOMException('Write permission denied.', 'NotAllowedError');
    });
    const guide = await showGuide(DAY_1);
    await guide.click(COPY);
    await timeUntil(() => guide.root.querySelector('.link-field') !== null, 1000);
    const field = guide.one<HTMLInputElement>('.link-field');
    expect(field.value).to.equal(location.href);
    expect(field.readOnly).to.equal(true);
    expect(field.getAttribute('aria-label')).to.equal(COPY);
    expect(guide.text).not.to.include('Link copied.');
  });

  it('is absent if the page has no clipboard', async () => {
    clipboardIs(undefined);
    expect(toolsOf(await showGuide(DAY_1))).to.deep.equal(['Print']);
  });

  it('copies the link that led here, with corrections, although it is no longer in the address bar', async () => {
    const link =
      'procedure-date=2026-11-20T15:30%2B01:00&next-visit=2026-12-18&extend=makeup:48+sweating:72';
    const copied: string[] = [];
    const tab = await openLink(`?utm_source=mail#${link}`, {
      head: `<script>${IN_AN_APP}</script>`,
    });
    Object.assign(tab.window, { copied });
    await tab.click(COPY);
    expect(copied).to.have.lengthOf(1);
    expect(new URL(copied[0] ?? '').search).to.equal('?utm_source=mail');
    const lines = tab.lines;
    const ends = tab.guide.restrictions.map(({ until }) => until?.getTime());
    const again = await openLink(new URL(copied[0] ?? '').hash);
    expect(again.lines).to.deep.equal(lines);
    expect(again.guide.restrictions.map(({ until }) => until?.getTime())).to.deep.equal(ends);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-18');
    await tab.click(COPY);
    expect(new URL(copied[1] ?? '').hash).to.equal(
      '#procedure-date-2026-11-18_next-visit-2026-12-18_extend-makeup-48-sweating-72',
    );
  });
});

describe('The copied link leads to the page’s own host', () => {
  for (const path of [
    '//evil.example/aftercare',
    '///evil.example',
    '//user@evil.example:8080/',
    '/https://evil.example',
  ])
    it(`at the path ${path}`, async () => {
      const copied: string[] = [];
      const tab = await openLink('#procedure-date=2026-11-20', {
        head: `<script>${IN_AN_APP} history.replaceState(null, '', location.origin + ${JSON.stringify(path)} + location.hash);</script>`,
      });
      Object.assign(tab.window, { copied });
      expect(tab.window.location.href).to.equal(location.origin + path);
      await tab.click(COPY);
      expect(copied).to.deep.equal([`${location.origin}${path}#procedure-date-2026-11-20`]);
    });
});

describe('In a fully sandboxed frame', () => {
  /** What a sandboxed page reports about itself, since tests have no access to it. */
  async function reportFrom(sandbox: string, link = '', tag = TAG): Promise<Report> {
    const report = `<script>
      addEventListener('aftercare-ready', ({ target }) => setTimeout(() => {
        const root = target.shadowRoot;
        const texts = (selector) => [...root.querySelectorAll(selector)].map((each) => (each.ariaLabel || [...each.querySelectorAll('time .hidden')].reduce((text, full) => text.replace(full.previousElementSibling.textContent, ''), each.textContent)).replace(/\\s+/g, ' ').trim());
        parent.postMessage({ lines: texts('.line'), buttons: texts('button'), day: target.day, address: location.search + location.hash, fields: texts('label') }, '*');
      }));
      addEventListener('error', ({ message }) => parent.postMessage({ error: message }, '*'));
    </script>`;
    const address = await publishPage({ head: report, body: tag });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.src = address + link;
    const said = new Promise<Report>((resolve) => {
      addEventListener('message', ({ data }) => resolve(data as Report), { once: true });
    });
    document.body.append(frame);
    undo.push(() => frame.remove());
    return said;
  }
  interface Report {
    readonly error?: string;
    readonly lines: readonly string[];
    readonly buttons: readonly string[];
    readonly fields: readonly string[];
    readonly day: number | null;
    readonly address: string;
  }

  it('the guide reads the link, and the date can be changed', async () => {
    const said = await reportFrom('allow-scripts', '?utm_source=mail#procedure-date=2026-11-20');
    expect(said.error).to.equal(undefined);
    expect(said.lines[0]).to.equal('Treated Friday 20 November.');
    expect(said.day).to.equal(1);
    expect(said.buttons).to.include('Change the date');
  });

  it('there are no buttons to print, save or store', async () => {
    const tag = TAG.replace('from-link', 'from-link remember');
    const said = await reportFrom('allow-scripts', '', tag);
    expect(said.error).to.equal(undefined);
    expect(said.buttons).to.include('Yesterday');
    expect(said.buttons).not.to.include('Print');
    expect(said.fields).not.to.include('Keep the date on this device');
    const withDate = await reportFrom('allow-scripts', '#procedure-date=2026-11-20', tag);
    expect(withDate.buttons).not.to.include(ADD);
  });

  it('of the same origin, there are the buttons that the sandbox allows', async () => {
    const own = 'allow-scripts allow-same-origin';
    const link = '#procedure-date=2026-11-20';
    const least = await reportFrom(own, link);
    expect(least.buttons).not.to.include('Print').and.not.to.include(ADD);
    expect(least.address).to.equal('');
    const most = await reportFrom(`${own} allow-modals allow-downloads`, link);
    expect(most.buttons).to.include.members(['Print', ADD]);
  });
});
