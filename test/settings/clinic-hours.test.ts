import { expect } from '@open-wc/testing';
import { readHours } from '../../src/settings/clinic-hours.js';
import { OPENING_HOURS } from '../support/opening-hours.js';
import { Random } from '../support/random.js';

const TODAY = Date.parse('2026-11-20') / 86_400_000;

describe('Opening hours', () => {
  it('of every clinic in the table can be read', () => {
    const refused = OPENING_HOURS.filter(([hours]) => readHours(hours, TODAY).refused);
    expect(refused).to.deep.equal([]);
  });

  it('that are absent are none, and no mistake', () => {
    expect(readHours('', TODAY)).to.deep.equal({ rules: [], refused: '', past: [] });
  });

  for (const [hours, place] of [
    // The place is where the first mistake begins.
    ['Mo-Fr 09:00-17:30, Sa 10-14', 'Sa 10-14'],
    ['Mo-Fri 09:00-17:30', 'Mo-Fri 09:00-17:30'],
    ['Mo-Fr 9am-5pm', 'Mo-Fr 9am-5pm'],
    ['Mo-Fr', 'Mo-Fr'],
    ['Mo, We 09:00-12:00', 'Mo'],
    ['Mo-We-Fr 09:00-12:00', 'Mo-We-Fr 09:00-12:00'],
    ['Mo 09:00-12:00-15:00', 'Mo 09:00-12:00-15:00'],
    ['Mo 09:00-Fr', 'Mo 09:00-Fr'],
    ['Mo-Fr 09:00-17:00, 18:00', 'Mo-Fr 09:00-17:00, 18:00'],
    ['Mo-Fr 09:00-17:00; nonsense', 'nonsense'],
    ['24/7', '24/7'],
    ['Mo-Fr 09:00-25:00', 'Mo-Fr 09:00-25:00'],
    ['Mo-Fr 09:00-24:30', 'Mo-Fr 09:00-24:30'],
    ['Mo-Fr 24:00-06:00', 'Mo-Fr 24:00-06:00'],
    ['Mo-Fr 09:60-17:00', 'Mo-Fr 09:60-17:00'],
    ['Mo-Fr 09:00-09:00', 'Mo-Fr 09:00-09:00'],
    ['Mo-Fr 09:00', 'Mo-Fr 09:00'],
    ['Mo-Fr 09:00-17:00 Sa 10:00-14:00', 'Mo-Fr 09:00-17:00 Sa 10:00-14:00'],
    ['Mo-Fr 09:00-17:00; PH off', 'PH off'],
    ['Mo-Fr 09:00-17:00; 25.12.2026 off', '25.12.2026 off'],
    ['Mo-Fr 09:00-17:00; Mo-2026-12-25 off', 'Mo-2026-12-25 off'],
    ['Mo-Fr 09:00-17:00; 2026-12-25/Mo off', '2026-12-25/Mo off'],
    // Never open.
    ['2026-12-25 off', '2026-12-25 off'],
    ['Mo-Su off', 'Mo-Su off'],
    ['Mo-Fr 09:00-17:00; 2026-02-30 off', '2026-02-30 off'],
    ['Mo-Fr 09:00-17:00; 2026-12-24/2026-12-32 off', '2026-12-24/2026-12-32 off'],
    ['Mo-Fr 09:00-17:00; 2027-01-02/2026-12-24 off', '2027-01-02/2026-12-24 off'],
    ['Mo-Fr 09:00-17:00; 2026-12-25,2027-13-01 off', '2026-12-25,2027-13-01 off'],
    // A long one is read as quickly.
    [`Mo 09:00-17:00; ${' '.repeat(100_000)}?`, '?'],
  ] as const)
    it(`count as none if they are ${hours.slice(0, 60)}, and "${place}" is named`, () => {
      expect(readHours(hours, TODAY)).to.deep.equal({
        rules: [],
        refused: place,
        past: [],
      });
    });

  for (const [days, isOver] of [
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2026-11-18/2026-11-19', true],
    ['2026-11-19/2026-11-20', false],
    ['2026-11-19,2026-12-25', true],
    ['2026-12-25,2026-11-19', true],
  ] as const)
    it(`count with ${days} off on 20 November, which ${isOver ? 'is named as over' : 'is not over'}`, () => {
      const { rules, refused, past } = readHours(`Mo 09:00-17:00; ${days} off`, TODAY);
      expect(rules.length).to.be.greaterThan(1);
      expect(refused).to.equal('');
      expect(past).to.deep.equal(isOver ? [`${days} off`] : []);
    });

  it('mean the same in capitals, with other dashes, spaces and line breaks', () => {
    const { rules } = readHours('Mo-Fr 09:00-17:30; 2026-12-24/2026-12-26 off', TODAY);
    for (const hours of [
      'MO-FR 09:00-17:30; 2026-12-24/2026-12-26 OFF',
      'mo – fr 9:00 — 17:30, 2026-12-24 - 2026-12-26 off',
      'Mo-Fr\u00a009:00-17:30\n2026-12-24/2026-12-26 off',
      'Mo-Fr 09:00-17:30 ;2026-12-24-2026-12-26 off;',
    ])
      expect(readHours(hours, TODAY).rules, hours).to.deep.equal(rules);
  });

  it('are read whole or not at all, whatever the typo', () => {
    const random = new Random('typos', 0);
    for (let number = 0; number < 3000; number++) {
      const [hours] = random.oneOf(OPENING_HOURS);
      const place = random.integer(0, hours.length);
      const typo =
        hours.slice(0, place) +
        random.oneOf('0159:-,; MoSuxoff'.split('')) +
        hours.slice(place + 1);
      const { rules, refused } = readHours(typo, TODAY);
      expect(rules.length === 0, typo).to.equal(refused !== '');
      for (const { from, to, shifts } of rules) {
        const isRight = from >= 7 ? from <= to : from <= to && to < 14;
        expect(isRight && Number.isInteger(from) && Number.isInteger(to), typo).to.equal(true);
        expect(
          shifts.every((shift) => shift.from < shift.to && shift.to <= shift.from + 86_400_000),
          typo,
        ).to.equal(true);
      }
    }
  });
});
