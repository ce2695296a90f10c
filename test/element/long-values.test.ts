import { expect } from '@open-wc/testing';
import { AftercareGuide } from '../../src/index.js';
import { readLink, withoutLink } from '../../src/settings/link-text.js';
import { listenToConsole } from '../support/console.js';
import { showGuide } from '../support/guide.js';

/** So long that a search which is not linear would not end before the test runner does. */
const LENGTH = 100_000;

const UNITS: readonly string[] = [
  ...Array.from('aA10 \n\u00a0\u200b-+.,;:/()#?&%=@“"{}<µé年٣\''),
  ...'%41 %25 %2525 %C3 %23 %a &amp; &nbsp; 1- 1/ a@ .a {{ }} [[ *| en- T 12: ext fax // (a) #a'.split(
    ' ',
  ),
  ...'a_ 1_ a:1_ makeup:4_ en_ pm_ _or_ &extend= &extend=x &a=1'
    .split(' ')
    .map((unit) => unit.replace(/_/g, ' ')),
];
const ENDS = ['', 'x', '!', '%', '=1', '\\', ')', '#procedure-date=2026-11-20'];

const NAMES = AftercareGuide.observedAttributes.filter((name) => name !== 'src');

/** Where each may begin to look. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  'clinic-url': 'https://clinic.example',
  'clinic-email': 'care@clinic.',
  'clinic-phone': '020 7946 0018',
  'procedure-date': '2026-11-20',
  extend: 'makeup:96 ',
};

describe('A value that is far too long', () => {
  for (const unit of UNITS)
    it(`${JSON.stringify(unit)} again and again in all attributes: signs and phone are there`, async () => {
      const lines = listenToConsole();
      const long = unit.repeat(LENGTH / unit.length);
      const attributes = NAMES.map((name) => [name, `${BEGINNINGS[name] ?? ''}${long}x`]);
      const guide = await showGuide(Object.fromEntries(attributes) as Record<string, string>);
      expect(guide.callSigns).not.to.deep.equal([]);
      expect(guide.emergencySigns).not.to.deep.equal([]);
      expect(guide.callLinks[0]?.text).to.include('020 7946 0018');
      expect(Math.max(...lines.map(({ length }) => length))).to.be.below(1500);
      expect(lines.length).to.be.below(60);
      expect(guide.events.length).to.be.below(60);
    });

  for (const unit of UNITS)
    it(`${JSON.stringify(unit)} again and again in the address: it is read`, () => {
      const long = unit.repeat(LENGTH / unit.length);
      for (const end of ENDS)
        for (const part of ['hash', 'search', 'pathname'])
          for (const start of ['', 'procedure-date=2026-11-20', 'extend=makeup:96 ']) {
            const sign = { hash: '#', search: '?', pathname: '/' }[part] ?? '';
            const address = {
              pathname: '/',
              search: '',
              hash: '',
              [part]: `${sign}${start}${long}${end}`,
            };
            const values = Object.values(readLink(address)) as readonly string[];
            for (const value of values) expect(value.length).to.be.below(700);
            withoutLink(address);
          }
    });

  it('an address with thousands of values gives a bounded number of them', () => {
    const hash = `#${'extend=makeup:96&next-visit=2026-11-30&'.repeat(5000)}`;
    const values = Object.values(readLink({ pathname: '/', search: '', hash })) as string[];
    expect(values.join('').length).to.be.below(1000);
  });

  it('an extension that is too long is not taken for none', async () => {
    listenToConsole();
    const { extend = '' } = readLink({
      pathname: '/',
      search: '',
      hash: `#extend=makeup:96 ${'a:1 '.repeat(10_000)}`,
    });
    expect(extend).to.match(/^makeup:96 a:1/);
    expect(extend.length).to.be.above(600);
  });
});
