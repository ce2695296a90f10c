import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { backgroundOf, contrast, painted } from '../support/colours.js';
import { needs } from '../support/engine.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { textBlocks } from '../support/visible-text.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T21:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};
const STATES: Readonly<Record<string, GuideAttributes>> = {
  'on day 1': DAY_1,
  'on day 30': { ...DAY_1, now: '2026-12-20T10:00' },
  'without a date': { ...DAY_1, 'procedure-date': null },
  'before the treatment': { ...DAY_1, now: '2026-11-17T10:00' },
  'if the date may mean two days': { ...DAY_1, 'procedure-date': '10/11/2026' },
  'if the date cannot be read': { ...DAY_1, 'procedure-date': 'soon' },
  'with all that a clinic may add': {
    ...DAY_1,
    'clinic-email': 'care@rosewater.example',
    'clinic-url': 'https://rosewater.example/',
    'next-visit': '2026-12-18T10:00',
    'time-zone': 'Pacific/Auckland',
    extend: 'makeup:96 peel:4',
    languages: 'en es zh',
    remember: true,
  },
  'for an unknown procedure': { ...DAY_1, procedure: 'peel' },
  'in the compact layout': { ...DAY_1, layout: 'compact' },
  'in the counter layout': { ...DAY_1, layout: 'counter' },
  'in Arabic': { ...DAY_1, lang: 'ar' },
};

before(() => {
  document.documentElement.style.colorScheme = 'light dark';
});

/** Each element with text of its own that is seen. */
function withTextSeen(root: ShadowRoot): readonly Element[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!textContent?.trim() || !parentElement?.checkVisibility()) continue;
    if (!parentElement.closest('.hidden, .announced')) found.add(parentElement);
  }
  return [...found];
}

describe('The look of the guide', () => {
  for (const [state, attributes] of Object.entries(STATES))
    it(`has four sizes and two weights of text, ${state}`, async () => {
      const guide = await showGuide(attributes);
      await guide.openAll();
      const sizes = new Set<number>();
      const weights = new Set<string>();
      for (const { element } of textBlocks(guide.root))
        for (const each of [element, ...element.querySelectorAll('*:not(.hidden, svg, svg *)')]) {
          const { fontSize, fontWeight } = getComputedStyle(each);
          sizes.add(Math.round(parseFloat(fontSize)));
          weights.add(fontWeight);
        }
      expect([...sizes].filter((size) => ![13, 16, 20, 28].includes(size))).to.deep.equal([]);
      expect([...weights].filter((weight) => !['400', '600'].includes(weight))).to.deep.equal([]);
    });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has text of a contrast of 7 to 1 in ${colorScheme} colours`, async () => {
      await emulate({ colorScheme });
      for (const [state, attributes] of Object.entries(STATES)) {
        const guide = await showGuide(attributes);
        await guide.openAll();
        const seen = withTextSeen(guide.root);
        expect(seen.length, state).to.be.above(3);
        for (const element of seen) {
          const { color } = getComputedStyle(element);
          const found = contrast(color, backgroundOf(element));
          expect(found, `${state}: ${element.textContent}`).to.be.at.least(7);
        }
        for (const icon of guide.all('.icon'))
          if (icon.checkVisibility()) {
            const { stroke } = getComputedStyle(icon);
            expect(contrast(stroke, backgroundOf(icon)), state).to.be.at.least(3);
          }
        guide.remove();
      }
    });
});

describe('Any accent', function () {
  this.timeout(60_000);
  const STEPS = Array.from({ length: 16 }, (_, step) => step * 17);

  for (const colorScheme of ['light', 'dark'] as const)
    it(`of 4,096 gives readable text, marks and buttons in ${colorScheme} colours`, async () => {
      needs('relative colours');
      await emulate({ colorScheme });
      const guide = await showGuide({ ...DAY_1, 'procedure-date': null });
      const text = guide.one('.eyebrow');
      const choice = guide.one('.choice');
      const surface = backgroundOf(text);
      const unreadable: string[] = [];
      for (const red of STEPS)
        for (const green of STEPS)
          for (const blue of STEPS) {
            const accent = `rgb(${red}, ${green}, ${blue})`;
            guide.element.style.setProperty('--aftercare-accent', accent);
            // Text stands on the surface and on a tint of the accent, and the surface's colour on the accent.
            const { color } = getComputedStyle(text);
            const found = Math.min(
              contrast(color, surface),
              contrast(color, getComputedStyle(choice).backgroundColor),
            );
            if (found < 4.5) unreadable.push(`${accent}: ${found.toFixed(2)}`);
          }
      expect(unreadable.slice(0, 10), `${unreadable.length} of 4,096`).to.deep.equal([]);
    });

  it('is kept if it is readable as it is', async () => {
    const guide = await showGuide(DAY_1);
    for (const accent of ['rgb(12, 92, 78)', 'rgb(90, 20, 120)', 'rgb(150, 20, 20)']) {
      guide.element.style.setProperty('--aftercare-accent', accent);
      expect(painted(getComputedStyle(guide.one('.eyebrow')).color)).to.equal(painted(accent));
    }
  });

  it('is moved away from a dark surface that the page sets on its own', async () => {
    needs('relative colours');
    const guide = await showGuide(DAY_1);
    for (const accent of ['black', 'navy', 'rgb(80, 0, 0)', 'yellow']) {
      guide.element.style.cssText = `--aftercare-surface: #101418; --aftercare-accent: ${accent}`;
      const text = guide.one('.eyebrow');
      const found = contrast(getComputedStyle(text).color, backgroundOf(text));
      expect(found, accent).to.be.at.least(4.5);
    }
  });
});

describe('The state of the guide for a page’s own styles', () => {
  const matches = ({ element }: Guide) =>
    ['asking', 'before', 'running'].filter((state) => element.matches(`:state(${state})`));

  it('is asking, before or running', async () => {
    needs('custom states');
    const guide = await showGuide(DAY_1);
    expect(matches(guide)).to.deep.equal(['running']);
    await guide.set({ now: '2026-11-17T10:00' });
    expect(matches(guide)).to.deep.equal(['before']);
    await guide.set({ 'procedure-date': null });
    expect(matches(guide)).to.deep.equal(['asking']);
  });
});
