import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';
import { LANGUAGES, madeUp } from '../support/languages.js';

// A calendar has no markup: among Arabic letters, only marks keep the parts of a phone number in their order.

const VISIT: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  'next-visit': '2026-12-18T10:00',
};
const PHONES = ['020 7946 0018', '+971 4 123 4567', '04-123-4567', '+44 (0)20 7946-0018'];
/** For when the clinic is closed. */
const SECOND = '0800 111 2222';
/** Left-to-right mark. */
const MARK = '\u200e';

const descriptionsIn = (calendar: string) =>
  calendar
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith('DESCRIPTION:'))
    .map((line) => line.slice('DESCRIPTION:'.length).replace(/\\n/g, '\n').replace(/\\/g, ''));

/** The characters of a piece of text from left to right, as the browser draws them. */
function drawn(text: string, piece: string, dir: string): string {
  const box = document.createElement('p');
  box.dir = dir;
  // One line: the order within a line is what counts.
  box.style.cssText = 'white-space: pre; inline-size: max-content';
  box.textContent = text;
  document.body.append(box);
  const node = box.firstChild as Text;
  const start = text.indexOf(piece);
  const places = Array.from(piece, (character, index) => {
    const range = document.createRange();
    range.setStart(node, start + index);
    range.setEnd(node, start + index + 1);
    return { character, left: range.getBoundingClientRect().left };
  });
  box.remove();
  return places
    .sort((one, other) => one.left - other.left)
    .map(({ character }) => character)
    .join('');
}

before(() => {
  const { words, ...hebrew } = madeUp('he', { mark: 'א', dir: 'rtl' });
  registerLanguage({ ...hebrew, words: { ...words, call: 'להתקשר: {phone}' } });
});

for (const lang of ['ar', 'ar-EG', 'he'])
  describe(`In a calendar in ${lang}, which runs from right to left,`, () => {
    for (const phone of PHONES)
      it(`the number ${phone} is seen as it is dialled, in every entry, whatever the calendar’s direction`, async () => {
        const guide = await showGuide({
          ...VISIT,
          lang,
          'clinic-phone': phone,
          'clinic-hours': 'Mo-Fr 09:00-17:00',
          'after-hours-phone': SECOND,
        });
        const all = descriptionsIn(guide.element.calendar());
        expect(all.length).to.be.above(8);
        for (const text of all) {
          expect(text)
            .to.include(MARK + phone + MARK)
            .and.to.include(MARK + SECOND + MARK);
          const [line = ''] = text.split('\n').filter((each) => each.includes(phone));
          for (const dir of ['ltr', 'rtl', 'auto'])
            // A pair of brackets is mirrored where it is drawn, so only the digits are compared.
            expect(drawn(line, phone, dir), `${dir}: ${line}`).to.equal(phone);
        }
      });

    it('without the marks the number would be drawn in another order, so this can fail', async () => {
      const guide = await showGuide({ ...VISIT, lang, 'clinic-phone': PHONES[0]! });
      const [text = ''] = descriptionsIn(guide.element.calendar());
      const [line = ''] = text.split('\n').filter((each) => each.includes(PHONES[0]!));
      expect(drawn(line.replaceAll(MARK, ''), PHONES[0]!, 'rtl')).not.to.equal(PHONES[0]);
    });
  });

it('A calendar from left to right has no invisible marks in it, in any language', async () => {
  for (const [code, { dir }] of Object.entries(LANGUAGES)) {
    if (dir === 'rtl') continue;
    const guide = await showGuide({ ...VISIT, lang: code, 'clinic-phone': PHONES[0]! });
    expect(guide.element.calendar(), code).not.to.match(/[\u200e\u200f\u2066-\u2069]/);
  }
});
