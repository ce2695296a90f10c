import { expect } from '@open-wc/testing';
import { publish } from '../protocol-files/clinic-site.js';
import { timeUntil } from '../support/clock.js';
import { listenToConsole } from '../support/console.js';
import {
  showGuide as showAnyGuide,
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

// Dates on the device that may be out of date, another person's, or another clinic's.

const OLD_KEY = 'aftercare-guide';
const ROSEWATER = 'aftercare-guide/2/Rosewater Clinic/microneedling';
const TAG: GuideAttributes = {
  remember: true,
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};
const STRICTEST = 'For now we show the rules of the first day.';
const KEPT = 'The date is kept on this device.';
const SOMEONE = 'This date is for someone else. Keep the other date too.';
const YES = 'Yes, it is';

/** What is stored with a date, in its order. */
const FIELDS = ['date', 'asked', 'extend', 'visit', 'confirmed'] as const;
type Entry = { readonly [Field in (typeof FIELDS)[number]]?: string };

function store(entries: readonly (Entry | string)[], key = ROSEWATER): void {
  const list = entries.map((each) =>
    typeof each === 'string' ? [each] : FIELDS.map((field) => each[field] ?? ''),
  );
  localStorage.setItem(key, JSON.stringify(list));
}

const storeOld = (dates: object) =>
  localStorage.setItem(OLD_KEY, JSON.stringify({ version: 1, dates }));

function stored(key = ROSEWATER): readonly Entry[] {
  const list = JSON.parse(localStorage.getItem(key) ?? '[]') as readonly (readonly string[])[];
  return list.map((texts) => {
    const filled = FIELDS.map((field, index) => [field, texts[index]]).filter(([, text]) => text);
    return Object.fromEntries(filled) as Entry;
  });
}

const on = (now: string, more: GuideAttributes = {}) => showGuide({ ...TAG, now, ...more });
const question = (guide: Guide) => guide.textOf('#doubt');
const choices = (guide: Guide) => guide.textsOf('[aria-describedby=doubt]');
const tick = (guide: Guide, id = 'keep') => guide.one<HTMLInputElement>(`#${id}`).click();
const isTicked = (guide: Guide) => guide.one<HTMLInputElement>('#keep').checked;

async function expectStrictest(guide: Guide): Promise<void> {
  expect(guide.element.day).to.equal(null);
  expect(guide.element.phase).to.equal(null);
  expect(guide.headerLines).to.include(STRICTEST);
  expect(guide.element.restrictions.map(({ id }) => id)).to.include.members([
    'makeup',
    'sweating',
    'direct-sun',
  ]);
  await guide.openLists();
  expect(guide.answerTo('wear makeup')).to.equal('Not in the first 24 hours');
  expect(guide.callSigns).to.have.length.above(3);
  expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
}

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('A kept date of 28 days ago', () => {
  const NOW = '2026-11-20T18:00';
  beforeEach(() => store(['2026-10-23']));

  it('is asked about first, while the rules of the treatment day hold', async () => {
    const guide = await on(NOW);
    await expectStrictest(guide);
    expect(question(guide)).to.equal('Is this still your treatment of Friday 23 October?');
    expect(guide.textsOf('[part=date-form] button').slice(0, 3)).to.deep.equal([
      YES,
      'Today',
      'Yesterday',
    ]);
    const form = guide.one('[part=date-form]');
    const list = guide.one('[part=avoid]');
    expect(form.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('counts after a yes, which is asked for once in 14 days', async () => {
    const guide = await on(NOW);
    await guide.click(YES);
    expect(guide.element.day).to.equal(28);
    expect(guide.asksForDate).to.equal(false);
    expect(guide.root.activeElement?.id).to.equal('title');
    expect(stored()).to.have.lengthOf(1);
    guide.remove();
    const later = await on('2026-12-04T17:59');
    expect(later.element.day).to.equal(42);
    expect(later.asksForDate).to.equal(false);
    later.remove();
    await expectStrictest(await on('2026-12-04T18:01'));
  });

  it('is replaced by the date of today’s treatment, which is kept', async () => {
    const guide = await on(NOW);
    expect(isTicked(guide)).to.equal(true);
    await guide.click('Today');
    expect(guide.element.day).to.equal(0);
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }]);
  });

  it('can be forgotten without giving another', async () => {
    const guide = await on(NOW);
    await guide.click('Forget the date');
    expect(localStorage).to.have.lengthOf(0);
    expect(question(guide)).to.equal('');
    await expectStrictest(guide);
    expect(guide.root.activeElement?.id).to.equal('first-answer');
  });

  it('is forgotten if the box is unticked', async () => {
    const guide = await on(NOW);
    tick(guide);
    await guide.click(YES);
    expect(localStorage).to.have.lengthOf(0);
    expect(guide.element.day).to.equal(28);
  });

  it('is asked about in the compact layout too, and the dial alone shows no day', async () => {
    const compact = await on(NOW, { layout: 'compact' });
    expect(question(compact)).to.include('Is this still your treatment');
    expect((await on(NOW, { layout: 'counter' })).dial.number).to.equal('?');
  });

  it('needs no question beside the link of the new treatment', async () => {
    const guide = await on(NOW, { 'procedure-date': '2026-11-20T15:30' });
    expect(guide.element.day).to.equal(0);
    expect(guide.asksForDate).to.equal(false);
    expect(guide.headerLines.join()).not.to.include('October');
    expect(stored()).to.deep.equal([{ date: '2026-10-23' }]);
    await guide.click('Change the date');
    tick(guide);
    await guide.pickDay('2026-11-19');
    expect(stored()).to.deep.equal([{ date: '2026-11-19', asked: '2026-11-20T15:30' }]);
  });
});

describe('A kept date whose next visit has come', () => {
  it('is asked about from the morning of that day, whichever names the visit', async () => {
    for (const [entry, more] of [
      [{ date: '2026-11-18' }, { 'next-visit': '2026-11-21T15:00' }],
      [{ date: '2026-11-18', visit: '2026-11-21' }, {}],
    ] as const) {
      store([entry]);
      const guide = await on('2026-11-20T23:00', more);
      expect(guide.element.day).to.equal(2);
      await guide.set({ now: '2026-11-21T08:00' });
      await expectStrictest(guide);
      guide.remove();
    }
  });

  it('counts after a yes for this page only, as long as that visit may be still to come', async () => {
    store([{ date: '2026-11-18', visit: '2026-11-21' }]);
    const guide = await on('2026-11-21T08:00');
    await guide.click(YES);
    expect(guide.element.day).to.equal(3);
    guide.remove();
    await expectStrictest(await on('2026-11-21T20:00'));
  });

  it('is kept with the visit that the page names', async () => {
    const guide = await on('2026-11-18T20:00', { 'next-visit': '2026-12-16T10:00' });
    tick(guide);
    await guide.click('Today');
    guide.remove();
    const later = await on('2026-11-19T10:00');
    expect(later.headerLines).to.include('Your next visit: Wednesday 16 December.');
    expect(stored().map(({ visit }) => visit)).to.deep.equal(['2026-12-16']);
  });
});

describe('Longer times of the clinic', () => {
  const MAKEUP = { extend: 'makeup:72' };
  const untilOf = (guide: Guide) =>
    guide.element.restrictions.find(({ id }) => id === 'makeup')?.until?.getTime();

  it('are kept with the date, and hold when the page is opened without its link', async () => {
    const guide = await on('2026-11-20T20:00', MAKEUP);
    tick(guide);
    await guide.click('Today');
    const until = untilOf(guide);
    guide.remove();
    const later = await on('2026-11-21T10:00');
    expect(untilOf(later)).to.equal(until);
    await later.openLists();
    expect(later.avoid.find(({ text }) => text.includes('makeup'))?.extended).to.equal(
      'Held longer for you by your clinic',
    );
  });

  it('hold as well if the page names other ones: the longer counts', async () => {
    store([{ date: '2026-11-20', extend: 'makeup:72 sweating:60' }]);
    const guide = await on('2026-11-21T10:00', { extend: 'makeup:48 sweating:96' });
    const hours = (id: string) => {
      const end = guide.element.restrictions.find((each) => each.id === id)?.until?.getTime();
      return ((end ?? 0) - new Date('2026-11-21T00:00').getTime()) / 3_600_000;
    };
    expect([hours('makeup'), hours('sweating')]).to.deep.equal([72, 96]);
  });

  it('stay when the visitor corrects the date, kept or not', async () => {
    for (const isKept of [true, false]) {
      store([{ date: '2026-11-20', extend: 'makeup:72' }]);
      const guide = await on('2026-11-21T10:00');
      const until = untilOf(guide) ?? 0;
      await guide.click('Change the date');
      if (!isKept) tick(guide);
      await guide.pickDay('2026-11-21');
      expect(untilOf(guide)).to.equal(until + 24 * 3_600_000);
      expect(stored().map(({ extend }) => extend)).to.deep.equal(isKept ? ['makeup:72'] : []);
      guide.remove();
    }
  });

  it('of a treatment that is over do not go over to the next', async () => {
    store([{ date: '2026-10-23', extend: 'makeup:72' }]);
    const guide = await on('2026-11-20T20:00');
    await guide.click('Today');
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }]);
  });
});

describe('Two people on one device', () => {
  const NOW = '2026-11-21T10:00';
  const FRIDAY = 'Friday, 20 November 2026';
  const WEDNESDAY = 'Wednesday, 18 November 2026';

  it('can both keep a date', async () => {
    const first = await on(NOW);
    expect(first.root.querySelector('#keep-others')).to.equal(null);
    tick(first);
    await first.click('Yesterday');
    await first.click('Change the date');
    expect(first.text).to.include(SOMEONE);
    tick(first, 'keep-others');
    await first.pickDay('2026-11-18');
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }, { date: '2026-11-18' }]);
    expect(first.headerLines.slice(0, 2)).to.deep.equal([
      'Treated Wednesday 18 November.',
      'This device keeps Friday 20 November.',
    ]);
  });

  it('are asked whose treatment it is; until then the longer times count', async () => {
    store(['2026-11-20', '2026-11-18']);
    const guide = await on(NOW);
    expect(question(guide)).to.equal(
      'This device keeps Friday 20 November. This device keeps Wednesday 18 November. When was your treatment?',
    );
    expect(choices(guide)).to.deep.equal([FRIDAY, WEDNESDAY]);
    expect(guide.headerLines).to.include('Until you answer, the longer time counts for each rule.');
    await guide.openLists();
    expect(guide.answerTo('wear makeup')).to.match(/^Not until/);
    await guide.click(WEDNESDAY);
    expect(guide.element.day).to.equal(3);
    await guide.openLists();
    expect(guide.answerTo('wear makeup')).to.equal('Yes');
    expect(guide.headerLines).to.include('This device keeps Friday 20 November.');
    expect(stored().map(({ date }) => date)).to.have.members(['2026-11-20', '2026-11-18']);
  });

  it('can change from one to the other', async () => {
    store(['2026-11-20', '2026-11-18']);
    const guide = await on(NOW);
    await guide.click(WEDNESDAY);
    await guide.click('Change the date');
    expect(question(guide)).to.equal(
      'This device keeps Friday 20 November. When was your treatment?',
    );
    await guide.click(FRIDAY);
    expect(guide.element.day).to.equal(1);
    expect(stored().map(({ date }) => date)).to.have.members(['2026-11-20', '2026-11-18']);
  });

  it('can forget one date, and the other stays', async () => {
    store(['2026-11-20', '2026-11-18']);
    const guide = await on(NOW);
    await guide.click(WEDNESDAY);
    expect(guide.textOf('.own-date')).to.include(KEPT);
    await guide.click('Forget the date');
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }]);
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November.');
  });

  it('keep three dates at most', async () => {
    store(['2026-11-16', '2026-11-17', '2026-11-18']);
    const guide = await on(NOW);
    tick(guide, 'keep-others');
    await guide.pickDay('2026-11-20');
    expect(stored().map(({ date }) => date)).to.deep.equal([
      '2026-11-17',
      '2026-11-18',
      '2026-11-20',
    ]);
  });
});

describe('A date on the device', () => {
  const NOW = '2026-11-21T10:00';

  it('is another clinic’s business if the page has another clinic’s name', async () => {
    store(['2026-11-20']);
    const guide = await on(NOW, { 'clinic-name': 'Other Clinic' });
    await expectStrictest(guide);
    expect(question(guide)).to.equal('');
    tick(guide);
    await guide.click('Today');
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }]);
    expect(stored('aftercare-guide/2/Other Clinic/microneedling')).to.deep.equal([
      { date: '2026-11-21' },
    ]);
  });

  it('that differs from the page’s counts as well, and one question says both', async () => {
    for (const [page, kept, day] of [
      ['2026-11-18', '2026-11-20', 1],
      ['2026-11-20', '2026-11-18', 1],
      ['2026-12-18', '2026-11-20', 1],
    ] as const) {
      store([kept]);
      const guide = await on(NOW, { 'procedure-date': page });
      expect(guide.element.day).to.equal(day);
      expect(question(guide)).to.match(
        /^This page says .* This device keeps .* When was your treatment\?$/,
      );
      expect(choices(guide)).to.have.lengthOf(2);
      await guide.openLists();
      expect(guide.answerTo('wear makeup')).to.match(/^Not until/);
      await guide.click(choices(guide)[0] ?? '');
      expect(guide.asksForDate).to.equal(false);
      expect(question(guide)).to.equal('');
      guide.remove();
    }
  });

  it('that the visitor does not know of stays if the box is left unticked', async () => {
    store(['2026-10-23']);
    const guide = await on(NOW, { 'procedure-date': '2026-11-20' });
    await guide.click('Change the date');
    expect(isTicked(guide)).to.equal(false);
    await guide.pickDay('2026-11-19');
    expect(stored()).to.deep.equal([{ date: '2026-10-23' }]);
  });

  it('is offered with its own choice in the question, and the answer is kept', async () => {
    store(['2026-11-18']);
    const guide = await on(NOW, { 'procedure-date': '2026-11-20T15:30' });
    expect(isTicked(guide)).to.equal(true);
    await guide.click('Friday, 20 November 2026 at 15:30');
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
    expect(stored()).to.have.lengthOf(1);
    guide.remove();
    const next = await on(NOW, { 'procedure-date': '2026-11-20T15:30' });
    expect(next.asksForDate).to.equal(false);
    expect(next.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
  });
});

describe('What version 0.1 has kept', () => {
  const NOW = '2026-11-21T10:00';
  beforeEach(() => storeOld({ microneedling: '2026-11-20', peel: '2026-11-01' }));
  const old = () => JSON.parse(localStorage.getItem(OLD_KEY) ?? 'null') as unknown;

  it('is asked about, and then kept in the new form only', async () => {
    const guide = await on(NOW);
    await expectStrictest(guide);
    expect(question(guide)).to.equal('Is this still your treatment of Friday 20 November?');
    await guide.click(YES);
    expect(guide.element.day).to.equal(1);
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }]);
    expect(old()).to.deep.equal({ version: 1, dates: { peel: '2026-11-01' } });
    guide.remove();
    expect((await on('2026-11-22T10:00')).element.day).to.equal(2);
  });

  it('is removed by any other answer', async () => {
    const guide = await on(NOW);
    await guide.click('Today');
    expect(stored()).to.deep.equal([{ date: '2026-11-21' }]);
    expect(old()).to.deep.equal({ version: 1, dates: { peel: '2026-11-01' } });
  });

  it('stays while it is not asked about', async () => {
    const guide = await on(NOW, { 'procedure-date': '2026-11-20T15:30' });
    expect(guide.asksForDate).to.equal(false);
    expect(old()).to.have.nested.property('dates.microneedling', '2026-11-20');
  });

  it('can be another person’s, and stays as theirs', async () => {
    const guide = await on(NOW);
    tick(guide, 'keep-others');
    await guide.click('Today');
    expect(stored()).to.deep.equal([{ date: '2026-11-20' }, { date: '2026-11-21' }]);
    expect(old()).to.deep.equal({ version: 1, dates: { peel: '2026-11-01' } });
  });

  it('by a cached copy beside this version destroys nothing, and is asked about again', async () => {
    const guide = await on(NOW);
    await guide.click(YES);
    guide.remove();
    // The old script forgets its date, then keeps another.
    localStorage.removeItem(OLD_KEY);
    expect((await on(NOW)).element.day).to.equal(1);
    storeOld({ microneedling: '2026-11-21' });
    const next = await on(NOW);
    expect(choices(next)).to.deep.equal(['Friday, 20 November 2026', 'Saturday, 21 November 2026']);
    await expectStrictest(next);
  });

  it('is no date if it cannot be read', async () => {
    listenToConsole();
    for (const dates of [{ microneedling: 5 }, { microneedling: '20/11/2026' }, []]) {
      storeOld(dates);
      const guide = await on(NOW);
      await expectStrictest(guide);
      expect(question(guide)).to.equal('');
      guide.remove();
    }
  });
});

describe('While the clinic’s own guidance is not there, a kept date', () => {
  const NOW = '2026-11-20T18:00';
  const own = (more: GuideAttributes) => showAnyGuide({ ...TAG, now: NOW, ...more });

  it('is not asked about as long as the file is loading', async () => {
    listenToConsole();
    store(['2026-10-23', { date: '2026-11-18', visit: '2026-11-20' }]);
    const file = await publish({ manner: 'waits' });
    const guide = await own({ src: file.address, procedure: 'microneedling' });
    expect(guide.title).to.equal('Your guide is loading');
    expect(guide.asksForDate).to.equal(false);
    await file.answer({ status: 404 });
    await timeUntil(() => guide.asksForDate, 5000);
    expect(guide.answers.size).to.equal(0);
    expect(stored()).to.have.lengthOf(2);
  });

  it('of an unknown procedure allows nothing, and stays', async () => {
    listenToConsole();
    store(['2026-10-23'], ROSEWATER.replace('microneedling', 'facelift'));
    const guide = await own({ procedure: 'facelift' });
    expect(guide.answers.size).to.equal(0);
    expect(guide.callSigns).to.have.length.above(3);
    expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
    expect(localStorage).to.have.lengthOf(1);
  });
});
