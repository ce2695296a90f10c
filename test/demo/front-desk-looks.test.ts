import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate, type Device } from '../support/browser-commands.js';
import { wait } from '../support/clock.js';
import { FrontDesk, openWatched } from '../support/front-desk.js';
import type { HostPage } from '../support/page.js';

type Axe = { run(context: Document, options: RunOptions): Promise<AxeResults> };

const PHONE = '020 7946 0042';
const LOOKS: Readonly<Record<string, Device>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
};

async function axeIn({ document: page, window: view }: HostPage): Promise<Axe> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  return (view as unknown as { axe: Axe }).axe;
}

async function objections(axe: Axe, { document: page }: HostPage): Promise<readonly string[]> {
  // Else axe compares the words of one language with names in the next.
  for (const guide of page.querySelectorAll('aftercare-guide')) await guide.updateComplete;
  const { violations, passes } = await axe.run(page, { resultTypes: ['violations', 'passes'] });
  expect(passes.length).to.be.above(15);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

describe('axe finds no violation', function () {
  this.timeout(60_000);
  let desk: FrontDesk;
  let landing: HostPage;
  before(async () => {
    desk = await FrontDesk.open();
    landing = await openWatched('demo/landing.html');
  });
  after(() => {
    desk.close();
    landing.frame.remove();
  });

  it('at the front desk: with a link, with problems and warnings, light and dark', async () => {
    const axe = await axeIn(desk.page);
    for (const details of desk.page.document.querySelectorAll('details')) details.open = true;
    for (const [look, device] of Object.entries(LOOKS)) {
      await emulate(device);
      desk.fill({ language: 'ar', time: '15:30', makeup: '48', 'clinic-phone': PHONE });
      expect(desk.isOffered).to.equal(true);
      expect(await objections(axe, desk.page), look).to.deep.equal([]);
      desk.fill({ makeup: '2' });
      expect(desk.isOffered).to.equal(false);
      expect(await objections(axe, desk.page), look).to.deep.equal([]);
    }
  });

  it('on the landing page, with its guide and without, light and dark', async () => {
    const axe = await axeIn(landing);
    for (const [look, device] of Object.entries(LOOKS)) {
      await emulate(device);
      expect(await objections(axe, landing), look).to.deep.equal([]);
    }
    // What visitors see if the script does not run.
    const guide = landing.document.querySelector('aftercare-guide')!;
    const fallback = landing.document.createElement('div');
    fallback.append(...guide.childNodes);
    guide.replaceWith(fallback);
    for (const [look, device] of Object.entries(LOOKS)) {
      await emulate(device);
      expect(await objections(axe, landing), look).to.deep.equal([]);
    }
  });
});

describe('The front desk can be used', () => {
  let desk: FrontDesk;
  beforeEach(async () => {
    desk = await FrontDesk.open(320);
    desk.fill({ 'clinic-phone': PHONE });
  });
  afterEach(() => desk.close());

  const overflowing = () => {
    const { document: page, window: view } = desk.page;
    const wide = [...page.body.querySelectorAll<HTMLElement>('*:not(.visually-hidden, option)')]
      .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .skip-link'))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && (left < -1 || right > view.innerWidth + 1);
      });
    return [
      ...wide.map((each) => each.outerHTML.slice(0, 80)),
      ...(page.documentElement.scrollWidth > view.innerWidth ? ['the page'] : []),
    ];
  };

  it('at 320 px, whatever is filled in: nothing overflows', async () => {
    for (const details of desk.page.document.querySelectorAll('details')) details.open = true;
    for (const language of ['de', 'ar', 'zh']) {
      desk.fill({
        language,
        time: '15:30',
        'visit-date': '2199-12-18',
        address: `https://rosewater.example/${'aftercare-'.repeat(14)}`,
        'clinic-name': 'Rosewater Clinic for Skin Health and Laser Medicine, Marylebone',
        'field-name': `{{${'x'.repeat(60)}}}`,
        'clinic-phone': PHONE,
      });
      await wait(50);
      expect(desk.isOffered).to.equal(true);
      expect(overflowing(), language).to.deep.equal([]);
    }
    desk.fill({ makeup: '2', 'clinic-phone': 'x'.repeat(40) });
    expect(overflowing()).to.deep.equal([]);
  });

  it('at 720 and 1440 px nothing overflows either', async () => {
    for (const width of [720, 1200, 1440]) {
      desk.page.frame.style.width = `${width}px`;
      await wait(50);
      expect(overflowing(), String(width)).to.deep.equal([]);
    }
  });

  it('by keyboard: Tab reaches every control in its order, with its name', () => {
    for (const details of desk.page.document.querySelectorAll('details')) details.open = true;
    const { document: page } = desk.page;
    const controls = [
      ...page.querySelectorAll<HTMLElement>('input, select, button, summary, a[href], [tabindex]'),
    ].filter((each) => each.checkVisibility());
    expect(controls.length).to.be.above(25);
    for (const control of controls) {
      control.focus();
      expect(page.activeElement === control, control.outerHTML.slice(0, 80)).to.equal(true);
      expect(control.tabIndex, control.outerHTML.slice(0, 80)).to.be.at.most(0);
      if (control.matches('input, select'))
        expect((control as HTMLInputElement).labels?.[0]?.textContent.trim()).not.to.equal('');
    }
  });

  it('without scripts it says that it needs them, and shows no dead field', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = '/demo/link.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    expect(page.querySelector('noscript')?.textContent).to.contain('needs JavaScript');
    expect(page.querySelector('form')?.checkVisibility()).to.equal(false);
    frame.remove();
  });
});
