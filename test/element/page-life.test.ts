import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareGuide } from '../../src/index.js';
import { wait, watchPage } from '../support/clock.js';
import { needs } from '../support/engine.js';
import { Guide, showGuide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

const TAG = `<aftercare-guide lang="en-GB" procedure-date="2026-11-20T15:30" now="2026-11-21T10:00">
  <p>Wash your hands.</p>
</aftercare-guide>`;

const place = document.createElement('main');
before(() => document.body.append(place));
afterEach(() => place.replaceChildren());
after(() => place.remove());

/** The guide in a container, read as a visitor would. */
async function guideOf(parent: ParentNode = place): Promise<Guide> {
  const element = parent.querySelector('aftercare-guide');
  if (!element) throw new Error('There is no guide.');
  const guide = new Guide(element);
  await guide.settled();
  return guide;
}

function expectDayOne(guide: Guide): void {
  expect(guide.title).to.equal('First 24 to 48 hours');
  expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
  expect(guide.all('article')).to.have.lengthOf(1);
}

describe('A clone of a guide', () => {
  it('has the attributes of the guide that it was cloned from, and nothing else of it', async () => {
    const guide = await showGuide({ ...DAY_1, 'procedure-date': null }, '<p>Fallback</p>');
    await guide.click('Today');
    place.append(guide.element.cloneNode(true));
    const clone = await guideOf();
    expect(clone.title).to.equal('When was your treatment?');
    expect(clone.all('article')).to.have.lengthOf(1);
    expect(clone.element.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(guide.element.day).to.equal(0);
  });
});

describe('A tag that was there before the element was defined', () => {
  /** As the parser leaves it before the script has run: in a document in which nothing is defined. */
  function undefinedTag(): AftercareGuide {
    const elsewhere = document.implementation.createHTMLDocument();
    elsewhere.body.innerHTML = TAG;
    const element = elsewhere.querySelector('aftercare-guide');
    if (!element || element.matches(':defined')) throw new Error('It is defined already.');
    return element;
  }

  it('becomes the guide, and its fallback is hidden', async () => {
    const element = undefinedTag();
    place.append(element);
    expect(element.matches(':defined')).to.equal(true);
    const guide = await guideOf();
    expectDayOne(guide);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('keeps the properties that a framework has set on it by then', async () => {
    const element = undefinedTag();
    Object.assign(element, { now: '2026-11-23T10:00', clinicName: 'Rosewater Clinic' });
    place.append(element);
    const guide = await guideOf();
    expect(guide.title).to.equal('First week');
    expect(guide.textOf('[part=warning] [role=heading]')).to.equal(
      'Call Rosewater Clinic at once if:',
    );
    // And they are the element's own from now on.
    element.now = '2026-11-21T10:00';
    await guide.settled();
    expect(guide.title).to.equal('First 24 to 48 hours');
  });
});

describe('A guide that is moved', () => {
  it('keeps its state: the answer, the opened parts, one ready event', async () => {
    const guide = await showGuide({ ...DAY_1, 'procedure-date': null });
    await guide.click('Yesterday');
    await guide.open('Products to look for');
    const count = guide.events.length;
    place.append(guide.element);
    await guide.settled();
    expect(guide.element.day).to.equal(1);
    expect(await guide.linesBehind('Products to look for')).to.have.lengthOf(3);
    expect(guide.events).to.have.lengthOf(count);
    expect(guide.all('article')).to.have.lengthOf(1);
  });

  it('with moveBefore keeps the focus too', async () => {
    needs('moveBefore()');
    const guide = await showGuide(DAY_1);
    guide.button('Change the date').focus();
    (place as ParentNode & { moveBefore(node: Node, child: Node | null): void }).moveBefore(
      guide.element,
      null,
    );
    await guide.settled();
    expect(guide.root.activeElement === guide.button('Change the date')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.asksForDate).to.equal(true);
  });

  it('follows the language of its new place', async () => {
    place.lang = 'en-US';
    const guide = await showGuide({ ...DAY_1, lang: null });
    place.append(guide.element);
    await guide.settled();
    expect(guide.headerLines[0]).to.equal('Treated Friday, November 20 at 3:30 PM.');
    place.lang = 'en-GB';
    document.body.append(guide.element);
    place.append(guide.element);
    await guide.settled();
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
    place.removeAttribute('lang');
  });

  it('keeps its one timer and its listeners, however often', async () => {
    const page = watchPage();
    const guide = await showGuide(DAY_1);
    for (let round = 0; round < 5; round++) place.prepend(guide.element);
    await guide.settled();
    await wait(0);
    expect(page.timers).to.have.lengthOf(1);
    expect(page.listeners).to.have.lengthOf(5);
  });
});

describe('A guide that is taken away', () => {
  it('leaves no timer and no listener behind', async () => {
    const page = watchPage();
    const guide = await showGuide({});
    guide.remove();
    await wait(0);
    expect(page.timers).to.have.lengthOf(0);
    expect(page.listeners).to.have.lengthOf(0);
  });

  it('before its first render never renders nor throws', async () => {
    const element = document.createElement('aftercare-guide');
    place.append(element);
    element.remove();
    await element.updateComplete;
    await wait(0);
    expect(element.isConnected).to.equal(false);
  });

  it('can be changed meanwhile, and shows the change when it is back', async () => {
    const guide = await showGuide(DAY_1);
    guide.remove();
    await guide.set({ now: '2026-11-23T10:00' });
    document.body.append(guide.element);
    await guide.settled();
    expect(guide.title).to.equal('First week');
  });
});

describe('The Print button', () => {
  const print: unknown = Reflect.get(window, 'print');
  afterEach(() => {
    Reflect.set(window, 'print', print);
  });

  it('has the sheet rendered when the browser lays out the paper, and leaves the guide as it was', async () => {
    const guide = await showGuide(DAY_1);
    await guide.open('Food and drink');
    await guide.click('Change the date');
    await guide.openOtherDay();
    guide.dateInput.value = '2026-11-18';
    let printed = '';
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      printed = guide.one('.sheet').textContent.replace(/\s+/g, ' ');
    };
    await guide.click('Print');
    expect(printed).to.match(/Do not wear makeup yet[^]*Ask your clinic when to book/);
    window.dispatchEvent(new Event('afterprint'));
    await guide.settled();
    expect(guide.root.querySelector('.sheet')).to.equal(null);
    expect(guide.all('details').filter(({ open }) => open)).to.have.lengthOf(2);
    expect(guide.dateInput.value).to.equal('2026-11-18');
  });

  it('is absent if the browser cannot print', async () => {
    Reflect.set(window, 'print', undefined);
    const guide = await showGuide(DAY_1);
    expect(guide.textOf('[part=tools]')).not.to.include('Print');
  });
});

describe('Two guides on a page', () => {
  it('two guides on a page open, ask and answer apart from each other', async () => {
    const one = await showGuide(DAY_1);
    const other = await showGuide({ ...DAY_1, now: '2026-11-23T10:00' });
    await one.open('Food and drink');
    await one.click('Change the date');
    expect(one.title).to.equal('First 24 to 48 hours');
    expect(other.title).to.equal('First week');
    expect(other.asksForDate).to.equal(false);
    expect(other.all('details').some(({ open }) => open)).to.equal(false);
  });
});

describe('The class', () => {
  it('the class has its version', () => {
    const { version } = customElements.get('aftercare-guide') as typeof AftercareGuide;
    expect(version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('has no property with a name that old libraries patch into every element', () => {
    const { prototype } = customElements.get('aftercare-guide') as typeof AftercareGuide;
    const own = Object.getOwnPropertyNames(prototype);
    for (const name of ['update', 'show', 'hide', 'select', 'toggle'])
      expect(own, name).not.to.include(name);
  });
});
