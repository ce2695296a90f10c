import { expect, nextFrame } from '@open-wc/testing';
import { timeUntil } from '../support/clock.js';
import { Guide } from '../support/guide.js';
import { LOAD, TAG, openHost, type Host } from './support/host.js';

const BEFORE = '<p style="height: 900px">Our clinic</p>';
const AFTER = '<p style="height: 1500px">Find us</p>';
const style = (css: string) => `<style>body { margin: 0 } ${css}</style>`;
const HEADER = '<header><a href="#">Home</a> <a href="#">Prices</a></header>';

/** What clinics' pages have over their content, each with a guide far down. */
const PAGES: Record<string, { readonly head: string; readonly body: string }> = {
  'nothing over its content': { head: '', body: BEFORE + TAG + AFTER },
  'a fixed header': {
    head: style(
      'header { position: fixed; inset: 0 0 auto; z-index: 9; height: 107px; background: #eee }',
    ),
    body: HEADER + BEFORE + TAG + AFTER,
  },
  'a sticky header, and smooth scrolling': {
    head: style(
      'html { scroll-behavior: smooth } header { position: sticky; top: 0; z-index: 9; padding: 12px; background: #eee }',
    ),
    body: HEADER + BEFORE + TAG + AFTER,
  },
  'a header that slides in when the page has scrolled': {
    head: style(`header { position: fixed; inset: -100px 0 auto; z-index: 9; height: 75px; background: #eee; transition: top 0.3s }
      .scrolled { top: 0 }`),
    body: `${HEADER}<script>addEventListener('scroll', () => document.querySelector('header').classList.add('scrolled'))</script>${BEFORE}${TAG}${AFTER}`,
  },
  'two bars at the top and one at the bottom': {
    head: style(`.bar { position: fixed; inset: 0 0 auto; z-index: 9; height: 30px; background: #eee }
      header { position: fixed; inset: 30px 0 auto; z-index: 8; height: 40px; background: #ddd }
      .cookies { inset: auto 0 0; height: 60px }`),
    body: `<div class="bar">Closed on Monday</div>${HEADER}<div class="bar cookies">Cookies?</div>${BEFORE}${TAG}${AFTER}`,
  },
  'a bar at the side as high as the window': {
    head: style(`nav { position: fixed; inset: 0 auto 0 0; z-index: 9; width: 44px; background: #eee }
      header { position: fixed; inset: 0 0 auto; z-index: 8; height: 60px; background: #ddd }`),
    body: `<nav>Menu</nav>${HEADER}${BEFORE}${TAG}${AFTER}`,
  },
  'an app shell that scrolls inside': {
    head: style(`html, body { height: 100%; overflow: hidden } main { height: 100%; overflow: auto }
      header { position: sticky; top: 0; z-index: 9; height: 56px; background: #eee }`),
    body: `<main>${HEADER}${BEFORE}${TAG}${AFTER}</main>`,
  },
  'a header of another element, over slotted content': {
    head: `${style('html, body { height: 100% }')}<script>
      customElements.define('app-shell', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<div class="bar"></div><slot></slot>';
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(':host { display: block } .bar { position: sticky; top: 0; z-index: 9; height: 64px; background: #eee }');
          this.shadowRoot.adoptedStyleSheets = [sheet];
        }
      });</script>`,
    body: `<app-shell>${BEFORE}${TAG}${AFTER}</app-shell>`,
  },
  'a dialog that scrolls': {
    head: style(
      'dialog { padding: 0; max-height: 90%; } header { position: sticky; top: 0; z-index: 9; height: 48px; background: #eee }',
    ),
    body: `<dialog>${HEADER}${BEFORE}${TAG}${AFTER}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  },
};

/** A desktop window of 1280 by 1024 at 400 %, and a phone. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 390, height: 844 },
];

/** Whether a visitor sees the whole of an element, or of its first line. */
function isSeen({ window, document }: Host, guide: Guide, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (top < -1 || bottom > window.innerHeight) return false;
  return [top + 2, bottom - 2].every(
    (y) =>
      // At its end, since a bar at the side cannot be scrolled away; but not below WebKit's scrollbars.
      document.elementFromPoint((left + right) / 2, y) === guide.element &&
      document.elementFromPoint(right - 20, y) === guide.element,
  );
}

async function expectSeen(host: Host, guide: Guide, find: () => Element): Promise<void> {
  // Headers may come after the page has scrolled: what counts is the end.
  let since = performance.now();
  let before = NaN;
  await timeUntil(() => {
    const { top } = find().getBoundingClientRect();
    if (top !== before) since = performance.now();
    before = top;
    return performance.now() - since > 1100;
  }, 9000);
  const { top, bottom } = find().getBoundingClientRect();
  expect(isSeen(host, guide, find()), `${top} to ${bottom}`).to.equal(true);
}

for (const [name, { head, body }] of Object.entries(PAGES))
  describe(`On a page with ${name}`, () => {
    for (const size of WINDOWS) {
      const title = `${size.width} by ${size.height} px`;
      async function open(): Promise<[Host, Guide]> {
        const host = await openHost(head + LOAD, body, size);
        const guide = await host.guide();
        guide.element.scrollIntoView({ behavior: 'instant' });
        await nextFrame();
        return [host, guide];
      }

      it(`"When to call" shows the heading of the signs, ${title}`, async () => {
        const [host, guide] = await open();
        await guide.click('When to call');
        await expectSeen(host, guide, () => guide.one('[part=warning] [role=heading]'));
        expect(guide.root.activeElement?.matches('[part=warning]')).to.equal(true);
      });

      it(`"Change the date" shows the question, and an answer shows the day, ${title}`, async () => {
        const [host, guide] = await open();
        await guide.click('Change the date');
        await expectSeen(host, guide, () => guide.one('[part=date-form] button'));
        expect(guide.root.activeElement?.id).to.equal('first-answer');
        await guide.openOtherDay();
        guide.button('Show my guide').scrollIntoView({ behavior: 'instant', block: 'start' });
        await guide.click('Yesterday');
        await expectSeen(host, guide, () => guide.one('#title'));
        expect(guide.root.activeElement?.id).to.equal('title');
      });
    }
  });

describe('A visitor who scrolls on after "When to call"', () => {
  it('is not taken back', async () => {
    const { head, body } = PAGES['a header that slides in when the page has scrolled'] ?? {};
    const host = await openHost(`${head}${LOAD}`, body ?? '', { width: 390, height: 844 });
    const guide = await host.guide();
    await guide.click('When to call');
    host.window.scrollBy({ top: 200, behavior: 'instant' });
    const { scrollY } = host.window;
    await timeUntil(() => false, 1200).catch(() => undefined);
    expect(host.window.scrollY).to.equal(scrollY);
  });

  it('has stayed where the whole of it was in sight already', async () => {
    const host = await openHost(LOAD, TAG, { width: 1200, height: 3000 });
    const guide = await host.guide();
    const { scrollY } = host.window;
    await guide.click('When to call');
    expect(host.window.scrollY).to.equal(scrollY);
  });
});
