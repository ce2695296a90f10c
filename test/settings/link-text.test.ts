import { expect } from '@open-wc/testing';
import {
  decodedForms,
  isUnfilledField,
  knownValues,
  linkFragment,
  readLink,
  withoutLink,
  type LinkParams,
} from '../../src/settings/link-text.js';
import { readDate } from '../../src/settings/read-date.js';
import { isoDate } from '../../src/time/civil-date.js';
import { namedZone } from '../../src/time/zone.js';
import { Random } from '../support/random.js';

/** An address as `location` has it. */
const at = (link: string) => new URL(link, 'https://rose.example/aftercare');
const DATE = { 'procedure-date': '2026-11-20' };
const TIME = { 'procedure-date': '2026-11-20T15:30' };

const VALUES: Readonly<Record<keyof LinkParams, readonly string[]>> = {
  'procedure-date': ['2026-11-20', '2026-11-20T15:30', '2026-11-20T15:30+01:00', '20 Nov 2026'],
  'next-visit': ['2026-12-18', '2026-12-18T10:00', '18/12/2026'],
  extend: ['sweating:72', 'sweating:72 makeup:48'],
  lang: ['es', 'pt-BR', 'zh-Hans'],
};

/** Some of the parameters, at least one. */
function randomValues(random: Random): LinkParams {
  const names = Object.keys(VALUES) as (keyof LinkParams)[];
  const sure = random.oneOf(names);
  const chosen = names.filter((name) => name === sure || random.percent(50));
  return Object.fromEntries(chosen.map((name) => [name, random.oneOf(VALUES[name])]));
}

/** The form with `=`, which version 0.1 wrote and which clinics still send. */
const asPairs = (values: LinkParams) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string).replace(/%3A/g, ':')}`)
    .join('&');

/** Forms that a link arrives in. */
const arrivalsOf = (written: string) => {
  const again = encodeURIComponent(written);
  return [
    `#${written}`,
    `#${again}`,
    `#${encodeURIComponent(again)}`,
    `?${written}`,
    `?p=12&${written}`,
    `?p=12#team&${written}`,
    `#/route?${written}`,
    `#${written}&utm_source=mail`,
    `#${written}?utm_source=mail`,
    `#${written.replace(/&/g, '&amp;')}`,
    `#${written}.`,
    `aftercare%23${again}`,
  ];
};

/** Characters that a selector or an address would take for something else. */
const SIGNS = 'a Z 0 9 : + - _ . , / | * { } % ~ ! ( ) \' " & # ? = é 日 𝔸 \u202f _x2 _lang-';

describe('The fragment of a link', () => {
  it('is one id, with the parameters in a fixed order and without colons', () => {
    expect(
      linkFragment({
        lang: 'pt-BR',
        extend: 'direct-sun:72 makeup:48',
        'next-visit': '2026-12-18T10:00',
        'procedure-date': '2026-11-20T15:30',
      }),
    ).to.equal(
      '#procedure-date-2026-11-20T1530_next-visit-2026-12-18T1000_extend-direct-sun-72-makeup-48_lang-pt-BR',
    );
    expect(linkFragment({ lang: 'es' })).to.equal('#procedure-date-_lang-es');
  });

  it('is empty if there is no value', () => {
    expect(linkFragment({})).to.equal('');
    expect(linkFragment({ lang: '', 'next-visit': '' })).to.equal('');
  });

  it('is read with the same values in either form, also if a tool encodes it again or moves it to the query or the path', () => {
    for (let round = 0; round < 500; round++) {
      const values = randomValues(new Random('links', round));
      for (const written of [linkFragment(values).slice(1), asPairs(values)])
        for (const link of arrivalsOf(written))
          expect(readLink(at(link)), link).to.deep.equal(values);
    }
  });

  it('can be looked up as a selector, which old themes do, whatever the values are', () => {
    for (let round = 0; round < 500; round++) {
      const random = new Random('selectors', round);
      const letters = () => random.oneOf([' ', ...SIGNS.split(' ')]);
      const text = Array.from({ length: 1 + random.integer(0, 11) }, letters).join('');
      for (const values of [
        randomValues(random),
        { ...DATE, extend: text },
        { 'procedure-date': text },
      ]) {
        const { hash } = at(linkFragment(values));
        expect(hash).to.match(/^#[a-z][\w-]*$/);
        expect(document.querySelector(hash), hash).to.equal(null);
      }
    }
  });

  it('keeps characters that an id cannot have', () => {
    for (const written of [
      '20/11/2026',
      'vendredi 20 novembre 2026 à 15h30',
      '2026年11月20日 下午3:30',
      '20_11_2026 (x2d) 100% x',
      '2026-11-20T15:30+0100',
      '2026-11-20T15:30:00.5+01:00',
      '*|TREATED|*',
      '%%treated%%',
    ])
      expect(
        readLink(at(linkFragment({ ...DATE, 'next-visit': written, lang: 'es' }))),
      ).to.deep.equal({
        ...DATE,
        'next-visit': written,
        lang: 'es',
      });
    for (const extend of ['spf-50:72', 'spf-50:72 makeup:4d', 'makeup:72h', 'b:1.5', 'a-2-b:3'])
      expect(readLink(at(linkFragment({ ...DATE, extend })))).to.deep.equal({ ...DATE, extend });
  });

  it('that was cut off is never read as an earlier date', () => {
    const zone = namedZone('Europe/London')!;
    const read = (text: string) => readDate(text, { zone, order: null, now: null });
    for (const time of ['', 'T15:30', 'T09:05:59', 'T23:00']) {
      const written = linkFragment({ 'procedure-date': `2026-11-20${time}`, lang: 'es' });
      for (let length = 1; length < written.length; length++) {
        const text = readLink(at(written.slice(0, length)))['procedure-date'];
        const reading = text === undefined ? null : read(text);
        if (reading?.kind !== 'meant') continue;
        expect(isoDate(reading.written.date), text).to.equal('2026-11-20');
        const [whole, cut] = [read(`2026-11-20${time}`), reading].map((each) =>
          each.kind === 'meant' ? (each.written.clock ?? Infinity) : 0,
        );
        // Of the seconds, which only an answer of the visitor has, a minute at most.
        expect(cut, text).to.be.at.least(whole! === Infinity ? whole! : whole! - 59_000);
      }
    }
  });

  it('with the text of a booking tool in it is read as the tool wrote it', () => {
    for (const tool of ['2026-11-20 15:30', '20/11/2026', 'Nov 20, 2026 3:30 PM', '20261120T1530'])
      for (const arrives of [tool, encodeURIComponent(tool), tool.replaceAll(' ', '%20')])
        expect(readLink(at(`#procedure-date-${arrives}_lang-es`)), arrives).to.deep.equal({
          'procedure-date': tool,
          lang: 'es',
        });
    expect(readLink(at('#procedure-date-{{ appointment_date }}_lang-es'))).to.deep.equal({
      'procedure-date': '{{ appointment_date }}',
      lang: 'es',
    });
  });

  it('is not looked for in the headings of a page', () => {
    for (const hash of [
      '#next-visit-how-to-book',
      '#extend-your-results',
      '#lang-switch',
      '#language-es',
      '#my-procedure-date-2026-11-20',
      '#team_lang-es',
    ]) {
      expect(readLink(at(hash)), hash).to.deep.equal({});
      expect(withoutLink(at(hash))).to.equal(`/aftercare${hash}`);
    }
  });

  it('leaves nothing of itself in the address, and takes nothing else away', () => {
    for (let round = 0; round < 500; round++) {
      const random = new Random('addresses', round);
      const values = randomValues(random);
      const written = random.oneOf([linkFragment(values), `#${asPairs(values)}`]);
      const before = random.oneOf(['/', '/aftercare', '/a%20b', '/preis-100%25', '/über/uns']);
      const query = random.oneOf(['', '?p=12', '?p=12&utm_source=mail', '?preview', '?x=%zz']);
      const path = at(before).pathname + at(query).search;
      expect(withoutLink(at(before + query + written))).to.equal(path);
      const kept = random.oneOf(['#team', '#/route', '#x=%zz', '#a&b']);
      expect(withoutLink(at(`${before}${query}${kept}&${written.slice(1)}`))).to.equal(path + kept);
    }
  });
});

describe('An address', () => {
  for (const [why, link, values, left] of [
    ['has no parameters', '?p=12&x=1#team', {}, '/aftercare?p=12&x=1#team'],
    ['has names like ours', '#my-lang=es', {}, '/aftercare#my-lang=es'],
    ['has an empty value, which is no value', '#lang=', {}, '/aftercare'],
    ['has a name in capitals', '#LANG=es', { lang: 'es' }, '/aftercare'],
    ['has a value twice: the first counts', '#lang=es&lang=fr', { lang: 'es' }, '/aftercare'],
    [
      'has another date in the query: both are kept, the fragment’s first',
      '?procedure-date=2026-11-18#procedure-date=2026-11-20',
      { 'procedure-date': '2026-11-20\n2026-11-18' },
      '/aftercare',
    ],
    [
      'has the same date twice: it is one',
      '?procedure-date=2026-11-20#procedure-date=2026-11-20',
      DATE,
      '/aftercare',
    ],
    [
      'extends in two places: both are kept',
      '?extend=makeup:48#extend=sweating:72',
      { extend: 'sweating:72\nmakeup:48' },
      '/aftercare',
    ],
    [
      'has more dates than fit a question, which cannot all be read',
      `#${['20', '21', '22', '23', '24'].map((day) => `procedure-date=2026-11-${day}`).join('&')}`,
      { 'procedure-date': '2026-11-20\n2026-11-21\n2026-11-22\n…' },
      '/aftercare',
    ],
    [
      'has the language in its query, which stays there',
      '?lang=es&procedure-date=2026-11-20',
      { ...DATE, lang: 'es' },
      '/aftercare?lang=es',
    ],
    [
      'has only the language in its query',
      '?p=12&lang=es#procedure-date=2026-11-20',
      { ...DATE, lang: 'es' },
      '/aftercare?p=12&lang=es',
    ],
    [
      'has a route before the parameters',
      '#/route?procedure-date=2026-11-20',
      DATE,
      '/aftercare#/route',
    ],
    [
      'has them encoded in its path',
      '/aftercare/%23procedure-date=2026-11-20',
      DATE,
      '/aftercare/',
    ],
    [
      'has them encoded twice behind an encoded path',
      '/f%C3%BCr%2523procedure-date=2026-11-20',
      DATE,
      '/f%C3%BCr',
    ],
    ['has "=3D" for "="', '#procedure-date=3D2026-11-20', DATE, '/aftercare'],
    ['has a broken character elsewhere', '#x=%zz&lang=es', { lang: 'es' }, '/aftercare#x=%zz'],
    [
      'has a word after the date',
      '#procedure-date=2026-11-20T15:30&preview',
      TIME,
      '/aftercare#preview',
    ],
    [
      'has a "#" in the query’s value, and what follows is not an anchor',
      '?procedure-date=2026-11-20T03:30#PM',
      { 'procedure-date': '2026-11-20T03:30#PM' },
      '/aftercare#PM',
    ],
    [
      'has an entity of HTML in a value, which is not the end of it',
      '#procedure-date=2026-11-20T03:30&nbsp;PM',
      { 'procedure-date': '2026-11-20T03:30&nbsp;PM' },
      '/aftercare',
    ],
    [
      'has an anchor after the query’s value',
      '?procedure-date=2026-11-20#team',
      DATE,
      '/aftercare#team',
    ],
  ] as const)
    it(`${why}: ${link}`, () => {
      expect(readLink(at(link))).to.deep.equal(values);
      expect(withoutLink(at(link))).to.equal(left);
    });
});

describe('Two dates of a link', () => {
  it('are both in the link that is copied', () => {
    const values = { 'procedure-date': '2026-11-20T15:30\n2026-11-18', lang: 'es' };
    expect(readLink(at(linkFragment(values)))).to.deep.equal(values);
  });

  it('are both read, whichever form each has', () => {
    for (const link of [
      '?procedure-date=2026-11-18#procedure-date-2026-11-20',
      '?procedure-date-2026-11-18#procedure-date-2026-11-20',
      '#procedure-date-2026-11-20&procedure-date-2026-11-18',
      '#procedure-date-2026-11-20&procedure-date=2026-11-18',
    ])
      expect(readLink(at(link)), link).to.deep.equal({
        'procedure-date': '2026-11-20\n2026-11-18',
      });
  });

  it('joined as ids are no date, since the first might go on', () => {
    const { 'procedure-date': date } = readLink(
      at('#procedure-date-2026-11-20_procedure-date-2026-11-18'),
    );
    expect(date).not.to.match(/^2026-11-20(\n|$)/);
  });
});

describe('The value of a link', () => {
  const dateIn = (written: string) => readLink(at(`#procedure-date=${written}`))['procedure-date'];

  it('loses the punctuation that a mail program added', () => {
    for (const after of ['.', ',', ';', '!', ')', '”', '»', ').', '&gt;', '%3E', '%20', '。'])
      expect(dateIn(`2026-11-20${after}`), after).to.equal('2026-11-20');
  });

  it('keeps the start of a second half, so that a value that was cut is not taken as complete', () => {
    for (const after of ['-', '+', ':', '~', '–', '—', '−'])
      expect(dateIn(`2026-11-20T15:30${after}`), after).to.equal(`2026-11-20T15:30${after}`);
  });

  it('of 200 characters is kept, and a longer one is cut, with its length', () => {
    expect(dateIn('1'.repeat(200))).to.equal('1'.repeat(200));
    expect(dateIn('1'.repeat(201))).to.equal(`${'1'.repeat(200)}… (201 characters)`);
  });

  it('keeps the delimiters of a field that was not filled in', () => {
    expect(dateIn('*|TREATED|*')).to.equal('*|TREATED|*');
    expect(dateIn('{{ treated }}')).to.equal('{{ treated }}');
  });

  it('for longer restrictions has a plus between them, or a space', () => {
    for (const written of ['sweating:72+makeup:48', 'sweating:72%20makeup:48.'])
      expect(readLink(at(`#extend=${written}`))).to.deep.equal({
        extend: 'sweating:72 makeup:48',
      });
  });
});

describe('Of stored values', () => {
  it('only texts under the names of parameters are kept, in a fixed order', () => {
    const stored = { lang: 'es', key: 'x', extend: 5, 'next-visit': '', ...DATE, __proto__: null };
    expect(Object.entries(knownValues(stored))).to.deep.equal([
      ['procedure-date', '2026-11-20'],
      ['lang', 'es'],
    ]);
  });
});

describe('A field of a template that was not filled in', () => {
  for (const field of [
    '{{ date }}',
    '{date}',
    '${date}',
    '*|DATE|*',
    '%DATE%',
    '%%date%%',
    '[[DATE]]',
    '<%= date %>',
    '<<date>>',
    ' {{date}}\n',
  ])
    it(`is recognized: ${JSON.stringify(field)}`, () =>
      expect(isUnfilledField(field)).to.equal(true));

  for (const text of [
    '',
    '2026-11-20',
    '{{ date',
    '100%',
    '%20%',
    '[2026-11-20]',
    '<date>',
    'a{b}',
  ])
    it(`is not ${JSON.stringify(text)}`, () => expect(isUnfilledField(text)).to.equal(false));
});

describe('The decoded forms of a link’s date', () => {
  for (const [text, ...others] of [
    ['2026-11-20'],
    ['2026-11-20T15:30+01:00', '2026-11-20T15:30 01:00'],
    ['2026-11-20T15:30 01:00', '2026-11-20T15:30+01:00'],
    ['2026-11-20T15:30:00.5 0100', '2026-11-20T15:30:00.5+0100'],
    ['20+Nov+2026', '20 Nov 2026'],
    ['2026-11-20+'],
    ['2026-11-20 15:30'],
  ] as const)
    it(`begin with its own: ${[text, ...others].join(' or ')}`, () => {
      expect(decodedForms(text)).to.deep.equal([text, ...others]);
    });
});
