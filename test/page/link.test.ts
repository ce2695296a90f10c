import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { engine, needs } from '../support/engine.js';
import {
  askedBy,
  openLink,
  openTab,
  publishPage,
  TAG,
  TAG_IN_ANY_LANGUAGE,
  type Tab,
} from '../support/linked-page.js';

const DATE = 'procedure-date=2026-11-20';
const TIME = 'procedure-date=2026-11-20T15:30';
const OFFSET = 'procedure-date=2026-11-20T15:30+01:00';
const ON_DATE = 'Treated Friday 20 November.';
const AT_TIME = 'Treated Friday 20 November at 15:30.';
const UNREADABLE = 'We could not read the date of your treatment.';
const STRICTEST = 'For now we show the rules of the first day.';

// In 30 seconds WebKit lets a page and its frames change the history 100 times. No visitor reaches that limit.
if (engine === 'WebKit') afterEach(() => wait(400));

const endOf = ({ guide }: Tab, id: string) =>
  guide.restrictions.find((each) => each.id === id)?.until?.getTime() ?? null;

/** Converts between instants and the device's clock. */
function onDevice(instant: number) {
  const date = new Date(instant);
  const day = date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  const time = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
  return {
    treated: `${day.replace(',', '')} at ${time}`,
    wallClock: (text: string) => new Date(text).getTime(),
  };
}

/** A link as it arrives, what the guide says of it, and what stays in the address bar. */
type Form = readonly [title: string, link: string, line: string, left: string];

const READ: readonly Form[] = [
  ['the fragment', `#${DATE}`, ON_DATE, ''],
  ['the fragment, with the time', `#${TIME}`, AT_TIME, ''],
  ['the fragment as an id', '#procedure-date-2026-11-20', ON_DATE, ''],
  ['an id with the time', '#procedure-date-2026-11-20T1530', AT_TIME, ''],
  [
    'an id with all values',
    '#procedure-date-2026-11-20T1530_extend-makeup-48_lang-en',
    AT_TIME,
    '',
  ],
  ['an id in the query', '?p=12&procedure-date-2026-11-20', ON_DATE, '?p=12'],
  ['an id in the query, after which a server put "="', '?procedure-date-2026-11-20=', ON_DATE, ''],
  ['an id with the signs that a tool writes', '#procedure-date-2026-11-20%2015:30', AT_TIME, ''],
  [
    'an id with utm_* after it',
    '#procedure-date-2026-11-20&utm_source=m',
    ON_DATE,
    '#utm_source=m',
  ],
  ['an id after the path', '%23procedure-date-2026-11-20', ON_DATE, ''],
  ['an id in italics', '#procedure-date-2026-11-20T1530_', AT_TIME, ''],
  ['the query', `?${DATE}`, ON_DATE, ''],
  ['the query, with the time', `?${TIME}`, AT_TIME, ''],
  ['the fragment before the query', `?procedure-date=2026-11-18#${DATE}`, ON_DATE, ''],
  ['the first of several in the fragment', `#${DATE}&procedure-date=2026-11-18`, ON_DATE, ''],
  ['the first of several in the query', `?${DATE}&procedure-date=2026-11-18`, ON_DATE, ''],
  ['a name in capitals', '#Procedure-Date=2026-11-20', ON_DATE, ''],
  ['the rest of a fragment, which stays', `#team&${DATE}&x=1`, ON_DATE, '#team&x=1'],
  ['the rest of a query, which stays', `?p=12&${DATE}#team`, ON_DATE, '?p=12#team'],

  // A mail program includes text after the link.
  ...[
    ')',
    '>',
    '.',
    ',',
    ';',
    '!',
    '"',
    "'",
    '”',
    '»',
    ']',
    '}',
    ').',
    '>.',
    '/',
    '*',
    '。',
    '）',
  ].map((after): Form => [`${after} after it`, `#${TIME}${after}`, AT_TIME, '']),
  ['an encoded > after it', `#${DATE}%3E`, ON_DATE, ''],
  ['"&gt;" after it', `#${DATE}&gt;`, ON_DATE, ''],
  ['a space after it', `#${DATE}%20`, ON_DATE, ''],
  ['a space and words after it in the query', `?${DATE}%0A`, ON_DATE, ''],

  // Tools that write links anew.
  ['"&amp;" between values', `#lang=en-GB&amp;${DATE}`, ON_DATE, ''],
  ['"&amp;" between values of the query', `?x=1&amp;${DATE}`, ON_DATE, '?x=1'],
  ['an encoded "&amp;"', `#lang=en-GB%26amp%3B${DATE}`, ON_DATE, ''],
  ['"%26" between values', `#lang=en-GB%26${DATE}`, ON_DATE, ''],
  ['"%23" instead of #, after the path', `%23${DATE}`, ON_DATE, ''],
  ['"%2523" instead of #', `/%2523${DATE}`, ON_DATE, '/'],
  ['"%23" after a query', `?p=12%23${DATE}`, ON_DATE, '?p=12'],
  ['"#%23"', `#%23${DATE}`, ON_DATE, ''],
  ['"##"', `##${DATE}`, ON_DATE, ''],
  ['"#?"', `#?${DATE}`, ON_DATE, ''],
  ['"# "', `#%20${DATE}`, ON_DATE, ''],
  ['a route before it', `#/aftercare?${DATE}`, ON_DATE, '#/aftercare'],
  ['a route before it, encoded', `#/aftercare%3F${DATE}`, ON_DATE, '#/aftercare'],
  ['"%2D" instead of -', '#procedure%2Ddate=2026%2D11%2D20', ON_DATE, ''],
  ['"%3D" instead of =', '#procedure-date%3D2026-11-20', ON_DATE, ''],
  ['"%3A" instead of :', '#procedure-date=2026-11-20T15%3A30', AT_TIME, ''],
  ['encoded twice', '#procedure-date=2026-11-20T15%253A30', AT_TIME, ''],
  ['encoded three times', '#procedure-date%25253D2026-11-20T15%25253A30', AT_TIME, ''],
  ['all of it encoded', '#%70%72ocedure-date=2026-11-20', ON_DATE, ''],
  ['its beginning encoded, after a query', '?p=12%23%70rocedure-date=2026-11-20', ON_DATE, '?p=12'],
  ['"=3D", as quoted-printable mail writes =', '#procedure-date=3D2026-11-20', ON_DATE, ''],
  ['utm_* before it', `?utm_source=mail&${DATE}`, ON_DATE, '?utm_source=mail'],
  ['utm_* after it', `?${DATE}&utm_source=mail`, ON_DATE, '?utm_source=mail'],
  [
    'utm_* in the query',
    `?utm_source=mail&utm_medium=x#${DATE}`,
    ON_DATE,
    '?utm_source=mail&utm_medium=x',
  ],
  ['utm_* in the fragment', `#${DATE}&utm_source=mail`, ON_DATE, '#utm_source=mail'],
  ['utm_* behind the fragment', `#${DATE}?utm_source=mail`, ON_DATE, ''],
  ['a broken % elsewhere', `#x=%zz&${DATE}`, ON_DATE, '#x=%zz'],
  ['Arabic digits', '#procedure-date=٢٠٢٦-١١-٢٠', ON_DATE, ''],
  ['an empty value before it', `#procedure-date=&${DATE}`, ON_DATE, ''],
];

/** No date, or an untrusted one: the question, and the rules of the first day. */
const ASKED: readonly Form[] = [
  ['nothing', '', STRICTEST, ''],
  ['another anchor', '#team', STRICTEST, '#team'],
  ['an empty value', '#procedure-date=', STRICTEST, '#procedure-date='],
  ['a name like ours', '#my-procedure-date=2026-11-20', STRICTEST, '#my-procedure-date=2026-11-20'],
  ['a date that may be two days', '#procedure-date=10/11/2026', STRICTEST, ''],
  ['a day that is not', '#procedure-date=2026-02-30', UNREADABLE, ''],
  ['another calendar', '#procedure-date=2569-11-20', STRICTEST, ''],
  ['half a date', '#procedure-date=2026-11-2', UNREADABLE, ''],
  ['half a date as an id', '#procedure-date-2026-11-2', UNREADABLE, ''],
  ['half a time as an id', '#procedure-date-2026-11-20T153', UNREADABLE, ''],
  ['an id that ends in the next name', '#procedure-date-2026-11-20T1530_exte', UNREADABLE, ''],
  ['a heading of the page', '#next-visit-how-to-book', STRICTEST, '#next-visit-how-to-book'],
  ['half a time', '#procedure-date=2026-11-20T15:3', UNREADABLE, ''],
  ['a merge field that was not filled in', '#procedure-date={{treatment_date}}', STRICTEST, ''],
  ['another one', '#procedure-date=*|TREATMENT|*', STRICTEST, ''],
  ['a bad one first, a good one after', `#procedure-date=soon&${DATE}`, UNREADABLE, ''],
  [
    'a bad one in the fragment, a good one in the query',
    `?${DATE}#procedure-date=soon`,
    UNREADABLE,
    '',
  ],
  ['markup', '#procedure-date=<img src=x onerror=alert(1)>', UNREADABLE, ''],
  ['a half-encoded character', '#procedure-date=2026-11-20T15%3A30%C3', UNREADABLE, ''],
  ['a text without end', `#procedure-date=${'2026-11-20'.repeat(5000)}`, UNREADABLE, ''],
];

describe('A link is read with', () => {
  for (const [title, link, line, left] of READ) {
    it(title, async () => {
      const tab = await openLink(link);
      expect(tab.lines[0]).to.equal(line);
      expect(tab.guide.day).to.equal(1);
      expect(tab.address).to.equal(left);
      // The rest is not read as a link again.
      if (left) await tab.reload();
      expect(tab.lines[0], 'after a reload').to.equal(line);
    });
  }

  it('its date known after a reload, although it is no longer in the address', async () => {
    const tab = await openLink(`#${TIME}`);
    for (let time = 0; time < 2; time++) {
      await tab.reload();
      expect(tab.address).to.equal('');
      expect(tab.lines[0]).to.equal(AT_TIME);
    }
  });
});

describe('The guide asks for the date and shows the strictest rules if a link has', () => {
  for (const [title, link, line, left] of ASKED) {
    it(title, async () => {
      const tab = await openLink(link);
      expect(tab.asksForDate).to.equal(true);
      expect(tab.lines).to.include(STRICTEST);
      expect(tab.lines[0]).to.equal(line);
      expect(tab.guide.day).to.equal(null);
      expect(tab.guide.restrictions.map(({ id }) => id)).to.include.members(['makeup', 'sweating']);
      expect(tab.guide.restrictions.every(({ until }) => until === null)).to.equal(true);
      expect(decodeURI(tab.address)).to.equal(left);
    });
  }
});

describe('A link', () => {
  it('is read after a redirect, which keeps the fragment', async () => {
    const address = await publishPage();
    const tab = await openTab(`${address}?moved-to=${address}#${TIME}`);
    expect(tab.lines[0]).to.equal(AT_TIME);
    expect(tab.address).to.equal('');
  });

  it('may contain its offset, in the fragment, in the query, and with the plus turned into a space', async () => {
    for (const link of [
      `#${OFFSET}`,
      `?${OFFSET}`,
      `#${OFFSET.replace('+', '%2B')}`,
      `?${OFFSET.replace('+', '%20')}`,
    ]) {
      const tab = await openLink(link);
      const { treated, wallClock } = onDevice(Date.parse('2026-11-20T15:30+01:00'));
      expect(tab.lines[0], link).to.equal(`Treated ${treated}.`);
      // Some systems append an offset to the time of another place, so the later of the two counts.
      expect(endOf(tab, 'sweating'), link).to.equal(
        Math.max(Date.parse('2026-11-22T15:30+01:00'), wallClock('2026-11-22T15:30')),
      );
    }
  });

  it('may contain the next visit, longer restrictions and the language', async () => {
    const tab = await openLink(
      `#${TIME}&next-visit=2026-12-18T10:00&extend=sweating:72+makeup:48&lang=es`,
      { body: TAG_IN_ANY_LANGUAGE },
    );
    expect(tab.lines.join()).to.include('18 de diciembre').and.to.include('10:00');
    expect(endOf(tab, 'makeup')).to.equal(new tab.window.Date('2026-11-22T15:30').getTime());
    expect(endOf(tab, 'sweating')).to.equal(new tab.window.Date('2026-11-23T15:30').getTime());
    expect(tab.address).to.equal('');
    const before = tab.lines;
    await tab.reload();
    expect(tab.lines, 'after a reload').to.deep.equal(before);
  });

  it('makes restrictions longer, never shorter, in any spelling', async () => {
    const plain = await openLink(`#${TIME}`);
    for (const hours of ['-5', '1e9', 'NaN', '99999999', 'soon']) {
      const tab = await openLink(`#${TIME}&extend=makeup:${hours}`);
      const held = tab.guide.restrictions.filter(({ until }) => until === null);
      expect(
        held.map(({ id }) => id),
        hours,
      ).to.include('makeup');
      expect(tab.lines, hours).to.include(
        'Your clinic has set a longer time for something. Ask your clinic.',
      );
    }
    for (const hours of ['1', '0', '23.9', '٣']) {
      const tab = await openLink(`#${TIME}&extend=makeup:${hours},retinol:${hours}`);
      const ends = tab.guide.restrictions.map(({ id, until }) => [id, until?.getTime()]);
      expect(ends, hours).to.deep.equal(
        plain.guide.restrictions.map(({ id, until }) => [id, until?.getTime()]),
      );
    }
    for (const written of [
      'makeup:48',
      'makeup%3A48',
      'makeup:48.',
      'sweating:72%20makeup:48',
      'sweating:72%2Bmakeup:48',
      'makeup:1+makeup:48',
      'makeup:48;lipstick:72',
    ])
      expect(endOf(await openLink(`#${TIME}&extend=${written}`), 'makeup'), written).to.equal(
        new plain.window.Date('2026-11-22T15:30').getTime(),
      );
  });

  it('keeps the site’s own "?lang=" in the address, and follows it', async () => {
    const tab = await openLink(`?lang=es#${DATE}`, { body: TAG_IN_ANY_LANGUAGE });
    expect(tab.address).to.equal('?lang=es');
    expect(tab.lines[0]).to.include('viernes, 20 de noviembre');
    await tab.reload();
    expect(tab.lines[0]).to.include('viernes, 20 de noviembre');
  });

  it('that names no language keeps the page’s', async () => {
    const body = `<div lang="es">${TAG_IN_ANY_LANGUAGE}</div>`;
    for (const lang of ['{{language}}', '*|LANG|*', 'klingon', 'xx', '%00', '5'])
      expect((await openLink(`#${DATE}&lang=${lang}`, { body })).lines[0], lang).to.include(
        'viernes',
      );
    expect((await openLink(`#${DATE}&lang=fr-CA`, { body })).lines[0]).to.include('vendredi');
  });

  it('is overridden by attributes on the tag, but of two extensions the longer holds', async () => {
    const body = TAG.replace(
      'from-link',
      'from-link procedure-date="2026-11-19T09:00" extend="makeup:60"',
    );
    const tab = await openLink(`#${DATE}&extend=makeup:200&lang=es`, { body });
    expect(tab.lines[0]).to.equal('Treated Thursday 19 November at 9:00.');
    expect(endOf(tab, 'makeup')).to.equal(new tab.window.Date('2026-11-27T17:00').getTime());
  });

  it('is not read, nor removed from the address, without from-link', async () => {
    const tab = await openLink(`?${DATE}#${DATE}`, { body: TAG.replace('from-link', '') });
    expect(tab.asksForDate).to.equal(true);
    expect(tab.address).to.equal(`?${DATE}#${DATE}`);
    expect(tab.state).to.equal(null);
  });

  it('can be opened repeatedly, as scanners do, without harm', async () => {
    const address = await publishPage();
    for (let time = 0; time < 3; time++) {
      const tab = await openTab(`${address}#${TIME}`);
      expect(tab.lines[0]).to.equal(AT_TIME);
      expect(tab.window.localStorage.length).to.equal(0);
      expect(tab.window.document.cookie).to.equal('');
    }
  });

  it('in the fragment is never sent to a server, nor anything else', async () => {
    const address = await publishPage();
    const tab = await openTab(`${address}#${TIME}&next-visit=2026-12-18`);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-19');
    await tab.reload();
    const asked = await askedBy(address);
    expect(asked.filter((line) => line.startsWith('/linked-pages/'))).to.have.lengthOf(2);
    expect(
      asked.filter((line) => !/^\/(linked-pages\/|dist\/aftercare-guide\.js)/.test(line)),
    ).to.deep.equal([]);
    expect(asked.filter((line) => /2026|procedure/.test(line))).to.deep.equal([]);
  });
});

describe('While a page is open, a link', () => {
  it('is followed when the fragment changes', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.follow('procedure-date=2026-11-18');
    expect(tab.lines[0]).to.equal('Treated Wednesday 18 November.');
    expect(tab.address).to.equal('');
  });

  it('goes back and forward with the pages', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.follow('procedure-date=2026-11-18');
    await tab.back();
    expect(tab.lines[0]).to.equal(AT_TIME);
    expect(tab.address).to.equal('');
    await tab.forward();
    expect(tab.lines[0]).to.equal('Treated Wednesday 18 November.');
  });

  it('comes back from another page', async () => {
    const tab = await openLink(`#${TIME}`);
    tab.window.location.href = await publishPage();
    await tab.loaded();
    expect(tab.asksForDate).to.equal(true);
    tab.window.history.back();
    // The page may come back as it was, from the browser's memory.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(tab.lines[0]).to.equal(AT_TIME);
  });

  it('stays at other places of the page, and after a reload there', async () => {
    const tab = await openLink(`#${TIME}`, { body: `${TAG}<p id="team">Team</p>` });
    await tab.follow('team');
    expect(tab.lines[0]).to.equal(AT_TIME);
    expect(tab.address).to.equal('#team');
    await tab.reload();
    expect(tab.lines[0], 'after a reload').to.equal(AT_TIME);
    await tab.back();
    expect(tab.lines[0], 'back').to.equal(AT_TIME);
  });

  it('with an invalid date leads to the question', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.follow('procedure-date=20.11.');
    expect(tab.asksForDate).to.equal(true);
    expect(tab.lines).to.deep.equal([UNREADABLE, STRICTEST]);
  });

  it('of another patient without a date does not show the previous one', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.follow('next-visit=2026-12-18');
    expect(tab.asksForDate).to.equal(true);
    expect(tab.guide.day).to.equal(null);
  });

  it('that only has the language keeps the date', async () => {
    const tab = await openLink(`#${TIME}`, { body: TAG_IN_ANY_LANGUAGE });
    await tab.follow('lang=es');
    expect(tab.lines[0]).to.include('viernes, 20 de noviembre');
    expect(tab.guide.day).to.equal(1);
    await tab.reload();
    expect(tab.lines[0], 'after a reload').to.include('viernes, 20 de noviembre');
  });

  it('that only has the language keeps the date that the visitor gave', async () => {
    const tab = await openLink('', { body: TAG_IN_ANY_LANGUAGE });
    await tab.click('Yesterday');
    await tab.follow('lang=es');
    expect(tab.guide.day).to.equal(1);
    await tab.back();
    expect(tab.guide.day).to.equal(1);
  });

  it('has no listeners left once the guide is removed', async () => {
    const tab = await openLink(`#${TIME}`);
    const { guide } = tab;
    guide.remove();
    tab.window.location.hash = 'procedure-date=2026-11-18';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tab.address).to.equal('#procedure-date=2026-11-18');
    tab.window.document.body.append(guide);
    await tab.settled();
    expect(tab.lines[0]).to.equal('Treated Wednesday 18 November.');
  });
});

describe('A wrong date of a link', () => {
  it('can be corrected, and stays so after a reload', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-21');
    expect(tab.lines[0]).to.equal('Treated Saturday 21 November.');
    await tab.reload();
    expect(tab.lines[0]).to.equal('Treated Saturday 21 November.');
  });

  it('does not come back with the Back button', async () => {
    const tab = await openLink(`#${TIME}`, { body: `${TAG}<p id="team">Team</p>` });
    await tab.follow('team');
    await tab.click('Change the date');
    await tab.pickDay('2026-11-21');
    await tab.back();
    expect(tab.lines[0]).to.equal('Treated Saturday 21 November.');
    await tab.reload();
    expect(tab.lines[0]).to.equal('Treated Saturday 21 November.');
  });

  it('is replaced by the date of another link', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-21');
    await tab.follow('procedure-date=2026-11-18');
    expect(tab.lines[0]).to.equal('Treated Wednesday 18 November.');
  });

  it('is not kept if the link had none', async () => {
    const tab = await openLink('');
    await tab.click('Yesterday');
    expect(tab.guide.day).to.equal(1);
    expect(tab.state).to.equal(null);
    await tab.reload();
    expect(tab.asksForDate).to.equal(true);
  });
});

describe('Two guides on a page that is opened by a link', () => {
  const both = { body: TAG + TAG.replace('from-link', 'from-link layout="compact"') };

  it('both follow the link', async () => {
    const tab = await openLink(`#${TIME}`, both);
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([1, 1]);
    await tab.follow('procedure-date=2026-11-18');
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([3, 3]);
  });

  it('are both corrected by one answer, whichever is asked', async () => {
    for (const asked of [0, 1]) {
      const tab = await openLink(`#${TIME}`, both);
      await tab.click('Change the date', tab.guides[asked]);
      await tab.pickDay('2026-11-18', tab.guides[asked]);
      expect(tab.guides.map(({ day }) => day)).to.deep.equal([3, 3]);
    }
  });

  it('are both answered if the link has no date', async () => {
    const tab = await openLink('', both);
    await tab.click('Yesterday', tab.guides[1]);
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([1, 1]);
  });

  it('are independent if one has its own date: the other’s correction does not change it', async () => {
    const own = TAG.replace('from-link', 'from-link procedure-date="2026-11-10"');
    const tab = await openLink(`#${TIME}`, { body: TAG + own });
    await tab.click('Change the date', tab.guides[1]);
    await tab.pickDay('2026-11-12', tab.guides[1]);
    await tab.click('Change the date', tab.guides[0]);
    await tab.pickDay('2026-11-18', tab.guides[0]);
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([3, 9]);
  });

  it('share the date of the link if one is added later', async () => {
    const tab = await openLink(`#${TIME}`);
    tab.window.document.body.insertAdjacentHTML('beforeend', TAG);
    await tab.settled();
    expect(tab.guides.map(({ day }) => day)).to.deep.equal([1, 1]);
  });
});

describe('The page’s own history', () => {
  const state = (written: string) => `<script>history.replaceState(${written}, '')</script>`;

  it('keeps the state of a router', async () => {
    const tab = await openLink(`#${TIME}`, {
      head: state("{ key: 'abc', position: 3, usr: { from: '/' } }"),
    });
    expect(tab.state).to.deep.include({ key: 'abc', position: 3, usr: { from: '/' } });
    expect(tab.address).to.equal('');
    await tab.click('Change the date');
    await tab.pickDay('2026-11-18');
    expect(tab.state).to.deep.include({ key: 'abc', position: 3, usr: { from: '/' } });
  });

  it('is changed once per link, not once per guide', async () => {
    const count =
      '<script>let count = 0; const { replaceState } = History.prototype; History.prototype.replaceState = function (...given) { count++; return replaceState.apply(this, given); }</script>';
    const tab = await openLink(`#${TIME}`, { head: count, body: TAG + TAG + TAG });
    expect((tab.window as unknown as { eval: (text: string) => unknown }).eval('count')).to.equal(
      1,
    );
  });

  for (const written of ["'a text'", '42', '[1, 2]', "new Map([['a', 1]])", 'new Date(0)'])
    it(`is not changed if it is ${written}, and the guide reads the address again`, async () => {
      const tab = await openLink(`#${TIME}`, { head: state(written) });
      expect(tab.lines[0]).to.equal(AT_TIME);
      expect(tab.address).to.equal(`#${TIME}`);
      expect(
        tab.window.eval(`JSON.stringify(history.state) === JSON.stringify(${written})`),
      ).to.equal(true);
      await tab.reload();
      expect(tab.lines[0]).to.equal(AT_TIME);
    });

  for (const written of [
    "{ 'aftercare-guide': 5 }",
    "{ 'aftercare-guide': null }",
    "{ 'aftercare-guide': { 'procedure-date': 20261120, extend: {}, lang: [] } }",
    "{ 'aftercare-guide': ['2026-11-20'] }",
  ])
    it(`may contain nonsense under the guide’s name: ${written}`, async () => {
      const tab = await openLink('', { head: state(written) });
      expect(tab.asksForDate).to.equal(true);
      expect(tab.lines).to.deep.equal([STRICTEST]);
    });

  it('may get new entries from a router: the guide keeps the date, also after going back', async () => {
    needs('a way back to what a script has pushed');
    const tab = await openLink(`#${TIME}`, { head: state("{ key: 'a' }") });
    tab.window.history.pushState({ key: 'b' }, '', '?page=2');
    await tab.settled();
    expect(tab.lines[0]).to.equal(AT_TIME);
    await tab.back();
    expect(tab.state).to.deep.include({ key: 'a' });
    expect(tab.lines[0]).to.equal(AT_TIME);
  });

  it('is right if the page has a base on another site', async () => {
    const tab = await openLink(`#${TIME}`, {
      body: `<base href="https://cdn.example/assets/">${TAG}`,
    });
    expect(tab.lines[0]).to.equal(AT_TIME);
    expect(tab.address).to.equal('');
  });

  it('may throw, as in some apps: the guide still shows the date', async () => {
    const tab = await openLink(`#${TIME}`, {
      head: "<script>History.prototype.replaceState = () => { throw new DOMException('no', 'SecurityError') }</script>",
    });
    expect(tab.lines[0]).to.equal(AT_TIME);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-18');
    expect(tab.guide.day).to.equal(3);
  });
});
