import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { upgradePlaceholders } from '../../src/page/placeholders.js';
import { timeUntil, wait } from '../support/clock.js';

// With a tag of its own, in the test page itself: test/hosts/placeholder.test.ts has the real one, in the built script.

const TAG = 'test-guide';
const main = document.createElement('main');

before(() => upgradePlaceholders(TAG, ['layout', 'remember'], ['remember']));

beforeEach(() => document.body.append(main));

afterEach(async () => {
  main.remove();
  main.replaceChildren();
  await resetMouse();
});

/** Adds markup to the page, and waits until its placeholders have been found. */
async function add(markup: string): Promise<HTMLElement> {
  main.innerHTML = markup;
  await wait(0);
  return main.firstElementChild as HTMLElement;
}

const guidesIn = (place: ParentNode) => [...place.querySelectorAll(TAG)];

function guideIn(place: ParentNode): Element {
  const guides = guidesIn(place);
  if (guides.length !== 1 || !guides[0]) throw new Error(`There are ${guides.length} guides.`);
  return guides[0];
}

/** What the element dispatches once it has rendered. */
const sayReady = (guide: Element) =>
  guide.dispatchEvent(new Event('aftercare-ready', { bubbles: true, composed: true }));

/** The test page is the window, so its coordinates are the mouse's. */
async function moveTo(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'move', position });
}

describe('A placeholder in the page', () => {
  it('gets the element with the attributes that the element knows, and no others', async () => {
    const place = await add(
      '<div data-aftercare-guide="1" data-layout="compact" data-other="x" class="y"></div>',
    );
    expect(guideIn(place).outerHTML).to.equal('<test-guide layout="compact"></test-guide>');
  });

  it('passes on a flag without its value, and leaves out one that says no', async () => {
    for (const [value, wanted] of [
      ['1', ''],
      ['yes', ''],
      ['', ''],
      [' False ', null],
      ['0', null],
      ['off', null],
    ] as const) {
      const place = await add(`<div data-aftercare-guide="1" data-remember="${value}"></div>`);
      expect(guideIn(place).getAttribute('remember'), `"${value}"`).to.equal(wanted);
    }
  });

  it('passes on what the page changes later, and nothing else', async () => {
    const place = await add('<div data-aftercare-guide="1" data-layout="compact"></div>');
    const guide = guideIn(place);
    place.dataset['remember'] = '1';
    await wait(0);
    guide.setAttribute('layout', 'counter');
    place.dataset['aftercareGuide'] = '2';
    await wait(0);
    expect(guide.getAttribute('layout'), 'as the page set it on the element').to.equal('counter');
    expect(guide.hasAttribute('remember')).to.equal(true);
    delete place.dataset['layout'];
    await wait(0);
    expect(guide.hasAttribute('layout')).to.equal(false);
    expect(guideIn(place)).to.equal(guide);
  });

  it('keeps its content as the fallback until the element has rendered, then moves it there', async () => {
    const place = await add('<div data-aftercare-guide="1">Call <b>us</b></div>');
    const guide = guideIn(place);
    expect(guide.textContent).to.equal('');
    expect(place.textContent).to.equal('Call us');
    sayReady(guide);
    expect(guide.innerHTML).to.equal('Call <b>us</b>');
    expect([...place.childNodes]).to.deep.equal([guide]);
    place.append(' today');
    await wait(0);
    expect(guide.innerHTML, 'with what is added later').to.equal('Call <b>us</b> today');
  });

  it('is found in what is added, and when a div becomes one', async () => {
    const place = await add('<ul><li><div data-aftercare-guide="1"></div></li></ul>');
    expect(guideIn(place).parentElement?.parentElement?.localName).to.equal('li');
    const late = await add('<div data-layout="compact"></div>');
    expect(guidesIn(late)).to.deep.equal([]);
    late.dataset['aftercareGuide'] = '1';
    await wait(0);
    expect(guideIn(late).getAttribute('layout')).to.equal('compact');
  });

  it('uses the element that is already in it, as in a copy of a page', async () => {
    const place = await add(
      '<div data-aftercare-guide="1" data-layout="compact"><test-guide id="copy"></test-guide></div>',
    );
    expect(guideIn(place).id).to.equal('copy');
    expect(guideIn(place).getAttribute('layout')).to.equal('compact');
  });

  it('is part of the fallback if it is inside another one or inside the element', async () => {
    const outer = await add(
      '<div data-aftercare-guide="1"><p><span data-aftercare-guide="1"></span></p></div>',
    );
    expect(guideIn(outer).parentElement).to.equal(outer);
    const guide = await add('<test-guide><div data-aftercare-guide="1"></div></test-guide>');
    expect(guidesIn(guide)).to.deep.equal([]);
  });

  it('leaves the content alone around an element that is in no placeholder', async () => {
    const parent = await add('<p>Call us <test-guide></test-guide></p>');
    sayReady(guideIn(parent));
    expect(parent.innerHTML).to.equal('Call us <test-guide></test-guide>');
  });
});

describe('A placeholder that the visitor presses', () => {
  it('keeps its link until the release, so that the link is followed', async () => {
    const place = await add('<div><a href="#" style="font-size: 40px">Call us</a></div>');
    const link = place.firstElementChild as HTMLElement;
    let clicks = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks++;
    });
    await moveTo(link);
    await sendMouse({ type: 'down' });
    place.dataset['aftercareGuide'] = '1';
    // Longer than from one look to the next.
    await wait(150);
    expect(guidesIn(place), 'while it is pressed').to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await timeUntil(() => guidesIn(place).length === 1, 2000);
    expect(clicks).to.equal(1);
    sayReady(guideIn(place));
    expect(link.parentElement).to.equal(guideIn(place));
  });

  it('passes on what the page changed during the press', async () => {
    const place = await add('<div data-aftercare-guide="1" data-layout="compact">Call us</div>');
    const guide = guideIn(place);
    await moveTo(place);
    await sendMouse({ type: 'down' });
    place.dataset['layout'] = 'counter';
    await wait(20);
    expect(guide.getAttribute('layout')).to.equal('compact');
    await sendMouse({ type: 'up' });
    await timeUntil(() => guide.getAttribute('layout') === 'counter', 2000);
  });
});
