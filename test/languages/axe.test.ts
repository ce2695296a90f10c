import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate, type Device } from '../support/browser-commands.js';
import { drawAll } from '../support/draw-all.js';
import { describeWith, engine } from '../support/engine.js';
import { guideIn, LANGUAGES, openAllIn, openGallery, type Gallery } from '../support/languages.js';

// All states of the gallery in all languages. Each language is looked at in one way, and not all in the same;
// `npm run test:long` looks at each in every way. English has a test of its own with the gallery.

const isLong = 'oracleRun' in globalThis;
/** Nothing of it depends on the engine or the device's zone, and it takes long. */
const isHere =
  engine === 'Chromium' && new Intl.DateTimeFormat().resolvedOptions().timeZone === 'UTC';

interface Way {
  readonly look: string;
  readonly device: Device;
  readonly isOpen: boolean;
}

const WAYS: readonly Way[] = Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} satisfies Readonly<Record<string, Device>>).flatMap(([look, device]) => [
  { look, device, isOpen: false },
  { look, device, isOpen: true },
]);

/** With all parts open, axe takes half a minute. */
function waysFor(code: string, index: number): readonly Way[] {
  if (isLong) return WAYS;
  const closed = WAYS.filter(({ isOpen }) => !isOpen);
  return code === 'ar' ? WAYS.slice(3, 4) : closed.slice(index % 3).slice(0, 1);
}

async function violationsIn(
  { document: page, window, sections }: Gallery,
  { device }: Way,
): Promise<readonly string[]> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const { axe } = window as unknown as {
    axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  };
  const asBefore = drawAll(sections.map(guideIn));
  const { violations, passes } = await axe.run(page.querySelector('main') as Element, {
    resultTypes: ['violations', 'passes'],
    // Axe does not know forced colours: it compares the page's text colour with the visitor's background.
    rules: { 'color-contrast': { enabled: !device.forcedColors } },
  });
  asBefore();
  expect(passes.length).to.be.above(20);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} in ${String(target)}: ${html.slice(0, 120)}`),
  );
}

if (isHere)
  describeWith('changed preferences', 'axe finds no violation', () => {
    Object.entries(LANGUAGES).forEach(([code, { name }], index) => {
      for (const way of waysFor(code, index)) {
        const { look, device, isOpen } = way;
        it(`in the gallery in ${name}, ${look}, with its parts ${isOpen ? 'open' : 'closed'}`, async function () {
          this.timeout(300_000);
          await emulate(device);
          const gallery = await openGallery(code);
          try {
            if (isOpen)
              await Promise.all(gallery.sections.map((section) => openAllIn(guideIn(section))));
            expect(await violationsIn(gallery, way)).to.deep.equal([]);
          } finally {
            gallery.frame.remove();
          }
        });
      }
    });
  });
