import { expect } from '@open-wc/testing';
import { AftercareGuide } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { wait } from '../support/clock.js';
import { Guide, showGuide } from '../support/guide.js';

/** What frameworks and scripts assign to a property, or mean it to be. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  false: () => false,
  true: () => true,
  'a number': () => 20,
  'not a number': () => NaN,
  'a big number': () => 10n,
  'a symbol': () => Symbol('clinic'),
  'a date': () => new Date(2026, 10, 20, 15, 30),
  'an address': () => new URL('https://clinic.example/care'),
  'a list': () => ['020 7946 0018'],
  'an object': () => ({ phone: '020 7946 0018' }),
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object that throws': () => ({
    toString: () => {
      throw new Error('not text');
    },
  }),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('not yours');
        },
      },
    ),
  'a function': () => () => '020 7946 0018',
  nothing: () => undefined,
};

const NAMES = [...AftercareGuide.elementProperties.keys()].map(String);

/** A guide whose date the page gives, unless that is what is tested. */
function elementWith(name: string, value: unknown): AftercareGuide {
  const element = document.createElement('aftercare-guide');
  Object.assign(element, {
    procedureDate: '2026-11-20T15:30',
    now: '2026-11-21T10:00',
    clinicPhone: '020 7946 0018',
    lang: 'en-GB',
    [name]: value,
  });
  return element;
}

function expectWhole(guide: Guide, name: string): void {
  const { layout } = guide.element as { layout?: unknown };
  expect(layout === 'counter', 'the layout').to.equal(false);
  expect(guide.callSigns).not.to.deep.equal([]);
  expect(guide.emergencySigns).not.to.deep.equal([]);
  if (name !== 'clinicPhone') expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
}

describe('A property that is not text', () => {
  beforeEach(() => void listenToConsole());

  for (const name of NAMES)
    for (const [what, make] of Object.entries(VALUES)) {
      it(`${name} is ${what} from the beginning: signs and phone are there`, async () => {
        const element = elementWith(name, make());
        document.body.append(element);
        const guide = new Guide(element);
        await guide.settled();
        expectWhole(guide, name);
        guide.remove();
        await wait(0);
      });

      it(`${name} becomes ${what}: signs and phone are there`, async () => {
        const element = elementWith(name, undefined);
        document.body.append(element);
        const guide = new Guide(element);
        await guide.settled();
        Object.assign(element, { [name]: make() });
        await guide.settled();
        expectWhole(guide, name);
        guide.remove();
        await wait(0);
      });
    }

  for (const name of NAMES)
    for (const value of [false, true, null])
      it(`${name}: ${value} is the same as no value, if it takes a text`, async () => {
        const lines = listenToConsole();
        const isFlag = AftercareGuide.elementProperties.get(name)?.type === Boolean;
        const [absent, given] = [
          elementWith(name, isFlag ? value : undefined),
          elementWith(name, value),
        ];
        document.body.append(absent, given);
        const guides = [absent, given].map((each) => new Guide(each));
        for (const guide of guides) await guide.settled();
        expect(guides[1]?.text).to.equal(guides[0]?.text);
        expect(guides[1]?.text).not.to.match(/\b(false|true|null)\b/);
        expect(lines).to.deep.equal([]);
        for (const guide of guides) guide.remove();
      });

  it('what cannot be read as a date is not taken for no date', async () => {
    const element = elementWith('procedureDate', VALUES['an object that throws']?.());
    document.body.append(element);
    const guide = new Guide(element);
    await guide.settled();
    expect(guide.asksForDate).to.equal(true);
    expect(guide.headerLines[0]).to.include('could not read');
    guide.remove();
  });
});

describe('The web address of the clinic', () => {
  const HREFS: Readonly<Record<string, string>> = {
    'https://clinic.example': 'https://clinic.example/',
    'HTTP://clinic.example/a b?c=ä#d': 'http://clinic.example/a%20b?c=%C3%A4#d',
    'https://clinic.example:8443/care': 'https://clinic.example:8443/care',
    'https://klinik-für-haut.example/': 'https://xn--klinik-fr-haut-nsb.example/',
  };
  for (const [given, href] of Object.entries(HREFS))
    it(`is a link: ${given}`, async () => {
      const guide = await showGuide({ 'clinic-url': given });
      expect(guide.one<HTMLAnchorElement>('.foot .links a').getAttribute('href')).to.equal(href);
    });

  for (const given of [
    'https://clinic.example@evil.example/',
    'https://clinic.example:443@evil.example/',
    'https://clinic.example\\@evil.example/ @',
    'https://:password@clinic.example/',
    'https:clinic.example',
    'https:///clinic.example',
    'https:\\\\clinic.example',
    'https://',
    'https://clinic<example/',
    'https://[clinic.example',
    'java\nscript:alert(1)',
    `https://clinic.example/${'a'.repeat(3000)}`,
  ])
    it(`is text: ${JSON.stringify(given).slice(0, 60)}`, async () => {
      listenToConsole();
      const guide = await showGuide({ 'clinic-url': given });
      const links = guide.all('.foot .links a').map((link) => link.getAttribute('href') ?? '');
      // A backslash is a slash to browsers, so what follows it is a path.
      expect(links.filter((href) => !href.startsWith('https://clinic.example/'))).to.deep.equal([]);
      if (!given.includes('\\@')) expect(links).to.deep.equal([]);
    });
});
