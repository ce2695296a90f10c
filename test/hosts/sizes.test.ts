import { expect, nextFrame } from '@open-wc/testing';
import { timeUntil, wait } from '../support/clock.js';
import { ATTRIBUTES, LOAD, TAG, openHost, type Host } from './support/host.js';

const FAR_DOWN = '<div style="height: 4000px">Our clinic</div>';
const CONTACT = '<h2 id="contact">Contact</h2><div style="height: 2000px">Find us</div>';

const find = ({ document }: Host, selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
const heightOf = (host: Host) => find(host, 'aftercare-guide').getBoundingClientRect().height;

/** Waits until the guide has measured itself, for which it waits until the browser is idle. */
async function measured({ window }: Host): Promise<void> {
  await nextFrame();
  await new Promise<unknown>((resolve) => {
    ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve);
  });
  await wait(50);
}

/** Waits until the page has come to rest. */
async function rested({ window }: Host): Promise<void> {
  let since = 0;
  let before = window.scrollY;
  await timeUntil(() => {
    since = window.scrollY === before ? since + 1 : 0;
    before = window.scrollY;
    return since > 20;
  }, 8000);
}

/** The height that the guide has once it is on screen. */
async function realHeight(host: Host): Promise<number> {
  find(host, 'aftercare-guide').scrollIntoView({ behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  await nextFrame();
  return heightOf(host);
}

describe('The room that is reserved for a guide off screen', () => {
  for (const width of [320, 390, 800, 1300])
    for (const tag of [
      TAG,
      '<aftercare-guide></aftercare-guide>',
      '<aftercare-guide lang="pl" procedure-date="2026-11-20" now="2026-11-24T10:00"></aftercare-guide>',
    ])
      it(`is within a tenth of what it takes, ${width} px wide: ${tag.slice(0, 40)}`, async () => {
        const host = await openHost(LOAD, FAR_DOWN + tag + CONTACT, { width });
        await host.guide();
        await measured(host);
        const reserved = heightOf(host);
        const real = await realHeight(host);
        expect(real).to.be.above(500);
        expect(reserved / real).to.be.within(0.9, 1.1);
      });

  it('follows a change of the language while it is off screen', async () => {
    const host = await openHost(LOAD, FAR_DOWN + TAG + CONTACT, { width: 390 });
    const guide = await host.guide();
    await measured(host);
    await guide.set({ lang: 'zh' });
    await measured(host);
    const reserved = heightOf(host);
    expect(reserved / (await realHeight(host))).to.be.within(0.9, 1.1);
  });

  it('is kept when the guide leaves the screen again', async () => {
    const host = await openHost(LOAD, FAR_DOWN + TAG + CONTACT, { width: 390 });
    await host.guide();
    const real = await realHeight(host);
    host.window.scrollTo({ top: 0, behavior: 'instant' });
    await wait(100);
    expect(heightOf(host)).to.be.closeTo(real, 2);
  });
});

describe('A guide on screen', () => {
  it('is never skipped while it is measured', async () => {
    const host = await openHost(LOAD, TAG, { width: 390 });
    const guide = await host.guide();
    await measured(host);
    const skipped: boolean[] = [];
    guide.one('article').addEventListener('contentvisibilityautostatechange', (event) => {
      skipped.push((event as Event & { readonly skipped: boolean }).skipped);
    });
    await guide.set({ lang: 'de' });
    await measured(host);
    await nextFrame();
    await nextFrame();
    expect(skipped).not.to.include(true);
  });
});

describe('Smooth scrolling past a guide arrives', () => {
  const places: Record<string, (host: Host) => void> = {
    'by a link to a place in the page': (host) => find(host, '#to-contact').click(),
    'by scrollTo()': (host) =>
      host.window.scrollTo({
        top: find(host, '#contact').getBoundingClientRect().top + host.window.scrollY,
        behavior: 'smooth',
      }),
    'by steps that a script works out beforehand': (host) => {
      const { window } = host;
      const to = find(host, '#contact').getBoundingClientRect().top + window.scrollY;
      const from = window.scrollY;
      let step = 0;
      const go = () => {
        step += 1;
        window.scrollTo({ top: from + ((to - from) * step) / 20, behavior: 'instant' });
        if (step < 20) window.requestAnimationFrame(go);
      };
      go();
    },
  };
  for (const [how, go] of Object.entries(places))
    it(how, async () => {
      const host = await openHost(
        `<style>html { scroll-behavior: smooth }</style>${LOAD}`,
        `<a id="to-contact" href="#contact">Contact</a>${FAR_DOWN}${TAG}${CONTACT}`,
        { width: 390 },
      );
      await host.guide();
      await measured(host);
      go(host);
      await timeUntil(() => host.window.scrollY > 0, 2000);
      await rested(host);
      expect(find(host, '#contact').getBoundingClientRect().top).to.be.closeTo(0, 5);
    });
});

describe('In a parent that shrinks to its content the guide takes the width that is there', () => {
  const parents: Record<string, (inside: string) => string> = {
    'a column of flex items in the middle': (inside) =>
      `<div style="display: flex; flex-direction: column; align-items: center">${inside}</div>`,
    'a row of flex items': (inside) => `<div style="display: flex">${inside}</div>`,
    'a wrapper in a row of flex items': (inside) =>
      `<div style="display: flex"><div>${inside}</div></div>`,
    'a grid with items in the middle': (inside) =>
      `<div style="display: grid; justify-items: center">${inside}</div>`,
    'a grid with content in the middle': (inside) =>
      `<div style="display: grid; justify-content: center">${inside}</div>`,
    'a table': (inside) => `<table><tr><td>${inside}</td></tr></table>`,
    'a float': (inside) => `<div style="float: left">${inside}</div>`,
    'an inline block': (inside) => `<div style="display: inline-block">${inside}</div>`,
    'a box as wide as its content': (inside) => `<div style="width: fit-content">${inside}</div>`,
    'a box that is placed by itself': (inside) => `<div style="position: absolute">${inside}</div>`,
    'a dialog': (inside) =>
      `<dialog id="dialog">${inside}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  };

  for (const [name, parent] of Object.entries(parents)) {
    it(`wide: ${name}`, async () => {
      const host = await openHost(LOAD, parent(TAG), { width: 1200 });
      await host.guide();
      expect(find(host, 'aftercare-guide').getBoundingClientRect().width).to.be.within(900, 1200);
    });

    it(`on a phone, without anything beside the screen: ${name}`, async () => {
      const head = `<style>body { margin: 8px }</style>${LOAD}`;
      const host = await openHost(head, parent(TAG), { width: 360 });
      await host.guide();
      const { left, right } = find(host, 'aftercare-guide').getBoundingClientRect();
      expect(right - left).to.be.above(280);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(360);
    });
  }

  it('the compact layout stays narrow, and the counter as narrow as its content', async () => {
    const parent = parents['a float'];
    const widthOf = async (layout: string) => {
      const tag = `<aftercare-guide layout="${layout}" ${ATTRIBUTES}></aftercare-guide>`;
      const host = await openHost(LOAD, parent?.(tag) ?? '', { width: 1200 });
      await host.guide();
      return find(host, 'aftercare-guide').getBoundingClientRect().width;
    };
    expect(await widthOf('compact')).to.be.within(282, 420);
    expect(await widthOf('counter')).to.be.below(282);
  });
});
