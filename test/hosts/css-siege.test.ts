import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { contrast, painted } from '../support/colours.js';
import type { Guide } from '../support/guide.js';
import { LOAD, TAG, expectGuide, openHost, openMarkup } from './support/host.js';
import { looksOf } from './support/styles.js';

const SIEGES: Readonly<Record<string, string>> = {
  'all: unset on everything': '* { all: unset !important }',
  'the tag hidden in every way': `aftercare-guide {
    display: none !important; opacity: 0 !important; font-size: 2px !important; visibility: hidden !important;
    height: 0 !important; max-height: 0 !important; overflow: hidden !important; clip-path: inset(100%) !important;
    position: absolute !important; left: -9999px !important; transform: scale(0) !important;
    content-visibility: hidden !important; contain: strict !important; filter: opacity(0) !important;
  }`,
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a tiny root': 'html { font-size: 1px !important }',
  'a font for everything': `* {
    font: italic 900 small-caps 3px/1 cursive !important; letter-spacing: 1em !important; word-spacing: 3em !important;
    text-transform: uppercase !important; text-indent: -9999px !important; text-align: center !important;
    text-shadow: 0 0 9px red !important; text-decoration: line-through !important; color: transparent !important;
    white-space: nowrap !important; word-break: break-all !important; line-height: 1 !important;
  }`,
  'boxes of a page builder': `* {
    float: left !important; margin: 0 !important; padding: 0 !important; border: 0 !important; columns: 3 !important;
    box-sizing: content-box !important; list-style: square !important; pointer-events: none !important;
    cursor: wait !important; background: none !important;
  }`,
  'another way to write': '* { direction: rtl !important; writing-mode: vertical-rl !important }',
  'movement everywhere': `@keyframes away { to { transform: translateX(-9999px); opacity: 0 } }
    aftercare-guide { animation: away 1ms forwards !important; transition: all 9s !important; rotate: 180deg !important }`,
};

const style = (css: string) => `<style>${css}</style>`;
/** All sieges leave the guide its space; the rest of the page does not matter. */
const room = style('aftercare-guide { width: 600px !important }');

const widthOf = ({ element }: Guide) => element.getBoundingClientRect().width;

describe('The page’s styles do not break the guide', () => {
  let peaceful: readonly string[] = [];
  before(async () => {
    peaceful = looksOf(await expectGuide(await openHost(LOAD + room, TAG)));
    expect(peaceful.length).to.be.greaterThan(100);
  });

  for (const [what, css] of Object.entries(SIEGES))
    it(what, async () => {
      const host = await openHost(LOAD + room + style(css), TAG);
      const guide = await expectGuide(host);
      await wait(50); // for transitions and animations
      expect(looksOf(guide)).to.deep.equal(peaceful);
      expect(
        guide.element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      ).to.equal(true);
      const { width, height, left } = guide.element.getBoundingClientRect();
      expect(width).to.be.greaterThan(250);
      expect(height).to.be.greaterThan(1000);
      expect(left).to.be.at.least(0);
      const { fontSize } = getComputedStyle(guide.one('[part=warning]'));
      expect(fontSize).to.equal('16px');
    });

  it('the guide looks the same in quirks mode', async () => {
    const host = await openMarkup(
      `<html lang="en-GB"><head>${LOAD + room}</head><body><table><tr><td>${TAG}</table></body></html>`,
    );
    expect(host.document.compatMode).to.equal('BackCompat');
    expect(looksOf(await expectGuide(host))).to.deep.equal(peaceful);
  });

  it('the guide looks the same after a reset that comes later, by a theme switch', async () => {
    const host = await openHost(LOAD + room, TAG);
    const guide = await expectGuide(host);
    host.document.head.insertAdjacentHTML('beforeend', style(Object.values(SIEGES).join('\n')));
    expect(looksOf(guide)).to.deep.equal(peaceful);
  });
});

describe('The page’s styles have their intended effect', () => {
  const all = style(SIEGES['all: unset on everything'] ?? '');

  it('custom properties reach the guide, even under siege', async () => {
    const host = await openHost(
      `${LOAD + all}${style('aftercare-guide { --aftercare-accent: rgb(122, 59, 143); --aftercare-radius: 3px; --aftercare-font: monospace }')}`,
      TAG,
    );
    const guide = await expectGuide(host);
    expect(painted(getComputedStyle(guide.one('.eyebrow')).color)).to.equal('rgb(122, 59, 143)');
    expect(getComputedStyle(guide.one('.guide')).borderTopLeftRadius).to.equal('3px');
    expect(getComputedStyle(guide.one('.guide')).fontFamily).to.equal('monospace');
  });

  it('the guide inherits the page’s font', async () => {
    const host = await openHost(LOAD + style('body { font-family: Georgia, serif }'), TAG);
    expect(getComputedStyle((await expectGuide(host)).one('.guide')).fontFamily).to.equal(
      'Georgia, serif',
    );
  });

  it('::part() reaches each part', async () => {
    const host = await openHost(LOAD, TAG);
    const guide = await expectGuide(host);
    const parts = new Set(guide.all('[part]').flatMap(({ part }) => [...part]));
    expect(parts.size).to.be.above(10);
    const rules = [...parts].map((part) => `aftercare-guide::part(${part}) { border: 9px solid }`);
    host.document.head.insertAdjacentHTML('beforeend', style(rules.join('')));
    for (const part of guide.all('[part]'))
      expect(getComputedStyle(part).borderTopWidth, part.getAttribute('part')!).to.equal('9px');
  });

  it('the page sets the width of the guide', async () => {
    const host = await openHost(
      LOAD + style('aftercare-guide { max-width: 400px; margin: 0 auto }'),
      TAG,
    );
    expect(widthOf(await expectGuide(host))).to.equal(400);
  });

  it('hidden hides the guide, even under siege', async () => {
    const host = await openHost(
      LOAD + style('* { all: unset !important; display: block !important }'),
      TAG.replace('>', ' hidden>'),
    );
    const { element } = await host.guide();
    expect(element.checkVisibility()).to.equal(false);
    element.hidden = false;
    expect(element.checkVisibility()).to.equal(true);
  });

  it('a guide in a closed tab of the page is hidden', async () => {
    const host = await openHost(LOAD, `<section style="visibility: hidden">${TAG}</section>`);
    const { element, root } = await host.guide();
    const warning = root.querySelector('[part=warning]') as Element;
    expect(element.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(warning.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });
});

describe('The guide is readable on a dark page', () => {
  const DARK: Readonly<Record<string, string>> = {
    'that says so': style('html { color-scheme: dark }'),
    'that says so in a meta tag': '<meta name="color-scheme" content="dark">',
    'that only looks so': style('body, body * { background: #000; color: #fff }'),
    'that only looks so, with all its might': style(
      '* { background: #000 !important; color: #fff !important }',
    ),
  };
  for (const [what, head] of Object.entries(DARK))
    it(what, async () => {
      const guide = await expectGuide(await openHost(LOAD + head, TAG));
      const { backgroundColor } = getComputedStyle(guide.one('.guide'));
      for (const selector of [
        '.guide',
        '.eyebrow',
        '.line',
        '.answer',
        '[part=warning] [role=heading]',
      ])
        expect(
          contrast(getComputedStyle(guide.one(selector)).color, backgroundColor),
          selector,
        ).to.be.at.least(4.5);
      const isDark = contrast(backgroundColor, 'rgb(0, 0, 0)') < 3;
      expect(isDark).to.equal(!what.includes('only'));
    });
});
