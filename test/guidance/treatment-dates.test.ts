import { expect } from '@open-wc/testing';
import { strictnessOf } from '../../src/guidance/answers.js';
import { recoveryAt } from '../../src/guidance/recovery-at.js';
import type { Recovery } from '../../src/guidance/recovery.js';
import { isCourseOver, treatmentAt } from '../../src/guidance/treatment-dates.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { isoDate } from '../../src/time/civil-date.js';
import { spanOf } from '../../src/time/window.js';
import { parseWrittenTime, type WrittenTime } from '../../src/time/written-time.js';
import { deviceZone, namedZone, unknownZone, type Zone } from '../../src/time/zone.js';
import { randomRun, tryCases } from '../support/random-run.js';
import { Random } from '../support/random.js';
import { steadyGuidance } from '../support/steady-guidance.js';

const LONDON = namedZone('Europe/London') as Zone;

function written(text: string, zone = LONDON): WrittenTime {
  const found = parseWrittenTime(text, zone);
  if (!found) throw new Error(`${text} is no date.`);
  return found;
}

function at(now: string, texts: readonly string[], zone = LONDON) {
  const { treatment, changesAt } = treatmentAt(
    texts.map((text) => written(text, zone)),
    Date.parse(now),
    zone,
  );
  return {
    shown: treatment && isoDate(treatment.date),
    treatment,
    changes: changesAt === Infinity ? null : new Date(changesAt).toISOString(),
  };
}

describe('Of several dates for a treatment, the guide shows', () => {
  it('none if there is none, so that the strictest rules hold', () => {
    expect(at('2026-11-21T10:00Z', [])).to.deep.equal({
      shown: null,
      treatment: null,
      changes: null,
    });
  });

  it('the only one, unchanged', () => {
    const { treatment } = at('2026-11-21T10:00Z', ['2026-11-20T15:30']);
    expect(treatment).to.deep.equal(written('2026-11-20T15:30'));
  });

  it('the latest that has come, in any order', () => {
    for (const dates of [
      ['2026-11-18', '2026-11-20'],
      ['2026-11-20', '2026-11-18'],
      ['2026-10-01', '2026-11-20', '2026-11-19'],
    ])
      expect(at('2026-11-21T10:00Z', dates).shown).to.equal('2026-11-20');
  });

  it('the latest, with all readings of the others that have come', () => {
    const [first, second] = [written('2026-11-18T09:00+05:30'), written('2026-11-20T15:30')];
    const { treatment } = treatmentAt([first, second], Date.parse('2026-11-21T10:00Z'), LONDON);
    expect(first.readings).to.have.lengthOf(2);
    expect(treatment).to.deep.equal({
      ...second,
      readings: [...second.readings, ...first.readings],
    });
  });

  it('the one that has come instead of one ahead, until the day of that', () => {
    const dates = ['2026-12-18', '2026-11-20T15:30'];
    expect(at('2026-11-21T10:00Z', dates)).to.deep.equal({
      shown: '2026-11-20',
      treatment: written('2026-11-20T15:30'),
      changes: '2026-12-18T00:00:00.000Z',
    });
    expect(at('2026-12-17T23:59:59.999Z', dates).shown).to.equal('2026-11-20');
    expect(at('2026-12-18T00:00:00Z', dates).shown).to.equal('2026-12-18');
    expect(at('2026-12-18T00:00:00Z', dates).changes).to.equal(null);
  });

  it('the next one if all are ahead', () => {
    const found = at('2026-11-01T10:00Z', ['2026-12-18', '2026-11-20', '2026-12-01']);
    expect(found.shown).to.equal('2026-11-20');
    expect(found.treatment?.readings).to.have.lengthOf(1);
    expect(found.changes).to.equal('2026-11-20T00:00:00.000Z');
  });

  it('yesterday’s, although the rules of tomorrow’s may hold already where the clinic is', () => {
    const dates = ['2026-11-20', '2026-11-22'];
    const now = '2026-11-21T20:00Z';
    const { shown, treatment } = at(now, dates, unknownZone);
    expect(shown).to.equal(new Date(now).getDate() === 22 ? '2026-11-22' : '2026-11-20');
    expect(treatment?.readings).to.have.lengthOf(2);
  });

  it('tomorrow’s if the rules of no other hold yet', () => {
    const { shown, changes } = at('2026-11-21T11:00Z', ['2026-11-22', '2026-11-25'], unknownZone);
    expect(shown).to.equal('2026-11-22');
    expect(changes).to.equal('2026-11-24T10:00:00.000Z');
  });

  it('the later time of one day', () => {
    for (const times of [
      ['2026-11-20T09:00', '2026-11-20T18:00'],
      ['2026-11-20T18:00', '2026-11-20T09:00'],
    ])
      expect(at('2026-11-20T20:00Z', times).treatment?.clock).to.equal(18 * 3_600_000);
  });
});

describe('A course', () => {
  const isOver = (date: string, now: string, extend = '', protocol = steadyGuidance) => {
    const { extensions } = parseExtensions(extend, protocol);
    return isCourseOver(
      protocol,
      recoveryAt(protocol, written(date), Date.parse(now), LONDON, extensions),
    );
  };

  it('is over on day 8, when windows and healing phases are over', () => {
    expect(isOver('2026-11-20T15:30', '2026-11-27T23:59:59Z')).to.equal(false);
    expect(isOver('2026-11-20T15:30', '2026-11-28T00:00:00Z')).to.equal(true);
  });

  it('is not over while the clinic extends a restriction', () => {
    expect(isOver('2026-11-20T15:30', '2026-11-29T15:29Z', 'makeup:216')).to.equal(false);
    expect(isOver('2026-11-20T15:30', '2026-11-29T15:30Z', 'makeup:216')).to.equal(true);
  });

  it('is not over before it has begun', () => {
    expect(isOver('2026-11-20', '2026-11-19T12:00Z')).to.equal(false);
  });

  it('of one phase, or none, is over with its last window', () => {
    for (const count of [0, 1]) {
      const phases = steadyGuidance.phases.slice(0, count);
      const protocol = { ...steadyGuidance, phases };
      expect(isOver('2026-11-20T15:30', '2026-11-27T15:29:59Z', '', protocol)).to.equal(false);
      expect(isOver('2026-11-20T15:30', '2026-11-27T15:30Z', '', protocol)).to.equal(true);
    }
  });
});

describe('With several dates, in random cases,', () => {
  // Each case reckons several recoveries.
  const all = randomRun(20_000);
  const run = { ...all, cases: all.cases / 10 };
  const faults: string[] = [];
  const met = { gaps: 0, ahead: 0 };

  const zones = [LONDON, deviceZone, unknownZone, namedZone('Pacific/Kiritimati') as Zone];
  const offsets = ['', '', '', 'Z', '+01:00', '-08:00', '+13:45'];

  function randomDate(random: Random, zone: Zone): WrittenTime {
    const day = `2026-${random.oneOf(['10', '11'])}-${random.integer(10, 30)}`;
    const time = `T${random.integer(10, 23)}:${random.integer(10, 59)}${random.oneOf(offsets)}`;
    return written(day + (random.percent(60) ? time : ''), zone);
  }

  function tryCase(number: number): void {
    const random = new Random(`${run.seed} dates`, number);
    const zone = random.oneOf(zones);
    const dates = Array.from({ length: random.integer(1, 3) }, () => randomDate(random, zone));
    const now = Date.UTC(2026, 9, 8) + random.integer(0, 60 * 24 * 60) * 60_000;
    const recovery = (date: WrittenTime | null) => recoveryAt(steadyGuidance, date, now, zone);
    const { treatment, changesAt } = treatmentAt(dates, now, zone);
    const all = recovery(treatment);
    const each = dates.map(recovery);
    const fault = (what: string) => {
      if (faults.length < 5)
        faults.push(
          `FIRST=${number} ${new Date(now).toISOString()} ${JSON.stringify(dates)}: ${what}`,
        );
    };

    const held = (from: Recovery, id: string) =>
      from.restrictions.find(({ item, holds }) => holds && item.id === id);
    for (const { item } of all.restrictions) {
      const strictest = each.flatMap((one) => held(one, item.id) ?? []);
      if (Boolean(held(all, item.id)) !== strictest.length > 0) fault(`${item.id} held by some`);
      const ends = strictest.map(({ endsAt }) => endsAt ?? Infinity);
      if (strictest.length && (held(all, item.id)?.endsAt ?? Infinity) !== Math.max(...ends))
        fault(`${item.id} does not end last`);
    }
    // Before a treatment nothing is allowed, but nothing is restricted either.
    const begun = each.filter(({ hasStarted }) => hasStarted);
    if (begun.length)
      all.questions.forEach(({ answer, question }, index) => {
        const answers = begun.map((one) => strictnessOf(one.questions[index]?.answer));
        if (strictnessOf(answer) < Math.max(...answers)) fault(`the answer to ${question.id}`);
      });
    for (const { id, level } of begun.flatMap(({ signs }) => signs))
      if (level !== 'usual' && !all.signs.some((sign) => sign.id === id)) fault(`no sign ${id}`);
    if (all.hasStarted !== begun.length > 0) fault('has begun');
    const starts = each.filter(({ hasStarted }) => !hasStarted);
    if (starts.length > 0 !== changesAt < Infinity) fault('another date is ahead');
    if (changesAt <= now) fault('the change is over');
    if (starts.length && begun.length) {
      met.ahead++;
      if (dates.some((date) => spanOf(date, zone).latest + 7 * 86_400_000 < now)) met.gaps++;
    }
  }

  before(async function () {
    this.timeout(0);
    await tryCases(run, tryCase, () => faults.length);
  });

  it('each restriction holds exactly while one of them holds it, and no answer allows more', () => {
    expect(faults).to.deep.equal([]);
  });

  it('running dates met dates ahead, also after all windows had ended', () => {
    expect(met.ahead).to.be.above(run.cases / 50);
    expect(met.gaps).to.be.above(run.cases / 500);
  });
});
