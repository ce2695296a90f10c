import { expect } from '@open-wc/testing';
import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { lineFor } from '../../demo/front-desk/links.js';
import { mailTools } from '../../demo/front-desk/mail-tools.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { readLink } from '../../src/settings/link-text.js';
import { timeUntil, wait } from '../support/clock.js';
import {
  decodeQr,
  filesOf,
  FrontDesk,
  openWatched,
  iconInFrames,
  leaksOf,
  pictureOf,
} from '../support/front-desk.js';

const ADDRESS = 'https://rosewater.example/aftercare';

let shared: FrontDesk;
let desk: FrontDesk;

function begin(on: FrontDesk): void {
  desk = on;
  desk.setClock('2026-11-25T10:00');
  desk.fill({
    'clinic-name': '',
    'clinic-phone': '020 7946 0042',
    'after-hours-phone': '',
    tool: '',
    'field-name': '{{treated}}',
  });
  desk.press('next');
  desk.fill({ date: '2026-11-20', address: ADDRESS });
}

before(async () => {
  shared = await FrontDesk.open();
});
beforeEach(() => begin(shared));
after(() => shared.close());

/** A fresh page for tests that change its state or check it. */
function withOwnPage(): void {
  beforeEach(async () => begin(await FrontDesk.open()));
  afterEach(() => desk.close());
}

describe('The patient’s link', () => {
  it('contains the day', () => {
    expect(desk.link).to.equal(`${ADDRESS}#procedure-date-2026-11-20_lang-en`);
  });

  it('contains the time, the next visit, longer restrictions and the language', () => {
    desk.fill({
      time: '15:30',
      language: 'es',
      'visit-date': '2026-12-18',
      'visit-time': '10:00',
      sweating: '72',
      makeup: '48',
    });
    expect(desk.link).to.equal(
      `${ADDRESS}#procedure-date-2026-11-20T1530_next-visit-2026-12-18T1000_extend-makeup-48-sweating-72_lang-es`,
    );
  });

  it('is read by the guide as intended', () => {
    desk.fill({ time: '15:30', 'visit-date': '2026-12-18', makeup: '48', sweating: '72.5' });
    expect(readLink(new URL(desk.link))).to.deep.equal({
      'procedure-date': '2026-11-20T15:30',
      'next-visit': '2026-12-18',
      extend: 'makeup:48 sweating:72.5',
      lang: 'en',
    });
  });

  it('keeps the query of the page’s address', () => {
    desk.fill({ address: `${ADDRESS}?from=card` });
    expect(desk.link).to.equal(`${ADDRESS}?from=card#procedure-date-2026-11-20_lang-en`);
  });

  it('leads to the landing page beside it if no address is given, with a note that it works only here', () => {
    desk.fill({ address: '' });
    expect(desk.link).to.equal(
      `${location.origin}/demo/landing.html#procedure-date-2026-11-20_lang-en`,
    );
    expect(desk.text('link-notice')).to.match(/^This link works on this computer only\./);
    desk.fill({ address: ADDRESS });
    expect(desk.get('link-notice').hidden).to.equal(true);
  });

  it('is explained to the staff in words, and previewed as the patient will see it', async () => {
    desk.fill({ time: '15:30', language: 'de', 'visit-date': '2026-12-18', makeup: '48' });
    expect(desk.text('in-words').split('\n')).to.deep.equal([
      'Treatment: Friday, November 20, 2026 at 3:30 PM.',
      'Language: Deutsch.',
      'Next visit: Friday, December 18, 2026.',
      'Makeup: 48 hours.',
    ]);
    const guide = desk.page.document.querySelector('aftercare-guide')!;
    expect(guide.getAttribute('extend')).to.equal('makeup:48');
    await guide.updateComplete;
    expect(guide.shadowRoot?.querySelector('article')?.lang).to.equal('de');
    expect((desk.get('check') as HTMLAnchorElement).href).to.equal(desk.link);
  });
});

describe('On a new day at the front desk', () => {
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000);

  it('the page begins with today', async () => {
    const fresh = await FrontDesk.open();
    expect(fresh.field('date').value).to.equal(today().toISOString().slice(0, 10));
    fresh.close();
  });

  it('an untouched date changes with the day', async () => {
    const fresh = await FrontDesk.open();
    fresh.setClock('2031-03-05T08:00');
    fresh.fill({ 'clinic-phone': '020 7946 0042' });
    fresh.wake();
    expect(fresh.field('date').value).to.equal('2031-03-05');
    expect(fresh.link).to.contain('procedure-date-2031-03-05');
    fresh.close();
  });

  it('a picked date stays, and is labelled as yesterday’s', () => {
    desk.fill({ date: '2026-11-25' });
    desk.setClock('2026-11-26T08:00');
    desk.wake();
    expect(desk.field('date').value).to.equal('2026-11-25');
    desk.fill({ time: '' });
    expect(desk.under('date').hint).to.equal('Wednesday, November 25, 2026: yesterday.');
  });

  it('"next patient" resets the form, but keeps the clinic’s own fields', () => {
    desk.fill({ language: 'ar', 'visit-date': '2026-12-18', makeup: '48', 'field-name': '{{x}}' });
    desk.press('next');
    expect(desk.link).to.equal(`${ADDRESS}#procedure-date-2026-11-25_lang-en`);
    expect(desk.field('field-name').value).to.equal('{{x}}');
    expect(desk.page.document.activeElement?.id).to.equal('date');
  });
});

describe('An impossible entry at the front desk', () => {
  const refused: readonly (readonly [string, string, Record<string, string>, RegExp])[] = [
    ['no date', 'date', { date: '' }, /^Pick the day of the treatment/],
    ['a year of another calendar', 'date', { date: '2569-11-20' }, /from 2000 to 2199/],
    ['a visit before the treatment', 'visit-date', { 'visit-date': '2026-11-19' }, /before the/],
    [
      'a visit on the day, but earlier',
      'visit-date',
      { time: '15:30', 'visit-date': '2026-11-20', 'visit-time': '15:00' },
      /before the treatment/,
    ],
    ['a time of a visit without a day', 'visit-date', { 'visit-time': '10:00' }, /as well/],
    ['fewer hours than the guidance', 'makeup', { makeup: '12' }, /this lasts 24 hours/],
    ['a single hour less', 'direct-sun', { 'direct-sun': '167' }, /this lasts 168 hours/],
    ['hours beyond a year', 'sweating', { sweating: '9000' }, /from 48 to 8784/],
    ['negative hours', 'sweating', { sweating: '-72' }, /from 48 to 8784/],
    ['no phone', 'clinic-phone', { 'clinic-phone': ' ' }, /nothing to send/],
    ['the example’s phone', 'clinic-phone', { 'clinic-phone': '020 7946 0018' }, /the example/],
    [
      'the example’s phone as it is dialled from abroad',
      'clinic-phone',
      { 'clinic-phone': '+44 (0)20 7946 0018' },
      /the example/,
    ],
    [
      'the example’s phone as the first of two',
      'clinic-phone',
      { 'clinic-phone': 'Tel. 020 7946 0018 / 020 7946 0042' },
      /the example/,
    ],
    [
      'the example’s phone for when the clinic is closed',
      'after-hours-phone',
      { 'after-hours-phone': '(020) 7946-0018' },
      /the example/,
    ],
    [
      'the example’s phone in Arabic digits',
      'clinic-phone',
      { 'clinic-phone': '٠٢٠ ٧٩٤٦ ٠٠١٨' },
      /the example/,
    ],
    ['the example’s name', 'clinic-name', { 'clinic-name': 'Rosewater Clinic' }, /the example/],
    ['the name in the README', 'clinic-name', { 'clinic-name': 'YOUR CLINIC' }, /the example/],
    [
      'the address of the example',
      'address',
      { address: 'https://clinic.example/aftercare' },
      /the example/,
    ],
    [
      'the address in the README',
      'address',
      { address: 'https://your-site.example/aftercare' },
      /the example/,
    ],
    [
      'the link of another patient for an address',
      'address',
      { address: `${ADDRESS}?procedure-date=2026-01-01` },
      /is for one patient/,
    ],
    [
      'longer restrictions in an address',
      'address',
      { address: `${ADDRESS}?page=2&extend=makeup:48` },
      /is for one patient/,
    ],
    ['a phone that is no number', 'clinic-phone', { 'clinic-phone': 'ask Ann' }, /3 to 15 digits/],
    ['half an address', 'address', { address: 'rosewater.example' }, /in full/],
    ['a script for an address', 'address', { address: 'javascript:alert(1)' }, /in full/],
    ['an address with a #', 'address', { address: `${ADDRESS}#top` }, /Leave out the #/],
    ['an address that only looks like one', 'address', { address: 'https://[x' }, /in full/],
  ];

  for (const [what, field, fields, message] of refused)
    it(`${what}: has a message at its field, and there is no link to copy`, () => {
      desk.fill(fields);
      expect(desk.under(field).problem).to.match(message);
      expect(desk.field(field).getAttribute('aria-invalid')).to.equal('true');
      expect(desk.isOffered).to.equal(false);
      expect(desk.text('sheet')).to.equal('There is no link yet, so there are no cards.');
      const { id } = desk.field(field);
      const way = desk.page.document.querySelector<HTMLElement>(`#no-link a[href="#${id}"]`);
      way?.click();
      expect(desk.page.document.activeElement?.id).to.equal(id);
    });

  it('once it is fixed, the link is back', () => {
    desk.fill({ makeup: '12' });
    desk.fill({ makeup: '24' });
    expect(desk.under('makeup').problem).to.equal('');
    expect(desk.field('makeup').hasAttribute('aria-invalid')).to.equal(false);
    expect(desk.link).to.equal(`${ADDRESS}#procedure-date-2026-11-20_lang-en`);
  });

  it('each restriction of the guidance that ends has a field, which shows its hours', () => {
    const ends = windows.items.filter((item) => item.kind === 'avoid' && item.until !== null);
    const fields = [...desk.page.document.querySelectorAll<HTMLInputElement>('[type=number]')];
    expect(fields.map(({ id, placeholder }) => [id, Number(placeholder)])).to.deep.equal(
      ends.map((item) => [`hours-${item.id}`, 'until' in item ? item.until : null]),
    );
  });
});

describe('An unlikely entry at the front desk', () => {
  const unlikely: readonly (readonly [string, Record<string, string>, string, RegExp])[] = [
    ['a year ago', { date: '2025-11-20' }, 'date', /1 year ago\. Is that the right month and year/],
    ['two months ahead', { date: '2027-01-25' }, 'date', /Is that the right month and year/],
    ['a visit in two years', { 'visit-date': '2028-11-20' }, 'visit-date', /right year/],
    ['a visit that is over', { 'visit-date': '2026-11-24' }, 'visit-date', /visits that are over/],
    ['a long address', { address: `${ADDRESS}/${'x'.repeat(150)}` }, 'address', /is long/],
  ];

  for (const [what, fields, field, message] of unlikely)
    it(`${what}: has a warning, and the link is there`, () => {
      desk.fill(fields);
      expect(desk.under(field).hint).to.match(message);
      expect(desk.get(`${field}-hint`).classList.contains('warning')).to.equal(true);
      expect(desk.isOffered).to.equal(true);
    });

  it('usual dates are shown in words, without a warning', () => {
    expect(desk.under('date').hint).to.equal('Friday, November 20, 2026: 5 days ago.');
    desk.fill({ date: '2026-11-28' });
    expect(desk.under('date').hint).to.equal(
      'Saturday, November 28, 2026: in 3 days. The guide starts that day.',
    );
    expect(desk.get('date-hint').classList.contains('warning')).to.equal(false);
    expect(desk.under('time').hint).to.match(/from the end of that day/);
  });

  it('a page without https has a warning', () => {
    desk.fill({ address: 'http://rosewater.example/aftercare' });
    expect(desk.text('link-notice')).to.match(/https/);
  });
});

describe('The QR code', () => {
  const codes = () => desk.page.document.querySelectorAll('#code svg, .card svg');

  it('is the link, on the page and on every card, read by an independent reader', async () => {
    desk.fill({ time: '15:30', 'visit-date': '2026-12-18', makeup: '48', language: 'pl' });
    expect(codes()).to.have.lengthOf(10);
    for (const code of codes()) expect(await decodeQr(pictureOf(code))).to.equal(desk.link);
  });

  it('contains a long link too', async () => {
    desk.fill({ address: `${ADDRESS}/${'long-'.repeat(60)}` });
    expect(await decodeQr(pictureOf(codes()[0]!, 900))).to.equal(desk.link);
  });

  it('can be read with a blot on some 8 % of it, as level M does and L does not', async () => {
    const code = codes()[0]!.cloneNode(true) as SVGElement;
    const [, , size = 0] = code.getAttribute('viewBox')!.split(' ').map(Number);
    const blot = code.ownerDocument.createElementNS(code.namespaceURI, 'path') as SVGElement;
    const side = (size - 8) * 0.28;
    const corner = 4 + (size - 8) * 0.4;
    blot.setAttribute('d', `M${corner} ${corner}h${side}v${side}h-${side}z`);
    blot.setAttribute('fill', '#fff');
    code.append(blot);
    expect(await decodeQr(pictureOf(code))).to.equal(desk.link);
  });

  it('opens the landing page with the right day, language, visit and restriction', async () => {
    desk.fill({
      address: '',
      time: '15:30',
      language: 'es',
      'visit-date': '2199-12-18',
      makeup: '480',
    });
    const read = await decodeQr(pictureOf(codes()[0]!));
    const frame = document.createElement('iframe');
    frame.src = read ?? '';
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const guide = page.querySelector('aftercare-guide')!;
    await timeUntil(() => guide.shadowRoot?.querySelector('article') !== null, 2000);
    const today = new Intl.DateTimeFormat('en-CA').format();
    const days = (Date.parse(today) - Date.parse('2026-11-20')) / 864e5;
    expect(guide.day).to.equal(days);
    const article = guide.shadowRoot!.querySelector('article')!;
    expect(article.lang).to.equal('es');
    const times = [...article.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.include('2026-11-20T15:30');
    expect(guide.restrictions.find(({ id }) => id === 'makeup')?.until?.getTime()).to.equal(
      days < 20 ? Date.parse('2026-12-10T15:30') : undefined,
    );
    expect(page.defaultView?.location.hash).to.equal('');
    frame.remove();
  });

  it('has the date in words under it, in the patient’s language', () => {
    desk.fill({ time: '15:30', language: 'de' });
    const caption = desk.get('code').querySelector('figcaption')!;
    expect(caption.textContent).to.equal('Freitag, 20. November 2026 um 15:30 Uhr');
    expect(caption.lang).to.equal('de');
  });
});

describe('The link for booking and mail tools', () => {
  it('contains the merge field as the tool writes it, unencoded', () => {
    desk.fill({ language: 'fr', tool: '' });
    const link = (field: string) => `${ADDRESS}#procedure-date-${field}_lang-fr`;
    expect(desk.text('plain-line')).to.equal(`${ADDRESS}#procedure-date-_lang-fr`);
    for (const field of [
      '{{{treated}}}',
      '%TREATED%',
      '[$treated$]',
      '{{ x | date: "%Y-%m-%d" }}',
      '$&',
    ]) {
      desk.fill({ 'field-name': field });
      expect(desk.text('tool-line')).to.equal(link(field));
    }
  });

  it('is written out for each tool that can be picked, with what the tag needs for it', () => {
    const options = [...desk.page.document.querySelectorAll<HTMLOptionElement>('#tool option')];
    expect(options.map(({ value }) => value)).to.deep.equal([
      '',
      ...mailTools.map(({ name }) => name),
    ]);
    for (const tool of mailTools) {
      desk.fill({ tool: tool.name });
      expect(desk.get('field-name-field').hidden).to.equal(true);
      expect(desk.text('tool-line')).to.equal(lineFor(tool, ADDRESS, 'en'));
      const remarks = desk.text('tool-remarks');
      for (const each of [tool.writes[0], tool.how, ...tool.sources])
        expect(remarks).to.include(each);
      expect(remarks).to.include(tool.order ? `date-order="${tool.order}"` : 'no date-order');
      expect(remarks.includes('spaces: put'), tool.name).to.equal(tool.writes[0].includes(' '));
      expect(remarks.includes('form with “=”'), tool.name).to.equal(/[^\w-]/.test(tool.writes[0]));
    }
  });

  it('stays the same for the next patient', () => {
    desk.fill({ tool: 'Cal.com' });
    desk.press('next');
    expect(desk.text('tool-line')).to.include('{EVENT_DATE_YYYY-MM-DD}');
  });

  it('is read by the guide once the tool has put the date in', () => {
    desk.fill({ tool: '', 'field-name': '*|TREATED|*' });
    for (const [written, date] of [
      ['2026-11-20', '2026-11-20'],
      ['2026-11-20T1530', '2026-11-20T15:30'],
      ['2026-11-20 15:30', '2026-11-20 15:30'],
      ['Nov 20, 2026 3:30 PM', 'Nov 20, 2026 3:30 PM'],
    ] as const) {
      const sent = desk.text('tool-line').replace('*|TREATED|*', written);
      expect(readLink(new URL(sent))).to.deep.equal({ 'procedure-date': date, lang: 'en' });
    }
    const empty = desk.text('tool-line').replace('*|TREATED|*', '');
    expect(readLink(new URL(empty))).to.deep.equal({ lang: 'en' });
  });

  it('contains nothing about one patient', () => {
    desk.fill({ 'visit-date': '2026-12-18', makeup: '48' });
    expect(desk.get('merge-links').textContent).not.to.match(/2026|next-visit|extend/);
  });

  it('is not offered for a merge field without a name', () => {
    desk.fill({ tool: '', 'field-name': ' ' });
    expect(desk.get('tool-row').hidden).to.equal(true);
  });
});

describe('The buttons of the front desk', () => {
  withOwnPage();
  const buttons = () => [...desk.page.document.querySelectorAll<HTMLElement>('[data-copy]')];

  it('copy the text beside them', async () => {
    const copied: string[] = [];
    const { navigator } = desk.page.window;
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => void copied.push(text),
    });
    for (const button of buttons()) button.click();
    await wait(50);
    const texts = buttons().map(({ dataset }) => desk.text(dataset['copy'] ?? ''));
    expect(copied).to.deep.equal(texts);
    expect(texts).to.include(desk.link);
    expect(new Set(texts).size).to.equal(texts.length);
    expect(desk.text('said')).to.equal('Copied.');
  });

  it('leave the text selected if the browser cannot copy', async () => {
    const { window: view, document: page } = desk.page;
    Object.defineProperty(view.navigator, 'clipboard', { value: undefined });
    page.execCommand = () => false;
    buttons()[0]?.click();
    await wait(50);
    expect(String(view.getSelection())).to.equal(desk.link);
    expect(desk.text('said')).to.match(/Ctrl and C/);
  });

  it('open an e-mail if its address is not too long, and a text message on touch screens only', () => {
    const mail = desk.get('write-mail') as HTMLAnchorElement;
    expect(decodeURIComponent(mail.href)).to.equal(
      `mailto:?subject=${desk.text('subject')}&body=${desk.text('mail').replace(/\n/g, '\r\n')}`,
    );
    expect(mail.hidden).to.equal(false);
    desk.fill({ language: 'ar' });
    expect(mail.hidden).to.equal(true);
    expect(desk.get('write-sms').hidden).to.equal(true);
  });

  it('print the cards', () => {
    let printed = 0;
    desk.page.window.print = () => void printed++;
    desk.press('print');
    expect(printed).to.equal(1);
  });
});

const KEY = 'aftercare-guide/front-desk';
/** A computer that has kept nothing; what these tests keep is removed. */
function withNothingKept(): void {
  const forget = () => localStorage.removeItem(KEY);
  beforeEach(forget);
  afterEach(forget);
}

describe('A front desk in which a single field was filled in', () => {
  withOwnPage();
  const SAMPLES = /rosewater|7946 ?0018|clinic\.example/i;
  const FIELDS = { address: ADDRESS.replace('rosewater', 'linden'), language: 'es', time: '15:30' };
  for (const [id, value] of Object.entries(FIELDS))
    it(`makes nothing to send, and says that the phone is missing: ${id}`, async () => {
      const fresh = await FrontDesk.open();
      fresh.fill({ [id]: value });
      expect(fresh.isOffered).to.equal(false);
      expect(fresh.text('no-link')).to.match(/Write your clinic’s phone/);
      expect(fresh.text('sheet')).to.equal('There is no link yet, so there are no cards.');
      fresh.close();
    });

  it('shows no sample clinic once only the phone is filled in', async () => {
    const fresh = await FrontDesk.open();
    fresh.fill({ 'clinic-phone': '020 7946 0042' });
    expect(fresh.isOffered).to.equal(true);
    for (const id of ['outcome', 'sheet']) expect(fresh.text(id), id).not.to.match(SAMPLES);
    fresh.close();
  });
});

describe('A new computer at the front desk', () => {
  it('shows the clinic’s fields, until there is a phone', async () => {
    const fresh = await FrontDesk.open();
    expect((fresh.get('clinic') as HTMLDetailsElement).open).to.equal(true);
    fresh.close();
  });
});

describe('The front desk keeps the clinic’s fields on this computer', () => {
  withNothingKept();
  const CLINIC = {
    'clinic-name': 'Linden Clinic',
    'clinic-phone': '020 7946 0042',
    'clinic-hours': 'Mo-Fr 09:00-17:30',
    'after-hours-phone': '020 7946 0199',
    'after-hours-name': 'Night Line',
    'emergency-phone': '999',
    address: 'https://linden.example/aftercare',
    languages: 'en ar',
    'date-order': 'dmy',
    tool: 'Cal.com',
    'field-name': '{{day}}',
  };
  const tick = (on: FrontDesk) => on.get('keep').click();
  const read = (on: FrontDesk) =>
    Object.fromEntries(Object.keys(CLINIC).map((id) => [id, on.field(id).value]));

  it('after one tick, and nothing about a patient', async () => {
    const first = await FrontDesk.open();
    first.fill({ ...CLINIC, date: '2026-11-20', language: 'ar', makeup: '48' });
    expect(localStorage.getItem(KEY)).to.equal(null);
    tick(first);
    first.press('next');
    first.close();
    expect(localStorage.getItem(KEY)).not.to.match(/2026|"ar"|48"/);
    const second = await FrontDesk.open();
    expect(read(second)).to.deep.equal(CLINIC);
    expect(second.field('keep').checked).to.equal(true);
    second.fill({ 'clinic-phone': '020 7946 0043' });
    second.close();
    const third = await FrontDesk.open();
    expect(third.field('clinic-phone').value).to.equal('020 7946 0043');
    third.close();
  });

  it('until the tick is taken back', async () => {
    const first = await FrontDesk.open();
    first.fill(CLINIC);
    tick(first);
    tick(first);
    expect(localStorage.getItem(KEY)).to.equal(null);
    first.close();
  });

  it('and what the clinic’s settings say wins over it', async () => {
    const first = await FrontDesk.open();
    first.fill(CLINIC);
    tick(first);
    first.close();
    const second = await FrontDesk.open(1200, { 'clinic-phone': '020 7946 0099' });
    expect(read(second)).to.deep.equal({ ...CLINIC, 'clinic-phone': '020 7946 0099' });
    second.close();
  });

  it('and begins empty if what was kept is not its own', async () => {
    localStorage.setItem(KEY, '{"fields":7,');
    const first = await FrontDesk.open();
    expect(first.field('clinic-phone').value).to.equal('');
    first.close();
  });
});

/** A clinic's own guidance: another hour for makeup, another word, English and Spanish. */
function ownGuidance(): Protocol {
  const { guidance: en } = allLanguages.find(({ tag }) => tag === 'en')!;
  const { guidance: es } = allLanguages.find(({ tag }) => tag === 'es')!;
  const texts = structuredClone({ en: en.microneedling, es: es.microneedling });
  Object.assign(texts.en.signs, { pus: 'You see something like pus.' });
  return {
    ...windows,
    version: 'Linden 1',
    items: windows.items.map((item) => (item.id === 'makeup' ? { ...item, until: 72 } : item)),
    texts,
  } as unknown as Protocol;
}

describe('The front desk follows the clinic’s own guidance', () => {
  withNothingKept();
  let own: FrontDesk;
  afterEach(() => own.close());

  const open = async (settings: object) => {
    own = await FrontDesk.open(1200, settings);
    own.fill({ 'clinic-phone': '020 7946 0042', address: ADDRESS, date: '2026-11-20' });
  };
  const choose = async (text: string) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'clinic.json'));
    own.field('guidance').files = files.files;
    own.field('guidance').dispatchEvent(new Event('change', { bubbles: true }));
    expect(own.isOffered, 'while the file is being read').to.equal(false);
    await timeUntil(() => !own.under('guidance').problem.includes('is loading'), 2000);
  };
  const languages = () =>
    [...own.page.document.querySelectorAll<HTMLOptionElement>('#language option')].map(
      ({ value }) => value,
    );
  const preview = () => own.page.document.querySelector('aftercare-guide')!;

  async function followsIt() {
    expect(own.under('guidance').hint).to.match(/version Linden 1, in en, es/);
    expect(languages()).to.deep.equal(['en', 'es']);
    expect(own.field('makeup').placeholder).to.equal('72');
    own.fill({ makeup: '48' });
    expect(own.under('makeup').problem).to.match(/this lasts 72 hours/);
    own.fill({ makeup: '96' });
    expect(own.link).to.include('extend-makeup-96');
    expect(own.text('mail')).to.include('• You see something like pus.');
    await preview().updateComplete;
    expect(preview().protocol.version).to.equal('Linden 1');
  }

  it('as it is written in the settings', async () => {
    await open({ guidance: ownGuidance() });
    await followsIt();
  });

  it('as a chosen file, which is kept with the other fields', async () => {
    await open({});
    await choose(JSON.stringify(ownGuidance()));
    await followsIt();
    own.get('keep').click();
    own.close();
    await open({});
    await followsIt();
    own.press('built-in');
    expect(languages()).to.have.lengthOf(9);
    expect(own.field('makeup').placeholder).to.equal('24');
    expect(localStorage.getItem(KEY)).not.to.include('Linden 1');
  });

  it('if the address in the settings leads to it, and makes no link before it has come', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(ownGuidance())]));
    own = await FrontDesk.open(
      1200,
      { guidance: file, 'clinic-phone': '020 7946 0042' },
      "blob: 'self'",
    );
    await timeUntil(() => own.isOffered, 2000);
    await followsIt();
  });

  it('and makes no link if it cannot be loaded', async () => {
    await open({ guidance: 'nowhere.json' });
    await wait(200);
    expect(own.isOffered).to.equal(false);
    expect(own.under('guidance').problem).to.match(/nowhere\.json, could not be loaded/);
    await choose(JSON.stringify(ownGuidance()));
    await followsIt();
  });

  const WRONG: Readonly<Record<string, readonly [string, RegExp]>> = {
    'is not JSON': ['<html>', /not JSON/],
    'has a mistake': [JSON.stringify({ ...ownGuidance(), version: 3 }), /version: expected/],
    'has many mistakes': ['{"items":[1,2,3],"signs":[4,5]}', /and \d+ more/],
    'is too large': [' '.repeat(2e6), /too large/],
  };
  for (const [what, [text, message]] of Object.entries(WRONG))
    it(`and makes no link if the file ${what}`, async () => {
      await open({});
      expect(own.isOffered).to.equal(true);
      await choose(text);
      expect(own.isOffered).to.equal(false);
      expect(own.under('guidance').problem).to.match(message);
      own.press('built-in');
      expect(own.isOffered).to.equal(true);
    });

  it('and makes no link if the file has gone', async () => {
    await open({});
    const text = Object.getOwnPropertyDescriptor(Blob.prototype, 'text')!;
    Blob.prototype.text = () => Promise.reject(new Error('gone'));
    await choose(JSON.stringify(ownGuidance()));
    Object.defineProperty(Blob.prototype, 'text', text);
    expect(own.isOffered).to.equal(false);
    expect(own.under('guidance').problem).to.match(/cannot be read. Choose it again/);
    await choose(JSON.stringify(ownGuidance()));
    await followsIt();
  });

  it('as it was kept before, if a chosen file cannot be used', async () => {
    await open({});
    await choose(JSON.stringify(ownGuidance()));
    own.get('keep').click();
    await choose('{"items":');
    expect(own.isOffered).to.equal(false);
    expect((own.field('guidance') as unknown as HTMLInputElement).files).to.have.lengthOf(0);
    own.fill({ 'clinic-name': 'Linden' });
    own.close();
    await open({});
    await followsIt();
    own.close();
    await open({});
    own.press('built-in');
    own.close();
    await open({});
    expect(own.get('built-in').hidden).to.equal(true);
  });

  it('as the file that was chosen last, whichever is read first', async () => {
    await open({});
    const text = Object.getOwnPropertyDescriptor(Blob.prototype, 'text')!;
    const waiting: (() => void)[] = [];
    Blob.prototype.text = async function () {
      const read = await (text.value as () => Promise<string>).call(this);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return read;
    };
    const start = (file: object) => {
      const files = new DataTransfer();
      files.items.add(new File([JSON.stringify(file)], 'own.json'));
      own.field('guidance').files = files.files;
      own.field('guidance').dispatchEvent(new Event('change', { bubbles: true }));
    };
    try {
      start({ ...ownGuidance(), version: 'Older' });
      start(ownGuidance());
      await timeUntil(() => waiting.length === 2, 2000);
      waiting[1]!();
      await timeUntil(() => own.under('guidance').hint.includes('version'), 2000);
      waiting[0]!();
      await wait(20);
    } finally {
      Object.defineProperty(Blob.prototype, 'text', text);
    }
    await followsIt();
  });

  it('even if its names are those of other fields of the page', async () => {
    const json = JSON.stringify(ownGuidance()).replaceAll('"makeup"', '"address"');
    await open({ guidance: JSON.parse(json) as unknown });
    own.fill({ address: ADDRESS, 'hours-address': '96' });
    expect(own.link).to.equal(`${ADDRESS}#procedure-date-2026-11-20_extend-address-96_lang-en`);
  });
});

describe('The languages of the clinic’s page at the front desk', () => {
  withNothingKept();
  let own: FrontDesk;
  afterEach(() => own.close());
  const offered = () =>
    [...own.page.document.querySelectorAll<HTMLOptionElement>('#language option')].map(
      ({ value }) => value,
    );
  const open = async (settings: object = {}) => {
    own = await FrontDesk.open(1200, {
      'clinic-phone': '020 7946 0042',
      address: ADDRESS,
      ...settings,
    });
  };

  it('are the only ones that are offered, and all of the guidance once the field is empty', async () => {
    await open();
    expect(offered()).to.have.length(9);
    own.fill({ language: 'ar', languages: 'en es' });
    expect(offered()).to.deep.equal(['en', 'es']);
    expect(own.link).to.match(/_lang-en$/);
    own.press('next');
    expect(offered()).to.deep.equal(['en', 'es']);
    own.fill({ languages: ' ' });
    expect(offered()).to.have.length(9);
  });

  it('are read as on the tag, and the patient’s stays picked if it is one of them', async () => {
    await open();
    own.fill({ language: 'es', languages: 'en, es,en' });
    expect(offered()).to.deep.equal(['en', 'es']);
    expect(own.field('language').value).to.equal('es');
  });

  it('come from the settings too, and are shown in the field', async () => {
    await open({ languages: 'es en' });
    expect(own.field('languages').value).to.equal('es en');
    expect(offered()).to.deep.equal(['es', 'en']);
  });

  it('do not include one that the guidance lacks, and the field says so', async () => {
    await open({ languages: 'en nl' });
    expect(offered()).to.deep.equal(['en']);
    expect(own.under('languages').hint).to.match(/does not have nl/);
    expect(own.isOffered).to.equal(true);
    own.fill({ languages: 'nl' });
    expect(own.under('languages').problem).to.match(/none of these languages.*en, ar/);
    expect(own.isOffered).to.equal(false);
  });
});

describe('The settings of the front desk', () => {
  withNothingKept();
  it('have languages to pick from, and hours that are longer for every patient', async () => {
    const fresh = await FrontDesk.open(1200, {
      languages: 'es en-GB',
      hours: 'sweating:72',
      'clinic-phone': '020 7946 0042',
      address: ADDRESS,
    });
    fresh.fill({ date: '2026-11-20' });
    expect(fresh.link).to.equal(`${ADDRESS}#procedure-date-2026-11-20_extend-sweating-72_lang-es`);
    fresh.fill({ language: 'en-GB', sweating: '96' });
    const all = '_extend-sweating-72_lang-en-GB';
    expect(fresh.text('tool-line')).to.equal(`${ADDRESS}#procedure-date-{{treated}}${all}`);
    expect(fresh.text('plain-line')).to.equal(`${ADDRESS}#procedure-date-${all}`);
    fresh.fill({ tool: 'Cliniko' });
    expect(fresh.text('tool-line')).to.match(/=Appointment.Date&extend=sweating:72&lang=en-GB$/);
    fresh.press('next');
    expect(fresh.field('language').value).to.equal('es');
    expect(fresh.field('sweating').value).to.equal('72');
    fresh.close();
  });

  const mistakes: readonly (readonly [string, object, RegExp])[] = [
    ['fewer hours than in the guidance', { hours: 'sweating:12' }, /“sweating:12” of “hours”/],
    ['hours without a colon', { hours: 'sweating 72' }, /“sweating” of “hours” does not count/],
    ['hours of nothing in the guidance', { hours: 'makeup:48 exercise:72' }, /“exercise:72” of “h/],
    ['hours that are no text', { hours: { sweating: 72 } }, /write “hours” between quotation m/],
    ['languages that are no text', { languages: ['en', 'es'] }, /write “languages” between/],
    ['a name that there is not', { hour: 'sweating:72' }, /no setting “hour”. Is it “hours”\?/],
    ['an order of dates in capitals', { 'date-order': 'DMY' }, /is "DMY".*: dmy, mdy, ymd\./],
    [
      'a tool that is not offered',
      { tool: 'Clinik' },
      /“tool” is "Clinik". Write one of: .*Cliniko/,
    ],
    ['no landing page in words', { landing: 'no' }, /“landing” is "no".*: true, false\./],
    ['another such name', { colour: 'red' }, /there is no setting “colour”.$/],
  ];
  for (const [what, settings, message] of mistakes)
    it(`are not used in part, and the staff reads why there is no link: ${what}`, async () => {
      const clinic = { 'clinic-phone': '020 7946 0042', address: ADDRESS };
      const fresh = await FrontDesk.open(1200, { ...clinic, ...settings });
      fresh.fill({ date: '2026-11-20' });
      expect(fresh.isOffered).to.equal(false);
      expect(fresh.text('settings-file')).to.match(message);
      expect(fresh.text('no-link')).to.contain(fresh.text('settings-file'));
      fresh.close();
    });

  it('are needed: without the file, or with a mistake in its form, there is no link', async () => {
    const page = await openWatched('demo/link.html', 1200, (markup) =>
      markup.replace(/<script src="front-desk-settings.*<\/script>/, ''),
    );
    const fresh = new FrontDesk(page);
    fresh.fill({ 'clinic-phone': '020 7946 0042', address: ADDRESS, date: '2026-11-20' });
    expect(fresh.isOffered).to.equal(false);
    expect(fresh.text('no-link')).to.match(/front-desk-settings.js is missing or has a mistake/);
    fresh.close();
  });

  it('can be printed into the page as JSON', async () => {
    const fresh = await FrontDesk.open(1200, { 'clinic-name': 'Linden </b>' });
    expect(fresh.field('clinic-name').value).to.equal('Linden </b>');
    fresh.close();
  });
});

describe('The first screen of the front desk', () => {
  it('has link, code and text message at 1280 × 800, and no date is cut off', async () => {
    const fresh = await FrontDesk.open(1280, {
      'clinic-phone': '020 7946 0042',
      'clinic-name': 'Linden Clinic',
      address: ADDRESS,
    });
    fresh.page.frame.style.height = '800px';
    fresh.fill({ date: '2026-11-20', time: '15:30' });
    const place = (id: string) => fresh.get(id).getBoundingClientRect();
    for (const id of ['link', 'code', 'sms']) {
      expect(place(id).bottom, id).to.be.below(800);
      expect(place(id).top, id).to.be.above(0);
    }
    expect(place('sms').bottom).to.be.below(place('card').top);
    for (const width of [320, 390, 1024, 1100, 1280, 1440, 1920]) {
      fresh.page.frame.style.width = `${width}px`;
      for (const id of ['date', 'visit-date'])
        expect(place(id).width, `${id} at ${width}`).to.be.above(170);
    }
    fresh.close();
  });
});

describe('Screen readers at the front desk', () => {
  it('announce the new link once typing has stopped', async () => {
    // A unique time: what earlier tests typed may have been announced already.
    desk.fill({ date: '2026-11-19', time: '16:45' });
    await wait(100);
    expect(desk.text('said')).not.to.contain('4:45');
    await timeUntil(() => desk.text('said').includes('November 19, 2026 at 4:45 PM'), 2000);
    desk.fill({ date: '' });
    await timeUntil(() => desk.text('said') === 'There is no link yet.', 2000);
  });
});

/** A database can only be deleted while no page has it open, and other test files must not find it. */
const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });

describe('Nothing leaves the front desk', () => {
  withOwnPage();
  it('it makes no request except for its own files, no cookie, no storage, no violation of its policy', async () => {
    desk.fill({ time: '15:30', language: 'ar', 'visit-date': '2026-12-18', makeup: '48' });
    desk.page.window.print = () => {};
    for (const button of desk.page.document.querySelectorAll('button')) button.click();
    desk.wake();
    await wait(300);
    expect(filesOf(desk.page)).to.deep.equal([
      '/demo/demo.css',
      '/demo/front-desk-settings.js',
      ...iconInFrames,
      '/demo/link.css',
      '/dist/aftercare-guide.js',
      '/dist/front-desk.js',
    ]);
    expect(leaksOf(desk.page)).to.deep.equal([]);
    expect(desk.page.log).to.deep.equal([]);
  });

  it('a request, cookie, storage or violation would be noticed', async () => {
    const { window: view, document: page } = desk.page;
    const tries: readonly (() => unknown)[] = [
      () => view.fetch('/x'),
      () => new view.XMLHttpRequest().open('GET', '/x'),
      () => view.navigator.sendBeacon('/x'),
      () => new view.WebSocket('ws://localhost/x'),
      () => new view.EventSource('/x'),
      () => view.sessionStorage.setItem('x', '1'),
      async () => (await answerOf(view.indexedDB.open('x'))).close(),
      () => view.caches.open('x'),
      () => (page.cookie = 'x=1; max-age=0'),
    ];
    for (const each of tries)
      try {
        await each();
      } catch {
        // The policy may refuse it as well.
      }
    view.sessionStorage.removeItem('x');
    await answerOf(view.indexedDB.deleteDatabase('x'));
    await view.caches.delete('x');
    expect(leaksOf(desk.page)).to.deep.equal([
      'fetch',
      'XMLHttpRequest',
      'beacon',
      'WebSocket',
      'EventSource',
      'storage',
      'IndexedDB',
      'cache',
      'cookie',
    ]);
    expect(desk.page.log.join()).to.contain('violation: connect-src');
  });
});
