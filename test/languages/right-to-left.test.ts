import { expect } from '@open-wc/testing';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { asSeen, LANGUAGES, leftOf } from '../support/languages.js';

const PHONE = '+44 (0)20 7946-0018';
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': PHONE,
  'clinic-email': 'care@rosewater.example',
};

const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));

/** A guide in a box of some width, on a page or a part of one that runs in a direction. */
async function showIn(
  lang: string,
  attributes: GuideAttributes = {},
  { width = 720, dir = '' } = {},
): Promise<Guide> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  place.dir = dir;
  document.body.append(place);
  places.push(place);
  const guide = await showGuide({ ...DAY_1, lang, ...attributes });
  place.append(guide.element);
  await guide.settled();
  return guide;
}

const boxOf = (guide: Guide, selector: string) => guide.one(selector).getBoundingClientRect();
/** The position of a box in the guide, from the inline start. */
function placeOf(guide: Guide, selector: string) {
  const article = boxOf(guide, 'article');
  const box = boxOf(guide, selector);
  const isRtl = getComputedStyle(guide.one('article')).direction === 'rtl';
  const start = isRtl ? article.right - box.right : box.left - article.left;
  return { start: Math.round(start), width: Math.round(box.width) };
}

describe('An Arabic guide', () => {
  it('runs from right to left, and is marked so, whatever the page’s direction', async () => {
    for (const dir of ['', 'ltr', 'rtl']) {
      const guide = await showIn('ar', {}, { dir });
      expect(guide.one('article').dir).to.equal('rtl');
      expect(getComputedStyle(guide.one('article')).direction).to.equal('rtl');
      expect(getComputedStyle(guide.one('.title')).textAlign).to.match(/^(start|right)$/);
    }
  });

  it('has its title beside the tile, to the left of it', async () => {
    const guide = await showIn('ar');
    expect(boxOf(guide, '.title').right).to.be.at.most(boxOf(guide, '.tile').left);
  });

  it('has its phases from right to left', async () => {
    const guide = await showIn('ar');
    const lefts = guide.all('[part=phase]').map((each) => each.getBoundingClientRect().left);
    expect(lefts).to.have.lengthOf(4);
    expect(lefts).to.deep.equal([...lefts].sort((one, other) => other - one));
    expect(new Set(lefts).size).to.equal(4);
    expect(boxOf(guide, '[part=phase]').right).to.be.above(boxOf(guide, 'article').right - 40);
  });

  it('has its days from right to left on a phone too, and its bars grow to the left', async () => {
    const guide = await showIn('ar', {}, { width: 320 });
    const lefts = guide.all('.days > span').map((each) => each.getBoundingClientRect().left);
    expect(lefts).to.have.lengthOf(9);
    expect(lefts).to.deep.equal([...lefts].sort((one, other) => other - one));
    const edges = guide.all('.track').map((track) => {
      const [, ahead] = [...track.querySelectorAll('rect')].map((rect) =>
        rect.getBoundingClientRect(),
      );
      return Math.round(ahead?.left ?? 0);
    });
    expect(edges).to.deep.equal([...edges].sort((one, other) => other - one));
    expect(edges[0]).to.be.above(edges.at(-1) ?? 0);
  });

  it('has what to do on the right and what to avoid on the left', async () => {
    const guide = await showIn('ar');
    const [todo, avoid] = [boxOf(guide, '[part=do]'), boxOf(guide, '.lists > [part=avoid]')];
    expect(todo.top).to.equal(avoid.top);
    expect(avoid.right).to.be.at.most(todo.left + 1);
  });

  it('has an Arabic question mark in the tile if there is no date', async () => {
    const guide = await showIn('ar', { 'procedure-date': null, layout: 'counter' });
    expect(guide.dial).to.deep.equal({ number: '؟', unit: '' });
  });

  it('is laid out from right to left in the small layouts too', async () => {
    for (const layout of ['compact', 'counter']) {
      const guide = await showIn('ar', { layout });
      expect(guide.one('article').dir).to.equal('rtl');
    }
    const compact = await showIn('ar', { layout: 'compact' });
    expect(boxOf(compact, '.title').right).to.be.at.most(boxOf(compact, '.tile').left);
  });

  it('is laid out as the English one in a mirror', async () => {
    const [arabic, english] = [await showIn('ar'), await showIn('en')];
    for (const selector of [
      '.tile',
      '[part=phases]',
      '[part=do]',
      '.lists > [part=avoid]',
      '[part=can-i]',
      '[part=warning]',
      '.row .icon',
      'footer',
    ])
      expect(placeOf(arabic, selector), selector).to.deep.equal(placeOf(english, selector));
  });
});

describe('In a right-to-left guide', () => {
  it('every phone number runs from left to right', async () => {
    const guide = await showIn('ar');
    const numbers = guide.all('[part=call-link] bdi[dir=ltr]');
    expect(numbers.map(({ textContent }) => textContent)).to.deep.equal([PHONE, PHONE]);
    for (const number of numbers) {
      expect(getComputedStyle(number).direction).to.equal('ltr');
      const lefts = ['+', '44', '(0)', '7946', '0018'].map((piece) => leftOf(number, piece));
      expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
    }
  });

  it('the e-mail address runs from left to right', async () => {
    const guide = await showIn('ar');
    expect(guide.textsOf('.links bdi[dir=ltr]')).to.deep.equal(['care@rosewater.example']);
  });

  it('the clinic’s name is isolated and has its own direction', async () => {
    for (const name of ['Rosewater Clinic (London)', 'عيادة الورد', '!?123']) {
      const guide = await showIn('ar', { 'clinic-name': name });
      const names = guide.all('bdi:not([dir])').filter(({ textContent }) => textContent === name);
      expect(names, name).to.have.lengthOf(3);
      expect(getComputedStyle(names[0] as Element).unicodeBidi).to.equal('isolate');
    }
  });
});

describe('A guide and a page with different directions', () => {
  it('do not affect each other: an English guide on an Arabic page', async () => {
    document.documentElement.dir = 'rtl';
    const guide = await showIn('en', {}, { dir: 'rtl' });
    expect(guide.one('article').dir).to.equal('ltr');
    expect(getComputedStyle(guide.one('article')).direction).to.equal('ltr');
    expect(boxOf(guide, '.title').left).to.be.at.least(boxOf(guide, '.tile').right);
    const [todo, avoid] = [boxOf(guide, '[part=do]'), boxOf(guide, '.lists > [part=avoid]')];
    expect(todo.right).to.be.at.most(avoid.left + 1);
    expect(getComputedStyle(guide.element).direction).to.equal('rtl');
    document.documentElement.dir = '';
  });

  it('give a guide of an unknown language in English, from left to right', async () => {
    const guide = await showIn('he', {}, { dir: 'rtl' });
    const { lang, dir } = guide.one('article');
    expect({ lang, dir }).to.deep.equal({ lang: 'en', dir: 'ltr' });
    expect(asSeen(guide.textOf('[part=can-i] [role=heading]'))).to.equal(
      LANGUAGES['en']!.words.whenCanI,
    );
    expect(boxOf(guide, '.title').left).to.be.at.least(boxOf(guide, '.tile').right);
  });

  it('are mirrored when the language changes', async () => {
    const guide = await showIn('en');
    await guide.set({ lang: 'ar' });
    expect(getComputedStyle(guide.one('article')).direction).to.equal('rtl');
    await guide.set({ lang: 'en' });
    expect(getComputedStyle(guide.one('article')).direction).to.equal('ltr');
  });
});
