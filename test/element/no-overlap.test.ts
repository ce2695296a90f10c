import { expect, nextFrame } from '@open-wc/testing';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T14:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
  languages: 'en de ar pl',
};
const STATES: Readonly<Record<string, GuideAttributes>> = {
  'on day 1': DAY_1,
  'without a date': { ...DAY_1, 'procedure-date': null },
  'before the treatment': { ...DAY_1, now: '2026-11-17T10:00' },
  'in the compact layout': { ...DAY_1, layout: 'compact' },
};
/** The first is as narrow, in letters, as a phone whose visitor has set letters of twice the size. */
const WIDTHS = [176, 288, 358, 688, 1168];
/** A glyph may reach a little over its line. */
const REACH = 3;

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** Every line of text that can be seen. */
function linesOf({ root }: Guide): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent?.checkVisibility()) continue;
    if (parent.closest('.hidden, .announced, .strip .step-title, .strip .step-from, style'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) lines.push({ text, box });
  }
  return lines;
}

function overlapsIn(guide: Guide): readonly string[] {
  const lines = linesOf(guide);
  return lines.flatMap(({ text, box }, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > REACH &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > REACH,
      )
      .map((other) => `"${text}" and "${other.text}"`),
  );
}

async function showAt(width: number, attributes: GuideAttributes): Promise<Guide> {
  const guide = await showGuide(attributes);
  guide.element.style.inlineSize = `${width}px`;
  // A browser lays out a guide only once it has found that it is in sight.
  await nextFrame();
  await nextFrame();
  return guide;
}

for (const lang of ['en', 'de', 'ar', 'pl'])
  for (const [state, attributes] of Object.entries(STATES))
    it(`no line of text is over another ${state}, at any width, in ${lang}`, async () => {
      const guide = await showAt(WIDTHS[0]!, { ...attributes, lang });
      for (const width of WIDTHS) {
        guide.element.style.inlineSize = `${width}px`;
        expect(linesOf(guide).length, `lines at ${width} px`).to.be.above(4);
        expect(overlapsIn(guide), `at ${width} px`).to.deep.equal([]);
      }
    });

it('no line of text is over another with every part opened, at any width', async () => {
  const guide = await showAt(358, DAY_1);
  await guide.openAll();
  for (const width of WIDTHS) {
    guide.element.style.inlineSize = `${width}px`;
    expect(overlapsIn(guide), `at ${width} px`).to.deep.equal([]);
  }
});

it('the line of a part stays as high as its words when the part is opened', async () => {
  const guide = await showAt(358, DAY_1);
  const summaries = [...guide.root.querySelectorAll('summary')];
  const heights = () => summaries.map((each) => Math.round(each.getBoundingClientRect().height));
  const closed = heights();
  // Side by side, both are as high as the one with more lines.
  await guide.openAll();
  const taller = heights().filter((height, index) => height > closed[index]!);
  expect(taller).to.deep.equal([]);
});

it('an entry of a list has half the width of the guide or more, however narrow the guide is', async () => {
  const guide = await showAt(176, DAY_1);
  const names = [...guide.root.querySelectorAll('.entries li > :not(.icon, .hidden)')];
  const narrow = names.filter((each) => {
    const { width } = each.getBoundingClientRect();
    return each.textContent && width < 88;
  });
  expect(names.length).to.be.above(10);
  expect(narrow.map(({ textContent }) => textContent)).to.deep.equal([]);
});
