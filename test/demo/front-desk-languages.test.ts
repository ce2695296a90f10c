import { expect } from '@open-wc/testing';
import { patientTexts } from '../../demo/front-desk/patient-texts.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import type { LanguageName } from '../../src/languages/all-languages.js';
import { englishIn, latinWordsIn } from '../languages/english-left-over.js';
import { FrontDesk } from '../support/front-desk.js';
import { asSeen, LANGUAGES, TRANSLATIONS, writtenIn } from '../support/languages.js';

const ADDRESS = 'https://rosewater.example/aftercare';
const PHONE = '020 7946 0042';
const TREATED = Date.UTC(2026, 10, 20, 15, 30);
const VISIT = Date.UTC(2026, 11, 18, 10);
const WITH_YEAR = { year: 'numeric', hour: 'numeric', minute: '2-digit' } as const;

let desk: FrontDesk;
before(async () => {
  desk = await FrontDesk.open();
  desk.setClock('2026-11-25T10:00');
});
after(() => desk.close());

function choose(code: string): void {
  desk.fill({
    date: '2026-11-20',
    time: '15:30',
    language: code,
    'visit-date': '2026-12-18',
    'visit-time': '10:00',
    'clinic-name': 'Lindenhof',
    'clinic-phone': PHONE,
    address: ADDRESS,
  });
}

/** The patient's text, line by line, without link, address and number, which have no language. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(desk.link, '')
    .replaceAll('Lindenhof', '')
    .replaceAll(ADDRESS.replace('https://', ''), '')
    .split('\n')
    .map(asSeen)
    .filter(Boolean);
}

const cardLines = () =>
  [...desk.card.querySelectorAll('p, figcaption')].map(({ textContent }) => textContent).join('\n');

it('The front desk offers every language of the guide', () => {
  const options = [...desk.page.document.querySelectorAll<HTMLOptionElement>('#language option')];
  expect(options.map(({ value }) => value).sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
  expect(Object.keys(patientTexts).sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
});

for (const [code, { dir, words, guidance }] of Object.entries(LANGUAGES))
  describe(`In ${code}`, () => {
    beforeEach(() => choose(code));
    const treated = writtenIn(code, TREATED, WITH_YEAR);
    const visit = writtenIn(code, VISIT, WITH_YEAR);
    const texts = patientTexts[code as LanguageName];

    it('the e-mail has the link alone on its line, both dates in words, every sign and the phone', () => {
      const mail = asSeen(desk.text('mail'));
      expect(desk.text('mail').split('\n')).to.include(desk.link);
      expect(desk.link).to.match(new RegExp(`_lang-${code}$`));
      expect(mail).to.contain(asSeen(treated));
      expect(mail).to.contain(asSeen(visit));
      expect(mail).to.contain(PHONE);
      expect(mail).to.contain('Lindenhof');
      const { signs } = guidance.microneedling;
      const { 'redness-and-swelling': _, tightness, 'burns-easily': __, peeling, ...calls } = signs;
      for (const sign of Object.values(calls)) expect(mail).to.contain(asSeen(sign));
      expect(mail).not.to.contain(tightness).and.not.to.contain(peeling);
      expect(mail).to.contain(asSeen(words.emergencyIf));
      expect(desk.text('subject')).to.equal(`${texts.title} – Lindenhof`);
    });

    it('the text message has the link, the date in words, the clinic and the phone', () => {
      const [first, second, ...rest] = desk.text('sms').split('\n');
      expect(first).to.equal(`${texts.title} - Lindenhof`);
      expect(second).to.equal(desk.link);
      expect(asSeen(rest.join(' ')))
        .to.contain(asSeen(treated))
        .and.to.contain(PHONE);
    });

    it('the card has both dates in words, the clinic, the phone and the address to type', () => {
      const lines = asSeen(cardLines());
      expect(asSeen(desk.card.querySelector('figcaption')!.textContent)).to.equal(asSeen(treated));
      expect(lines).to.contain(asSeen(visit));
      expect(lines).to.contain('Lindenhof');
      expect(desk.card.querySelector('bdi[dir=ltr].number')?.textContent).to.equal(PHONE);
      expect(lines).to.contain('rosewater.example/aftercare');
      expect(cardLines()).not.to.match(/[：。] /);
      expect(desk.card.querySelector('svg')?.getAttribute('aria-label')).to.equal(desk.link);
    });

    it('texts are marked with the language and its direction', () => {
      const marked = [...['subject', 'mail', 'sms'].map((id) => desk.get(id)), desk.card];
      for (const each of marked) {
        expect(each.lang).to.equal(code === 'zh' ? 'zh-Hans' : code);
        expect(each.dir).to.equal(dir);
      }
    });

    it('a treatment still to come is not said to be over', () => {
      desk.fill({ date: '2026-11-27' });
      const [before = ''] = words.startsOn.split('{when}');
      expect(asSeen(desk.text('mail'))).to.contain(asSeen(before));
      expect(asSeen(desk.text('sms'))).to.contain(asSeen(before));
    });

    it('without the clinic’s name, no gap is left', () => {
      desk.fill({ 'clinic-name': '' });
      for (const text of [desk.text('mail'), desk.text('sms'), desk.text('subject'), cardLines()])
        expect(text).not.to.match(/[{}]|undefined|null|– *$/m);
      expect(asSeen(desk.text('mail'))).to.contain(asSeen(words.callYourClinicIf));
    });

    it('without a time, only the day is given', () => {
      desk.fill({ time: '' });
      const day = writtenIn(code, TREATED, { year: 'numeric' });
      expect(asSeen(desk.card.querySelector('figcaption')!.textContent)).to.equal(asSeen(day));
      expect(desk.text('sms')).not.to.contain('15:30').and.not.to.contain('3:30');
    });
  });

for (const [code] of TRANSLATIONS)
  it(`No English is left in ${code}`, () => {
    choose(code);
    const lines = [desk.text('subject'), desk.text('mail'), desk.text('sms'), cardLines()].flatMap(
      wordsOf,
    );
    expect(lines.length).to.be.above(25);
    expect(englishIn(lines, code)).to.deep.equal([]);
    const english: readonly string[] = Object.values(patientTexts.en);
    expect(lines.filter((line) => english.includes(line))).to.deep.equal([]);
    if (['ar', 'zh'].includes(code)) expect(latinWordsIn(lines)).to.deep.equal([]);
  });

it('English text would be noticed', () => {
  choose('en');
  expect(englishIn(wordsOf(desk.text('mail')), 'de')).to.have.length.above(10);
});

it('In Arabic, a phone number keeps the order of its parts, in an e-mail too', () => {
  choose('ar');
  const mail = desk.get('mail');
  const line = [...mail.childNodes].find((node) => node.nodeType === Node.TEXT_NODE) as Text;
  const left = (piece: string) => {
    const range = desk.page.document.createRange();
    const start = line.data.indexOf(piece);
    range.setStart(line, start);
    range.setEnd(line, start + piece.length);
    return range.getBoundingClientRect().left;
  };
  expect(left('020')).to.be.below(left('7946'));
  expect(left('7946')).to.be.below(left('0042'));
});

it('A region of a language writes its dates, as en-GB does', () => {
  const select = desk.field('language') as unknown as HTMLSelectElement;
  const british = desk.page.document.createElement('option');
  british.value = 'en-GB';
  select.append(british);
  choose('en-GB');
  expect(desk.card.querySelector('figcaption')!.textContent).to.equal(
    writtenIn('en-GB', TREATED, WITH_YEAR),
  );
  expect(desk.link).to.match(/_lang-en-GB$/);
  british.remove();
});

it('An unsupported language is rejected with a list of the supported ones', () => {
  const select = desk.field('language') as unknown as HTMLSelectElement;
  const dutch = desk.page.document.createElement('option');
  dutch.value = 'nl';
  select.append(dutch);
  choose('nl');
  expect(desk.under('language').problem).to.match(
    /has no language "nl"\. Choose one of: en, ar, de/,
  );
  expect(desk.isOffered).to.equal(false);
  dutch.remove();
});

describe('A clinic that has set hours and numbers at the front desk', () => {
  const FIELDS = {
    'clinic-hours': 'Mo-Fr 09:00-17:30; 2026-11-30 off; 2027-06-01 off',
    'after-hours-phone': '020 7946 0199',
    'after-hours-name': 'Nachtdienst',
    'emergency-phone': '999',
  };
  const NONE = Object.fromEntries(Object.keys(FIELDS).map((id) => [id, '']));
  afterEach(() => desk.fill(NONE));

  for (const [code, { words, dir, guidance }] of Object.entries(LANGUAGES))
    it(`sends them in ${code}: the emergency number before its signs, and who answers when it is closed`, () => {
      choose(code);
      desk.fill(FIELDS);
      const lines = desk.text('mail').split('\n').map(asSeen);
      const plain = (text: string) => asSeen(text).replace(/\u200e/g, '');
      const at = (text: string) => lines.findIndex((line) => plain(line) === plain(text));
      const mark = dir === 'rtl' ? '\u200e' : '';
      const call = words.call.replace('{phone}', `${mark}999${mark}`);
      expect(lines[at(words.emergencyIf) + 1]).to.equal(asSeen(call));
      const [sign] = windows.signs.filter(({ level }) => level === 'emergency');
      expect(lines[at(words.emergencyIf) + 2]).to.equal(
        asSeen(`• ${guidance.microneedling.signs[sign!.id]}`),
      );
      const second = words.callClinic
        .replace('{clinic}', 'Nachtdienst')
        .replace('{phone}', FIELDS['after-hours-phone']);
      expect(at(second)).to.be.above(at(call));
      expect(plain(lines[at(second) - 1]!)).to.include(plain(words.whenClosed));
      // The day off near the treatment, not that of next year.
      expect(lines[at(second) - 1]).to.match(/30/);
      expect(lines[at(second) - 1]).not.to.match(/2027/);
      const card = plain(desk.card.textContent);
      const short = words.call.replace('{phone}', FIELDS['after-hours-phone']);
      const gap = words.stop === '。' ? '' : ' ';
      expect(card).to.include(plain(words.whenClosed + gap + short));
      expect(desk.text('sms')).not.to.include(FIELDS['after-hours-phone']);
      expect(desk.link).not.to.match(/999|0199|hours/);
    });

  it('shows them in the preview, on the clock of the desk', () => {
    choose('en');
    desk.fill(FIELDS);
    const guide = desk.page.document.querySelector('#preview aftercare-guide')!;
    for (const [name, value] of Object.entries(FIELDS))
      expect(guide.getAttribute(name)).to.equal(value);
    expect(guide.getAttribute('time-zone')).to.equal(
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    );
    desk.fill(NONE);
    const after = desk.page.document.querySelector('#preview aftercare-guide')!;
    for (const name of [...Object.keys(FIELDS), 'time-zone'])
      expect(after.hasAttribute(name), name).to.equal(false);
  });

  for (const [id, wrong, message] of [
    ['clinic-hours', 'Mo-Fr 9 to 5', /“Mo-Fr 9 to 5” cannot be read\. Write hours as in Mo-Fr/],
    ['after-hours-phone', '12', /Write 3 to 15 digits/],
    ['emergency-phone', 'the usual', /Write 3 to 15 digits/],
  ] as const)
    it(`makes nothing to send with a wrong value, and says which: ${id}`, () => {
      choose('en');
      desk.fill({ [id]: wrong });
      expect(desk.under(id).problem).to.match(message);
      expect(desk.isOffered).to.equal(false);
      const link = desk.get('no-link').querySelector<HTMLElement>(`a[href="#${id}"]`);
      link?.click();
      expect(desk.page.document.activeElement?.id).to.equal(id);
      desk.fill({ [id]: '' });
      expect(desk.isOffered).to.equal(true);
    });

  it('says which of the days off is over, and still makes the message', () => {
    choose('en');
    desk.fill({ 'clinic-hours': 'Mo-Fr 09:00-17:30; 2026-01-01 off' });
    expect(desk.under('clinic-hours').hint).to.equal('2026-01-01 off: this is over.');
    expect(desk.isOffered).to.equal(true);
  });

  it('offers the emergency numbers by country, and fills in none', () => {
    const options = [...desk.get('emergency-numbers').querySelectorAll('option')];
    expect(options.length).to.be.above(30);
    expect(options.map(({ label, value }) => [label, value])).to.deep.include([
      'United Kingdom: 999',
      '999',
    ]);
    expect(desk.field('emergency-phone').value).to.equal('');
  });
});
