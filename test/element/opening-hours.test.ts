import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { stopClockAt, timeUntil } from '../support/clock.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { spokenText } from '../support/visible-text.js';

const GUIDE: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'Europe/London',
  'clinic-name': 'Rose Clinic',
  'clinic-phone': '555-0100',
  'clinic-hours': 'Mo-Fr 09:00-12:30,13:30-17:30; Sa 10:00-14:00; 2026-12-25 off',
};
const NIGHT: GuideAttributes = {
  ...GUIDE,
  'after-hours-phone': '555-0199',
  'after-hours-name': 'Night Line',
};
const CLINIC = { text: 'Call Rose Clinic: 555-0100', href: 'tel:5550100' };
const NIGHT_LINE = { text: 'Call Night Line: 555-0199', href: 'tel:5550199' };
const HOURS =
  'Open Monday to Friday, 9:00 to 12:30. Open Monday to Friday, 13:30 to 17:30. Open Saturday, 10:00 to 14:00.';

/** A guide at an instant of the device's clock. */
async function guideAt(time: string, attributes: GuideAttributes = NIGHT): Promise<Guide> {
  stopClockAt(time);
  return showGuide(attributes);
}

/** What is beside the numbers in the header. */
const hoursIn = (guide: Guide) =>
  guide.all('[part=header] .hours').map(spokenText).join(' ').replace(/ +/g, ' ');

/** Time passes, and the page wakes up. */
async function wait(guide: Guide, until: string): Promise<void> {
  stopClockAt(until);
  window.dispatchEvent(new Event('focus'));
  await guide.settled();
}

describe('While the clinic is open its number', () => {
  it('comes first, and the other one after its hours', async () => {
    const guide = await guideAt('2026-11-23T10:00Z');
    expect(guide.callLinks).to.deep.equal([CLINIC, NIGHT_LINE, CLINIC, NIGHT_LINE]);
    expect(hoursIn(guide)).to.equal(
      `${HOURS} When the clinic is closed: Call Night Line: 555-0199`,
    );
  });

  it('comes first in every layout', async () => {
    for (const layout of ['compact', 'counter']) {
      const guide = await guideAt('2026-11-23T10:00Z', { ...NIGHT, layout });
      expect(guide.callLinks).to.deep.equal([{ ...CLINIC, text: 'Call 555-0100' }, NIGHT_LINE]);
      guide.remove();
    }
  });
});

describe('While the clinic is closed', () => {
  it('the other number comes first, then when it opens, its hours and its number', async () => {
    const guide = await guideAt('2026-11-22T02:00Z');
    expect(guide.callLinks).to.deep.equal([NIGHT_LINE, CLINIC, NIGHT_LINE, CLINIC]);
    expect(hoursIn(guide)).to.equal(
      `The clinic is closed now. It opens Monday 23 November at 9:00. ${HOURS} Call Rose Clinic: 555-0100`,
    );
  });

  it('the other number comes first in every layout, with its name', async () => {
    for (const layout of ['compact', 'counter']) {
      const guide = await guideAt('2026-11-22T02:00Z', { ...NIGHT, layout });
      expect(guide.callLinks).to.deep.equal([NIGHT_LINE, CLINIC]);
      guide.remove();
    }
  });

  it('and no one else answers, the guide says when it opens and what the emergency number is for', async () => {
    const guide = await guideAt('2026-11-22T02:00Z', GUIDE);
    expect(guide.callLinks).to.deep.equal([CLINIC, CLINIC]);
    expect(hoursIn(guide)).to.equal(
      `The clinic is closed now. It opens Monday 23 November at 9:00. ${HOURS} The emergency number is for the signs listed under it.`,
    );
  });

  it('and no one else answers, the counter does not speak of signs that it does not list', async () => {
    for (const [layout, lists] of [
      ['compact', true],
      ['counter', false],
    ] as const) {
      const guide = await guideAt('2026-11-22T02:00Z', { ...GUIDE, layout });
      expect(guide.text, layout).to.include('The clinic is closed now.');
      expect(guide.text.includes('for the signs listed under it'), layout).to.equal(lists);
      guide.remove();
    }
  });

  it('and the other number cannot be dialled, the clinic’s comes first', async () => {
    listenToConsole();
    const guide = await guideAt('2026-11-22T02:00Z', { ...NIGHT, 'after-hours-phone': 'Ask Ann' });
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
    expect(guide.text).to.include('Call Night Line: Ask Ann');
  });

  it('for years, the guide does not say when it opens', async () => {
    const hours = 'Mo 09:00-10:00; 2026-11-01/2099-01-01 off';
    const guide = await guideAt('2026-11-23T09:30Z', { ...NIGHT, 'clinic-hours': hours });
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
    expect(hoursIn(guide)).to.include('Open Monday, 9:00 to 10:00. Closed Sunday 1 November');
    expect(hoursIn(guide)).not.to.include('It opens');
  });
});

describe('The first number', () => {
  for (const [edge, before, after] of [
    ['when the clinic opens', '2026-11-23T08:59:59Z', '2026-11-23T09:00:00Z'],
    ['after the lunch break', '2026-11-23T13:29:59Z', '2026-11-23T13:30:00Z'],
    ['on Saturday', '2026-11-28T09:59:59Z', '2026-11-28T10:00:00Z'],
  ] as const)
    it(`changes ${edge}, and not a second before`, async () => {
      const guide = await guideAt(before);
      expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
      await wait(guide, after);
      expect(guide.callLinks[0]).to.deep.equal(CLINIC);
      expect(hoursIn(guide)).not.to.include('closed now');
    });

  for (const [edge, before, after] of [
    ['when the clinic closes', '2026-11-23T17:29:59Z', '2026-11-23T17:30:00Z'],
    ['for the lunch break', '2026-11-23T12:29:59Z', '2026-11-23T12:30:00Z'],
  ] as const)
    it(`changes ${edge}, and not a second before`, async () => {
      const guide = await guideAt(before);
      expect(guide.callLinks[0]).to.deep.equal(CLINIC);
      await wait(guide, after);
      expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
      expect(hoursIn(guide)).to.include('closed now');
    });

  it('is not the clinic’s on a day off', async () => {
    const guide = await guideAt('2026-12-25T10:00Z');
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
    expect(hoursIn(guide)).to.include('Closed Friday 25 December.');
    expect(hoursIn(guide)).to.include('It opens Saturday 26 December at 10:00.');
  });

  it('follows the clock of the clinic, and not of the visitor', async () => {
    // 22:00 in Kathmandu, and Sunday there at 20:00 UTC on Saturday.
    const zone = { 'time-zone': 'Asia/Kathmandu', 'clinic-hours': 'Su 01:00-02:00' };
    const guide = await guideAt('2026-11-21T19:30Z', { ...NIGHT, ...zone });
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
    await wait(guide, '2026-11-21T20:15Z');
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
  });

  it('does not change while it has the focus, and changes once the focus is elsewhere', async () => {
    const guide = await guideAt('2026-11-23T08:59Z');
    const [first] = guide.all('[part=call-link]');
    first?.focus();
    await wait(guide, '2026-11-23T09:00Z');
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
    expect(hoursIn(guide)).to.include('closed now');
    first?.blur();
    await guide.settled();
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
  });

  it('does not change while it is pressed, and changes after the release', async () => {
    const guide = await guideAt('2026-11-23T08:59Z');
    const [first] = guide.all('[part=call-link]');
    if (!first) throw new Error('There is no number.');
    first.addEventListener('click', (event) => event.preventDefault());
    first.scrollIntoView({ block: 'center' });
    const { left, top } = first.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    await sendMouse({ type: 'down' });
    // A press gives no focus on some phones.
    first.blur();
    await wait(guide, '2026-11-23T09:00Z');
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
    await sendMouse({ type: 'up' });
    await timeUntil(() => guide.callLinks[0]?.href === CLINIC.href, 2000);
    await resetMouse();
  });

  it('changes while the focus is on something else of the guide', async () => {
    const guide = await guideAt('2026-11-23T08:59Z');
    guide.button('When to call').focus();
    await wait(guide, '2026-11-23T09:00Z');
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
  });

  it('lets everything else change while it has the focus', async () => {
    const guide = await guideAt('2026-11-23T08:59Z', {
      ...NIGHT,
      'procedure-date': '2026-11-20T09:00',
    });
    guide.all('[part=call-link]')[0]?.focus();
    expect(guide.usual.join()).to.include('Redness');
    await wait(guide, '2026-11-23T10:00Z');
    expect(guide.callLinks[0]).to.deep.equal(NIGHT_LINE);
    expect(guide.usual.join()).not.to.include('Redness');
  });
});

describe('Opening hours without a time zone', () => {
  for (const [title, zone] of [
    ['that the tag lacks', null],
    ['that exists', 'Europe/Rosewater'],
  ] as const)
    it(`${title} are shown with both numbers, but neither "open" nor "closed now"`, async () => {
      const lines = listenToConsole();
      const guide = await guideAt('2026-11-22T02:00Z', { ...NIGHT, 'time-zone': zone });
      expect(guide.callLinks[0]).to.deep.equal(CLINIC);
      expect(hoursIn(guide)).to.equal(
        `${HOURS} When the clinic is closed: Call Night Line: 555-0199`,
      );
      expect(lines.join('\n')).to.match(zone ? /is not a time zone/ : /needs time-zone/);
    });
});

describe('Numbers without opening hours', () => {
  it('are shown both, the clinic’s first', async () => {
    const guide = await guideAt('2026-11-22T02:00Z', { ...NIGHT, 'clinic-hours': null });
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
    expect(hoursIn(guide)).to.equal('When the clinic is closed: Call Night Line: 555-0199');
  });

  it('are the same with hours that cannot be read, which are named once, with the right form', async () => {
    const lines = listenToConsole();
    const hours = 'Mo-Fr 09:00-17:30, Sa 10-14';
    const guide = await guideAt('2026-11-22T02:00Z', { ...NIGHT, 'clinic-hours': hours });
    expect(guide.callLinks[0]).to.deep.equal(CLINIC);
    expect(hoursIn(guide)).to.equal('When the clinic is closed: Call Night Line: 555-0199');
    const errors = guide.events.filter(({ type }) => type === 'aftercare-error');
    expect(errors.map(({ detail }) => detail)).to.deep.equal([
      {
        code: 'invalid-hours',
        attribute: 'clinic-hours',
        message:
          'clinic-hours="Sa 10-14" cannot be read, so no hours count. Write them as in Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-25 off.',
      },
    ]);
    expect(lines.filter((line) => line.includes('Sa 10-14'))).to.have.lengthOf(1);
  });

  it('are as before if only the clinic’s is given', async () => {
    const guide = await guideAt('2026-11-22T02:00Z', { ...GUIDE, 'clinic-hours': null });
    expect(guide.callLinks).to.deep.equal([CLINIC, CLINIC]);
    expect(hoursIn(guide)).to.equal('');
  });

  it('begin with the one that can be called', async () => {
    const { callLinks } = await guideAt('2026-11-22T02:00Z', { ...NIGHT, 'clinic-phone': null });
    expect(callLinks).to.deep.equal([NIGHT_LINE, NIGHT_LINE]);
  });
});

describe('Opening hours in words', () => {
  for (const [hours, words] of [
    ['Mo-Su 00:00-24:00', 'Open Monday to Sunday, day and night.'],
    ['Su-Th 09:00-17:00', 'Open Sunday to Thursday, 9:00 to 17:00.'],
    ['Sa-Mo 09:00-17:00', 'Open Saturday to Monday, 9:00 to 17:00.'],
    ['Fr 22:00-06:00', 'Open Friday, 22:00 to 6:00.'],
    ['Mo,We 09:00-12:00', 'Open Monday, 9:00 to 12:00. Open Wednesday, 9:00 to 12:00.'],
    ['Mo-Su 09:00-17:00; We off', 'Open Monday to Sunday, 9:00 to 17:00. Closed Wednesday.'],
    [
      'Mo-Fr 09:00-17:00; 2026-12-24/2027-01-01 off',
      'Open Monday to Friday, 9:00 to 17:00. Closed Thursday 24 December to Friday, 1 January 2027.',
    ],
    [
      'Mo 09:00-17:00; 2026-12-20 10:00-12:00',
      'Open Monday, 9:00 to 17:00. Open Sunday 20 December, 10:00 to 12:00.',
    ],
    // A month ahead is near enough.
    ['Mo 09:00-17:00; 2026-12-24 off', 'Open Monday, 9:00 to 17:00. Closed Thursday 24 December.'],
    ['Mo 09:00-17:00; 2026-12-25 off', 'Open Monday, 9:00 to 17:00.'],
    // Today is not over, yesterday is.
    ['Mo 09:00-17:00; 2026-11-23 off', 'Open Monday, 9:00 to 17:00. Closed Monday 23 November.'],
    ['Mo 09:00-17:00; 2026-11-22 off', 'Open Monday, 9:00 to 17:00.'],
  ] as const)
    it(`are "${words}" for ${hours}`, async () => {
      listenToConsole();
      const guide = await guideAt('2026-11-23T10:00Z', { ...GUIDE, 'clinic-hours': hours });
      const shown = hoursIn(guide)
        .replace(/^The clinic is closed now\. It opens .*? at \S+\. /, '')
        .replace(/ The emergency number .*$/, '');
      expect(shown).to.equal(words);
    });
});

describe('The emergency number', () => {
  it('is a link above the signs for it, in the guide and in the compact layout', async () => {
    for (const layout of ['full', 'compact']) {
      const guide = await guideAt('2026-11-23T10:00Z', {
        ...GUIDE,
        'emergency-phone': '999',
        layout,
      });
      if (layout === 'compact') await guide.open('When to call');
      const links = guide.all('[part=warning] a').map(spokenText);
      expect(links.filter((text) => text === 'Call 999')).to.deep.equal(['Call 999']);
      const { text } = guide;
      const places = ['Call the emergency number if:', 'Call 999', guide.emergencySigns[0] ?? '-'];
      const found = places.map((each) => text.indexOf(each));
      expect([...found].sort((one, other) => one - other)).to.deep.equal(found);
      expect(found[0]).to.be.greaterThan(0);
      guide.remove();
    }
  });

  it('is never guessed', async () => {
    const guide = await guideAt('2026-11-23T10:00Z', GUIDE);
    expect(guide.text).to.include('Call the emergency number if:');
    expect(
      guide
        .all('a')
        .map(({ href }: HTMLAnchorElement | (HTMLElement & { href?: string })) => href ?? '')
        .filter((href) => /:(?:112|911|999|000|111)$/.test(href)),
    ).to.deep.equal([]);
  });

  it('is shown as text and reported if it cannot be dialled', async () => {
    const lines = listenToConsole();
    const guide = await guideAt('2026-11-23T10:00Z', { ...GUIDE, 'emergency-phone': 'ask' });
    expect(guide.text).to.include('Call ask');
    expect(lines.join()).to.include('emergency-phone="ask" cannot be dialled');
  });
});

describe('On paper and in the calendar', () => {
  const MOMENTS = ['2026-11-22T02:00Z', '2026-11-23T10:00Z'];
  const FULL = { ...NIGHT, 'emergency-phone': '999' };

  it('both numbers and the hours are there, the clinic’s first, and nothing that is true at one hour only', async () => {
    for (const moment of MOMENTS) {
      const guide = await guideAt(moment, FULL);
      window.dispatchEvent(new Event('beforeprint'));
      const head = spokenText(guide.one('.sheet-head'));
      const warning = spokenText(guide.one('.sheet-warning'));
      window.dispatchEvent(new Event('afterprint'));
      await guide.settled();
      expect(head).to.include(
        `Call Rose Clinic: 555-0100 ${HOURS} When the clinic is closed: Call Night Line: 555-0199`,
      );
      expect(head).not.to.include('closed now');
      expect(warning).to.match(/Call the emergency number if: Call 999/);
      guide.remove();
    }
  });

  it('the days off near the treatment are named, whenever it is made', async () => {
    const hours = { 'clinic-hours': 'Mo-Fr 09:00-17:00; 2026-12-08 off; 2027-03-08 off' };
    for (const moment of [...MOMENTS, '2026-12-20T10:00Z']) {
      listenToConsole();
      const guide = await guideAt(moment, { ...FULL, ...hours });
      const text = guide.element.calendar().replace(/\r\n /g, '');
      expect(text).to.include('Closed Tuesday 8 December.').and.not.to.include('March');
      guide.remove();
    }
  });

  it('each entry of the calendar has both numbers and the hours', async () => {
    for (const moment of MOMENTS) {
      const guide = await guideAt(moment, FULL);
      const entries = new ICAL.Component(ICAL.parse(guide.element.calendar()) as unknown[])
        .getAllSubcomponents('vevent')
        .map((each) =>
          new ICAL.Event(each).description.split('\n\nMore dates:')[0]!.split('\n').slice(-3),
        );
      expect(entries.length).to.be.greaterThan(3);
      for (const lines of entries)
        expect(lines).to.deep.equal([
          'Call 555-0100',
          `${HOURS} When the clinic is closed:`,
          'Call Night Line: 555-0199',
        ]);
      guide.remove();
    }
  });
});

describe('A link to the guide', () => {
  it('sets no number and no hours', async () => {
    const before = location.href;
    history.replaceState(
      null,
      '',
      '#procedure-date=2026-11-20&clinic-hours=Mo%2009:00-10:00&after-hours-phone=555-0666&after-hours-name=X&emergency-phone=555-0667',
    );
    try {
      const guide = await guideAt('2026-11-22T02:00Z', {
        ...GUIDE,
        'procedure-date': null,
        'clinic-hours': null,
        'from-link': true,
      });
      expect(guide.element.day).to.equal(2);
      expect(guide.callLinks).to.deep.equal([CLINIC, CLINIC]);
      expect(guide.text).not.to.match(/0666|0667|Open/);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
