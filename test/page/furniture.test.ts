import { expect, nextFrame } from '@open-wc/testing';
import { timeUntil, wait } from '../support/clock.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length) undo.pop()?.();
});

/** Puts something of a page before the guides, until the test ends. */
function pageHas(style: string, place: 'append' | 'prepend' = 'prepend'): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  document.body[place](element);
  undo.push(() => element.remove());
  return element;
}
const HEADER = 'position: fixed; inset: 0 0 auto; z-index: 9; height: 90px; background: #eee';

/** Something far down, so that anything can scroll to the top of the window. */
const pageGoesOn = () => pageHas('height: 3000px', 'append');

describe('"When to call"', () => {
  beforeEach(() => scrollTo({ top: 0, behavior: 'instant' }));

  it('stops below a header that is there', async () => {
    pageHas(HEADER);
    const guide = await showGuide(DAY_1);
    pageGoesOn();
    await guide.click('When to call');
    expect(guide.one('[part=warning]').getBoundingClientRect().top).to.be.within(87, 95);
  });

  it('gives way to a header that comes a little later', async () => {
    const header = pageHas(`${HEADER}; display: none`);
    const guide = await showGuide(DAY_1);
    pageGoesOn();
    await guide.click('When to call');
    expect(guide.one('[part=warning]').getBoundingClientRect().top).to.be.within(-1, 1);
    header.style.display = '';
    await wait(600);
    expect(guide.one('[part=warning]').getBoundingClientRect().top).to.be.within(87, 95);
  });

  it('leaves the page where the visitor has scrolled it since', async () => {
    const header = pageHas(`${HEADER}; display: none`);
    const guide = await showGuide(DAY_1);
    pageGoesOn();
    await guide.click('When to call');
    header.style.display = '';
    scrollBy({ top: 40, behavior: 'instant' });
    const before = scrollY;
    await wait(1000);
    expect(scrollY).to.equal(before);
  });

  it('does not try to get out from under what covers the whole window', async () => {
    pageHas(`${HEADER}; height: 100%`);
    const guide = await showGuide(DAY_1);
    pageGoesOn();
    await guide.click('When to call');
    expect(guide.one('[part=warning]').getBoundingClientRect().top).to.be.within(-1, 1);
  });
});

describe('The room for a guide off screen', () => {
  it('has its height, once the browser had time to measure it', async () => {
    pageHas('height: 5000px');
    const guide = await showGuide(DAY_1);
    await new Promise<unknown>((resolve) => {
      ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve);
    });
    await wait(50);
    const reserved = guide.element.offsetHeight;
    guide.element.scrollIntoView({ behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(reserved / guide.element.offsetHeight).to.be.within(0.9, 1.1);
  });

  /** One that no guide of this page has been measured at, also if a test is tried again. */
  const inNewWidth = (): GuideAttributes => ({ ...DAY_1, style: `width: ${width++}px` });
  let width = 700;

  /** How often a guide off screen has been laid out to be measured. */
  const measurings = (guide: HTMLElement) => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.filter(({ oldValue }) => oldValue?.includes('visible')).length;
    });
    observer.observe(guide, { attributeFilter: ['style'], attributeOldValue: true });
    undo.push(() => observer.disconnect());
    return () => count;
  };

  it('is measured again for another phase, and not for a word more', async () => {
    pageHas('height: 5000px');
    scrollTo({ top: 0, behavior: 'instant' });
    const guide = await showGuide(inNewWidth());
    const { style } = guide.one('.full');
    const count = measurings(guide.one('.full'));
    await timeUntil(() => count() > 0, 5000);
    const before = style.containIntrinsicBlockSize;
    await guide.set({ 'clinic-name': 'Another Clinic' });
    await wait(300);
    expect(count()).to.equal(1);
    await guide.set({ now: '2026-12-20T10:00' });
    await timeUntil(() => count() > 1, 5000);
    expect(count()).to.equal(2);
    expect(style.containIntrinsicBlockSize).not.to.equal(before);
  });

  it('is measured once for guides with as much text, and for one on screen', async () => {
    const attributes = inNewWidth();
    const seen = await showGuide(attributes);
    seen.element.scrollIntoView({ behavior: 'instant' });
    await wait(300);
    pageHas('height: 5000px', 'append');
    const other = await showGuide(attributes);
    const count = measurings(other.one('.full'));
    const { style } = other.one('.full');
    await timeUntil(() => style.containIntrinsicBlockSize !== '', 5000);
    expect(count()).to.equal(0);
    expect(style.containIntrinsicBlockSize).to.equal(`auto ${seen.one('.full').clientHeight}px`);
  });

  for (const [what, style] of [
    ['width', 'width: 300px'],
    ['font', '--aftercare-font: monospace'],
  ] as const)
    it(`is that of its own ${what}`, async () => {
      pageHas('height: 5000px');
      scrollTo({ top: 0, behavior: 'instant' });
      const roomOf = async (attributes: GuideAttributes) => {
        const guide = await showGuide(attributes);
        const room = () => parseInt(guide.one('.full').style.containIntrinsicBlockSize.slice(5));
        await timeUntil(() => room() > 0, 5000);
        return room();
      };
      const [its, other] = [await roomOf({ ...DAY_1, style }), await roomOf(DAY_1)];
      expect(Math.abs(its - other)).to.be.above(50);
    });

  it('is none for a guide that is hidden, and a guide that is removed does no harm', async () => {
    const guide = await showGuide({ ...DAY_1, hidden: true });
    const removed = await showGuide(DAY_1);
    removed.remove();
    await wait(300);
    expect(guide.element.offsetHeight).to.equal(0);
    await guide.set({ hidden: null });
    expect(guide.element.offsetHeight).to.be.above(1000);
  });
});

describe('The sheet on paper', () => {
  const paper = () => document.querySelector('html > div');

  it('stands alone beside the body, in the font of the guide, until the page is printed', async () => {
    const guide = await showGuide(DAY_1);
    guide.element.style.setProperty('--aftercare-font', 'monospace');
    const print = Object.getOwnPropertyDescriptor(window, 'print') as PropertyDescriptor;
    undo.push(() => Object.defineProperty(window, 'print', print));
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
    const sheets = document.adoptedStyleSheets.length;
    await guide.click('Print');
    const root = paper()?.shadowRoot;
    expect(root?.textContent.replace(/\s+/g, ' ')).to.include('Do not wear makeup yet.');
    expect(root?.querySelector('button')).to.equal(null);
    expect(getComputedStyle(root?.querySelector('.sheet') as Element).fontFamily).to.equal(
      'monospace',
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
  });

  it('stays in the guide on a page that is not there for it alone', async () => {
    const guide = await showGuide(DAY_1);
    await showGuide({ ...DAY_1, layout: 'compact' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()).to.equal(null);
    expect(guide.one('.sheet').textContent).to.include('Do not wear makeup yet.');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('stands alone for the browser’s own command if the one guide in full follows a link', async () => {
    await showGuide({ ...DAY_1, layout: 'compact' });
    await showGuide({ ...DAY_1, 'from-link': true });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper() === null).to.equal(false);
    const second = await showGuide({ ...DAY_1, 'from-link': true });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    second.remove();
  });

  it('stays in the guide if the browser cannot construct style sheets', async () => {
    const guide = await showGuide({ ...DAY_1, 'from-link': true });
    const { CSSStyleSheet } = window;
    Object.assign(window, { CSSStyleSheet: undefined });
    window.dispatchEvent(new Event('beforeprint'));
    Object.assign(window, { CSSStyleSheet });
    expect(paper()).to.equal(null);
    expect(guide.one('.sheet').textContent).to.include('Do not wear makeup yet.');
    window.dispatchEvent(new Event('afterprint'));
  });
});
