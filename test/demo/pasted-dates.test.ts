import { expect } from '@open-wc/testing';
import { readLink } from '../../src/settings/link-text.js';
import { FrontDesk } from '../support/front-desk.js';

let desk: FrontDesk;
before(async () => {
  desk = await FrontDesk.open();
});
beforeEach(() => {
  desk.setClock('2026-11-25T10:00');
  desk.fill({ 'clinic-phone': '020 7946 0042', 'date-order': '' });
  desk.press('next');
  desk.fill({ address: 'https://rosewater.example/aftercare' });
});
after(() => desk.close());

const dateInLink = () => (desk.link && readLink(new URL(desk.link))['procedure-date']) || '';
const choices = (id = 'pasted') => [
  ...desk.get(`${id}-choices`).querySelectorAll<HTMLButtonElement>('button'),
];

/** Pastes into a field, as with Ctrl+V. @returns whether the browser may paste by itself. */
function paste(id: string, text: string): boolean {
  const { window: view } = desk.page;
  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox takes no data with a new event.
  Object.defineProperty(event, 'clipboardData', { value: data });
  return desk.field(id).dispatchEvent(event);
}

describe('A date that is pasted at the front desk', () => {
  const read: readonly (readonly [string, string])[] = [
    ['20 Nov 2026 3:30pm', '2026-11-20T15:30'],
    ['Friday, November 20, 2026 at 3:30 PM', '2026-11-20T15:30'],
    ['20/11/2026', '2026-11-20'],
    ['20.11.2026, 15.30 Uhr', '2026-11-20T15:30'],
    ['2026-11-20T15:30:00', '2026-11-20T15:30'],
    ['2026-11-20T15:30:20', '2026-11-20T15:31'],
    ['2026年11月20日 下午3:30', '2026-11-20T15:30'],
  ];
  for (const [text, value] of read)
    it(`fills in day and time: ${text}`, () => {
      desk.fill({ pasted: text });
      const [date, time = ''] = value.split('T');
      expect([desk.field('date').value, desk.field('time').value]).to.deep.equal([date, time]);
      expect(dateInLink()).to.equal(value);
      expect(desk.under('pasted').hint).to.match(/^Read as Friday, November 20, 2026/);
    });

  it('says that its time is left out, if that can be in the morning or in the evening', () => {
    desk.fill({ date: '2026-11-20' });
    desk.fill({ 'visit-pasted': '18 Dec 2026 10:00' });
    expect(desk.under('visit-pasted').hint).to.match(
      /^Read as Friday, December 18, 2026. Its time can be in the morning or in the evening/,
    );
    desk.fill({ 'visit-pasted': desk.field('visit-pasted').placeholder });
    expect(desk.under('visit-pasted').hint).to.equal(
      'Read as Friday, December 18, 2026 at 10:00 AM.',
    );
    for (const text of ['18.12.2026', '18 Dec 2026 00:00', '18 Dec 2026 22:10']) {
      desk.fill({ 'visit-pasted': text });
      expect(desk.under('visit-pasted').hint, text).to.match(/^Read as [^.]*\.$/);
    }
    desk.fill({ pasted: '20 Nov 2026 9:15' });
    expect(desk.under('pasted').hint).to.match(/2026\. Its time can be/);
  });

  it('that can be two days leaves no link until one is picked', () => {
    desk.fill({ pasted: '03/11/2026' });
    expect(desk.isOffered).to.equal(false);
    expect(desk.under('pasted').problem).to.equal(
      'Day and month can be either way. Which is meant?',
    );
    expect(choices().map(({ textContent }) => textContent)).to.have.members([
      'Tuesday, November 3, 2026',
      'Wednesday, March 11, 2026',
    ]);
    choices()
      .find(({ textContent }) => textContent.includes('November'))
      ?.click();
    expect(dateInLink()).to.equal('2026-11-03');
    expect([desk.field('pasted').value, choices().length]).to.deep.equal(['', 0]);
    expect(desk.page.document.activeElement?.id).to.equal('date');
  });

  it('is read in the order that the clinic’s systems have, even if that is set later', () => {
    desk.fill({ pasted: '03/11/2026' });
    desk.fill({ 'date-order': 'dmy' });
    expect(dateInLink()).to.equal('2026-11-03');
    desk.fill({ pasted: '11/12/2026', 'date-order': 'mdy' });
    expect(dateInLink()).to.equal('2026-11-12');
    desk.press('next');
    expect(desk.field('date-order').value).to.equal('mdy');
  });

  it('with two times lets the staff choose the one that goes into the link', () => {
    desk.fill({ pasted: '20 Nov 2026 15:30-16:30' });
    expect(desk.isOffered).to.equal(false);
    expect(choices().map(({ textContent }) => textContent)).to.deep.equal([
      'Friday, November 20, 2026 at 3:30 PM',
      'Friday, November 20, 2026 at 4:30 PM',
    ]);
    choices()[1]?.click();
    expect(dateInLink()).to.equal('2026-11-20T16:30');
  });

  it('that is midnight in UTC is the day alone, and is asked about if that is another day', () => {
    desk.fill({ pasted: '2026-11-20T00:00:00Z' });
    const isWest = new Date('2026-11-20T00:00:00Z').getDate() === 19;
    if (isWest) {
      expect(desk.under('pasted').problem).to.match(/midnight in another time zone/);
      choices()
        .find(({ textContent }) => textContent === 'Friday, November 20, 2026')
        ?.click();
    }
    expect(dateInLink()).to.equal('2026-11-20');
  });

  const asked: readonly (readonly [string, RegExp])[] = [
    ['Monday, 20 November 2026', /weekday does not match the date/],
    ['2001-01-01', /far from today/],
    ['2025-11-20', /typing mistake/],
  ];
  for (const [text, why] of asked)
    it(`is asked about if it is unlikely: ${text}`, () => {
      desk.fill({ pasted: text });
      expect(desk.isOffered).to.equal(false);
      expect(desk.under('pasted').problem).to.match(why);
    });

  for (const text of ['tomorrow', '20 Nov 2026 room 4', '2026-02-30'])
    it(`that cannot be read is reported, and leaves no link: ${text}`, () => {
      desk.fill({ date: '2026-11-20', pasted: text });
      expect(desk.under('pasted').problem)
        .to.include(`“${text}”`)
        .and.to.include('Pick the day above.');
      expect(desk.isOffered).to.equal(false);
      desk.fill({ pasted: '' });
      expect(dateInLink()).to.equal('2026-11-20');
    });

  it('is dropped once another day or time is picked', () => {
    desk.fill({ pasted: 'tomorrow' });
    desk.fill({ date: '2026-11-24' });
    expect(desk.field('pasted').value).to.equal('');
    expect(dateInLink()).to.equal('2026-11-24');
    desk.fill({ pasted: '20 Nov 2026 3:30pm' });
    desk.fill({ time: '16:00' });
    expect([desk.field('pasted').value, dateInLink()]).to.deep.equal(['', '2026-11-20T16:00']);
  });

  it('can be pasted into the date field or the time field, which alone would accept only a part', () => {
    for (const id of ['date', 'time']) {
      desk.press('next');
      expect(paste(id, ' 20 Nov 2026 3:30pm\n')).to.equal(false);
      expect(dateInLink()).to.equal('2026-11-20T15:30');
    }
    expect(paste('clinic-name', '20 Nov 2026')).to.equal(true);
  });

  it('of a visit is its start, and may be months ahead', () => {
    desk.fill({ date: '2026-11-20', 'visit-pasted': '18 Dec 2026, 14:00 - 14:45' });
    expect(desk.link).to.include('next-visit-2026-12-18T1400');
    desk.fill({ 'visit-pasted': '20 May 2027 4pm' });
    expect(desk.link).to.include('next-visit-2027-05-20T1600');
    desk.fill({ 'visit-pasted': '04/05/2027' });
    expect(choices('visit-pasted')).to.have.lengthOf(2);
    expect(choices()).to.have.lengthOf(0);
  });

  it('is dropped for the next patient', () => {
    desk.fill({ pasted: '03/11/2026' });
    desk.press('next');
    expect([desk.field('pasted').value, choices().length]).to.deep.equal(['', 0]);
    expect(dateInLink()).to.equal('2026-11-25');
  });
});

describe('A date that the guide will ask the patient about', () => {
  it('is marked as such at the front desk', () => {
    desk.fill({ date: '2025-11-20' });
    expect(desk.under('date').hint).to.include('The guide will ask the patient.');
    desk.fill({ date: '2026-09-20' });
    expect(desk.under('date').hint).to.include('Is that the right month and year?');
    expect(desk.under('date').hint).not.to.include('ask the patient');
  });
});
