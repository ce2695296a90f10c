import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { runClockFrom, stopClockAt, timeUntil, wait, watchPage } from '../support/clock.js';
import { listenToConsole } from '../support/console.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

const TREATMENT: GuideAttributes = { 'procedure-date': '2026-11-20T15:30' };
const HOUR = 3_600_000;

const avoidsMakeup = (guide: Guide) => guide.avoid.some(({ text }) => text.includes('makeup'));

const wake = () => window.dispatchEvent(new Event('focus'));

async function showMany(count: number, attributes: GuideAttributes): Promise<Guide[]> {
  return Promise.all(Array.from({ length: count }, async () => showGuide(attributes)));
}

describe('The clock of a page', () => {
  it('is one timer for 100 guides with four listeners, and one for printing, and nothing once they are gone', async () => {
    const page = watchPage();
    const guides = await showMany(100, TREATMENT);
    expect(page.timers).to.have.lengthOf(1);
    expect(page.listeners).to.have.members([
      'document:visibilitychange',
      'document:resume',
      'window:pageshow',
      'window:focus',
      'window:beforeprint',
    ]);

    for (const guide of guides.slice(1)) guide.remove();
    await wait(0);
    expect(page.timers, 'one guide is left').to.have.lengthOf(1);
    expect(page.listeners, 'one guide is left').to.have.lengthOf(5);

    guides[0]?.remove();
    await wait(0);
    expect(page.timers).to.have.lengthOf(0);
    expect(page.listeners).to.have.lengthOf(0);
  });

  it('never waits longer than an hour, also for a treatment 60 days ahead', async () => {
    stopClockAt('2026-11-20T00:30');
    for (const date of ['2027-01-19', '2026-11-20', '2026-01-01', '2026-11-19T10:00']) {
      const page = watchPage();
      const guide = await showGuide({ 'procedure-date': date });
      expect(page.timers, date).to.have.lengthOf(1);
      expect(page.timers[0]?.delay, date).to.equal(HOUR);
      guide.remove();
    }
  });

  it('waits for the next change of any guide if that is sooner', async () => {
    stopClockAt('2026-11-21T15:20');
    const page = watchPage();
    await showGuide({ 'procedure-date': '2026-11-18' });
    await showGuide(TREATMENT);
    await showGuide({ 'procedure-date': '2026-11-19' });
    await wait(0);
    expect(page.timers.map(({ delay }) => delay)).to.deep.equal([10 * 60_000]);
  });

  it('goes on after the hour is over', async () => {
    stopClockAt('2026-11-20T20:00');
    const page = watchPage();
    await showGuide(TREATMENT);
    await wait(0);
    stopClockAt('2026-11-20T21:00');
    page.timers[0]?.fire();
    await wait(0);
    expect(page.timers.map(({ delay }) => delay)).to.deep.equal([HOUR]);
  });
});

describe('While the page is visible', () => {
  it('a restriction is lifted within a second after its end, and not before', async () => {
    runClockFrom('2026-11-21T15:29:59.400');
    const guide = await showGuide(TREATMENT);
    expect(avoidsMakeup(guide)).to.equal(true);
    while (Date.now() < Date.parse('2026-11-21T15:29:59.970')) {
      expect(avoidsMakeup(guide)).to.equal(true);
      await wait(20);
    }
    await timeUntil(() => !avoidsMakeup(guide), 2000);
    expect(Date.now() - Date.parse('2026-11-21T15:30')).to.be.within(0, 1000);
    expect(guide.element.restrictions.map(({ id }) => id)).not.to.include('makeup');
    await guide.openLists();
    expect(guide.answerTo('wear makeup')).to.equal('Yes');
  });

  it('the day counts up within a second of midnight, and the phase event fires', async () => {
    runClockFrom('2026-11-22T23:59:59.500');
    const guide = await showGuide(TREATMENT);
    expect(guide.dial.number).to.equal('2');
    await timeUntil(() => guide.dial.number === '3', 2000);
    expect(Date.now() - Date.parse('2026-11-23T00:00')).to.be.within(0, 1000);
    expect(guide.title).to.equal('First week');
    expect(guide.events.slice(1)).to.deep.equal([
      {
        type: 'aftercare-phase-change',
        detail: { day: 3, phase: 'first-week', previousPhase: 'first-48-hours' },
      },
    ]);
  });

  it('a sign that applies from a certain hour appears then', async () => {
    const notEased = 'Your skin is still puffy, sore or red after 3 days.';
    runClockFrom('2026-11-23T15:29:59.700');
    const guide = await showGuide(TREATMENT);
    expect(guide.callSigns).not.to.include(notEased);
    await timeUntil(() => guide.callSigns.includes(notEased), 1300);
  });

  it('all guides change together', async () => {
    runClockFrom('2026-11-21T15:29:59.700');
    const guides = await showMany(5, TREATMENT);
    await timeUntil(() => !guides.some(avoidsMakeup), 1300);
  });

  it('"tomorrow" goes within a second of 22:00, and "today" comes at 6:00', async () => {
    const seen = (guide: Guide) => guide.textsOf('.row.wait .answer')[0] ?? '';
    runClockFrom('2026-11-20T21:59:59.700');
    const evening = await showGuide(TREATMENT);
    expect(seen(evening)).to.equal('Not until tomorrow (Sat), 15:30');
    await timeUntil(() => seen(evening) === 'Not until Sat 21, 15:30', 1300);
    evening.remove();
    runClockFrom('2026-11-21T05:59:59.700');
    const morning = await showGuide(TREATMENT);
    expect(seen(morning)).to.equal('Not until Sat 21, 15:30');
    await timeUntil(() => seen(morning) === 'Not until 15:30 today', 1300);
  });

  it('"Today" of the date question is the new day after midnight', async () => {
    runClockFrom('2026-11-20T23:59:59.700');
    const guide = await showGuide();
    await guide.openOtherDay();
    expect(guide.dateInput.max).to.equal('2026-11-20');
    await timeUntil(() => guide.dateInput.max === '2026-11-21', 1300);
  });
});

describe('After a sleep', () => {
  it('the guide is unchanged until something wakes the page', async () => {
    stopClockAt('2026-11-20T22:00');
    const guide = await showGuide(TREATMENT);
    stopClockAt('2026-11-23T07:00');
    await wait(50);
    expect(guide.title).to.equal('Treatment day');
    wake();
    await guide.element.updateComplete;
    expect(guide.title).to.equal('First week');
  });

  it('a page that is hidden waits until it is visible', async () => {
    stopClockAt('2026-11-20T22:00');
    const guide = await showGuide(TREATMENT);
    stopClockAt('2026-11-23T07:00');
    let updates = 0;
    guide.element.addController({ hostUpdated: () => void updates++ });
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState') ?? {};
    Object.defineProperty(Document.prototype, 'visibilityState', {
      get: () => 'hidden',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(20);
    Object.defineProperty(Document.prototype, 'visibilityState', real);
    expect(updates).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(20);
    expect(updates).to.equal(1);
    expect(guide.title).to.equal('First week');
  });

  it('the timer is set again after a sleep', async () => {
    stopClockAt('2026-11-20T22:00');
    const page = watchPage();
    await showGuide(TREATMENT);
    stopClockAt('2026-11-21T15:00');
    wake();
    await wait(20);
    expect(page.timers.map(({ delay }) => delay)).to.deep.equal([HOUR / 2]);
  });

  it('the guide is right if the device is in another zone', async () => {
    await emulate({ timeZone: 'Europe/London' });
    Date.now = () => Date.parse('2026-11-21T23:30Z');
    const guide = await showGuide({ 'procedure-date': '2026-11-20' });
    expect(guide.dial.number).to.equal('1');
    await emulate({ timeZone: 'Asia/Tokyo' });
    wake();
    await guide.settled();
    expect(guide.dial.number).to.equal('2');
  });
});

describe('A clock that is set back', () => {
  const showThenSetBack = async () => {
    stopClockAt('2026-11-22T16:00');
    const page = watchPage();
    const guide = await showGuide(TREATMENT);
    expect(guide.dial.number).to.equal('2');
    expect(avoidsMakeup(guide)).to.equal(false);
    await wait(0);
    stopClockAt('2026-11-20T16:00');
    return { guide, page };
  };

  it('restores the restrictions when the visitor returns to the page', async () => {
    const { guide } = await showThenSetBack();
    wake();
    await guide.settled();
    expect(guide.dial.number).to.equal('0');
    expect(avoidsMakeup(guide)).to.equal(true);
  });

  it('restores the restrictions within the hour if nothing wakes the page', async () => {
    const { guide, page } = await showThenSetBack();
    expect(page.timers).to.have.lengthOf(1);
    page.timers[0]?.fire();
    await guide.settled();
    expect(guide.dial.number).to.equal('0');
    expect(avoidsMakeup(guide)).to.equal(true);
  });

  it('is not announced as something that ended', async () => {
    const { guide } = await showThenSetBack();
    wake();
    await guide.settled();
    expect(guide.announced).not.to.include('again');
  });
});

describe('The attribute now', () => {
  it('the attribute now freezes the clock', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await showGuide({ ...TREATMENT, now: '2026-11-20T16:00' });
    stopClockAt('2026-12-24T10:00');
    wake();
    await guide.settled();
    expect(guide.dial.number).to.equal('0');
    expect(guide.element.day).to.equal(0);
  });

  it('the clock runs again when the attribute now is removed', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await showGuide({ ...TREATMENT, now: '2026-11-20T16:00' });
    await guide.set({ now: null });
    expect(guide.dial.number).to.equal('1');
  });

  it('the attribute now makes no timer run sooner', async () => {
    stopClockAt('2026-11-21T15:29');
    const page = watchPage();
    await showGuide({ ...TREATMENT, now: '2026-11-21T15:29' });
    await wait(0);
    expect(page.timers.every(({ delay }) => delay === HOUR)).to.equal(true);
  });
});

describe('The announcement for screen readers', () => {
  const announcements = (guides: readonly Guide[]) =>
    guides.map(({ announced }) => announced).filter(Boolean);

  it('is empty at the first render', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await showGuide(TREATMENT);
    expect(guide.announced).to.equal('');
    expect(guide.one('[role=status]').textContent.trim()).to.equal('');
  });

  it('says what has ended, once for all guides of the page', async () => {
    stopClockAt('2026-11-21T10:00');
    const guides = await showMany(5, TREATMENT);
    stopClockAt('2026-11-21T16:00');
    wake();
    await Promise.all(guides.map(async (guide) => guide.settled()));
    expect(announcements(guides)).to.deep.equal(['You can wear makeup again.']);
  });

  it('has the new phase, and each end during a sleep', async () => {
    stopClockAt('2026-11-20T18:00');
    const guide = await showGuide(TREATMENT);
    stopClockAt('2026-11-23T09:00');
    wake();
    await guide.settled();
    expect(guide.announced).to.equal(
      '3 days since your treatment. First week. You can wear makeup again. ' +
        'You can do workouts, saunas and hot yoga again. ' +
        'Ask your clinic before you use strong skin products.',
    );
  });

  it('is empty if nothing important has changed', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await showGuide(TREATMENT);
    stopClockAt('2026-11-21T11:00');
    wake();
    await guide.set({ 'clinic-name': 'Rosewater Clinic' });
    expect(guide.announced).to.equal('');
  });

  it('is the date alone if that has changed and not the time', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await showGuide(TREATMENT);
    await guide.set({ 'procedure-date': '2026-11-01' });
    expect(guide.announced).to.equal(
      'Treated Sunday 1 November. The date of your treatment has changed. Before, it was Friday 20 November at 15:30.',
    );
  });

  it('is not made by a hidden guide while another is visible', async () => {
    stopClockAt('2026-11-22T10:00');
    const hidden = await showGuide({ ...TREATMENT, hidden: true });
    const seen = await showGuide(TREATMENT);
    stopClockAt('2026-11-22T16:00');
    wake();
    await Promise.all([hidden.settled(), seen.settled()]);
    expect(seen.announced).to.include('You can do workouts, saunas and hot yoga again.');
  });
});

describe('A guide that was off the page', () => {
  it('a guide that was off the page shows the right day when it comes back', async () => {
    stopClockAt('2026-11-20T22:00');
    const guide = await showGuide(TREATMENT);
    guide.remove();
    stopClockAt('2026-11-23T07:00');
    document.body.append(guide.element);
    await guide.settled();
    expect(guide.title).to.equal('First week');
  });
});

describe('A guide that cannot be updated', () => {
  it('does not keep the page busy', async () => {
    listenToConsole();
    stopClockAt('2026-11-21T15:29');
    const guide = await showGuide(TREATMENT);
    guide.element.extend = {
      toString: (): string => {
        throw new Error('broken on purpose');
      },
    } as unknown as string;
    let updates = 0;
    guide.element.addController({ hostUpdated: () => void updates++ });
    stopClockAt('2026-11-21T15:31');
    wake();
    await wait(300);
    expect(updates).to.be.below(5);
  });
});
