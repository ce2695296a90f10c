import { expect } from '@open-wc/testing';
import { patientTexts } from '../../demo/front-desk/patient-texts.js';
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
