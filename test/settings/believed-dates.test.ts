import { expect } from '@open-wc/testing';
import { believe, type Answer } from '../../src/settings/believed-dates.js';
import type { Kept } from '../../src/settings/kept-date.js';
import { readGivenDates } from '../../src/settings/given-dates.js';
import { isoDate } from '../../src/time/civil-date.js';
import { namedZone, type Zone } from '../../src/time/zone.js';
import { steadyGuidance } from '../support/steady-guidance.js';

const zone = namedZone('Europe/London') as Zone;
const NOTHING = { 'procedure-date': '', 'next-visit': '' };

interface Told {
  /** The date in the link; several with a line break between them. */
  readonly link?: string;
  readonly visit?: string;
  readonly kept?: readonly (Partial<Kept> | string)[];
  readonly answer?: string;
  readonly now?: string;
}

function keptOf(from: Partial<Kept> | string): Kept {
  const some = typeof from === 'string' ? { date: from } : from;
  return { date: '', asked: '', extend: '', visit: '', confirmed: 0, isOld: false, ...some };
}

function beliefOf({ link = '', visit = '', kept = [], answer, now = '2026-11-21T10:00Z' }: Told) {
  const instant = Date.parse(now);
  const { dates } = readGivenDates(
    {
      tag: { ...NOTHING, now: '' },
      link: { 'procedure-date': link, 'next-visit': visit },
    },
    { zone, order: null },
    instant,
  );
  const own: Answer | null = answer === undefined ? null : { text: answer, asked: '', extend: '' };
  const page = { ...dates, protocol: steadyGuidance, guidance: 'known', zone } as const;
  const belief = believe(page, own, kept.map(keptOf), instant);
  const days = (
    all: readonly { readonly written: { readonly date: Parameters<typeof isoDate>[0] } }[],
  ) => all.map(({ written }) => isoDate(written.date));
  return {
    dates: belief.dates.map(({ date }) => isoDate(date)),
    asks: belief.doubt?.kind ?? null,
    choices: days(belief.doubt?.choices ?? []),
    given: belief.given?.text ?? null,
    inUse: days(belief.inUse),
    alsoKept: days(belief.alsoKept),
  };
}

const CLEAR = { asks: null, choices: [], given: null, inUse: [], alsoKept: [] };

describe('The date of a treatment is', () => {
  it('unknown without any statement', () => {
    expect(beliefOf({})).to.deep.equal({ ...CLEAR, dates: [] });
  });

  it('the page’s if the device keeps none', () => {
    expect(beliefOf({ link: '2026-11-20' })).to.deep.equal({ ...CLEAR, dates: ['2026-11-20'] });
  });

  it('the device’s if the page has none', () => {
    expect(beliefOf({ kept: ['2026-11-20'] })).to.deep.equal({
      ...CLEAR,
      dates: ['2026-11-20'],
      given: '2026-11-20',
      inUse: ['2026-11-20'],
    });
  });

  it('the visitor’s answer, whatever page and device say', () => {
    const found = beliefOf({ link: '2026-11-20', kept: ['2026-11-19'], answer: '2026-11-18' });
    expect(found).to.deep.equal({
      ...CLEAR,
      dates: ['2026-11-18'],
      given: '2026-11-18',
      alsoKept: ['2026-11-19'],
    });
  });

  it('the page’s where only one of page and device names a time', () => {
    for (const [link, date] of [
      ['2026-11-20T15:30', '2026-11-20'],
      ['2026-11-20', '2026-11-20T15:30'],
    ] as const)
      expect(beliefOf({ link, kept: [date] })).to.deep.equal({
        ...CLEAR,
        dates: ['2026-11-20'],
        inUse: ['2026-11-20'],
      });
  });

  it('the kept answer to the page’s own date', () => {
    const kept = [{ date: '2026-11-18', asked: '2026-11-20' }];
    expect(beliefOf({ link: '2026-11-20', kept })).to.deep.include({
      dates: ['2026-11-18'],
      asks: null,
      given: '2026-11-18',
    });
    expect(beliefOf({ link: '2026-11-19', kept })).to.deep.include({ asks: 'several' });
  });
});

describe('Both dates count, and both are offered, if', () => {
  const both = (told: Told, dates: readonly string[]) =>
    expect(beliefOf(told)).to.deep.include({ dates, asks: 'several', choices: dates, given: null });

  it('the link and the device name different days', () => {
    both({ link: '2026-11-18', kept: ['2026-11-20'] }, ['2026-11-18', '2026-11-20']);
    both({ link: '2026-11-20', kept: ['2026-11-18'] }, ['2026-11-20', '2026-11-18']);
  });

  it('they name different times of one day', () => {
    both({ link: '2026-11-20T09:00', kept: ['2026-11-20T18:00'] }, ['2026-11-20', '2026-11-20']);
  });

  it('the link’s date is ahead', () => {
    both({ link: '2026-12-18', kept: ['2026-11-20'] }, ['2026-12-18', '2026-11-20']);
  });

  it('a link has two', () => {
    both({ link: '2026-11-18\n2026-11-20' }, ['2026-11-18', '2026-11-20']);
  });

  it('the device keeps dates of two people', () => {
    both({ kept: ['2026-11-18', '2026-11-20'] }, ['2026-11-18', '2026-11-20']);
  });

  it('the page’s later date has come, and the other is one of version 0.1', () => {
    both({ link: '2026-11-20', kept: [{ date: '2026-11-19', isOld: true }] }, [
      '2026-11-20',
      '2026-11-19',
    ]);
  });
});

describe('No date counts, so that the strictest rules hold, and the visitor is asked about', () => {
  const asked = (told: Told, asks: string, choices: readonly string[]) =>
    expect(beliefOf(told)).to.deep.include({ dates: [], asks, choices, given: null });

  it('a kept date from day 8 on', () => {
    const kept = ['2026-11-20T15:30'];
    expect(beliefOf({ kept, now: '2026-11-27T23:59Z' }).asks).to.equal(null);
    asked({ kept, now: '2026-11-28T00:00Z' }, 'still', ['2026-11-20']);
  });

  it('a kept date whose restrictions are extended, once they are over', () => {
    const kept = [{ date: '2026-11-20T15:30', extend: 'makeup:240' }];
    expect(beliefOf({ kept, now: '2026-11-30T15:29Z' }).asks).to.equal(null);
    asked({ kept, now: '2026-11-30T15:30Z' }, 'still', ['2026-11-20']);
  });

  it('a kept date that version 0.1 has kept, on its first day too', () => {
    asked({ kept: [{ date: '2026-11-21', isOld: true }] }, 'still', ['2026-11-21']);
  });

  it('a kept date from the day of the next visit on, by the page or by the device', () => {
    for (const [visit, kept] of [
      ['2026-11-24', '2026-11-20'],
      ['', { date: '2026-11-20', visit: '2026-11-24' }],
    ] as const) {
      const told = { visit, kept: [kept] };
      expect(beliefOf({ ...told, now: '2026-11-23T23:59Z' }).asks).to.equal(null);
      asked({ ...told, now: '2026-11-24T00:00Z' }, 'still', ['2026-11-20']);
    }
  });

  it('an older date of a link beside one that is out of date', () => {
    asked({ link: '2026-09-01', kept: ['2026-10-20'] }, 'several', ['2026-09-01', '2026-10-20']);
  });

  it('a date ahead beside one of version 0.1', () => {
    asked({ link: '2026-11-25', kept: [{ date: '2026-11-20', isOld: true }] }, 'several', [
      '2026-11-25',
      '2026-11-20',
    ]);
  });

  it('two kept dates of which one is out of date', () => {
    asked({ kept: ['2026-10-20', '2026-11-20'] }, 'several', ['2026-10-20', '2026-11-20']);
  });
});

describe('A "yes" to a kept date', () => {
  const kept = (confirmed: string) => [
    { date: '2026-10-20', visit: '2026-12-18', confirmed: Date.parse(confirmed) },
  ];
  const asks = (confirmed: string, now: string) => beliefOf({ kept: kept(confirmed), now }).asks;

  it('counts for 14 days', () => {
    expect(asks('2026-11-21T10:00Z', '2026-11-21T10:00Z')).to.equal(null);
    expect(asks('2026-11-21T10:00Z', '2026-12-05T09:59Z')).to.equal(null);
    expect(asks('2026-11-21T10:00Z', '2026-12-05T10:00Z')).to.equal('still');
  });

  it('counts until the day of the next visit', () => {
    expect(asks('2026-12-10T10:00Z', '2026-12-17T23:59Z')).to.equal(null);
    expect(asks('2026-12-10T10:00Z', '2026-12-18T00:00Z')).to.equal('still');
  });

  it('on the day of the visit may be from before it; after it, it counts', () => {
    expect(asks('2026-12-18T10:00Z', '2026-12-18T18:00Z')).to.equal('still');
    expect(asks('2026-12-19T10:00Z', '2026-12-19T18:00Z')).to.equal(null);
  });

  it('of a time that has not come, or of none, does not count', () => {
    expect(asks('2026-11-21T10:01Z', '2026-11-21T10:00Z')).to.equal('still');
    expect(asks('never', '2026-11-21T10:00Z')).to.equal('still');
  });
});

describe('A kept date', () => {
  it('that is out of date does not matter beside a later one of the page that has come', () => {
    expect(beliefOf({ link: '2026-11-20', kept: ['2026-10-20'] })).to.deep.equal({
      ...CLEAR,
      dates: ['2026-11-20'],
    });
  });

  it('of another person does not matter if the link has the date of one of them', () => {
    expect(beliefOf({ link: '2026-11-18', kept: ['2026-11-18', '2026-11-20'] })).to.deep.equal({
      ...CLEAR,
      dates: ['2026-11-18'],
      inUse: ['2026-11-18'],
      alsoKept: ['2026-11-20'],
    });
  });

  it('is not asked about because of a visit before it', () => {
    const kept = [{ date: '2026-11-20', visit: '2026-11-20' }];
    expect(beliefOf({ kept, visit: '2026-11-10' }).asks).to.equal(null);
  });

  it('of version 0.1 is not asked about if it is kept anew', () => {
    const kept = ['2026-11-20T15:30', { date: '2026-11-20', isOld: true }];
    expect(beliefOf({ kept }).given).to.equal('2026-11-20T15:30');
  });

  it('that cannot be meant does not count', () => {
    for (const date of ['2026-11-22', '2024-11-20', '20/11/2026', '2026-02-30', ''])
      expect(beliefOf({ kept: [date] }).dates, date).to.deep.equal([]);
  });

  it('may be ahead if it answers the page’s unclear date', () => {
    const kept = [{ date: '2026-12-03', asked: '03/12/2026' }];
    expect(beliefOf({ link: '03/12/2026', kept }).given).to.equal('2026-12-03');
  });

  it('does not answer an unclear or unreadable date of the page', () => {
    for (const [link, asks] of [
      ['03/12/2026', 'unclear'],
      ['soon', null],
      ['2026-11-20\nsoon', null],
      ['2026-11-20\n03/12/2026', 'unclear'],
    ] as const)
      expect(beliefOf({ link, kept: ['2026-11-20'] })).to.deep.include({ dates: [], asks });
  });
});
