import { expect } from '@open-wc/testing';
import { timeUntil, wait } from '../support/clock.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { asSeen, LANGUAGES } from '../support/languages.js';
import { openLink, publishPage, TAG, type Tab } from '../support/linked-page.js';

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

describe('"With reminders"', () => {
  it('is a box beside "Add to calendar", not ticked, that adds reminders to the file', async () => {
    const saved: string[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => {
      void blob.text().then((text) => saved.push(text));
      return 'about:blank';
    });
    replace(HTMLAnchorElement.prototype, 'click', () => undefined);
    const guide = await showGuide(DAY_1);
    const box = guide.one<HTMLInputElement>('#reminders');
    expect(box.labels?.[0]?.textContent.trim()).to.equal('With reminders');
    expect(box.checked).to.equal(false);
    await guide.click(ADD);
    await timeUntil(() => saved.length === 1, 1000);
    expect(saved[0]).to.equal(guide.element.calendar());
    box.click();
    await guide.click(ADD);
    await timeUntil(() => saved.length === 2, 1000);
    expect(saved[1]).to.equal(guide.element.calendar({ reminders: true }));
    expect(saved[1]).not.to.equal(saved[0]);
  });

  it('is absent where nothing can be saved', async () => {
    browserIs(ANY_APP);
    const guide = await showGuide(DAY_1);
    expect(guide.root.querySelector('#reminders')).to.equal(null);
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

/** Makes a page believe that it is on a phone with a menu to send something; `window.sent` has what was sent. */
const WITH_SHARE_MENU = `
  window.sent = [];
  window.copied = [];
  navigator.canShare = () => true;
  navigator.share = async (data) => { window.sent.push(data); if (window.refusal) throw window.refusal; };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied.push(text) } } });`;

interface PageWithMenu {
  readonly sent: readonly ShareData[];
  readonly copied: readonly string[];
  refusal?: unknown;
}

/** @param opens - What has to be opened for the buttons. */
async function openWithMenu(link: string, body = TAG, opens = true) {
  const tab = await openLink(link, { head: `<script>${WITH_SHARE_MENU}</script>`, body });
  const page = tab.window as unknown as PageWithMenu;
  if (opens) await openMenu(tab);
  return { tab, page };
}

const menuOf = ({ guide }: Tab) =>
  guide.shadowRoot?.querySelector<HTMLDetailsElement>('[part=tools] details') ?? null;

async function openMenu(tab: Tab): Promise<void> {
  menuOf(tab)?.querySelector('summary')?.click();
  await timeUntil(() => !!menuOf(tab)?.querySelector('button'), 1000);
}

const buttonsOf = ({ guide }: Tab) =>
  [...guide.shadowRoot!.querySelectorAll('[part=tools] button')].map(({ textContent }) =>
    textContent.trim(),
  );

const PAGE_ONLY = 'Send only this page';
const WITH_DATE = 'Send the page with your treatment date: Friday 20 November at 15:30';
const LINK =
  '?utm_source=mail#procedure-date-2026-11-20T1530_next-visit-2026-12-18_extend-makeup-48';

const partsOf = (address = '') => {
  const { search, hash } = new URL(address);
  return search + hash;
};

describe('"Send"', () => {
  it('sends the page by itself: without the date, the visit or anything else of the link', async () => {
    const { tab, page } = await openWithMenu(LINK);
    await tab.click(PAGE_ONLY);
    expect(page.sent).to.have.lengthOf(1);
    const [{ url, ...more } = {}] = page.sent;
    expect(more).to.deep.equal({});
    expect(partsOf(url)).to.equal('?utm_source=mail');
  });

  it('sends the date only by a button that says it, with the restrictions that are longer', async () => {
    const { tab, page } = await openWithMenu(LINK);
    await tab.click(WITH_DATE);
    expect(page.sent).to.have.lengthOf(1);
    expect(partsOf(page.sent[0]?.url)).to.equal(
      '?utm_source=mail#procedure-date-2026-11-20T1530_extend-makeup-48',
    );
    const ends = (each: Tab) => each.guide.restrictions.map(({ until }) => until?.getTime());
    expect(ends(await openLink(partsOf(page.sent[0]?.url)))).to.deep.equal(ends(tab));
  });

  it('sends the date that the patient has corrected', async () => {
    const { tab, page } = await openWithMenu(LINK, TAG, false);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-18');
    await openMenu(tab);
    await tab.click('Send the page with your treatment date: Wednesday 18 November');
    expect(partsOf(page.sent[0]?.url)).to.equal(
      '?utm_source=mail#procedure-date-2026-11-18_extend-makeup-48',
    );
  });

  for (const [what, link, body] of [
    ['no date is known', '?page=7', TAG],
    ['the date is in question', '#procedure-date-03/04/2026', TAG],
    ['the page does not follow links', '#procedure-date-2026-11-20', TAG.replace('from-link', '')],
  ] as const)
    it(`sends the page by itself at once if ${what}`, async () => {
      const { tab, page } = await openWithMenu(link, body, false);
      expect(menuOf(tab)).to.equal(null);
      await tab.click('Send');
      expect(partsOf(page.sent[0]?.url)).to.equal(link.startsWith('?') ? link : '');
    });

  it('does not promise to leave out a date that the page itself has', async () => {
    const body = TAG.replace('from-link', 'from-link procedure-date="2026-11-20T15:30"');
    const { tab, page } = await openWithMenu('#procedure-date-2026-11-02_extend-makeup-48', body);
    expect(buttonsOf(tab)).to.include(WITH_DATE).and.not.to.include(PAGE_ONLY);
    await tab.click(WITH_DATE);
    expect(partsOf(page.sent[0]?.url)).to.equal('#procedure-date-_extend-makeup-48');
  });

  for (const link of ['', '#procedure-date-2026-11-20T1530'])
    it(`does not send a date with which this device keeps longer hours: ${link || 'without a link'}`, async () => {
      const key = 'aftercare-guide/2/Rosewater Clinic/microneedling';
      const body = TAG.replace('from-link', 'from-link remember clinic-name="Rosewater Clinic"');
      localStorage.setItem(key, JSON.stringify([['2026-11-20T15:30', '', 'makeup:48', '', '']]));
      try {
        const { tab } = await openWithMenu(link, body, false);
        const makeup = tab.guide.restrictions.find(({ id }) => id === 'makeup');
        expect(makeup?.until?.getTime()).to.equal(new Date('2026-11-22T15:30').getTime());
        expect(menuOf(tab)).to.equal(null);
        expect(buttonsOf(tab)).to.include('Send');
      } finally {
        localStorage.removeItem(key);
      }
    });

  it('does not send a date that only this device knows, on a page with another date', async () => {
    const body = TAG.replace('<aftercare-guide', '$& procedure-date="2026-11-20"');
    const { tab } = await openWithMenu('', body, false);
    await timeUntil(() => menuOf(tab) !== null, 1000);
    await tab.click('Change the date');
    await tab.click('Today');
    await timeUntil(() => menuOf(tab) === null, 1000);
    expect(buttonsOf(tab)).not.to.include('Send');
  });

  it('does not send the date of a page for which this device keeps longer hours', async () => {
    const key = 'aftercare-guide/2/Rosewater Clinic/microneedling';
    const body = TAG.replace(
      'from-link',
      'remember clinic-name="Rosewater Clinic" procedure-date="2026-11-20T15:30"',
    );
    localStorage.setItem(key, JSON.stringify([['2026-11-20T15:30', '', 'makeup:48', '', '']]));
    try {
      const { tab } = await openWithMenu('', body, false);
      const makeup = tab.guide.restrictions.find(({ id }) => id === 'makeup');
      expect(makeup?.until?.getTime()).to.equal(new Date('2026-11-22T15:30').getTime());
      expect(menuOf(tab)).to.equal(null);
    } finally {
      localStorage.removeItem(key);
    }
  });

  it('does nothing if the patient closes the menu again', async () => {
    const { tab, page } = await openWithMenu(LINK);
    page.refusal = new DOMException('Share canceled', 'AbortError');
    await tab.click(PAGE_ONLY);
    page.refusal = new DOMException('An earlier share has not yet completed', 'InvalidStateError');
    await tab.click(PAGE_ONLY);
    await wait(50);
    expect(page.copied).to.deep.equal([]);
    expect(tab.guide.shadowRoot?.querySelector('[role=status]')?.textContent.trim()).to.equal('');
  });

  for (const refusal of [
    new DOMException('Permission denied', 'NotAllowedError'),
    new TypeError('Invalid share data'),
    undefined,
  ])
    it(`copies the same address instead if the browser refuses: ${String(refusal)}`, async () => {
      const { tab, page } = await openWithMenu(LINK);
      page.refusal = refusal ?? 'no reason';
      await tab.click(PAGE_ONLY);
      await timeUntil(() => page.copied.length > 0, 1000);
      expect(page.copied.map(partsOf)).to.deep.equal(['?utm_source=mail']);
      const said = tab.guide.shadowRoot!.querySelector('[part=tools] [role=status]')!;
      await timeUntil(() => said.textContent.trim() === 'Link copied.', 1000);
    });

  for (const [lang, { words }] of Object.entries(LANGUAGES))
    it(`is in the words of ${lang}`, async () => {
      const tag = TAG.replace('<aftercare-guide', `$& lang="${lang}"`);
      const { tab } = await openWithMenu(LINK, tag);
      const [before = '', after = ''] = asSeen(words.sendDate).split('{when}');
      const [page, date] = buttonsOf(tab)
        .slice(-3)
        .map((text) => asSeen(text));
      expect(asSeen(menuOf(tab)?.querySelector('summary')?.textContent ?? '')).to.equal(
        asSeen(words.send),
      );
      expect(page).to.equal(asSeen(words.sendPage));
      expect(date?.startsWith(before)).to.equal(true);
      expect(date?.endsWith(after)).to.equal(true);
    });

  it('replaces "Copy the link" in apps that have the menu', async () => {
    browserIs(ANY_APP);
    clipboardIs(async () => undefined);
    replace(navigator, 'share', async () => undefined);
    replace(navigator, 'canShare', () => true);
    expect(toolsOf(await showGuide({ ...DAY_1, 'procedure-date': null }))).to.include('Send');
    const guide = await showGuide(DAY_1);
    expect(toolsOf(guide)).not.to.include(COPY);
  });

  for (const [what, canShare] of [
    ['has none', undefined],
    ['may not open it in this frame', () => false],
    [
      'answers something else, since the page has a function of this name on all objects',
      () => 'x',
    ],
    [
      'fails',
      () => {
        throw new Error('Broken');
      },
    ],
  ] as const)
    it(`is absent if the browser ${what}`, async () => {
      replace(navigator, 'canShare', canShare);
      const guide = await showGuide(DAY_1);
      expect(guide.textOf('[part=tools]')).not.to.include('Send');
      expect(toolsOf(guide)).to.include(ADD);
    });
});
