// Opening hours with what they mean, written by hand: the oracle of the tests. Nothing in here imports from src.

/** What the clock and the calendar on the clinic's wall show. */
export interface WallClock {
  /** 1, Monday, to 7. */
  readonly day: number;
  /** 930 is 9:30. */
  readonly time: number;
  /** `2026-12-25`. */
  readonly date: string;
}

type Meaning = (wall: WallClock) => boolean;

const at = (from: number, to: number, { time }: WallClock) => time >= from && time < to;
const workday = ({ day }: WallClock) => day <= 5;

/** Hours as a clinic writes them, and whether they mean that it is open. For the years 2026 and 2027. */
export const OPENING_HOURS: readonly (readonly [hours: string, isOpen: Meaning])[] = [
  ['Mo-Fr 09:00-17:30', (w) => workday(w) && at(900, 1730, w)],
  [
    'Mo-Fr 09:00-17:30, Sa 10:00-14:00',
    (w) => (workday(w) && at(900, 1730, w)) || (w.day === 6 && at(1000, 1400, w)),
  ],
  [
    'Mo-Fr 09:00-17:30, Sa 10:00-14:00, 2026-12-25 off',
    (w) =>
      w.date !== '2026-12-25' &&
      ((workday(w) && at(900, 1730, w)) || (w.day === 6 && at(1000, 1400, w))),
  ],
  ['Mo-Su 00:00-24:00', () => true],
  ['Mo-Su 00:00-24:00; 2026-12-25 off', (w) => w.date !== '2026-12-25'],
  ['Mo-Su 00:00-24:00; Su off', (w) => w.day !== 7],
  ['Mo-Fr 09:00-12:30,13:30-18:00', (w) => workday(w) && (at(900, 1230, w) || at(1330, 1800, w))],
  ['Mo-Fr 09:00-12:30, 13:30-18:00', (w) => workday(w) && (at(900, 1230, w) || at(1330, 1800, w))],
  [
    'Mo-Fr 09:00-12:00; Mo-Fr 14:00-18:00',
    (w) => workday(w) && (at(900, 1200, w) || at(1400, 1800, w)),
  ],
  ['Mo,We,Fr 08:00-16:00', (w) => [1, 3, 5].includes(w.day) && at(800, 1600, w)],
  ['mo,we,fr 8:00-16:00', (w) => [1, 3, 5].includes(w.day) && at(800, 1600, w)],
  ['Mo-We,Fr 08:00-16:00', (w) => [1, 2, 3, 5].includes(w.day) && at(800, 1600, w)],
  ['Su-Th 09:00-17:00', (w) => (w.day === 7 || w.day <= 4) && at(900, 1700, w)],
  ['Sa-Mo 10:00-16:00', (w) => [6, 7, 1].includes(w.day) && at(1000, 1600, w)],
  ['Fr-Th 10:00-16:00', (w) => at(1000, 1600, w)],
  ['Sa 10:00-14:00', (w) => w.day === 6 && at(1000, 1400, w)],
  ['Su 00:00-00:01', (w) => w.day === 7 && w.time === 0],
  ['Su 23:59-24:00', (w) => w.day === 7 && w.time === 2359],
  ['Mo-Su 09:00-17:00; We off', (w) => w.day !== 3 && at(900, 1700, w)],
  ['We off; Mo-Su 09:00-17:00', (w) => w.day !== 3 && at(900, 1700, w)],
  // Over midnight.
  ['Mo-Su 22:00-06:00', (w) => w.time >= 2200 || w.time < 600],
  ['Fr 22:00-06:00', (w) => (w.day === 5 && w.time >= 2200) || (w.day === 6 && w.time < 600)],
  ['Su 20:00-02:30', (w) => (w.day === 7 && w.time >= 2000) || (w.day === 1 && w.time < 230)],
  ['Sa 20:00-02:30', (w) => (w.day === 6 && w.time >= 2000) || (w.day === 7 && w.time < 230)],
  [
    'Mo-Fr 18:00-09:00; Sa-Su 00:00-24:00',
    (w) =>
      w.day >= 6 ||
      w.time >= 1800 ||
      (w.time < 900 && w.day !== 1) ||
      (w.day === 1 && w.time >= 1800),
  ],
  [
    'Mo-Fr 22:00-06:00; 2026-12-25 off',
    (w) =>
      w.date !== '2026-12-25' &&
      ((workday(w) && w.time >= 2200) ||
        (w.day >= 2 && w.day <= 6 && w.time < 600 && w.date !== '2026-12-26')),
  ],
  [
    'Mo-Fr 22:00-06:00; Sa off',
    (w) => (workday(w) && w.time >= 2200) || (w.day >= 2 && w.day <= 5 && w.time < 600),
  ],
  ['Mo-Su 06:00-00:00', (w) => w.time >= 600],
  ['Mo-Su 06:00-24:00', (w) => w.time >= 600],
  // Where clocks change at night.
  ['Mo-Su 00:00-03:00', (w) => w.time < 300],
  ['Su 01:30-02:30', (w) => w.day === 7 && at(130, 230, w)],
  ['Mo-Su 02:30-03:30', (w) => at(230, 330, w)],
  ['Mo-Su 23:30-00:30', (w) => w.time >= 2330 || w.time < 30],
  // Dates.
  [
    'Mo-Fr 09:00-17:00; 2026-12-24/2027-01-01 off',
    (w) => workday(w) && at(900, 1700, w) && !(w.date >= '2026-12-24' && w.date <= '2027-01-01'),
  ],
  [
    'Mo-Fr 09:00-17:00; 2026-12-24-2027-01-01 off',
    (w) => workday(w) && at(900, 1700, w) && !(w.date >= '2026-12-24' && w.date <= '2027-01-01'),
  ],
  [
    'Mo-Fr 09:00-17:00; 2026-12-24,2026-12-31 09:00-12:00; 2026-12-25 off',
    (w) =>
      w.date !== '2026-12-25' &&
      workday(w) &&
      at(900, ['2026-12-24', '2026-12-31'].includes(w.date) ? 1200 : 1700, w),
  ],
  [
    '2026-12-25 off, Mo-Fr 09:00-17:00',
    (w) => w.date !== '2026-12-25' && workday(w) && at(900, 1700, w),
  ],
  [
    '2027-02-14 10:00-12:00; Mo 09:00-17:00',
    (w) => (w.date === '2027-02-14' ? at(1000, 1200, w) : w.day === 1 && at(900, 1700, w)),
  ],
  [
    'Mo-Fr 09:00-17:00; 2027-03-01/2027-04-30 off',
    (w) => workday(w) && at(900, 1700, w) && !(w.date >= '2027-03-01' && w.date <= '2027-04-30'),
  ],
  [
    'mo–fr 9:00–17:30;\nsa 10:00 - 14:00',
    (w) => (workday(w) && at(900, 1730, w)) || (w.day === 6 && at(1000, 1400, w)),
  ],
];

/** With and without clock changes, by night, at midnight, by half an hour, and at the ends of the Earth. */
export const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Dubai',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;
