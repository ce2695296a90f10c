import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

// A date of the page that may mean several days, or is unlikely: the guide asks, and shows the rules of
// the treatment day until it is answered.

const NOW: GuideAttributes = { now: '2026-04-05T10:00' };
/** Day or month first. */
const EITHER: GuideAttributes = { ...NOW, 'procedure-date': '03/04/2026' };
const APRIL = 'Friday, 3 April 2026';
const MARCH = 'Wednesday, 4 March 2026';

const question = (guide: Guide) => guide.textOf('#doubt');
const buttons = (guide: Guide) => guide.textsOf('[part=date-form] button');
const choices = (guide: Guide) => guide.textsOf('[aria-describedby=doubt]');
const errors = ({ events }: Guide) =>
  events
    .filter(({ type }) => type === 'aftercare-error')
    .map(({ detail }) => detail as { code: string; attribute: string; message: string });
const dates = ({ events }: Guide) =>
  events
    .filter(({ type }) => type === 'aftercare-date-change')
    .map(({ detail }) => (detail as { procedureDate: string | null }).procedureDate);

let lines: readonly string[];
beforeEach(() => {
  localStorage.clear();
  lines = listenToConsole();
});
afterEach(() => localStorage.clear());

/** The state of a guide without a known date. */
function expectStrictest({ element, headerLines, title, avoid }: Guide): void {
  expect(title).to.equal('When was your treatment?');
  expect(element.day).to.equal(null);
  expect(element.phase).to.equal(null);
  expect(element.restrictions.map(({ id }) => id)).to.include.members(['makeup', 'sweating']);
  expect(element.restrictions.every(({ until }) => until === null)).to.equal(true);
  expect(headerLines).to.deep.equal(['For now we show the rules of the first day.']);
  expect(avoid[0]?.until).to.equal('Not in the first 24 hours');
}

describe('A date that may be two days', () => {
  it('is asked about with a button for each of them, in words and with the year', async () => {
    const guide = await showGuide(EITHER);
    expect(question(guide)).to.equal('Your clinic wrote the date as 03/04/2026. Which day is it?');
    expect(choices(guide)).to.have.members([APRIL, MARCH]);
    await guide.openOtherDay();
    expect(guide.dateInput.labels?.[0]?.textContent).to.equal('Another day');
  });

  it('shows the rules of the treatment day meanwhile, on a day when either would allow more', async () => {
    expectStrictest(await showGuide({ ...EITHER, now: '2026-08-05T10:00' }));
  });

  it('is logged once, with both readings and how to fix it', async () => {
    // Not a date of another test, which has been logged already.
    const guide = await showGuide({ ...NOW, 'procedure-date': '02/04/2026' });
    await guide.set({ 'clinic-phone': '111' });
    expect(errors(guide)).to.have.lengthOf(1);
    const [{ code, attribute, message } = { code: '', attribute: '', message: '' }] = errors(guide);
    expect([code, attribute]).to.deep.equal(['ambiguous-date', 'procedure-date']);
    expect(message).to.match(/^procedure-date="02\/04\/2026" .*2026-04-02/);
    expect(message).to.include('2026-02-04').and.to.include('date-order="dmy"');
    expect(lines).to.deep.equal([`<aftercare-guide> ${message}`]);
  });

  it('is the day that the visitor picks, with the focus on the title', async () => {
    for (const [words, date, line, day] of [
      [APRIL, '2026-04-03', 'Treated Friday 3 April.', 2],
      [MARCH, '2026-03-04', 'Treated Wednesday 4 March.', 32],
    ] as const) {
      const guide = await showGuide(EITHER);
      await guide.click(words);
      expect(guide.headerLines[0]).to.equal(line);
      expect(guide.element.day).to.equal(day);
      expect(guide.asksForDate).to.equal(false);
      expect(dates(guide)).to.deep.equal([date]);
      expect(guide.root.activeElement?.id).to.equal('title');
      guide.remove();
    }
  });

  it('can be another day than both', async () => {
    const guide = await showGuide(EITHER);
    await guide.pickDay('2026-04-01');
    expect(guide.element.day).to.equal(4);
    expect(dates(guide)).to.deep.equal(['2026-04-01']);
  });

  it('takes the time from its field if the page has none', async () => {
    const guide = await showGuide(EITHER);
    await guide.openOtherDay();
    guide.one<HTMLInputElement>('#time').value = '15:30';
    await guide.click(APRIL);
    expect(guide.headerLines[0]).to.equal('Treated Friday 3 April at 15:30.');
  });

  it('can be answered with the keyboard alone', async () => {
    const guide = await showGuide({ ...EITHER, 'procedure-date': '2026-04-02' });
    await guide.set({ 'procedure-date': '03/04/2026' });
    guide.one('#first-answer').focus();
    await sendKeys({ press: 'Tab' });
    expect(guide.root.activeElement?.textContent.trim()).to.equal(choices(guide)[1]);
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.element.day).not.to.equal(null);
  });

  it('is asked in a form without axe violations', async () => {
    for (const layout of ['full', 'compact']) {
      const guide = await showGuide({ ...EITHER, layout });
      expect(choices(guide), layout).to.have.lengthOf(2);
      await expect(guide.element).to.be.accessible();
      guide.remove();
    }
  });

  it('is asked again if the page gives another one, and not if it gives a clear one', async () => {
    const guide = await showGuide(EITHER);
    await guide.click(APRIL);
    await guide.set({ 'procedure-date': '05/04/2026' });
    expect(choices(guide)).to.have.members(['Sunday, 5 April 2026', 'Monday, 4 May 2026']);
    await guide.set({ 'procedure-date': '2026-04-03' });
    expect(guide.asksForDate).to.equal(false);
    expect(guide.element.day).to.equal(2);
  });

  it('can be changed after the answer, as any date', async () => {
    const guide = await showGuide(EITHER);
    await guide.click(MARCH);
    await guide.click('Change the date');
    await guide.pickDay('2026-04-03');
    expect(guide.element.day).to.equal(2);
  });

  it('is shown as text, shortened if it is long, never as markup', async () => {
    const markup = '<b>03/04/2026</b>';
    const guide = await showGuide({ ...NOW, 'procedure-date': markup });
    expect(guide.root.querySelector('#doubt b b')).to.equal(null);
    expect(guide.element.day).to.equal(null);
  });

  it('is one day if the page declares the order', async () => {
    for (const [order, day] of [
      ['dmy', 22],
      ['mdy', 52],
      ['DMY', 22],
    ] as const) {
      const guide = await showGuide({ ...EITHER, now: '2026-04-25T10:00', 'date-order': order });
      expect(guide.element.day, order).to.equal(day);
      expect(errors(guide)).to.deep.equal([]);
      guide.remove();
    }
  });

  it('follows the order while the page changes it, as an attribute and as a property', async () => {
    const guide = await showGuide({ ...EITHER, now: '2026-04-25T10:00' });
    await guide.set({ 'date-order': 'dmy' });
    expect(guide.element.day).to.equal(22);
    guide.element.dateOrder = 'mdy';
    await guide.settled();
    expect(guide.element.day).to.equal(52);
    guide.element.dateOrder = null;
    await guide.settled();
    expect(guide.element.day).to.equal(null);
    await guide.set({ 'date-order': ' dmy ' });
    expect(guide.element.day).to.equal(22);
    await guide.set({ 'date-order': '  ' });
    expect(guide.element.day).to.equal(null);
    expect(errors(guide).map(({ attribute }) => attribute)).not.to.include('date-order');
  });

  it('is asked about in spite of a declared order, if the other order is some days ago', async () => {
    const guide = await showGuide({ ...EITHER, 'date-order': 'mdy' });
    expect(choices(guide)).to.have.members([APRIL, MARCH]);
  });
});

describe('A declared order of day and month', () => {
  it('that the date contradicts leads to the question, with a warning in the console', async () => {
    const guide = await showGuide({
      now: '2026-11-21T10:00',
      'procedure-date': '11/20/2026',
      'date-order': 'dmy',
    });
    expect(question(guide)).to.equal('Your clinic wrote the date as 11/20/2026. Is it this day?');
    expect(choices(guide)).to.deep.equal(['Friday, 20 November 2026']);
    expectStrictest(guide);
    expect(errors(guide).map(({ code }) => code)).to.deep.equal(['ambiguous-date']);
    expect(errors(guide)[0]?.message).to.include('date-order');
  });

  it('that does not exist is reported, and counts as absent', async () => {
    const guide = await showGuide({ ...EITHER, 'date-order': 'DD/MM' });
    expect(errors(guide).map(({ code, attribute }) => [code, attribute])).to.deep.equal([
      ['invalid-date-order', 'date-order'],
      ['ambiguous-date', 'procedure-date'],
    ]);
    expect(errors(guide)[0]?.message).to.include('Write one of dmy, mdy, ymd.');
    expect(choices(guide)).to.have.lengthOf(2);
  });

  it('applies to the next visit and the frozen clock too', async () => {
    const guide = await showGuide({
      'procedure-date': '03/04/2026',
      'next-visit': '05/06/2026',
      now: '04/05/2026',
      'date-order': 'dmy',
    });
    expect(guide.element.day).to.equal(31);
    expect(guide.text).to.include('Fri 5 Jun');
    // The fifth of April, and the fourth of March.
    await guide.set({ 'procedure-date': '04/05/2026', 'date-order': 'mdy' });
    expect(guide.element.day).to.equal(0);
    expect(guide.text).to.include('Wed 6 May');
  });
});

describe('An unlikely date', () => {
  const FAR = [
    '2001-01-01',
    '1970-01-01',
    '1900-01-01',
    '2000-01-01',
    '2569-05-01',
    '1405-02-11',
    '2099-12-31',
    '2024-01-10',
  ];
  for (const date of FAR)
    it(`is asked about, and not offered: ${date}`, async () => {
      const guide = await showGuide({ now: '2026-11-20T20:00', 'procedure-date': date });
      expect(guide.asksForDate).to.equal(true);
      expect(guide.element.day).to.equal(null);
      expect(guide.avoid[0]?.until).to.equal('Not in the first 24 hours');
      expect(choices(guide)).to.deep.equal([]);
      expect(buttons(guide).slice(0, 2)).to.deep.equal(['Today', 'Yesterday']);
      expect(errors(guide)).to.have.lengthOf(1);
      await guide.click('Today');
      expect(guide.element.day).to.equal(0);
    });

  it('with last year’s number in January offers both years', async () => {
    const guide = await showGuide({ now: '2027-01-03T10:00', 'procedure-date': '2026-01-03' });
    expect(choices(guide)).to.have.members(['Saturday, 3 January 2026', 'Sunday, 3 January 2027']);
    await guide.click('Sunday, 3 January 2027');
    expect(guide.element.day).to.equal(0);
  });

  it('is accepted after the visitor has picked it', async () => {
    const guide = await showGuide({ now: '2027-01-03T10:00', 'procedure-date': '2026-01-03' });
    await guide.click('Saturday, 3 January 2026');
    expect(guide.element.day).to.equal(365);
    await guide.set({ now: '2027-01-04T10:00' });
    expect(guide.element.day).to.equal(366);
  });
});

describe('An answer to keep', () => {
  const REMEMBER: GuideAttributes = { ...EITHER, remember: true };

  async function answered(words: string, attributes = REMEMBER): Promise<void> {
    const guide = await showGuide(attributes);
    guide.one<HTMLInputElement>('#keep').click();
    await guide.click(words);
    expect(guide.textOf('.own-date')).to.include('The date is kept on this device.');
    guide.remove();
  }

  it('answers the same question the next time', async () => {
    await answered(APRIL);
    const guide = await showGuide({ ...REMEMBER, now: '2026-04-09T10:00' });
    expect(guide.asksForDate).to.equal(false);
    expect(guide.element.day).to.equal(6);
    expect(guide.textOf('.own-date')).to.include('The date is kept on this device.');
  });

  it('answers no other question', async () => {
    await answered(APRIL);
    const guide = await showGuide({ ...REMEMBER, 'procedure-date': '04/03/2026' });
    expect(choices(guide)).to.have.lengthOf(2);
    expectStrictest(guide);
  });

  it('is used if the page gives no date', async () => {
    await answered(APRIL);
    const guide = await showGuide({ ...NOW, remember: true });
    expect(guide.element.day).to.equal(2);
  });

  it('may be a day ahead, and is not asked about again', async () => {
    const ahead: GuideAttributes = {
      now: '2026-11-28T10:00',
      'procedure-date': '03/12/2026',
      remember: true,
    };
    await answered('Thursday, 3 December 2026', ahead);
    expect((await showGuide(ahead)).element.day).to.equal(-5);
  });

  it('is forgotten with its question', async () => {
    await answered(APRIL);
    const guide = await showGuide(REMEMBER);
    await guide.click('Forget the date');
    expect(localStorage).to.have.lengthOf(0);
    expect(choices(guide)).to.have.lengthOf(2);
    expect(guide.root.activeElement?.id).to.equal('first-answer');
  });

  it('is ignored if the stored value makes no sense', async () => {
    for (const kept of [
      '2026-03-04',
      ['2026-03-04'],
      ['2026-03-04', 5],
      ['2026-03-04', null],
      ['2026-03-04', '03/04/2026 '],
      [5, '03/04/2026'],
      ['04/03/2026', '03/04/2026'],
      [['2026-03-04'], '03/04/2026'],
      { text: '2026-03-04', asked: '03/04/2026' },
    ]) {
      localStorage.setItem(
        'aftercare-guide',
        JSON.stringify({ version: 1, dates: { microneedling: kept } }),
      );
      const guide = await showGuide(REMEMBER);
      expectStrictest(guide);
      guide.remove();
    }
  });

  it('without the tick is lost with the page', async () => {
    const guide = await showGuide(REMEMBER);
    await guide.click(APRIL);
    expect(localStorage).to.have.lengthOf(0);
    guide.remove();
    expectStrictest(await showGuide(REMEMBER));
  });
});

describe('A stored time', () => {
  const KEY = 'aftercare-guide/2//microneedling';
  const keptText = () =>
    (JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly (readonly string[])[])[0]?.[0];

  async function keepTime(attributes: GuideAttributes): Promise<Guide> {
    const guide = await showGuide({ now: '2026-11-21T10:00', remember: true, ...attributes });
    guide.one<HTMLInputElement>('#keep').click();
    await guide.openOtherDay();
    guide.one<HTMLInputElement>('#time').value = '15:30';
    await guide.click('Yesterday');
    return guide;
  }

  it('on the device’s clock keeps the offset of the device, and is shown and counted as before', async () => {
    const before = await keepTime({});
    expect(new Date(keptText() ?? '').getTime()).to.equal(new Date('2026-11-20T15:30').getTime());
    const { headerLines, element } = before;
    const { restrictions } = element;
    before.remove();
    const after = await showGuide({ now: '2026-11-21T10:00', remember: true });
    expect(after.headerLines).to.deep.equal(headerLines);
    expect(after.element.restrictions).to.deep.equal(restrictions);
  });

  it('on the clock of the page’s zone is kept as it was given', async () => {
    await keepTime({ 'time-zone': 'Asia/Tokyo' });
    expect(keptText()).to.equal('2026-11-20T15:30');
  });

  it('keeps restrictions as long when the device has moved to another zone', async () => {
    // As if the device had come from far in the west.
    localStorage.setItem(KEY, JSON.stringify([['2026-11-20T15:30-11:00']]));
    const guide = await showGuide({ now: '2026-11-21T10:00', remember: true });
    const makeup = guide.element.restrictions.find(({ id }) => id === 'makeup');
    expect(makeup?.until?.getTime()).to.be.at.least(Date.parse('2026-11-21T15:30-11:00'));
  });
});

describe('A date of the next visit', () => {
  const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20', now: '2026-11-21T10:00' };
  const withVisit = async (visit: string) => {
    const guide = await showGuide({ ...DAY_1, 'next-visit': visit });
    expect(guide.element.day).to.equal(1);
    expect(guide.asksForDate).to.equal(false);
    return guide;
  };

  it('that may be two days is not shown, and a warning is logged', async () => {
    const guide = await withVisit('05/12/2026');
    expect(guide.text).not.to.include('next visit');
    expect(errors(guide).map(({ code, attribute }) => [code, attribute])).to.deep.equal([
      ['ambiguous-date', 'next-visit'],
    ]);
    expect(errors(guide)[0]?.message).to.include('The visit is not shown.');
  });

  it('that cannot be read is not shown, and a warning is logged', async () => {
    const guide = await withVisit('soon');
    expect(guide.text).not.to.include('next visit');
    expect(errors(guide).map(({ code }) => code)).to.deep.equal(['invalid-date']);
  });

  it('that is a range is shown by its start', async () => {
    const guide = await withVisit('2026-12-18 15:30 – 16:00');
    expect(guide.headerLines.join()).to.include('Friday 18 December at 15:30');
    expect(errors(guide)).to.deep.equal([]);
  });
});

describe('A frozen clock', () => {
  const dayAt = async (now: string) =>
    (await showGuide({ 'procedure-date': '2026-03-01', now })).element.day;

  it('that may be two days is the earlier one, and a warning is logged', async () => {
    expect(await dayAt('04/03/2026')).to.equal(3);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<aftercare-guide> now="04\/03\/2026" /);
  });

  it('is the start of a range', async () => {
    expect(await dayAt('2026-03-03 23:30 – 23:45')).to.equal(2);
  });

  it('may be midnight, to the second', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-20T15:30',
      'time-zone': 'Europe/London',
      now: '2026-11-20T23:59:59Z',
    });
    expect(guide.element.day).to.equal(0);
    await guide.set({ now: '2026-11-21T00:00:00Z' });
    expect(guide.element.day).to.equal(1);
  });
});

describe('A field that was not filled in', () => {
  const FIELDS = [
    '{{ treatment_date }}',
    '{{{date}}}',
    '*|TREATED|*',
    '%TREATED%',
    '%%treated%%',
    '[[TREATED]]',
    '${treated}',
    '<%= treated %>',
    '{treated}',
    '<<Treated>>',
  ];
  for (const field of FIELDS)
    it(`is no date: ${field}`, async () => {
      const guide = await showGuide({ ...NOW, 'procedure-date': field });
      expectStrictest(guide);
      expect(guide.root.querySelector('#doubt')).to.equal(null);
      expect(errors(guide).map(({ code }) => code)).to.deep.equal(['invalid-date']);
      expect(errors(guide)[0]?.message).to.include(`"${field}"`).and.to.include('not filled in');
    });

  it('is no frozen clock and no next visit either', async () => {
    const guide = await showGuide({
      'procedure-date': '2020-01-01',
      'next-visit': '{{ visit }}',
      now: '{{ now }}',
    });
    expect(errors(guide).map(({ attribute }) => attribute)).to.include.members([
      'next-visit',
      'now',
    ]);
    expect(guide.text).not.to.include('next visit');
  });

  it('is not assumed for a date in quotation marks', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '«2026-04-03»' });
    expect(guide.element.day).to.equal(2);
  });
});

describe('The time of a treatment', () => {
  const AT_DAY_1: GuideAttributes = { now: '2026-11-21T10:00Z' };
  const header = async (date: string, zone: string | null) =>
    (await showGuide({ ...AT_DAY_1, 'procedure-date': date, 'time-zone': zone })).headerLines;

  it('is shown on the clock of the page’s zone, and as it was written if that differs', async () => {
    const found = await header('2026-11-20T15:30+01:00', 'Europe/London');
    expect(found).to.include('Treated Friday 20 November at 14:30.');
    expect(found).to.include(
      'Your clinic wrote Friday 20 November at 15:30, in another time zone.',
    );
  });

  it('is shown once if its offset is that of the page’s zone, or if a machine wrote it', async () => {
    for (const [date, zone, line] of [
      ['2026-11-20T15:30+01:00', 'Europe/Berlin', 'Treated Friday 20 November at 15:30.'],
      ['2026-11-20T15:30+00:00', 'Europe/London', 'Treated Friday 20 November at 15:30.'],
      ['2026-11-21T02:00:00.000Z', 'America/Los_Angeles', 'Treated Friday 20 November at 18:00.'],
    ] as const) {
      const found = await header(date, zone);
      expect(found, date).to.include(line);
      expect(found.join(), date).not.to.include('another time zone');
    }
  });

  it('is never compared with the device’s zone', async () => {
    for (const offset of ['+01:00', '-08:00', '+13:45', 'Z'])
      expect((await header(`2026-11-20T15:30${offset}`, null)).join()).not.to.include(
        'another time zone',
      );
  });
});

describe('The day before the treatment', () => {
  it('is called "before" everywhere, with the strict rules, until the date comes on the device', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-21',
      now: '2026-11-20T23:59',
      'clinic-phone': '111',
    });
    expect(guide.title).to.equal('Before your treatment');
    expect(guide.dial).to.deep.equal({ number: '1', unit: 'day to go' });
    expect(guide.counterWords).to.equal('1 day until your treatment');
    expect(guide.element.day).to.equal(-1);
    expect(guide.element.phase).to.equal('before');
    expect(guide.headerLines[0]).to.equal(
      'Your treatment is on Saturday 21 November. This guide starts that day.',
    );
    expect(guide.steps.some((step) => step.now)).to.equal(false);
    // On the first clocks of the Earth it is not yet that day anywhere.
    const isElsewhere = new Date().getTimezoneOffset() > -14 * 60;
    expect(guide.avoid.map(({ text }) => text).includes('Do not wear makeup yet.')).to.equal(
      isElsewhere,
    );
    if (isElsewhere) expect(guide.rows[0]).to.match(/^Do not wear makeup yet\. .* Not until /);
    expect(guide.element.restrictions.some(({ id }) => id === 'makeup')).to.equal(isElsewhere);

    await guide.set({ now: '2026-11-21T00:00' });
    expect(guide.title).to.equal('Treatment day');
    expect(guide.element.day).to.equal(0);
    expect(guide.events.at(-1)).to.deep.equal({
      type: 'aftercare-phase-change',
      detail: { day: 0, phase: 'immediate', previousPhase: 'before' },
    });
  });

  it('shows nothing as allowed, and no rules, if the page names the zone and the day has not begun there', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-21',
      'time-zone': 'Europe/London',
      now: '2026-11-20T23:59',
    });
    expect(guide.element.day).to.equal(-1);
    expect(guide.avoid).to.deep.equal([]);
    expect(guide.answers.size).to.equal(0);
  });
});
