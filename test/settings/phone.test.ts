import { expect } from '@open-wc/testing';
import { readPhones } from '../../src/settings/phone.js';
import { listenToConsole } from '../support/console.js';
import { showGuide } from '../support/guide.js';
import { Random } from '../support/random.js';

interface PhoneCase {
  readonly text: string;
  /** What is shown, and the link; `null` if it is only text. */
  readonly dials: readonly (readonly [string, string | null])[];
}

/** The plugin's PHP is tested with the same table. */
const table = await fetch(new URL('../support/phones.json', import.meta.url));
const cases = (await table.json()) as readonly PhoneCase[];

const GUIDE = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };
const asSeen = (text: string) => text.replace(/\s+/g, ' ');

describe('A clinic’s phone', () => {
  for (const { text, dials } of cases)
    it(`${JSON.stringify(text.slice(0, 50))} dials ${dials.map(([, href]) => href ?? 'nothing').join(' and ')}`, async () => {
      const lines = listenToConsole();
      const guide = await showGuide({ ...GUIDE, 'clinic-phone': text });
      const expected = dials.map(([shown, href]) => ({
        text: `Call ${asSeen(shown)}`,
        href: href ?? '',
      }));
      // In the header, and beside the signs to call for.
      expect(guide.callLinks).to.deep.equal([...expected, ...expected]);
      const isUnclear = dials.some(([, href]) => href === null);
      // Quotation marks get a line of their own.
      const refusals = lines.filter((line) => !line.includes('round quotes'));
      expect(refusals.length).to.equal(isUnclear ? 1 : 0);
      if (isUnclear)
        expect(refusals[0]).to.match(/clinic-phone=".* cannot be dialled.*Write 3 to 15 digits/s);
    });
});

describe('Two numbers of a clinic', () => {
  const TWO = { ...GUIDE, 'clinic-name': 'Rose Clinic', 'clinic-phone': '555-0100 / 555-0101' };
  const SHORT = [
    { text: 'Call 555-0100', href: 'tel:5550100' },
    { text: 'Call 555-0101', href: 'tel:5550101' },
  ];

  it('are two links in the header and beside the signs, the first with the clinic’s name', async () => {
    const { callLinks } = await showGuide(TWO);
    const links = [
      { text: 'Call Rose Clinic: 555-0100', href: 'tel:5550100' },
      { text: 'Call 555-0101', href: 'tel:5550101' },
    ];
    expect(callLinks).to.deep.equal([...links, ...links]);
  });

  for (const layout of ['compact', 'counter'])
    it(`are two links in the ${layout} layout`, async () => {
      const { callLinks } = await showGuide({ ...TWO, layout });
      expect(callLinks).to.deep.equal(SHORT);
    });

  it('are both in each entry of the calendar', async () => {
    const { element } = await showGuide(TWO);
    const entries = element.calendar().replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);
    expect(entries.length).to.be.above(3);
    for (const entry of entries) expect(entry).to.match(/Call 555-0100\\nCall 555-0101/);
  });

  it('are in the calendar as written, even with a dollar sign', async () => {
    listenToConsole();
    const { element } = await showGuide({ ...TWO, 'clinic-phone': "555-0100 $& $' $1" });
    expect(element.calendar().replace(/\r\n /g, '')).to.include("Call 555-0100 $& $' $1");
  });
});

describe('A phone’s link', () => {
  const pieces =
    '0|020|7946|0018|+44|(0)| | / |/|, |\n| or |-|9-17| ext. 22|Tel. |Mon-Fri|(9-17)|24/7|x|٠٢٠|\u200e|fax'.split(
      '|',
    );

  it('never joins digits that words, separators or line ends separate', () => {
    let dialled = 0;
    for (let round = 0; round < 20_000; round++) {
      const random = new Random('phones', round);
      const text = Array.from(
        { length: random.integer(1, 7) },
        () => pieces[random.integer(0, pieces.length - 1)],
      ).join('');
      for (const { text: shown, href } of readPhones(text)) {
        if (href === null) continue;
        dialled++;
        expect(href, text).to.match(/^tel:\+?\d{3,18}(;ext=\d{1,7})?$/);
        const digits = /\d+/.exec(href)?.[0] ?? '';
        const written = shown.replace(/[\u0660-\u0669]/g, (digit) =>
          String(digit.charCodeAt(0) & 15),
        );
        // A single zero may be left out, as in "+44 (0)20".
        const between = '(?:[^\\d\\p{L},;|&\\n]|(?<=\\D)0(?=\\D))*';
        expect(written, `${JSON.stringify(text)} ${href}`).to.match(
          new RegExp(digits.split('').join(between), 'u'),
        );
      }
    }
    expect(dialled).to.be.above(500);
  });

  it('is not looked for in a text of 100,000 characters', () => {
    for (const piece of ['0', '(', ' ', '0 ', ' or ', '+', 'a', '(0)', '/']) {
      const text = `x${piece.repeat(100_000 / piece.length)}x`;
      expect(readPhones(text)).to.deep.equal([{ text, href: null }]);
    }
  });
});
