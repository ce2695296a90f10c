import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';

const DAY_2: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-22T16:00',
  'clinic-phone': '020 7946 0018',
};
const ASK = 'Ask your clinic first';
const SOMETHING = 'Your clinic has set a longer time for something. Ask your clinic.';
const ALLOWED = 'You can wear makeup again.';

const eventsIn = (calendar: string) =>
  calendar
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => event.replace(/\\([,;])/g, '$1'));

beforeEach(() => void listenToConsole());

describe('An extension that cannot be read', () => {
  for (const extend of [
    'makeup:soon',
    'makeup:',
    'makeup:9999',
    'makeup:4 days',
    'makeup',
    'makeup:{{hours}}',
  ])
    it(`such as ${extend} holds the restriction until the longest window, then the clinic is to be asked`, async () => {
      const guide = await showGuide({ ...DAY_2, extend });
      await guide.openLists();
      const makeup = guide.avoid.find(({ text }) => text.includes('makeup'));
      expect(makeup).to.deep.include({ until: '', extended: 'Held longer for you by your clinic' });
      expect(guide.reading.noEnd).to.include('Ask your clinic');
      expect(guide.answerTo('makeup')).to.equal('No');
      expect(guide.headerLines).to.include(SOMETHING);
      const held = guide.element.restrictions.find(({ id }) => id === 'makeup');
      expect(held?.until).to.equal(null);

      await guide.set({ now: '2026-11-27T15:29' });
      expect(guide.answerTo('makeup')).to.equal('No');
      expect(guide.rows.join()).not.to.include(ALLOWED);

      await guide.set({ now: '2026-11-27T15:30' });
      expect(guide.answerTo('makeup')).to.equal(ASK);
      expect(guide.headerLines).to.include(SOMETHING);
      expect(guide.announced).not.to.include(ALLOWED);
      await guide.set({ now: '2027-03-01' });
      expect(guide.answerTo('makeup')).to.equal(ASK);
    });

  it('drops no part beside it', async () => {
    const guide = await showGuide({ ...DAY_2, extend: 'makeup:soon sweating:4d' });
    const sweating = guide.element.restrictions.find(({ id }) => id === 'sweating');
    expect(sweating?.until?.toISOString()).to.equal('2026-11-24T15:30:00.000Z');
  });

  it('is said on paper and in the calendar, which does not allow it on any day', async () => {
    const guide = await showGuide({ ...DAY_2, extend: 'makeup:soon' });
    const events = eventsIn(guide.element.calendar());
    expect(events.filter((event) => event.includes(SOMETHING)).length).to.be.above(1);
    expect(events.join()).not.to.include(ALLOWED);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = guide.root.querySelector('.sheet')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
    expect(paper).to.include(SOMETHING);
    expect(paper).to.include('Held longer for you by your clinic');
    expect(paper).not.to.match(/first 24 hours/);
  });

  it('of thousands of parts holds every restriction, and is reported in few lines', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...DAY_2, extend: 'makeup:48 x '.repeat(5000) });
    const open = guide.element.restrictions.filter(({ until }) => until === null);
    expect(open).to.have.lengthOf(9);
    expect(lines.length).to.be.below(21);
    expect(Math.max(...lines.map((line) => line.length))).to.be.below(300);
  });
});

describe('An extension of something that is not known', () => {
  for (const layout of ['full', 'compact', 'counter'])
    it(`is said in one line in the ${layout} layout`, async () => {
      const guide = await showGuide({ ...DAY_2, layout, extend: 'make-up:96' });
      expect(guide.text).to.include(SOMETHING);
      await guide.set({ extend: null });
      expect(guide.text).not.to.include(SOMETHING);
    });

  it('is said in each entry of the calendar that allows something', async () => {
    const guide = await showGuide({ ...DAY_2, extend: 'make-up:96' });
    const events = eventsIn(guide.element.calendar()).filter((event) => event.includes(ALLOWED));
    // The entry itself, and those before it, which name what follows.
    expect(events.length).to.be.above(0);
    expect(events.filter((event) => !event.includes(SOMETHING))).to.deep.equal([]);
  });
});

describe('What a template writes without a value', () => {
  for (const extend of ['none', 'null', '{{ extend }}', '*|EXTEND|*'])
    it(`such as ${extend} extends nothing, and only the console says so`, async () => {
      const lines = listenToConsole();
      const plain = await showGuide(DAY_2);
      const guide = await showGuide({ ...DAY_2, extend });
      expect(guide.text).to.equal(plain.text);
      expect(lines.join()).to.include('was not filled in');
    });
});
