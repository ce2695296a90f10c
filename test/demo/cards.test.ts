import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { describeWith } from '../support/engine.js';
import { decodeQr, FrontDesk, openFile, type FilePage } from '../support/front-desk.js';
import { LANGUAGES } from '../support/languages.js';

const ADDRESS = 'https://rosewater.example/aftercare';
const LONG = {
  date: '2026-09-30',
  time: '15:30',
  'visit-date': '2026-12-30',
  'visit-time': '10:30',
  'clinic-name': 'Rosewater Clinic for Skin Health and Laser Medicine, Marylebone',
  'clinic-phone': '+44 (0)20 7946 0042',
  'after-hours-phone': '+44 (0)20 7946 0199',
  'after-hours-name': 'Night line of the clinic',
  address: 'https://www.rosewater-clinic.example/patients/aftercare',
};

/** Height of a card, as a part of A4. */
const CARD = 69 / 297;

/** Pages of a PDF and their sizes in points. */
const pagesOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
const sizesOf = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(({ 1: width, 2: height }) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);

describeWith('the DevTools protocol', 'The sheet of cards, from a file on a disk', () => {
  let file: FilePage;
  before(async function () {
    this.timeout(60_000);
    file = await openFile('demo/link.html', { ...LONG, language: 'pl', makeup: '48' });
  });

  for (const [paper, pdf, size] of [
    ['A4', () => file.pdf, [596, 842]],
    ['Letter', () => file.letter, [612, 792]],
  ] as const)
    it(`the sheet of cards is one page of ${paper}, whichever the printer has`, () => {
      expect(pagesOf(pdf())).to.equal(1);
      expect(sizesOf(pdf())).to.deep.equal([size]);
    });

  it('has eight cards, two by four, each with the code of the link', async () => {
    for (const [column, x] of [0, 0.5].entries())
      for (const row of [0, 1, 2, 3])
        expect(
          await decodeQr(file.sheet, { x, y: row * CARD, width: 0.5, height: CARD }),
          `column ${column}, row ${row}`,
        ).to.equal(
          `${LONG.address}#procedure-date-2026-09-30T1530_next-visit-2026-12-30T1030_extend-makeup-48_lang-pl`,
        );
  });

  it('loads nothing but the page’s own files, under its own policy', () => {
    expect([...new Set(file.requests)].sort()).to.deep.equal([
      'demo/demo.css',
      'demo/front-desk-settings.js',
      'demo/icon.svg',
      'demo/link.css',
      'demo/link.html',
      'dist/aftercare-guide.js',
      'dist/front-desk.js',
    ]);
    expect(file.log).to.deep.equal([]);
  });
});

describeWith('the medium print', 'A card', () => {
  let desk: FrontDesk;
  before(async () => {
    desk = await FrontDesk.open();
  });
  beforeEach(() => emulate({ media: 'print' }));
  after(() => desk.close());

  const cards = () => [...desk.get('sheet').querySelectorAll<HTMLElement>('.card')];
  const MM = 96 / 25.4;

  /** What overflows the inside of a card, or over something else in it. */
  function misplacedIn(card: HTMLElement): readonly string[] {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const rim = 4 * MM; // what printers leave white
    const parts = [...card.querySelectorAll<HTMLElement>('p, figcaption, path:last-child')];
    const beyond = parts.filter((part) => {
      const box = part.getBoundingClientRect();
      const inside =
        box.left >= left + rim - 1 &&
        box.right <= right - rim + 1 &&
        box.top >= top + rim - 1 &&
        box.bottom <= bottom - rim + 1;
      return !inside || part.scrollWidth > part.clientWidth + 1;
    });
    const texts = parts.filter(({ localName }) => localName !== 'path');
    const over = texts.filter((one, index) =>
      texts.slice(index + 1).some((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        return (
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1
        );
      }),
    );
    return [...beyond, ...over].map((part) => part.textContent || part.localName);
  }

  for (const language of Object.keys(LANGUAGES))
    it(`holds a long name, number, date and address in ${language}`, () => {
      desk.fill({ ...LONG, language });
      expect(cards()).to.have.lengthOf(8);
      for (const card of cards()) expect(misplacedIn(card)).to.deep.equal([]);
    });

  it('a card with too much text would be noticed', () => {
    desk.fill({ ...LONG, language: 'pl', 'clinic-name': 'Rosewater '.repeat(40) });
    expect(misplacedIn(cards()[0]!)).not.to.deep.equal([]);
  });

  it('eight cards of 105 by 69 mm fit both A4 and Letter', () => {
    const sheet = desk.get('sheet').getBoundingClientRect();
    expect(sheet.width / MM).to.be.closeTo(210, 0.1);
    expect(sheet.height / MM).to.be.closeTo(276, 0.1);
    // Letter is 215.9 by 279.4 mm.
    const card = cards()[0]!.getBoundingClientRect();
    expect(card.width / MM).to.be.closeTo(105, 0.1);
    expect(card.height / MM).to.be.closeTo(69, 0.1);
  });

  it('a card has no address to type if that is too long to be typed', () => {
    desk.fill({ ...LONG, language: 'en', address: `${ADDRESS}/${'x'.repeat(60)}` });
    expect(cards()[0]!.querySelector('.address')).to.equal(null);
  });

  it('only the cards are printed', () => {
    const seen = [...desk.page.document.body.children].filter((each) => each.checkVisibility());
    expect(seen.map(({ id }) => id)).to.deep.equal(['sheet']);
  });
});
