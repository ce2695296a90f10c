import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { wait, watchPage } from '../support/clock.js';
import { showGuide } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1 = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.length = 0;
});

function openFrame(): HTMLBodyElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  return frame.contentDocument?.body as HTMLBodyElement;
}

function elementInFrame(): AftercareGuide {
  const element = document.createElement('aftercare-guide');
  for (const [name, value] of Object.entries(DAY_1)) element.setAttribute(name, value);
  document.body.append(element);
  openFrame().append(element);
  return element;
}

const closeFrame = () => frames.pop()?.remove();

/** Shows another page in the frame. In Firefox the blank one loads too, and later than this listens. */
function show(isThere: (frame: HTMLIFrameElement) => boolean): Promise<void> {
  const [frame] = frames as [HTMLIFrameElement];
  const loaded = new Promise<void>((resolve) =>
    frame.addEventListener('load', () => isThere(frame) && resolve()),
  );
  frame.srcdoc = '<p>Another page</p>';
  return loaded;
}

/** Those that the page still calls. */
function reactingOf(elements: readonly AftercareGuide[]): readonly AftercareGuide[] {
  window.dispatchEvent(new Event('beforeprint'));
  const found = elements.filter(({ shadowRoot }) => shadowRoot?.querySelector('.sheet'));
  window.dispatchEvent(new Event('afterprint'));
  return found;
}

const wake = () => document.dispatchEvent(new Event('visibilitychange'));

describe('A guide in a frame of the page', () => {
  it('is printed with the page, like any guide', async () => {
    const element = elementInFrame();
    await element.updateComplete;
    expect(reactingOf([element])).to.have.lengthOf(1);
    element.remove();
  });

  for (const [how, leave] of Object.entries({
    'the frame is removed': closeFrame,
    'the frame shows another page': () =>
      show((frame) => frame.contentDocument?.body.textContent === 'Another page'),
    'the frame shows a page of another site': () => {
      frames[0]?.setAttribute('sandbox', '');
      return show((frame) => frame.contentDocument === null);
    },
  }))
    it(`is let go if ${how}, and leaves no timer and no listener behind`, async () => {
      const page = watchPage();
      const element = elementInFrame();
      await element.updateComplete;
      await leave();
      wake();
      await wait(0);
      expect(reactingOf([element])).to.deep.equal([]);
      expect(page.timers).to.have.lengthOf(0);
      expect(page.listeners).to.deep.equal([]);
    });

  it('follows the language no longer', async () => {
    const element = elementInFrame();
    await element.updateComplete;
    const { ownerDocument } = element;
    closeFrame();
    wake();
    await wait(0);
    ownerDocument.documentElement.lang = 'de';
    await wait(0);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('article')?.lang).to.equal('en');
  });

  it('comes back to the page as it was, and is followed again', async () => {
    const element = elementInFrame();
    await element.updateComplete;
    closeFrame();
    wake();
    document.body.append(element);
    await element.updateComplete;
    expect(reactingOf([element])).to.have.lengthOf(1);
    element.remove();
  });

  for (const part of Array.from({ length: 10 }, (_, index) => index + 1))
    it(`leaves nothing in the page after 1,000 frames, part ${part}`, async () => {
      const elements: AftercareGuide[] = [];
      for (let count = 0; count < 100; count++) {
        elements.push(elementInFrame());
        await Promise.resolve();
        closeFrame();
      }
      // The last one goes at the next tick.
      expect(reactingOf(elements).length).to.be.at.most(1);
      wake();
      expect(reactingOf(elements)).to.deep.equal([]);
    });
});

it('a guide that is added and removed 10,000 times leaves one timer and five listeners', async () => {
  const page = watchPage();
  const guide = await showGuide(DAY_1);
  for (let count = 0; count < 10_000; count++) document.body.prepend(guide.element);
  await guide.settled();
  await wait(0);
  expect(page.timers).to.have.lengthOf(1);
  expect(page.listeners).to.have.lengthOf(5);
  expect(guide.title).to.equal('First 24 to 48 hours');
  expect(guide.callSigns).not.to.deep.equal([]);
});
