import { expect, waitUntil } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { CONTACT_FIELDS } from '../../demo/front-desk/settings.js';
import { en } from '../../src/languages/en.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { filesOf, iconInFrames, leaksOf, openWatched } from '../support/front-desk.js';
import type { HostPage } from '../support/page.js';
import { timeUntil, wait } from '../support/clock.js';
import { asSeen } from '../support/languages.js';

const frames = new Set<HTMLElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The page at its own address, as a link opens it. */
async function openLanding(rest = '', sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 800px; height: 600px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/demo/landing.html${rest}`;
  frames.add(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

async function guideOf({ contentDocument }: HTMLIFrameElement) {
  const guide = contentDocument?.querySelector('aftercare-guide');
  if (!guide) throw new Error('There is no guide.');
  await timeUntil(() => !!guide.shadowRoot?.querySelector('article'), 3000);
  return guide;
}

describe('The landing page', () => {
  it('shows the guide for the day, language, visit and restrictions of the link', async () => {
    const frame = await openLanding(
      '#procedure-date-2026-11-20T1530_next-visit-2026-12-18T1000_extend-sweating-1200_lang-fr',
    );
    const guide = await guideOf(frame);
    expect(guide.day).to.be.a('number');
    const article = guide.shadowRoot?.querySelector('article');
    expect(article?.lang).to.equal('fr');
    const times = [...article!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.include('2026-11-20T15:30');
    // 50 days after 15:30, on the visitor's own clock: the page names no zone yet.
    const held = guide.restrictions.find(({ id }) => id === 'sweating');
    const end = Date.parse('2027-01-09T15:30');
    if (Date.now() < end) expect(held?.until?.getTime()).to.equal(end);
    else expect(held).to.equal(undefined);
    expect(frame.contentWindow?.location.hash).to.equal('');
  });

  it('has a place for all that a link cannot carry, with nothing in it', async () => {
    const guide = await guideOf(await openLanding());
    for (const name of [...CONTACT_FIELDS, 'clinic-email', 'clinic-url', 'time-zone', 'languages'])
      expect(guide.getAttribute(name), name).to.equal('');
  });

  it('asks for the date if the link has none', async () => {
    const guide = await guideOf(await openLanding());
    expect(guide.day).to.equal(null);
    expect(guide.shadowRoot?.querySelector('#title')?.textContent.trim()).to.equal(
      en.words.dateQuestion,
    );
  });

  it('has one h1: the guide’s', async () => {
    const { contentDocument: page } = await openLanding('#procedure-date-2026-11-20');
    const guide = await guideOf([...frames][0] as HTMLIFrameElement);
    expect(guide.shadowRoot?.querySelectorAll('h1, [aria-level="1"]')).to.have.lengthOf(1);
    const others = [...page!.querySelectorAll('h1')].filter((each) => each.checkVisibility());
    expect(others).to.deep.equal([]);
  });
});

describe('The landing page without script', () => {
  let page: Document;
  let guide: HTMLElement;
  beforeEach(async () => {
    const frame = await openLanding('#procedure-date=2026-11-20', 'allow-same-origin');
    page = frame.contentDocument!;
    guide = page.querySelector<HTMLElement>('aftercare-guide')!;
    expect(guide.shadowRoot).to.equal(null);
  });

  it('shows every sign that is a reason to call, in the words of the guidance', () => {
    const lines = [...page.querySelectorAll('.call li')].map(({ textContent }) =>
      asSeen(textContent),
    );
    const signs = windows.signs.filter(({ level }) => level !== 'usual');
    expect(lines).to.deep.equal(signs.map(({ id }) => en.guidance.microneedling.signs[id]));
    const seen = page.defaultView!.getComputedStyle(page.querySelector('.call')!);
    expect(seen.display).to.equal('block');
  });

  it('has no phone number, name, address or time zone that no clinic has written', () => {
    expect(page.querySelectorAll('a[href^="tel:"]')).to.have.lengthOf(0);
    const set = [...guide.attributes].filter(({ value }) => value);
    expect(set.map(({ name, value }) => `${name}=${value}`)).to.deep.equal(['heading-level=1']);
    expect(page.documentElement.outerHTML.replace(/<!--.*?-->/gs, '')).not.to.match(
      /rosewater|7946|London/i,
    );
  });

  it('lists what not to do in whole sentences, without end times', () => {
    const section = page.querySelector('.call')!.nextElementSibling!;
    const lines = [...section.querySelectorAll('li')].map(({ textContent }) => asSeen(textContent));
    expect(lines.length).to.be.at.least(7);
    for (const line of lines) expect(line).to.match(/^Do not /);
    const avoids = windows.items.filter((item) => item.kind === 'avoid' && item.until !== null);
    expect(lines.length).to.be.at.least(avoids.length);
    const text = asSeen(guide.textContent);
    expect(text.match(/\d+ \w+/g)).to.deep.equal(['3 days']); // of the sign that has not eased
    expect(text).not.to.match(/hour|week|until|fine|again/i);
  });

  it('can be read on the narrowest phone', async () => {
    const [frame] = frames as Set<HTMLIFrameElement>;
    frame!.style.width = '320px';
    await new Promise(requestAnimationFrame);
    expect(page.defaultView?.innerWidth).to.equal(320);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });
});

describe('A clinic can copy the landing page', () => {
  let markup: string;
  let parsed: Document;
  before(async () => {
    markup = (await readFile({ path: '../../demo/landing.html' })) ?? '';
    parsed = new DOMParser().parseFromString(markup, 'text/html');
  });
  const meta = (selector: string) =>
    parsed.querySelector<HTMLMetaElement>(`meta${selector}`)?.content;

  it('it sends no referrer, and search engines may list it: only the links are private', () => {
    expect(meta('[name=referrer]')).to.equal('no-referrer');
    expect(meta('[name=robots]')).to.equal(undefined);
  });

  it('its policy allows only its own files, and comes before everything that loads', () => {
    const policy = meta('[http-equiv="Content-Security-Policy"]')!;
    const rules: unknown = Object.fromEntries(
      policy.split(';').map((rule) => {
        const [name, ...values] = rule.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(rules).to.deep.equal({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(markup.indexOf('Content-Security-Policy')).to.be.below(markup.search(/<(link|script)/));
  });

  it('it loads nothing from elsewhere and has no inline style or script', () => {
    const loaded = parsed.querySelectorAll('[src], link[href]');
    expect(loaded.length).to.be.above(3);
    for (const each of loaded)
      expect(each.getAttribute('src') ?? each.getAttribute('href')).not.to.match(/^(\w+:|\/)/);
    expect(parsed.querySelectorAll('style, script:not([src]), [style]')).to.have.lengthOf(0);
    const handlers = [...parsed.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).to.deep.equal([]);
  });

  it('it shows where the phone number goes, twice', () => {
    const examples = [...markup.matchAll(/<!-- CHANGE: [^]*?-->/g)].join('');
    const links = [...examples.matchAll(/href="tel:(.*?)">(?:Call )?(.*?)</g)];
    expect(links.map(([, address, text]) => [address, text])).to.deep.equal([
      ['YOUR NUMBER', 'YOUR NUMBER'],
      ['YOUR NUMBER', 'YOUR NUMBER'],
    ]);
  });

  it('what messengers show with a link does not name the treatment', () => {
    const shown = [...parsed.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')];
    expect(shown.map(({ content }) => content)).to.deep.equal([
      'website',
      'Aftercare',
      'What to do, what to avoid, and when to call.',
    ]);
    expect(parsed.title).to.equal('Aftercare');
  });

  it('on a phone’s home screen it has a name that does not tell, and starts without a date', async () => {
    const manifest = (await (await fetch('/demo/landing-manifest.json')).json()) as {
      readonly name: string;
      readonly start_url: string;
      readonly icons: readonly { readonly src: string }[];
    };
    expect(manifest).to.include({ name: 'Aftercare', start_url: 'landing.html' });
    // Not in the markup: from a disk, browsers complain.
    expect(parsed.querySelector('link[rel=manifest]')).to.equal(null);
    const { contentDocument } = await openLanding();
    expect(contentDocument?.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href).to.equal(
      `${location.origin}/demo/landing-manifest.json`,
    );
    for (const { src } of manifest.icons)
      expect((await fetch(`/demo/${src}`)).status).to.equal(200);
  });

  it('everything that a clinic has to change is marked', () => {
    const comments = [...markup.matchAll(/<!--(.*?)-->/gs)].map(([text]) => text).join('\n');
    expect(comments.match(/CHANGE/g)?.length).to.be.at.least(5);
    for (const word of ['name', 'phone', 'time zone', 'website']) expect(comments).to.contain(word);
  });
});

describe('Nothing leaves the landing page', () => {
  let page: HostPage;
  before(async () => {
    page = await openWatched('demo/landing.html');
  });
  after(() => page.frame.remove());

  it('it makes no request except for its own files, no cookie, no storage, no violation of its policy', async () => {
    const guide = page.document.querySelector('aftercare-guide')!;
    await guide.updateComplete;
    const today = () =>
      guide.shadowRoot?.querySelector<HTMLElement>('[part=date-form] button') ?? null;
    await waitUntil(() => today() !== null, 'the question is asked');
    today()?.click();
    await guide.updateComplete;
    for (const summary of guide.shadowRoot!.querySelectorAll('summary')) summary.click();
    await wait(100);
    expect(filesOf(page)).to.deep.equal([
      ...iconInFrames,
      '/demo/landing.css',
      '/demo/landing.js',
      '/dist/aftercare-guide.js',
    ]);
    expect(leaksOf(page)).to.deep.equal([]);
    expect(page.log).to.deep.equal([]);
  });
});
