import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { engine } from '../support/engine.js';
import { openLink, type Tab } from '../support/linked-page.js';

// Dates as booking and mail tools put them into a link, for a treatment on Friday 20 November 2026 at 15:30, opened the same
// evening at 20:00, when makeup is restricted for every possible meaning.

// In 30 seconds WebKit lets a page and its frames change the history 100 times.
if (engine === 'WebKit') afterEach(() => wait(400));

const UNREADABLE = 'We could not read the date of your treatment.';
const STRICTEST = 'For now we show the rules of the first day.';
const ON_DATE = 'Treated Friday 20 November.';
const AT_TIME = 'Treated Friday 20 November at 15:30.';

/** "ask" with the days to choose from; else the first line of the header. */
type Meaning = string | { readonly ask: readonly string[] };
/** As written, what it means on the clinic's page in Los Angeles, and when makeup is allowed there at the earliest. */
type Row = readonly [
  title: string,
  written: string,
  meaning: Meaning,
  makeup?: string,
  zone?: string,
];

const MIDNIGHT: Meaning = {
  ask: ['Friday, 20 November 2026', 'Thursday, 19 November 2026 at 16:00'],
};

const ROWS: readonly Row[] = [
  ['a date alone as midnight in UTC', '2026-11-20T00:00:00Z', MIDNIGHT],
  ['the same with milliseconds', '2026-11-20T00:00:00.000Z', MIDNIGHT],
  ['the same with an offset of zero', '2026-11-20T00:00:00.000%2B0000', MIDNIGHT],
  ['a date alone as a date-time', '2026-11-20T00:00:00', ON_DATE, '2026-11-22T00:00-08:00'],
  ['the same with a space', '2026-11-20 00:00:00', ON_DATE, '2026-11-22T00:00-08:00'],
  [
    'midnight in Nairobi, written in UTC',
    '2026-11-19T21:00:00.000Z',
    ON_DATE,
    '2026-11-22T00:00+03:00',
    'Africa/Nairobi',
  ],
  ['a time written in UTC', '2026-11-21T02:00:00.000Z', 'Treated Friday 20 November at 18:00.'],
  ['a slot of two times', '2026-11-20%2015:30%2016:30', AT_TIME, '2026-11-21T16:30-08:00'],
  ['the same with plain spaces', '2026-11-20 15:30 16:30', AT_TIME, '2026-11-21T16:30-08:00'],
  ['the same with plus signs', '2026-11-20+15:30+16:30', AT_TIME, '2026-11-21T16:30-08:00'],
  ['a slot with a hyphen', '2026-11-20 15:30-16:30', AT_TIME, '2026-11-21T16:30-08:00'],
  [
    'a slot of quarter hours',
    '2026-11-20 09:00-09:45',
    'Treated Friday 20 November at 9:00.',
    // 9:45 may also be an offset behind UTC, which ends later.
    '2026-11-21T10:45-08:00',
  ],
  ['a slot with a dash as HTML writes it', '2026-11-20 15:30&%238211;16:30', UNREADABLE],
  ['a field of a date widget that was not touched', '2000-01-01', { ask: [] }],
  ['the reference date of a system', '2001-01-01', { ask: [] }],
  ['a clock of 12 hours, with a space of HTML', '2026-11-20 03:30&nbsp;PM', UNREADABLE],
  ['a clock of 12 hours, with a narrow space of HTML', '2026-11-20 03:30&%238239;PM', UNREADABLE],
  ['a time that is cut by a #', '2026-11-20T03:30#PM', UNREADABLE],
  ['month first, where the calendar leaves no other', '11/20/2026', ON_DATE],
  ['day or month first', '05/04/2026', { ask: ['Sunday, 5 April 2026', 'Monday, 4 May 2026'] }],
  ['day first with hyphens', '20-11-2026', ON_DATE],
  ['year first with slashes', '2026/11/20', ON_DATE],
  ['the same, encoded', '2026%2F11%2F20', ON_DATE],
  ['an American date', 'Nov%2020,%202026', ON_DATE],
  ['the date of an e-mail', 'Fri,%2020%20Nov%202026', ON_DATE],
  ['a Chinese date', '2026年11月20日', ON_DATE],
  ['milliseconds since 1970 of a midnight in UTC', '1795132800000', MIDNIGHT],
  ['a field in two braces', '{{ treated }}', STRICTEST],
  ['a field in bars', '*|TREATED|*', STRICTEST],
  ['a field in per cent signs', '%TREATED%', STRICTEST],
  ['a field that begins as an encoded character', '%DATE%', STRICTEST],
  ['a field in two per cent signs', '%%treated%%', STRICTEST],
  ['a field in brackets', '[[TREATED]]', STRICTEST],
  ['a clock of 12 hours', '2026-11-20%2003:30%20PM', AT_TIME],
  ['the same without a space', '2026-11-20%2003:30PM', AT_TIME],
  ['the same with a plus', '2026-11-20+03:30+PM', AT_TIME],
  ['a plus for the space', '2026-11-20+15:30', AT_TIME],
  ['the same with seconds, encoded', '2026-11-20+15%3A30%3A00', AT_TIME],
  ['microseconds', '2026-11-20T15:30:00.123456', AT_TIME],
  ['ticks', '2026-11-20T15:30:00.0000000', AT_TIME],
  ['a mark of direction before it', '%E2%80%8E2026-11-20', ON_DATE],
  ['isolated by marks of direction', '%E2%81%A82026-11-20%E2%81%A9', ON_DATE],
  ['a space without width before it', '%E2%80%8B2026-11-20', ON_DATE],
  ['straight quotation marks', '%222026-11-20%22', ON_DATE],
  ['typographic quotation marks', '”2026-11-20″', ON_DATE],
  ['the beginning of all time', '1970-01-01T00:00:00Z', { ask: [] }],
  ['a date that lost its day', '2026-11-', UNREADABLE],
  ['a time that lost its end', '2026-11-20T15:30-', UNREADABLE],
  ['a time that lost its zone', '2026-11-20T15:30+', UNREADABLE],
  ['two dates', '2026-11-20,2026-11-21', UNREADABLE],
  ['two dates with a bar', '2026-11-20|2026-11-21', UNREADABLE],
  ['the end of all time', '2099-12-31', { ask: [] }],
  ['more than a date', '2026-11-20 call us', UNREADABLE],
  ['more than 200 characters', `2026-11-20${'%20'.repeat(250)}x`, UNREADABLE],
];

const inZone = (zone: string) =>
  `<aftercare-guide from-link lang="en-GB" time-zone="${zone}" now="2026-11-20T20:00"></aftercare-guide>`;
/** The morning after, early enough for all of them. */
const IN_NO_ZONE =
  '<aftercare-guide from-link lang="en-GB" now="2026-11-21T06:00"></aftercare-guide>';

const makeupOf = ({ guide }: Tab) => guide.restrictions.find(({ id }) => id === 'makeup');
const choicesOf = ({ guide }: Tab) =>
  [...(guide.shadowRoot?.querySelectorAll('[aria-describedby=doubt]') ?? [])].map(
    ({ textContent }) => textContent.trim(),
  );

describe('On the evening of the treatment, a link from', () => {
  for (const [title, written, meaning, makeup, zone = 'America/Los_Angeles'] of ROWS)
    it(`${title} means this and no more: ${written.slice(0, 60)}`, async () => {
      const tab = await openLink(`#procedure-date=${written}`, { body: inZone(zone) });
      if (typeof meaning === 'string') expect(tab.lines[0]).to.equal(meaning);
      else {
        expect(tab.asksForDate).to.equal(true);
        expect(choicesOf(tab)).to.have.members(meaning.ask);
        expect(tab.lines[0]).to.equal(STRICTEST);
      }
      const found = makeupOf(tab);
      expect(found, 'makeup').not.to.equal(undefined);
      if (makeup) expect(found?.until?.getTime()).to.equal(Date.parse(makeup));
    });

  for (const [title, written] of ROWS)
    it(`${title} allows no makeup the morning after if the page names no zone: ${written.slice(0, 60)}`, async () => {
      const tab = await openLink(`#procedure-date=${written}`, { body: IN_NO_ZONE });
      expect(makeupOf(tab)).not.to.equal(undefined);
    });
});

describe('A date of the query', () => {
  for (const [rest, line] of [
    ['2026-11-20%2003:30&#8239;PM', UNREADABLE],
    ['2026-11-20T03:30#PM', UNREADABLE],
    ['2026-11-20T15:30#team', AT_TIME],
    ['2026-11-20T15:30&preview', AT_TIME],
    ['2026-11-20T15:30&preview&utm_source=mail', AT_TIME],
  ] as const)
    it(`is read together with the part that was cut off: ${rest}`, async () => {
      const tab = await openLink(`?procedure-date=${rest}`, {
        body: inZone('America/Los_Angeles'),
      });
      expect(tab.lines[0]).to.equal(line);
    });
});

describe('A date of a link that is asked about', () => {
  const LINK = '#procedure-date=03/04/2026';
  const APRIL = 'Friday, 3 April 2026';
  const ON_APRIL = 'Treated Friday 3 April.';
  const body =
    '<aftercare-guide from-link lang="en-GB" now="2026-04-05T10:00"></aftercare-guide><p id="team">Team</p>';

  it('is not asked about again after a reload, wherever on the page', async () => {
    const tab = await openLink(LINK, { body });
    await tab.click(APRIL);
    expect(tab.lines[0]).to.equal(ON_APRIL);
    await tab.reload();
    expect(tab.lines[0]).to.equal(ON_APRIL);
    await tab.follow('team');
    await tab.reload();
    expect(tab.lines[0]).to.equal(ON_APRIL);
    await tab.back();
    expect(tab.lines[0]).to.equal(ON_APRIL);
    expect(tab.address).to.equal('');
  });

  it('is not asked about again on the way back to where it was asked', async () => {
    const tab = await openLink(LINK, { body });
    await tab.follow('team');
    await tab.click(APRIL);
    await tab.back();
    expect(tab.lines[0]).to.equal(ON_APRIL);
    await tab.reload();
    expect(tab.lines[0]).to.equal(ON_APRIL);
  });

  it('is accepted although it is unlikely, once the visitor has confirmed it', async () => {
    const january = body.replace('2026-04-05', '2027-01-03');
    const tab = await openLink('#procedure-date=2026-01-03', { body: january });
    await tab.click('Saturday, 3 January 2026');
    expect(tab.guide.day).to.equal(365);
    await tab.reload();
    expect(tab.asksForDate).to.equal(false);
    expect(tab.guide.day).to.equal(365);
    await tab.follow('team');
    await tab.back();
    expect(tab.guide.day).to.equal(365);
  });

  it('is asked about by each guide and answered by one', async () => {
    const tab = await openLink(LINK, {
      body: body + body.replace('from-link', 'from-link layout="compact"'),
    });
    await tab.click(APRIL, tab.guides[1]);
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([2, 2]);
  });

  it('is replaced by another link, which is asked about again', async () => {
    const tab = await openLink(LINK, { body });
    await tab.click(APRIL);
    await tab.follow('procedure-date=01/04/2026');
    expect(tab.asksForDate).to.equal(true);
    expect(tab.guide.day).to.equal(null);
  });

  it('is known for the same link on another day, if the visitor chose to store it', async () => {
    const remembering = body.replace('from-link', 'from-link remember clinic-name="Rosewater"');
    const tab = await openLink(LINK, { body: remembering });
    try {
      tab.guide.shadowRoot?.querySelector<HTMLInputElement>('#keep')?.click();
      await tab.click(APRIL);
      const next = await openLink(LINK, { body: remembering });
      expect(next.lines[0]).to.equal(ON_APRIL);
      const other = await openLink('#procedure-date=01/04/2026', { body: remembering });
      expect(other.asksForDate).to.equal(true);
    } finally {
      tab.window.localStorage.clear();
    }
  });

  it('is known for the same link too if it was stored later', async () => {
    const remembering = body.replace('from-link', 'from-link remember clinic-name="Rosewater"');
    const tab = await openLink(LINK, { body: remembering });
    try {
      await tab.click(APRIL);
      await tab.reload();
      await tab.click('Keep the date on this device');
      const next = await openLink(LINK, { body: remembering });
      expect(next.lines[0]).to.equal(ON_APRIL);
    } finally {
      tab.window.localStorage.clear();
    }
  });

  it('cannot declare the order of its figures', async () => {
    const tab = await openLink(`${LINK}&date-order=dmy`, { body });
    expect(tab.asksForDate).to.equal(true);
    expect(tab.guide.day).to.equal(null);
  });
});

describe('Links and printed cards of version 0.1 open as before:', () => {
  const clinic =
    '<aftercare-guide from-link lang="en-GB" now="2026-11-21T10:00"></aftercare-guide>';
  for (const [link, line] of [
    ['#procedure-date=2026-11-20', ON_DATE],
    ['#procedure-date=2026-11-20T15:30', AT_TIME],
    ['?procedure-date=2026-11-20', ON_DATE],
    ['#procedure-date=2026-11-20&lang=en-GB', ON_DATE],
    ['#procedure-date=2026-11-20T15:30&next-visit=2026-12-18T10:00&extend=makeup:48', AT_TIME],
    [
      '#procedure-date=2026-11-20T15:30&next-visit=2026-12-18&extend=sweating:72%20makeup:48&lang=en-GB',
      AT_TIME,
    ],
  ] as const)
    it(link, async () => {
      const tab = await openLink(link, { body: clinic });
      expect(tab.lines[0]).to.equal(line);
      expect(tab.guide.day).to.equal(1);
      expect(tab.address).to.equal('');
    });

  it('a history entry of version 0.1 is read as before', async () => {
    const tab = await openLink('', {
      head: "<script>history.replaceState({ 'aftercare-guide': { 'procedure-date': '2026-11-20T15:30' } }, '')</script>",
      body: clinic,
    });
    expect(tab.lines[0]).to.equal(AT_TIME);
  });
});
