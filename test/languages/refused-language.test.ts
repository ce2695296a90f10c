import { expect } from '@open-wc/testing';
import { registerLanguage, type AftercareGuide, type Language } from '../../src/index.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';
import { everythingSaidIn, madeUp } from '../support/languages.js';
import { openPage } from '../support/page.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
};

let made = 0;
/** A private-use tag, a new one each time: a language that is added by mistake must not affect the next test. */
function newTag(): string {
  const [one, other] = [Math.floor(made / 20), made++ % 20].map(
    (each) => 'abcdefghijklmnopqrst'[each],
  );
  return `q${one}${other}`;
}

/** A whole dictionary with one mistake. */
function spoilt(tag: string, place: string, value: unknown): Language {
  const language = structuredClone(madeUp(tag));
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  let within = language as unknown as Record<string, unknown>;
  for (const key of keys) within = within[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(within, last);
  else within[last] = value;
  return language;
}

/** The error that is thrown. Throws if the language is accepted. */
function errorOf(language: unknown): TypeError {
  try {
    registerLanguage(language as Language);
  } catch (error) {
    return error as TypeError;
  }
  throw new Error('The language was added.');
}

/** A guide in the language is still in English. */
async function expectNothingChanged(tag: string): Promise<void> {
  const guide = await showGuide({ ...DAY_1, lang: tag });
  const english = await showGuide({ ...DAY_1, lang: 'en' });
  expect(everythingSaidIn(guide.root)).to.deep.equal(everythingSaidIn(english.root));
  expect(guide.one('article').lang).to.equal('en');
}

describe('A dictionary is rejected with the path of the mistake', () => {
  const MISTAKES: readonly (readonly [place: string, value: unknown, said: RegExp])[] = [
    ['words.notUntil', undefined, /\nwords\.notUntil: is missing$/],
    ['words.notUntil', ' ', /\nwords\.notUntil: is missing$/],
    ['words.notUntil', 5, /\nwords\.notUntil: is missing$/],
    ['words.notUntil', 'tot', /\nwords\.notUntil: expected \{when\}, got none$/],
    ['words.notUntil', 'tot {day}', /\nwords\.notUntil: expected \{when\}, got \{day\}$/],
    ['words.yes', 'ja {when}', /\nwords\.yes: expected no braces, got \{when\}$/],
    [
      'words.callClinic',
      '{phone}',
      /\nwords\.callClinic: expected \{clinic\} \{phone\}, got \{phone\}$/,
    ],
    ['words.daysSince', undefined, /\nwords\.daysSince: is missing$/],
    ['words.daysSince', 'dagen', /\nwords\.daysSince: is missing$/],
    ['words.daysSince.one', undefined, /\nwords\.daysSince\.one: is missing$/],
    ['words.daysSince.other', undefined, /\nwords\.daysSince\.other: is missing$/],
    ['words.daysSince.other', 7, /\nwords\.daysSince\.other: is missing$/],
    ['words.daysSince.other', '', /\nwords\.daysSince\.other: is missing$/],
    ['words.daysSince.other', '{cuont} dagen', /\nwords\.daysSince\.other: .*\{cuont\}/],
    [
      'words.notInFirstHours.other',
      'de eerste uren',
      /\nwords\.notInFirstHours\.other: .*\{count\}/,
    ],
    ['guidance.microneedling.name', undefined, /\nguidance\.microneedling\.name: is missing$/],
    [
      'guidance.microneedling.signs.pus',
      undefined,
      /\nguidance\.microneedling\.signs\.pus: is missing$/,
    ],
    ['guidance.microneedling.signs', null, /\nguidance\.microneedling\.signs: is missing$/],
    ['guidance.microneedling.items.makeup.after', undefined, /items\.makeup\.after: is missing$/],
    [
      'guidance.microneedling.phases.immediate.main.2',
      undefined,
      /phases\.immediate\.main\.2: is missing$/,
    ],
    ['guidance.microneedling', null, /\nguidance\.microneedling: is missing$/],
    ['name', undefined, /\nname: /],
    ['name', '', /\nname: /],
    ['dir', undefined, /\ndir: expected "ltr" or "rtl", got nothing$/],
    ['dir', 'auto', /\ndir: expected "ltr" or "rtl", got "auto"$/],
    ['tag', undefined, /\ntag: expected a language tag such as "nl", got nothing$/],
    ['tag', '', /\ntag: expected a language tag/],
    ['tag', 'Nederlands!', /\ntag: expected a language tag such as "nl", got "Nederlands!"$/],
    ['tag', 31, /\ntag: expected a language tag/],
    ['tag', null, /\ntag: expected a language tag/],
    ['tag', ['af'], /\ntag: expected a language tag/],
    ['words', undefined, /\nwords: is missing$/],
    ['guidance', 'none', /\nguidance: expected an object, got "none"$/],
    ['guidance', 5, /\nguidance: expected an object, got 5$/],
  ];
  for (const [place, value, said] of MISTAKES)
    it(`if ${place} is ${JSON.stringify(value) ?? 'not there'}`, async () => {
      const tag = newTag();
      const error = errorOf(spoilt(tag, place, value));
      expect(error).to.be.instanceOf(TypeError);
      expect(error.message).to.match(/^aftercare-guide: this language is not added\.\n/);
      expect(error.message).to.match(said);
      await expectNothingChanged(tag);
    });

  for (const nothing of [undefined, null, 5, 'nl', [], {}, () => {}])
    it(`if it is ${JSON.stringify(nothing) ?? typeof nothing}`, async () => {
      expect(errorOf(nothing)).to.be.instanceOf(TypeError);
      await expectNothingChanged('nl');
    });
});

describe('An unfinished dictionary', () => {
  it('is rejected with 20 missing texts, and the number of the others', async () => {
    const { message } = errorOf({ tag: 'nl', name: 'Nederlands', dir: 'ltr', words: {} });
    const lines = message.split('\n');
    expect(lines).to.have.lengthOf(22);
    expect(lines.slice(1, 21).every((line) => /^words\.\w+: is missing$/.test(line))).to.equal(
      true,
    );
    expect(lines.at(-1)).to.match(/^and \d+ more$/);
    await expectNothingChanged('nl');
  });
});

/** Dutch guidance with something instead of the clinician's signature. */
function signedBy(reviewed: unknown): object {
  const { microneedling } = madeUp('nl').guidance;
  return { guidance: { microneedling: { ...microneedling, reviewed } } };
}

describe('A page still works after a dictionary', () => {
  // Each in its own page: the other tests need a page that works.
  const HARMFUL: readonly (readonly [what: string, spoil: object])[] = [
    ['whose guidance is a text', { guidance: 'none' }],
    ['whose guidance is a number', { guidance: 5 }],
    ['whose guidance of the procedure is undefined', { guidance: { microneedling: undefined } }],
    ['whose signature is a word', signedBy('yes')],
    ['whose signature has no date', signedBy({ by: 'Dr. Roos' })],
    ['whose signature has a date that is none', signedBy({ by: 'Dr. Roos', on: 5, next: {} })],
  ];
  for (const [what, spoil] of HARMFUL)
    it(what, async () => {
      const { document: page, log } = await openPage(
        `<!doctype html><html lang="nl"><head><script src="/dist/aftercare-guide.js"></script></head>
        <body><aftercare-guide now="2026-11-21T10:00"></aftercare-guide></body></html>`,
      );
      const guide = page.querySelector('aftercare-guide') as AftercareGuide;
      await guide.updateComplete;
      const { registerLanguage: register } = guide.constructor as typeof AftercareGuide;
      // Whether it is rejected or accepted, the guides render.
      try {
        register({ ...madeUp('nl'), ...spoil } as Language);
      } catch (error) {
        expect(String(error)).to.match(/^TypeError: .*\n(guidance|reviewed)/);
      }
      await guide.updateComplete;
      const later = page.createElement('aftercare-guide');
      page.body.append(later);
      await later.updateComplete;
      for (const { shadowRoot } of [guide, later])
        expect(shadowRoot?.querySelector('[part=warning] li')?.checkVisibility()).to.equal(true);
      expect(log).to.deep.equal([]);
    });
});

describe('A dictionary is accepted', () => {
  it('with null or undefined instead of all guidance', async () => {
    for (const [tag, guidance] of [
      ['et', null],
      ['lv', undefined],
      ['lt', {}],
    ] as const) {
      registerLanguage({ ...madeUp(tag), guidance } as unknown as Language);
      const guide = await showGuide({ ...DAY_1, lang: tag });
      expect(guide.one('article').lang, tag).to.equal('en');
      expect(guide.title).to.equal('First 24 to 48 hours');
    }
  });

  it('without a form for zero, which no language needs here', async () => {
    const language = madeUp('cy'); // Welsh has all six
    expect(Object.keys(language.words.daysSince)).to.include('zero');
    const { zero: _, ...daysSince } = language.words.daysSince;
    registerLanguage({ ...language, words: { ...language.words, daysSince } });
    expect((await showGuide({ ...DAY_1, lang: 'cy' })).one('article').lang).to.equal('cy');
  });

  it('after a round trip through JSON', async () => {
    registerLanguage(JSON.parse(JSON.stringify(madeUp('hu'))) as Language);
    expect((await showGuide({ ...DAY_1, lang: 'hu' })).one('article').lang).to.equal('hu');
  });
});
