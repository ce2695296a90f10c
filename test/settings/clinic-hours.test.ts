import { expect } from '@open-wc/testing';
import { readHours } from '../../src/settings/clinic-hours.js';
import { OPENING_HOURS } from '../support/opening-hours.js';
import { Random } from '../support/random.js';

/** Hours that cannot be read, and the part that is named. The plugin's PHP is tested with the same table. */
const table = await fetch(new URL('../support/wrong-hours.json', import.meta.url));
const { wrong } = (await table.json()) as { readonly wrong: readonly [string, string][] };

const SIGNS = '0159:-,; MoSuxoff';
const TODAY = Date.parse('2026-11-20') / 86_400_000;

describe('Opening hours', () => {
  it('of every clinic in the table can be read', () => {
    const refused = OPENING_HOURS.filter(([hours]) => readHours(hours, TODAY).refused);
    expect(refused).to.deep.equal([]);
  });

  it('that are absent are none, and no mistake', () => {
    expect(readHours('', TODAY)).to.deep.equal({ rules: [], refused: '', past: [] });
  });

  for (const [hours, place] of wrong)
    it(`count as none if they are ${hours.slice(0, 60)}, and "${place}" is named`, () => {
      expect(readHours(hours, TODAY)).to.deep.equal({
        rules: [],
        refused: place,
        past: [],
      });
    });

  it('are read as quickly if they are long', () => {
    const hours = `Mo 09:00-17:00; ${' '.repeat(100_000)}?`;
    expect(readHours(hours, TODAY).refused).to.equal('?');
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
        SIGNS.charAt(random.integer(0, SIGNS.length - 1)) +
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
