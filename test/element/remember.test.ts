import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

/** Of a page at `/` whose tag names no clinic. */
const KEY = 'aftercare-guide/2//microneedling';
const NOW: GuideAttributes = { now: '2026-11-21T10:00' };
const REMEMBER: GuideAttributes = { ...NOW, remember: true };
const KEEP = 'Keep the date on this device';
const KEPT = 'The date is kept on this device.';
const NOT_KEPT = 'This device could not keep the date.';

const stored = () => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>;
const store = (value: unknown) =>
  localStorage.setItem(KEY, typeof value === 'string' ? value : JSON.stringify(value));
/** As it is stored: the date, what it answers, `extend`, the next visit, when it was confirmed. */
const dates = (date: unknown, asked = '', extend = '', visit = '', confirmed = '') => [
  [date, asked, extend, visit, confirmed],
];

const tick = (guide: Guide) => guide.one<HTMLInputElement>('#keep').click();
const ownDate = (guide: Guide) => guide.textOf('.own-date');

const { localStorage: realStorage } = window;

/** The browser's storage is like this until the test ends. */
function storageIs(get: () => unknown): void {
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => realStorage });
  localStorage.clear();
});

describe('Nothing is kept on the device', () => {
  it('if the tag does not offer it, whatever the visitor does', async () => {
    const guide = await showGuide(NOW);
    expect(guide.root.querySelector('#keep')).to.equal(null);
    await guide.click('Yesterday');
    expect(guide.textsOf('button')).not.to.include(KEEP);
    await guide.click('Change the date');
    await guide.pickDay('2026-11-18');
    expect(stored()).to.deep.equal({});
  });

  it('without the tick, which is not there at first', async () => {
    const guide = await showGuide(REMEMBER);
    expect(guide.one<HTMLInputElement>('#keep').checked).to.equal(false);
    await guide.click('Yesterday');
    await guide.click('Change the date');
    await guide.pickDay('2026-11-18');
    await guide.set({ 'procedure-date': '2026-11-17' });
    await guide.set({ 'procedure-date': null });
    expect(stored()).to.deep.equal({});
  });

  it('while the box is ticked but no date is given', async () => {
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.pickDay('2026-12-24');
    expect(guide.asksForDate).to.equal(true);
    expect(stored()).to.deep.equal({});
  });

  it('of a date that the page gives', async () => {
    const guide = await showGuide({ ...REMEMBER, 'procedure-date': '2026-11-20' });
    expect(guide.textsOf('button')).not.to.include(KEEP);
    expect(stored()).to.deep.equal({});
  });
});

describe('A date to keep', () => {
  it('is stored under one key, as it was given, on the clinic’s clock', async () => {
    const inLondon = { 'time-zone': 'Europe/London', now: '2026-11-21T09:00' };
    const guide = await showGuide({ ...REMEMBER, ...inLondon });
    tick(guide);
    await guide.openOtherDay();
    guide.one<HTMLInputElement>('#time').value = '15:30';
    await guide.click('Yesterday');
    expect(stored()).to.deep.equal({
      [KEY]: '[["2026-11-20T15:30","","","",""]]',
    });
    expect(ownDate(guide)).to.include(KEPT);
  });

  it('is there the next time, and the visitor is not asked', async () => {
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.click('Yesterday');
    guide.remove();
    const next = await showGuide({ ...REMEMBER, now: '2026-11-23T10:00' });
    expect(next.asksForDate).to.equal(false);
    expect(next.headerLines[0]).to.equal('Treated Friday 20 November.');
    expect(next.element.day).to.equal(3);
    expect(ownDate(next)).to.include(KEPT);
  });

  it('can also be stored after it was given, by one press', async () => {
    const guide = await showGuide(REMEMBER);
    await guide.click('Yesterday');
    expect(ownDate(guide)).not.to.include(KEPT);
    await guide.click(KEEP);
    expect(JSON.parse(stored()[KEY] ?? '')).to.deep.equal(dates('2026-11-20'));
    expect(ownDate(guide)).to.include(KEPT);
  });

  it('is forgotten by one press, and the question is there again, with the focus', async () => {
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.click('Yesterday');
    await guide.click('Forget the date');
    expect(stored()).to.deep.equal({});
    expect(guide.asksForDate).to.equal(true);
    expect(guide.element.day).to.equal(null);
    expect(guide.root.activeElement?.id).to.equal('first-answer');
    expect(guide.events.at(-1)).to.deep.equal({
      type: 'aftercare-date-change',
      detail: { procedureDate: null },
    });
    guide.remove();
    expect((await showGuide(REMEMBER)).asksForDate).to.equal(true);
  });

  it('is replaced by a later answer, and forgotten if the box is unticked', async () => {
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.click('Yesterday');
    await guide.click('Change the date');
    expect(guide.one<HTMLInputElement>('#keep').checked).to.equal(true);
    await guide.pickDay('2026-11-18');
    expect(JSON.parse(stored()[KEY] ?? '')).to.deep.equal(dates('2026-11-18'));
    await guide.click('Change the date');
    tick(guide);
    await guide.pickDay('2026-11-19');
    expect(stored()).to.deep.equal({});
    expect(guide.element.day).to.equal(2);
  });

  it('stays stored while the page’s own date is in use', async () => {
    store(dates('2026-11-20'));
    const guide = await showGuide({ ...REMEMBER, 'procedure-date': '2026-11-20T15:30' });
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
    expect(guide.asksForDate).to.equal(false);
    await guide.set({ 'procedure-date': null });
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November.');
  });

  it('is not used instead of an invalid date of the page', async () => {
    listenToConsole();
    store(dates('2026-11-10'));
    const guide = await showGuide({ ...REMEMBER, 'procedure-date': '20.11.' });
    expect(guide.asksForDate).to.equal(true);
    expect(guide.element.day).to.equal(null);
    expect(guide.avoid[0]?.until).to.equal('Not in the first 24 hours');
  });

  it('is stored for its own procedure only', async () => {
    const PEEL = KEY.replace('microneedling', 'peel');
    localStorage.setItem(PEEL, JSON.stringify(dates('2026-11-18')));
    const guide = await showGuide(REMEMBER);
    expect(guide.asksForDate).to.equal(true);
    tick(guide);
    await guide.click('Yesterday');
    expect(Object.keys(stored())).to.have.members([PEEL, KEY]);
    await guide.click('Forget the date');
    expect(stored()).to.deep.equal({ [PEEL]: JSON.stringify(dates('2026-11-18')) });
  });

  it('does not touch what else the site has stored', async () => {
    localStorage.setItem('cart', '3');
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.click('Yesterday');
    await guide.click('Forget the date');
    expect(stored()).to.deep.equal({ cart: '3' });
  });
});

describe('Invalid stored data is not trusted:', () => {
  const USELESS: readonly (readonly [string, unknown])[] = [
    ['no JSON', 'not JSON'],
    ['half of it', '[["2026-1'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '42'],
    ['a list', '[]'],
    ['an object', { 0: ['2026-11-20'], length: 1 }],
    ['a date outside a list', '"2026-11-20"'],
    ['a list of nothing', [null, 5, [], {}, [[]], [null, '2026-11-20']]],
    ['a date that is a list', dates(['2026-11-20'])],
    ['a date that is a number', dates(20261120)],
    ['a date that is an object', dates({ year: 2026 })],
    ['another form of date', dates('20/11/2026')],
    ['a day that is not', dates('2026-02-30')],
    ['a date two years and a day ago', dates('2024-11-20')],
    ['a date ahead', dates('2026-11-22')],
    ['markup', dates('<img src=x onerror=alert(1)>')],
  ];
  for (const [title, value] of USELESS)
    it(`${title} leads to the question, and can be replaced and forgotten`, async () => {
      store(value);
      const guide = await showGuide(REMEMBER);
      expect(guide.asksForDate).to.equal(true);
      expect(guide.element.day).to.equal(null);
      expect(guide.avoid[0]?.until).to.equal('Not in the first 24 hours');
      expect(guide.events.map(({ type }) => type)).to.deep.equal(['aftercare-ready']);
      expect(guide.one<HTMLInputElement>('#keep').checked).to.equal(false);
      tick(guide);
      await guide.click('Yesterday');
      expect(JSON.parse(stored()[KEY] ?? '')).to.deep.equal(dates('2026-11-20'));
      await guide.click('Forget the date');
      expect(stored()).to.deep.equal({});
    });

  it('a stored date of exactly two years ago is valid', async () => {
    store(dates('2024-11-21', '', '', '', String(Date.parse('2026-11-20T10:00'))));
    const guide = await showGuide(REMEMBER);
    expect(guide.element.day).to.equal(730);
  });

  it('a text that is far too long is not stored again as it is', async () => {
    store(dates('2026-11-20', '', `makeup:48 ${'x'.repeat(100_000)}`));
    const guide = await showGuide(REMEMBER);
    await guide.click('Change the date');
    await guide.pickDay('2026-11-19');
    expect(stored()[KEY]?.length).to.be.below(1000);
  });
});

describe('If the browser has no storage', () => {
  const KINDS: readonly (readonly [string, () => unknown])[] = [
    [
      'since it throws',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    ['since there is none', () => null],
  ];
  for (const [title, get] of KINDS)
    it(`${title}, keeping is not offered, and all else works`, async () => {
      storageIs(get);
      const guide = await showGuide(REMEMBER);
      expect(guide.root.querySelector('#keep')).to.equal(null);
      await guide.click('Yesterday');
      expect(guide.element.day).to.equal(1);
      expect(ownDate(guide)).to.equal('Treated Fri 20. Change');
    });

  it('left, the visitor reads that the date is not stored, and it is used', async () => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const storage = { getItem: () => null, setItem: full, removeItem: () => undefined };
    storageIs(() => storage);
    const guide = await showGuide(REMEMBER);
    tick(guide);
    await guide.click('Yesterday');
    expect(guide.element.day).to.equal(1);
    expect(ownDate(guide)).to.include(NOT_KEPT).and.not.to.include(KEPT);
    expect(guide.textOf('.own-date [role=alert]')).to.equal(NOT_KEPT);
    await guide.click(KEEP);
    expect(ownDate(guide)).to.include(NOT_KEPT);
    await guide.click('Change the date');
    await guide.pickDay('2026-11-18');
    expect(ownDate(guide)).not.to.include(NOT_KEPT);
  });

  it('that reads, the date is asked for', async () => {
    const broken = () => {
      throw new DOMException('Corruption: not an sstable', 'UnknownError');
    };
    storageIs(() => ({ getItem: broken, setItem: broken, removeItem: broken }));
    const guide = await showGuide(REMEMBER);
    await guide.click('Yesterday');
    expect(guide.element.day).to.equal(1);
  });
});
