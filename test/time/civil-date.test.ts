import { expect } from '@open-wc/testing';
import {
  addDays,
  civilDateOf,
  dayNumber,
  daysBetween,
  isCivilDate,
  isoDate,
  type CivilDate,
} from '../../src/time/civil-date.js';
import { describeWith } from '../support/engine.js';

describe('daysBetween', () => {
  for (const [from, to, days, why] of [
    ['2026-11-20', '2026-11-20', 0, 'the same day'],
    ['2026-11-20', '2026-11-21', 1, 'the next day'],
    ['2026-11-20', '2026-11-19', -1, 'the day before'],
    ['2026-10-20', '2026-11-02', 13, 'over the end of a month and of summer time'],
    ['2026-03-28', '2026-03-30', 2, 'over the start of summer time'],
    ['2028-02-28', '2028-03-01', 2, 'over a leap day'],
    ['2027-02-28', '2027-03-01', 1, 'over the end of a shorter February'],
    ['2026-01-01', '2025-12-25', -7, 'back over New Year'],
    ['2026-01-01', '2027-01-01', 365, 'a year'],
    ['2028-01-01', '2029-01-01', 366, 'a leap year'],
    ['2000-01-01', '2199-12-31', 73_048, 'all that can be written'],
  ] as const)
    it(`is ${days} from ${from} to ${to}: ${why}`, () => {
      expect(daysBetween(date(from), date(to))).to.equal(days);
    });
});

describe('addDays', () => {
  for (const [from, days, to] of [
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 8, '2026-11-28'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
  ] as const)
    it(`goes ${days} days from ${from} to ${to}`, () => {
      expect(addDays(date(from), days)).to.deep.equal(date(to));
    });
});

describe('isCivilDate', () => {
  for (const [year, month, day] of [
    [2026, 2, 29],
    [2026, 2, 30],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 1, -1],
    [2026, 1.5, 1],
    [2026, 11, 20.5],
    // `Date` takes it for 1926.
    [26, 11, 20],
    [2026, 1, Number.NaN],
  ] as const)
    it(`rejects ${year}-${month}-${day}`, () => {
      expect(isCivilDate({ year, month, day })).to.equal(false);
    });

  it('accepts 29 February in leap years', () => {
    for (const year of [2000, 2024, 2028, 2196])
      expect(isCivilDate({ year, month: 2, day: 29 }), String(year)).to.equal(true);
  });
});

describe('isoDate', () => {
  it('writes months and days with two digits, as date inputs do', () => {
    expect(isoDate({ year: 2026, month: 1, day: 5 })).to.equal('2026-01-05');
    expect(isoDate({ year: 2026, month: 11, day: 20 })).to.equal('2026-11-20');
  });

  it('writes years with four digits', () => {
    expect(isoDate({ year: 26, month: 11, day: 20 })).to.equal('0026-11-20');
  });
});

describeWith('Temporal', 'Every day from 2000 to 2199', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const first = Temporal.PlainDate.from('2000-01-01');
  const days = Array.from({ length: 73_049 }, (_, i) => first.add({ days: i }));

  it('has the number, the date and the name that Temporal gives it', () => {
    const wrong = days.filter((day) => {
      const { year, month, day: dayOfMonth } = day;
      const ours = { year, month, day: dayOfMonth };
      const number = epoch.until(day).days;
      const back = civilDateOf(number);
      return (
        dayNumber(ours) !== number ||
        Temporal.PlainDate.compare(back, day) !== 0 ||
        isoDate(ours) !== day.toString() ||
        !isCivilDate(ours)
      );
    });
    expect(wrong.map(String)).to.deep.equal([]);
    expect(days.at(-1)?.toString()).to.equal('2199-12-31');
  });
});

function date(text: string): CivilDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
