import { expect } from '@open-wc/testing';
import {
  chooseGuidance,
  heldLonger,
  longestWindow,
  recoveryUnder,
} from '../../src/guidance/doubt.js';
import { laterEnd, type End } from '../../src/guidance/end.js';
import type { ExtendedHours } from '../../src/guidance/extensions.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { recoveryAt } from '../../src/guidance/recovery-at.js';
import { parseWrittenTime } from '../../src/time/written-time.js';
import { namedZone } from '../../src/time/zone.js';
import { RESTRICTIONS } from '../support/guidance.js';
import { steadyGuidance } from '../support/steady-guidance.js';

const zone = namedZone('UTC')!;
const treatment = parseWrittenTime('2026-11-20T15:30', zone);
const after = (hours: number) => Date.parse('2026-11-20T15:30Z') + hours * 3_600_000;

const peel: Protocol = { ...steadyGuidance, id: 'peel' };

describe('All hours that a clinic has written for one restriction', () => {
  it('come to the most of them', () => {
    expect(heldLonger([48, 96, 72], 168)).to.equal(96);
    expect(heldLonger([], 168)).to.equal(0);
  });

  it('hold at least as long as the longest window if some cannot be read', () => {
    expect(heldLonger(['unreadable'], 168)).to.deep.equal({ atLeast: 168 });
    expect(heldLonger([72, 'unreadable'], 168)).to.deep.equal({ atLeast: 168 });
    expect(heldLonger(['unreadable', 400, 300], 168)).to.deep.equal({ atLeast: 400 });
  });
});

describe('The longest window', () => {
  it('is that of the longest restriction with an end', () => {
    expect(longestWindow(steadyGuidance)).to.equal(168);
  });

  it('is none if no restriction has one', () => {
    expect(
      longestWindow({ items: steadyGuidance.items.filter(({ kind }) => kind === 'do') }),
    ).to.equal(0);
  });
});

describe('Of two ends the later', () => {
  const never: End = { kind: 'never' };
  const hours = (count: number): End => ({ kind: 'hours', hours: count });
  const unclear = (count: number): End => ({ kind: 'unclear', hours: count });
  for (const [one, other, later] of [
    [hours(24), hours(48), hours(48)],
    [hours(24), unclear(48), unclear(48)],
    [hours(48), unclear(24), unclear(48)],
    [unclear(24), unclear(48), unclear(48)],
    [never, hours(48), never],
    [never, unclear(48), never],
    [never, never, never],
  ] as const)
    it(`of ${JSON.stringify(one)} and ${JSON.stringify(other)} is ${JSON.stringify(later)}`, () => {
      expect(laterEnd(one, other)).to.deep.equal(later);
      expect(laterEnd(other, one)).to.deep.equal(later);
    });
});

describe('An extension without readable hours', () => {
  const held = (id: string, hours: ExtendedHours, at: number) => {
    const recovery = recoveryAt(steadyGuidance, treatment, after(at), zone, new Map([[id, hours]]));
    const state = recovery.restrictions.find(({ item }) => item.id === id)!;
    const answer = recovery.questions.find(({ question }) => question.item === id)?.answer;
    return { state, answer, recovery };
  };

  it('holds its restriction until the hours have passed, and then leaves the answer to the clinic', () => {
    const before = held('makeup', { atLeast: 168 }, 167.99);
    expect(before.state).to.deep.include({ holds: true, endsAt: null, extended: true });
    expect(before.answer).to.equal('no');
    expect(before.recovery.nextChange).to.equal(after(168));
    const over = held('makeup', { atLeast: 168 }, 168);
    expect(over.state).to.deep.include({ holds: false, endsAt: null });
    expect(over.answer).to.equal('ask');
    expect(held('makeup', { atLeast: 168 }, 10_000).answer).to.equal('ask');
  });

  it('shortens nothing', () => {
    expect(held('makeup', { atLeast: 1 }, 23.99).state.holds).to.equal(true);
    expect(held('makeup', 1, 23.99).state.holds).to.equal(true);
    expect(held('makeup', 1, 24).answer).to.equal('yes');
    expect(held('picking', { atLeast: 1 }, 10_000).state).to.deep.include({ holds: true });
    expect(held('picking', 1, 10_000).state).to.deep.include({ holds: true });
  });

  it('is no next end: nothing is said to be allowed from then on', () => {
    const all = new Map(RESTRICTIONS.map((id) => [id, { atLeast: 168 }]));
    expect(recoveryAt(steadyGuidance, treatment, after(1), zone, all).nextEnd).to.equal(null);
  });
});

describe('The guidance of a page', () => {
  const builtIn = [steadyGuidance];

  it('is the clinic’s own first, then the built-in one', () => {
    const own = { kind: 'loaded', protocols: [peel] } as const;
    expect(chooseGuidance('', own, builtIn)).to.deep.equal({ kind: 'known', protocol: peel });
    expect(chooseGuidance('peel', own, builtIn).protocol).to.equal(peel);
    expect(chooseGuidance('microneedling', own, builtIn).protocol).to.equal(steadyGuidance);
    for (const procedure of ['', 'microneedling'])
      expect(chooseGuidance(procedure, { kind: 'none' }, builtIn)).to.deep.equal({
        kind: 'known',
        protocol: steadyGuidance,
      });
  });

  for (const [what, procedure, own, kind] of [
    ['the procedure is not known', 'peel', { kind: 'none' }, 'unknown-procedure'],
    [
      'the clinic’s guidance has no such procedure',
      'laser',
      { kind: 'loaded', protocols: [peel] },
      'unknown-procedure',
    ],
    ['the clinic’s is loading, for whatever', '', { kind: 'loading' }, 'loading'],
    ['the clinic’s is loading, for another procedure', 'peel', { kind: 'loading' }, 'loading'],
    ['the clinic’s cannot be used, for whatever', '', { kind: 'failed', procedure: '' }, 'failed'],
    [
      'the clinic’s for another procedure cannot be used',
      '',
      { kind: 'failed', procedure: 'peel' },
      'failed',
    ],
    [
      'the clinic’s cannot be used, and the page names another procedure',
      'peel',
      { kind: 'failed', procedure: 'microneedling' },
      'failed',
    ],
  ] as const)
    it(`is nothing but signs to call for if ${what}`, () => {
      const found = chooseGuidance(procedure, own, builtIn);
      expect(found.kind).to.equal(kind);
      const { signs, id, texts, ...rest } = found.protocol;
      expect(texts).to.equal(steadyGuidance.texts);
      expect(id).not.to.equal('microneedling');
      expect(signs).to.deep.equal(
        steadyGuidance.signs
          .filter(({ level }) => level !== 'usual')
          .map((sign) => ({ id: sign.id, level: sign.level })),
      );
      for (const [key, value] of Object.entries(rest))
        if (key !== 'version') expect(value ?? [], key).to.deep.equal([]);
    });

  for (const [procedure, own] of [
    ['microneedling', { kind: 'failed', procedure: '' }],
    ['microneedling', { kind: 'loading' }],
    ['', { kind: 'failed', procedure: 'microneedling' }],
  ] as const)
    it(`has the restrictions of the treatment day too for "${procedure}" of ${JSON.stringify(own)}`, () => {
      const { kind, protocol } = chooseGuidance(procedure, own, builtIn);
      expect(kind).to.equal(own.kind);
      expect(protocol.id).to.equal('microneedling');
      expect(protocol.items).to.deep.equal(
        RESTRICTIONS.map((id) => ({ id, kind: 'avoid', until: 168, then: 'ask' })),
      );
      expect(protocol.questions).to.deep.equal([]);
      expect(protocol.phases).to.deep.equal([]);
    });
});

describe('Without the guidance', () => {
  const { protocol } = chooseGuidance('microneedling', { kind: 'failed', procedure: '' }, [
    steadyGuidance,
  ]);
  const at = (hours: number, extensions: ReadonlyMap<string, ExtendedHours> = new Map()) =>
    recoveryUnder({ protocol, guidance: 'failed', extensions, zone }, treatment, after(hours));
  const holding = (...given: Parameters<typeof at>) =>
    at(...given)
      .restrictions.filter(({ holds }) => holds)
      .map(({ item }) => item.id);

  it('all restrictions hold until the longest window is over, and then none', () => {
    for (const hours of [0, 25, 167.99]) expect(holding(hours)).to.deep.equal(RESTRICTIONS);
    expect(holding(168)).to.deep.equal([]);
    expect(at(167).nextChange).to.equal(after(168));
  });

  it('they all hold as long as the longest extension', () => {
    for (const longer of [300, { atLeast: 300 }]) {
      const extensions = new Map([['makeup', longer]]);
      expect(holding(299, extensions)).to.deep.equal(RESTRICTIONS);
      expect(holding(300, extensions)).to.deep.equal([]);
    }
  });

  it('none has an end, and those that the clinic has extended are so', () => {
    const { restrictions, phase, nextEnd } = at(25, new Map([['makeup', 48]]));
    expect(restrictions.map(({ endsAt }) => endsAt)).to.deep.equal(RESTRICTIONS.map(() => null));
    expect(
      restrictions.filter(({ extended }) => extended).map(({ item }) => item.id),
    ).to.deep.equal(['makeup']);
    expect([phase, nextEnd]).to.deep.equal([null, null]);
  });

  it('they hold if the date is not known either', () => {
    const { restrictions } = recoveryUnder(
      { protocol, guidance: 'failed', extensions: new Map(), zone },
      null,
      after(10_000),
    );
    expect(restrictions.every(({ holds }) => holds)).to.equal(true);
  });

  it('and with it, nothing changes', () => {
    const extensions = new Map([['makeup', 48]]);
    expect(
      recoveryUnder({ protocol: peel, guidance: 'known', extensions, zone }, treatment, after(25)),
    ).to.deep.equal(recoveryAt(peel, treatment, after(25), zone, extensions));
  });
});
