import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-phone': '020 7946 0018',
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

/** Replaces a property until the test ends. */
function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
  const real = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (real) Object.defineProperty(target, name, real);
    else Reflect.deleteProperty(target, name);
  });
}

const throws = () => {
  throw new Error('broken on purpose');
};

/** A constructor of `Intl` throws for one language, and works for all others. */
function breakFor(language: string, name: 'DateTimeFormat' | 'PluralRules'): void {
  const value: unknown = new Proxy(Intl[name], {
    construct: (target, given: [string]) => {
      if (String(given[0]).startsWith(language)) throws();
      return Reflect.construct(target, given) as object;
    },
  });
  replace(Intl, name, { value, writable: true });
}

function expectGuidance(guide: Guide): void {
  expect(guide.avoid).not.to.deep.equal([]);
  expect(guide.callSigns).not.to.deep.equal([]);
  expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
}

describe('What a page has broken is left out, and nothing else', () => {
  it('words of dates in one language: they are in figures', async () => {
    breakFor('de-LI', 'DateTimeFormat');
    const guide = await showGuide({ ...DAY_1, lang: 'de-LI' });
    expectGuidance(guide);
    expect(guide.headerLines[0]).to.match(/2026-11-20\S? um \S?15:30\S? Uhr/);
  });

  it('the name of a zone at an hour that there is twice: its distance from UTC is there', async () => {
    breakFor('de-LU', 'DateTimeFormat');
    const guide = await showGuide({
      ...DAY_1,
      lang: 'de-LU',
      'procedure-date': '2026-10-24T02:30',
      now: '2026-10-24T10:00',
      'time-zone': 'Europe/Berlin',
    });
    expect(guide.avoid.map(({ until }) => until).join()).to.match(
      /2026-10-25\S? um \S?02:30\S? Uhr UTC\+1\b/,
    );
  });

  it('plural forms of one language: a number is there in another form', async () => {
    breakFor('pl-PL', 'PluralRules');
    const guide = await showGuide({ ...DAY_1, lang: 'pl-PL', now: '2026-11-25T10:00' });
    expectGuidance(guide);
    expect(guide.dial.number).to.equal('5');
  });

  const TOOLS: Readonly<Record<string, readonly [object, string, PropertyDescriptor]>> = {
    'the frame around the page': [window, 'frameElement', { get: throws }],
    'addresses of files': [URL, 'createObjectURL', { get: throws }],
    printing: [window, 'print', { get: throws }],
    'the clipboard': [Navigator.prototype, 'clipboard', { get: throws }],
    'the name of the browser': [Navigator.prototype, 'userAgent', { get: throws }],
  };
  for (const [what, [target, name, descriptor]] of Object.entries(TOOLS))
    it(`${what}: at most a button is missing`, async () => {
      const lines = listenToConsole();
      replace(target, name, descriptor);
      const guide = await showGuide({ ...DAY_1, 'from-link': true });
      expectGuidance(guide);
      expect(lines.filter((line) => !line.includes('wins over from-link'))).to.deep.equal([]);
    });

  it('the state of the history: the guide is there, and takes the date from the tag', async () => {
    replace(History.prototype, 'state', { get: throws });
    const guide = await showGuide({ ...DAY_1, 'from-link': true });
    expectGuidance(guide);
    expect(guide.title).to.equal('First 24 to 48 hours');
  });
});
