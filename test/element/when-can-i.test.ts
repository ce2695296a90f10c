import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { needs } from '../support/engine.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, showSteadyGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import { visibleText } from '../support/visible-text.js';

const TREATED: GuideAttributes = { 'procedure-date': '2026-11-20T15:30' };
const DATE_ONLY: GuideAttributes = { 'procedure-date': '2026-11-20' };

/** What is seen of the rows, closed. */
const seen = (guide: Guide) => guide.textsOf('.row .answer');
const days = (guide: Guide) => guide.all('.days > span').map(visibleText);
const today = (guide: Guide) => guide.all('.days > .today').map(visibleText);

interface Bar {
  readonly past: readonly [from: number, length: number];
  readonly ahead: readonly [from: number, length: number];
}

function barsOf(guide: Guide): readonly Bar[] {
  return guide.all('.track').map((track) => {
    const [past, ahead] = [...track.querySelectorAll('rect')].map((rect) => {
      const number = (name: string) => parseFloat(rect.getAttribute(name) ?? '');
      return [number('x'), number('width')] as const;
    });
    return { past: past ?? [NaN, NaN], ahead: ahead ?? [NaN, NaN] };
  });
}

describe('A closed row', () => {
  it('says today or tomorrow with the weekday, else weekday and day', async () => {
    const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-21T10:00' });
    expect(seen(guide)).to.deep.equal([
      'Not until 15:30 today',
      'Not until tomorrow (Sun), 15:30',
      'Not until tomorrow (Sun), 15:30, then ask your clinic first',
      'Not until Fri 27, 15:30, then with care: SPF 30+, hat, shade',
      'Not until Fri 27, 15:30, then ask your clinic first',
    ]);
  });

  for (const now of ['2026-11-21T22:00', '2026-11-22T00:30', '2026-11-22T05:59'])
    it(`says neither at ${now}, when an awake patient may mean another day`, async () => {
      const guide = await showSteadyGuide({ ...TREATED, now });
      expect(seen(guide).join()).not.to.match(/today|tomorrow/);
      expect(seen(guide)[1]).to.equal('Not until Sun 22, 15:30');
    });

  it('says so from 6:00 to 22:00, to the second', async () => {
    const firstAt = async (now: string) => {
      const guide = await showSteadyGuide({ ...TREATED, now: `2026-11-21T${now}` });
      return guide.textsOf('.row.wait .answer')[0];
    };
    expect(await firstAt('05:59:59')).to.equal('Not until Sat 21, 15:30');
    expect(await firstAt('06:00:00')).to.equal('Not until 15:30 today');
    expect(await firstAt('21:59:59')).to.equal('Not until tomorrow (Sun), 15:30');
    expect(await firstAt('22:00:00')).to.equal('Not until Sun 22, 15:30');
  });

  it('names the day that begins if the end is a midnight', async () => {
    const guide = await showSteadyGuide({ ...DATE_ONLY, now: '2026-11-21T10:00' });
    expect(seen(guide).slice(0, 2)).to.deep.equal(['Not until tomorrow (Sun)', 'Not until Mon 23']);
  });

  it('says neither today nor tomorrow on a clock that is not the visitor’s', async () => {
    needs('a changed time zone');
    await emulate({ timeZone: 'Europe/London' });
    const guide = await showSteadyGuide({
      ...TREATED,
      'time-zone': 'Asia/Tokyo',
      now: '2026-11-21T10:00',
    });
    expect(seen(guide).join()).not.to.match(/today|tomorrow/);
    expect(seen(guide)[0]).to.equal('Not until Sat 21, 15:30');
    // Its day is marked, but not called today.
    expect(today(guide)).to.deep.equal(['Sat 21']);
    expect(guide.textsOf('.when-title small')).to.deep.equal([]);
  });

  it('names the month from 7 days on, and keeps the zone’s name where clocks go back', async () => {
    const guide = await showSteadyGuide({
      'procedure-date': '2027-10-24T01:30',
      'time-zone': 'Europe/London',
      now: '2027-10-24T02:00',
    });
    expect(seen(guide).at(-1)).to.match(/^Not until Sun 31 Oct, 1:30 \S+, then ask/);
  });

  it('of a file without short names is the whole sentence, and once it is over the question', async () => {
    const protocol = structuredClone(microneedling) as unknown as {
      texts: { en: { items: Record<string, object>; questions: Record<string, object> } };
    };
    const { items, questions } = protocol.texts.en;
    for (const text of [...Object.values(items), ...Object.values(questions)])
      Reflect.deleteProperty(text, 'short');
    for (const text of Object.values(items)) Reflect.deleteProperty(text, 'detail');
    const guide = await showGuide({ ...TREATED, now: '2026-11-21T10:00' }, '', { protocol });
    expect(guide.rows[0]).to.equal(
      'Do not wear makeup yet. Not until Saturday 21 November at 15:30',
    );
    await guide.set({ now: '2026-11-28T10:00' });
    expect(guide.rows[0]).to.equal('Can I wear makeup? Yes');
    expect(guide.rows[3]).to.equal(
      'Can I sit in the sun? With care: SPF 30 or more, a hat and shade.',
    );
    await guide.set({ now: '2026-11-21T10:00' });
    expect(guide.rows[3]).to.match(/, then with care$/);
  });
});

describe('The focus on a row', () => {
  /** The row that has the focus once the clock has gone on. */
  const focusedAfter = async (id: string, from: string, to: string) => {
    const guide = await showGuide({ ...TREATED, now: from });
    guide.one(`#row-${id} summary`).focus();
    await guide.set({ now: to });
    return guide.root.activeElement?.parentElement?.id;
  };

  it('stays on it when it ends, with others or alone', async () => {
    for (const [id, from, to] of [
      ['makeup', '2026-11-21T15:29', '2026-11-21T15:30'],
      ['actives', '2026-11-22T15:29', '2026-11-22T15:30'],
    ] as const)
      expect(await focusedAfter(id, from, to)).to.equal(`row-${id}`);
  });

  it('is not looked for in what another script had put beside it, under any id', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...TREATED, now: '2026-11-21T15:29' });
    const foreign = document.createElement('div');
    foreign.id = 'a:b';
    foreign.innerHTML = '<button>Translate</button>';
    guide.root.append(foreign);
    foreign.querySelector('button')?.focus();
    await guide.set({ now: '2026-11-21T15:30' });
    expect(foreign.isConnected).to.equal(false);
    expect(lines).to.deep.equal([]);
  });

  it('stays on it when a row above it ends, and when none is left to wait for', async () => {
    for (const [id, from, to] of [
      ['scrubbing', '2026-11-21T15:29', '2026-11-21T15:30'],
      ['scrubbing', '2026-11-27T15:29', '2026-11-27T15:30'],
      ['direct-sun', '2026-11-20T18:00', '2026-12-20T10:00'],
    ] as const)
      expect(await focusedAfter(id, from, to)).to.equal(`row-${id}`);
  });
});

describe('When a restriction ends, the row of another one', () => {
  for (const [what, now] of [
    ['one ends', '2026-11-21T16:00'],
    ['three end at once', '2026-11-23T10:00'],
    ['the clock goes back', '2026-11-20T16:00'],
  ] as const)
    it(`keeps the focus, and is the same element, if ${what}`, async () => {
      const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-21T10:00' });
      const row = guide.all('.row.wait details').at(-1)!;
      const { id } = row;
      row.querySelector('summary')?.focus();
      await guide.set({ now });
      expect(guide.one(`#${id}`)).to.equal(row);
      expect(row.closest('.wait') === null).to.equal(false);
      expect(guide.element.shadowRoot?.activeElement?.parentElement).to.equal(row);
    });
});

describe('The strip of days', () => {
  it('has the nine days from the treatment on, today marked, and the phases as its segments', async () => {
    const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-21T10:00' });
    expect(days(guide)).to.deep.equal(
      'Fri 20,Sat 21,Sun 22,Mon 23,Tue 24,Wed 25,Thu 26,Fri 27,Sat 28'.split(','),
    );
    expect(today(guide)).to.deep.equal(['Sat 21']);
    expect(guide.textsOf('.when-title small')).to.deep.equal(['Today']);
    const counts = guide
      .all('[part=phase]')
      .map((step) => step.querySelectorAll('.days > *').length);
    expect(counts).to.deep.equal([1, 2, 5, 1]);
  });

  it('counts days if the date is not known, and marks none', async () => {
    const guide = await showSteadyGuide({ now: '2026-11-21T10:00' });
    expect(days(guide)).to.deep.equal('012345678'.split(''));
    expect(today(guide)).to.deep.equal([]);
  });

  it('is not there once it is over, nor if a window is longer than it: the rows stay', async () => {
    const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-29T10:00' });
    expect(days(guide)).to.deep.equal([]);
    expect(guide.steps).to.have.lengthOf(4);
    await guide.set({ now: '2026-11-21T10:00', extend: 'direct-sun:336' });
    expect([days(guide), barsOf(guide)]).to.deep.equal([[], []]);
    expect(guide.rows).to.have.lengthOf(5);
    expect(guide.rows.at(-1)).to.include('Do not stay in direct sun.');
  });

  it('is in step with the bars: past until now, then what is left', async () => {
    const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-21T10:00' });
    const column = 100 / 9;
    const [makeup] = barsOf(guide);
    const from = (15.5 / 24) * column;
    const now = (1 + 10 / 24) * column;
    expect(makeup?.past[0]).to.be.closeTo(from, 0.02);
    expect(makeup?.past[1]).to.be.closeTo(column, 0.02);
    expect(makeup?.ahead[0]).to.be.closeTo(now, 0.02);
    expect((makeup?.ahead[0] ?? 0) + (makeup?.ahead[1] ?? 0)).to.be.closeTo(from + column, 0.02);
    expect(barsOf(guide)).to.have.lengthOf(5);
  });
});

describe('On paper and in the calendar', () => {
  it('no day is called today or tomorrow, and each end says what then', async () => {
    const guide = await showSteadyGuide({ ...TREATED, now: '2026-11-21T10:00' });
    const calendar = guide.element.calendar().replace(/\r\n /g, '');
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = guide.one('.sheet-body').textContent.replace(/\s+/g, ' ');
    window.dispatchEvent(new Event('afterprint'));
    await guide.settled();
    for (const text of [sheet, calendar]) expect(text).not.to.match(/\b(today|tomorrow)\b/i);
    expect(sheet).to.match(
      /Do not scrub your face\. Not until Friday 27 .*, then ask your clinic first\./,
    );
    expect(sheet).to.match(
      /direct sun\. Not until Friday 27 .*, then with care: SPF 30\+, hat, shade\./,
    );
    expect(calendar).to.match(/From Friday 27 .*Ask your clinic before you scrub/);
  });
});
