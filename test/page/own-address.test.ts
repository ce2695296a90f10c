import { expect } from '@open-wc/testing';
import { joinLink, leaveLink } from '../../src/page/link.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

// The test page itself is opened by a link here: link.test.ts has the same in frames, with the built script.

const KEY = 'aftercare-guide';
/** The state of a page that was opened without a link. */
const NO_LINK = { [KEY]: {} };
const FRIDAY = 'Treated Friday 20 November.';
const WEDNESDAY = 'Treated Wednesday 18 November.';
const THURSDAY = 'Treated Thursday 19 November.';
const STRICTEST = 'For now we show the rules of the first day.';

/** The query belongs to the test runner. */
const page = location.pathname + location.search;
const { state: stateBefore } = history as { state: unknown };

/** Makes the test page look as if it had just been opened. */
const arrive = (fragment: string, state: unknown = null) =>
  history.replaceState(state, '', page + fragment);

const showLinked = (attributes: GuideAttributes = {}): Promise<Guide> =>
  showGuide({ 'from-link': true, now: '2026-11-21T10:00', ...attributes });

async function open(fragment: string, state: unknown = null): Promise<Guide> {
  arrive(fragment, state);
  return showLinked();
}

/** Waits until the guides have followed a change of the address. */
async function followed(how: () => void, ...guides: readonly Guide[]): Promise<void> {
  await new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => setTimeout(resolve, 20), { once: true });
    how();
  });
  for (const guide of guides) await guide.settled();
}

/** Follows a link to a place in the page. It replaces the history entry, so that none is left behind. */
const follow = (fragment: string, ...guides: readonly Guide[]) =>
  followed(() => location.replace(page + fragment), ...guides);

/** What a browser does on Back, without leaving entries behind. */
const goBackTo = (fragment: string, state: unknown, ...guides: readonly Guide[]) =>
  followed(
    () => {
      arrive(fragment, state);
      window.dispatchEvent(new PopStateEvent('popstate', { state }));
    },
    ...guides,
  );

async function correct(guide: Guide, day: string): Promise<void> {
  await guide.click('Change the date');
  await guide.pickDay(day);
}

/** What is kept for a reload. */
const kept = () => (history.state as Record<string, unknown> | null)?.[KEY];
const line = (guide: Guide) => guide.headerLines[0];

// A link is remembered as long as the page, until another one is opened. In 30 seconds WebKit lets a page change its
// history 100 times; the tests of this file need about 70.
beforeEach(() => {
  const client = { linkChanged() {} };
  arrive('#next-visit=2026-12-18');
  joinLink(client);
  leaveLink(client);
});

afterEach(() => {
  // The browser's own comes back from the prototype.
  Reflect.deleteProperty(history, 'replaceState');
  localStorage.clear();
});

after(() => arrive('', stateBefore));

describe('A link in the address of the page', () => {
  it('is read, removed from the address, and kept beside a router’s state', async () => {
    const guide = await open('#team&procedure-date=2026-11-20', { router: 7 });
    expect(line(guide)).to.equal(FRIDAY);
    expect(location.pathname + location.search + location.hash).to.equal(`${page}#team`);
    expect(history.state).to.deep.equal({ router: 7, [KEY]: { 'procedure-date': '2026-11-20' } });
  });

  it('is known after a reload, from the state alone', async () => {
    const guide = await open('', { [KEY]: { 'procedure-date': '2026-11-20', lang: 5 } });
    expect(line(guide)).to.equal(FRIDAY);
    expect(kept()).to.deep.equal({ 'procedure-date': '2026-11-20' });
  });

  it('stays in the address if the page’s state takes no key', async () => {
    const guide = await open('#procedure-date=2026-11-20', ['a router’s own']);
    expect(line(guide)).to.equal(FRIDAY);
    expect(location.hash).to.equal('#procedure-date=2026-11-20');
    expect(history.state).to.deep.equal(['a router’s own']);
  });

  it('stays in the address if the browser refuses to change it', async () => {
    arrive('#procedure-date=2026-11-20');
    history.replaceState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const guide = await showLinked();
    expect(line(guide)).to.equal(FRIDAY);
    expect(location.hash).to.equal('#procedure-date=2026-11-20');
  });

  it('is followed by all guides when another one is opened, but not when a place in the page is', async () => {
    const guides = [await open('#procedure-date=2026-11-20'), await showLinked()] as const;
    await follow('#team', ...guides);
    expect(guides.map(line)).to.deep.equal([FRIDAY, FRIDAY]);
    expect(location.hash).to.equal('#team');
    expect(kept(), 'for a reload there').to.deep.equal({ 'procedure-date': '2026-11-20' });
    await follow('#procedure-date=2026-11-18', ...guides);
    expect(guides.map(line)).to.deep.equal([WEDNESDAY, WEDNESDAY]);
    expect(location.hash).to.equal('');
  });

  it('is left alone once the last guide that follows links is gone', async () => {
    const guide = await open('#procedure-date=2026-11-20');
    guide.remove();
    await follow('#procedure-date=2026-11-18');
    expect(location.hash).to.equal('#procedure-date=2026-11-18');
  });
});

describe('A wrong date in the address of the page', () => {
  it('is corrected in all guides, and stays so after a reload', async () => {
    const guides = [await open('#procedure-date=2026-11-20'), await showLinked()] as const;
    await correct(guides[0], '2026-11-18');
    expect(guides.map(line)).to.deep.equal([WEDNESDAY, WEDNESDAY]);
    expect(kept()).to.deep.equal({ 'procedure-date': '2026-11-18', asked: '2026-11-20' });
    await goBackTo('', history.state, ...guides);
    expect(guides.map(line)).to.deep.equal([WEDNESDAY, WEDNESDAY]);
    expect(kept()).to.deep.equal({ 'procedure-date': '2026-11-18', asked: '2026-11-20' });
  });

  it('does not come back with an earlier entry of the history, after one or two corrections', async () => {
    const guide = await open('#procedure-date=2026-11-20');
    const earlier: unknown = history.state;
    await correct(guide, '2026-11-19');
    await goBackTo('', earlier, guide);
    expect(line(guide)).to.equal(THURSDAY);
    await correct(guide, '2026-11-18');
    await goBackTo('', earlier, guide);
    expect(line(guide)).to.equal(WEDNESDAY);
    expect(kept()).to.deep.equal({ 'procedure-date': '2026-11-18', asked: '2026-11-20' });
  });

  it('does not come back with the address as it was opened', async () => {
    const guide = await open('#procedure-date=2026-11-20');
    await correct(guide, '2026-11-18');
    await goBackTo('#procedure-date=2026-11-20', null, guide);
    expect(line(guide)).to.equal(WEDNESDAY);
    expect(location.hash).to.equal('');
  });

  it('does not come back after the visitor has deleted the date that replaced it', async () => {
    arrive('#procedure-date=2026-11-20');
    const guide = await showLinked({ remember: true });
    const earlier: unknown = history.state;
    await correct(guide, '2026-11-18');
    await guide.click('Keep the date on this device');
    await guide.click('Forget the date');
    expect(guide.headerLines).to.include(STRICTEST);
    await goBackTo('', earlier, guide);
    expect(guide.headerLines).to.include(STRICTEST);
    expect(kept()).to.deep.equal({});
  });
});

describe('Without a date in the address of the page', () => {
  it('the visitor’s counts in all guides and in other languages, and is not kept', async () => {
    const guides = [await open('', NO_LINK), await showLinked()] as const;
    await guides[1].click('Yesterday');
    expect(guides.map(line)).to.deep.equal([FRIDAY, FRIDAY]);
    expect(history.state).to.deep.equal(NO_LINK);
    await follow('#lang=es', ...guides);
    expect(guides.map(line)).to.deep.equal([FRIDAY, FRIDAY]);
    expect(JSON.stringify(history.state)).not.to.contain('2026');
  });

  it('the visitor’s is replaced by that of a link', async () => {
    const guide = await open('', NO_LINK);
    await guide.click('Yesterday');
    await follow('#procedure-date=2026-11-18', guide);
    expect(line(guide)).to.equal(WEDNESDAY);
  });
});
