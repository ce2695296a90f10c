import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { allLanguages } from '../../src/languages/all-languages.js';
import { devtools, emulate, type Device } from '../support/browser-commands.js';
import { wait } from '../support/clock.js';
import { drawAll } from '../support/draw-all.js';
import { has, needs } from '../support/engine.js';
import { forceTestFont } from '../support/font.js';
import { openPage } from '../support/page.js';

// The demo's gallery as it is, with the built script in it.
const gallery = await openPage((await readFile({ path: '../../demo/gallery.html' })) ?? '', {
  address: '/demo/',
  keep: true,
});
await forceTestFont(gallery.document);
const { document: page, window: view, frame } = gallery;

const sections = [...page.querySelectorAll<HTMLElement>('main > section')];

const LOOKS: Readonly<Record<string, Device>> = has('changed preferences')
  ? {
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      'forced colours': { forcedColors: 'active' },
    }
  : { light: {} };

function guideIn(section: HTMLElement): ShadowRoot {
  const root = section.querySelector('aftercare-guide')?.shadowRoot;
  if (!root) throw new Error(`No guide in ${section.id}.`);
  return root;
}

/** A guide off screen is not laid out, so each is scrolled into view. */
async function lookAt(section: HTMLElement): Promise<void> {
  section.querySelector('aftercare-guide')?.scrollIntoView({ behavior: 'instant' });
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

async function setWidth(width: number): Promise<void> {
  frame.style.width = `${width}px`;
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

after(() => frame.remove());

describe('The gallery', () => {
  it('has every state: each phase, no date, before, bad date, long after, layouts, looks', () => {
    expect(sections.map(({ id }) => id)).to.include.members([
      'treatment-day',
      'first-48-hours',
      'first-week',
      'long-term',
      'long-after',
      'before',
      'date-only',
      'no-date',
      'bad-date',
      'doubtful-date',
      'extended',
      'no-phone',
      'own-words',
      'compact-day-1',
      'compact-no-date',
      'counter-day-1',
      'counter-no-date',
      'dark',
      'themed',
      'right-to-left',
      'narrow',
      'wide',
    ]);
  });

  it('renders each state under its strict policy, with a warning for each value that is deliberately wrong', () => {
    expect(sections.every((section) => guideIn(section).querySelector('[part=guide]'))).to.equal(
      true,
    );
    expect(gallery.log.map((line) => line.split('" ', 1)[0])).to.have.members([
      'warn: <aftercare-guide> procedure-date="2026-11-31',
      'warn: <aftercare-guide> procedure-date="10/11/2026',
      'warn: <aftercare-guide> extend="makeup:long',
      // Once for both guides that name it.
      'warn: <aftercare-guide> src="javascript:',
      'warn: <aftercare-guide> procedure="peel',
    ]);
  });

  it('shows each state under its title', () => {
    const titles = Object.fromEntries(
      sections.map((section) => [
        section.id,
        guideIn(section).querySelector('#title')?.textContent,
      ]),
    );
    expect(titles).to.include({
      'treatment-day': 'Treatment day',
      'before-makeup-ends': 'First 24 to 48 hours',
      'after-makeup-ends': 'First 24 to 48 hours',
      'first-48-hours': 'First 24 to 48 hours',
      'first-week': 'First week',
      'last-day-of-first-week': 'First week',
      'long-term': 'Long term',
      'long-after': 'Long term',
      before: 'Before your treatment',
      'date-only': 'First 24 to 48 hours',
      'no-date': 'When was your treatment?',
      'bad-date': 'When was your treatment?',
      'doubtful-date': 'When was your treatment?',
      'unclear-extension': 'First 24 to 48 hours',
      'failed-file': 'Ask your clinic',
      'unknown-failed-file': 'Ask your clinic',
      'unknown-procedure': 'Ask your clinic',
    });
  });

  it('offers every language of the guide by its own name', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.languages a')];
    expect(
      Object.fromEntries(links.map(({ lang, textContent }) => [lang, textContent])),
    ).to.deep.equal(
      Object.fromEntries(
        allLanguages.map(({ tag, name }) => [new Intl.Locale(tag).language, name]),
      ),
    );
  });

  it('has at most 900 nodes in each state, and 950 with opening hours, texts and comments counted', () => {
    const counts = sections.map((section) => {
      const nodes = page.createTreeWalker(guideIn(section));
      let count = 0;
      while (nodes.nextNode()) count++;
      return [section.id, count] as const;
    });
    expect(Math.max(...counts.map(([, count]) => count))).to.be.above(500);
    // Opening hours and a second number are beside the phone and beside the signs.
    const most = (id: string) => (/^(open|closed)/.test(id) ? 950 : 900);
    expect(counts.filter(([id, count]) => count > most(id))).to.deep.equal([]);
  });

  it('requests only the demo’s files and the script', () => {
    const files = view.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .sort();
    expect(files).to.deep.equal([
      '/demo/demo.css',
      '/demo/gallery.css',
      '/demo/gallery.js',
      '/dist/aftercare-guide.js',
    ]);
  });
});

describe('axe finds no violation in the gallery', () => {
  type Axe = { run(context: Element, options: RunOptions): Promise<AxeResults> };
  /** What was found, by look and state. One run for all states: each takes axe as long as all of them. */
  const found = new Map<string, string[]>();
  let passes = 0;

  before(async function () {
    this.timeout(60_000);
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await loaded;
    const { axe } = view as unknown as { axe: Axe };
    const asBefore = drawAll(sections.map(guideIn));
    for (const [look, device] of Object.entries(LOOKS)) {
      await emulate(device);
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
      const results = await axe.run(page.querySelector('main') as Element, {
        resultTypes: ['violations', 'passes'],
        // Axe does not know forced colours: it compares the page's text colour with the visitor's background.
        rules: { 'color-contrast': { enabled: !device.forcedColors } },
      });
      passes += results.passes.length;
      for (const { id, nodes } of results.violations)
        for (const { target, html } of nodes) {
          const section = page.querySelector(String([target[0]].flat()[0]))?.closest('section');
          const key = `${look} ${section?.id}`;
          found.set(key, [...(found.get(key) ?? []), `${id}: ${html.slice(0, 120)}`]);
        }
    }
    asBefore();
  });

  for (const { id } of sections)
    it(`in ${id}, in ${Object.keys(LOOKS).join(', ')}`, () => {
      for (const look of Object.keys(LOOKS))
        expect(found.get(`${look} ${id}`) ?? [], look).to.deep.equal([]);
    });

  it('axe has run in dark and in forced colours too', () => {
    needs('changed preferences');
    expect(Object.keys(LOOKS)).to.include.members(['dark', 'forced colours']);
  });

  it('axe finds nothing in any state, and has run', () => {
    expect([...found.values()].flat()).to.deep.equal([]);
    expect(passes).to.be.above(20 * Object.keys(LOOKS).length);
  });
});

describe('In forced colours', () => {
  it('all text has a colour that the visitor chose for text', async () => {
    await emulate({ forcedColors: 'active' });
    const probe = page.createElement('span');
    page.body.append(probe);
    const chosen = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'VisitedText'].map(
      (name) => {
        probe.style.color = name;
        return view.getComputedStyle(probe).color;
      },
    );
    probe.remove();
    for (const section of sections) {
      const guide = guideIn(section).querySelector('[part=guide]') as HTMLElement;
      const other = [...guide.querySelectorAll('p, li, b, span, a, button, summary, dt, dd')]
        .filter((each) => !chosen.includes(view.getComputedStyle(each).color))
        .map((each) => each.outerHTML.slice(0, 80));
      expect(other, section.id).to.deep.equal([]);
    }
  });

  it('the bars, today and the marks can still be seen', async () => {
    await emulate({ forcedColors: 'active' });
    const root = guideIn(sections.find(({ id }) => id === 'first-week') as HTMLElement);
    const style = (selector: string) =>
      view.getComputedStyle(root.querySelector(selector) as Element);
    const background = style('[part=guide]').backgroundColor;
    expect(style('.past').fill).not.to.equal(style('.past + rect').fill);
    for (const selector of ['.past', '.track > line', '.icon'])
      expect(style(selector).stroke, selector).not.to.equal(background);
    expect(style('.today').outlineStyle).to.equal('solid');
  });
});

describe('The gallery does not overflow sideways', () => {
  const overflowing = (section: HTMLElement): readonly string[] => {
    const guide = guideIn(section).querySelector('[part=guide]') as HTMLElement;
    const { left, right } = guide.getBoundingClientRect();
    return [
      ...guide.querySelectorAll('*:not([role=status], .hidden, .hidden *, .strip .step-from *)'),
    ]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((each) => each.outerHTML.slice(0, 80));
  };

  const checkAll = async () => {
    for (const section of sections) {
      await lookAt(section);
      expect(overflowing(section), section.id).to.deep.equal([]);
      expect(page.documentElement.scrollWidth, section.id).to.be.at.most(view.innerWidth);
    }
  };

  it('no state overflows at 320 px', async () => {
    await setWidth(320);
    await checkAll();
  });

  it('no state overflows at 320 px with every part open', async () => {
    await setWidth(320);
    for (const section of sections)
      for (const summary of guideIn(section).querySelectorAll('summary')) summary.click();
    await wait(50);
    await checkAll();
    for (const section of sections)
      for (const summary of guideIn(section).querySelectorAll('summary')) summary.click();
  });

  it('at 1280 px with a zoom of 400 %, which leaves 320', async () => {
    await devtools('Emulation.setDeviceMetricsOverride', {
      width: 320,
      height: 256,
      deviceScaleFactor: 4,
      mobile: false,
    });
    await setWidth(320);
    expect(view.devicePixelRatio).to.equal(4);
    await checkAll();
  });

  it('no state overflows on a wide screen', async () => {
    await setWidth(1200);
    await checkAll();
  });
});

describe('The layout does not shift after the first render', () => {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
  }

  /** A page with one guide at the top, in a window of 800 by 600, and something below that would be pushed. */
  async function openState(id: string) {
    needs('a count of layout shifts');
    const tag = page.querySelector(`#${id} code`)?.textContent ?? '';
    const host = await openPage(
      `<!doctype html><html lang="en"><head>
        <link rel="stylesheet" href="/demo/demo.css">
        <script>
          // The guide replaces the fallback in the first frame; a second one begins after that.
          addEventListener('aftercare-ready', () => requestAnimationFrame(() =>
            requestAnimationFrame(() => { window.renderedAt = performance.now(); })));
        </script>
        <script src="/dist/aftercare-guide.js" defer></script>
      </head><body>${tag}<p>What the page says below.</p></body></html>`,
    );
    const { window: inside } = host;
    const shifts: LayoutShift[] = [];
    new inside.PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as LayoutShift[]));
    }).observe({ type: 'layout-shift', buffered: true });
    const settle = async () => {
      for (let frames = 0; frames < 3; frames++)
        await new Promise((resolve) => inside.requestAnimationFrame(resolve));
      await wait(50);
    };
    await settle();
    const { renderedAt } = inside as unknown as { renderedAt: number };
    const jumps = () => shifts.filter(({ startTime }) => startTime > renderedAt);
    return { host, settle, jumps };
  }

  const STATES = [
    'first-week',
    'no-date',
    'own-words',
    'compact-day-1',
    'compact-no-date',
    'counter-day-1',
  ];
  for (const id of STATES)
    it(`in ${id}`, async () => {
      const { host, settle, jumps } = await openState(id);
      // The page wakes up, and nothing has changed.
      host.window.dispatchEvent(new Event('focus'));
      host.window.dispatchEvent(new Event('pageshow'));
      await settle();
      expect(jumps().map(({ value }) => value)).to.deep.equal([]);
    });

  it('a layout shift would be noticed', async () => {
    const { host, settle, jumps } = await openState('first-week');
    const push = host.document.createElement('div');
    push.style.height = '200px';
    host.document.body.prepend(push);
    await settle();
    expect(jumps()).to.have.lengthOf(1);
  });
});
