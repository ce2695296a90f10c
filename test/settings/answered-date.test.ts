import { expect } from '@open-wc/testing';
import {
  isPlausible,
  readAnswer,
  textOfAnswer,
  withOffset,
} from '../../src/settings/answered-date.js';
import { readDate } from '../../src/settings/read-date.js';
import { spanOf } from '../../src/time/window.js';
import type { WrittenTime } from '../../src/time/written-time.js';
import { namedZone, type Zone } from '../../src/time/zone.js';

const zoneOf = (name: string) => namedZone(name) as Zone;
const LONDON = zoneOf('Europe/London');
/** No clinic's zone is known, and the device is in London. */
const DEVICE_IN_LONDON: Zone = { ...LONDON, name: null };

/** The day in a text of a page; the first choice, if there are several. */
function dayIn(text: string, zone = LONDON): WrittenTime {
  const reading = readDate(text, { zone, order: null, now: null });
  if (reading.kind === 'meant') return reading.written;
  if (reading.kind === 'ask' && reading.choices[0]) return reading.choices[0];
  throw new Error(`${text} has no day.`);
}

describe('A visitor’s answer', () => {
  for (const [written, time, text] of [
    ['20 Nov 2026', '', '2026-11-20'],
    ['20 Nov 2026', '15:30', '2026-11-20T15:30'],
    ['2026-11-20T15:30', '', '2026-11-20T15:30:00'],
    ['2026-11-20T15:30:20', '', '2026-11-20T15:30:20'],
    // The time of the choice is known, so that of the field is not used.
    ['2026-11-20T15:30', '09:00', '2026-11-20T15:30:00'],
    // Windows count from the end of a range.
    ['2026-11-20 15:30 - 16:30', '', '2026-11-20T16:30:00'],
    ['2026-11-20 09:00-09:45', '', '2026-11-20T09:45:00'],
  ] as const)
    it(`that picks "${written}"${time && ` at ${time}`} is kept as ${text}`, () => {
      expect(textOfAnswer(dayIn(written), time)).to.equal(text);
    });

  it('is read in the form in which it is kept, and never questioned', () => {
    for (const text of ['2026-11-20', '2026-11-20T15:30', '2001-01-01', '2026-12-11T09:00:00']) {
      const answer = readAnswer(text, LONDON);
      expect(answer && spanOf(answer, LONDON), text).to.deep.equal(spanOf(dayIn(text), LONDON));
    }
  });

  for (const text of [
    '',
    '20 Nov 2026',
    '20/11/2026',
    '2026-02-30',
    '2026-11-20T25:00',
    '1795132800000',
  ])
    it(`is not read from ${JSON.stringify(text)}`, () => {
      expect(readAnswer(text, LONDON)).to.equal(null);
    });

  it('with an offset of zero is from a clock in London, while a machine may write that anywhere', () => {
    const text = '2026-11-20T15:30+00:00';
    const instant = Date.parse(text);
    const answer = readAnswer(text, DEVICE_IN_LONDON);
    expect(spanOf(answer!, LONDON)).to.deep.equal({ earliest: instant, latest: instant });
    expect(spanOf(dayIn(text, DEVICE_IN_LONDON), LONDON).latest).to.be.above(instant);
  });
});

describe('The offset after a visitor’s time', () => {
  for (const [name, text, expected] of [
    ['Europe/London', '2026-11-20T15:30', '2026-11-20T15:30+00:00'],
    ['Europe/London', '2026-07-20T15:30', '2026-07-20T15:30+01:00'],
    ['America/New_York', '2026-11-20T15:30', '2026-11-20T15:30-05:00'],
    ['Asia/Kathmandu', '2026-11-20T15:30', '2026-11-20T15:30+05:45'],
    ['America/St_Johns', '2026-11-20T15:30', '2026-11-20T15:30-03:30'],
    // It occurs twice that night, and restrictions count from the later one.
    ['Europe/London', '2026-10-25T01:30', '2026-10-25T01:30+00:00'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T01:30-05:00'],
  ] as const)
    it(`is that of the place and of the day: ${text} in ${name}`, () => {
      const zone = zoneOf(name);
      const kept = withOffset(text, readAnswer(text, zone)!, zone);
      expect(kept).to.equal(expected);
      // Elsewhere it means the same instant.
      const { readings } = readAnswer(kept, zoneOf('Asia/Tokyo'))!;
      expect(readings.some(({ offset }) => offset !== null)).to.equal(true);
      expect(Date.parse(kept)).to.equal(spanOf(readAnswer(text, zone)!, zone).latest);
    });

  it('is not added to a day without a time, nor after another offset', () => {
    for (const text of ['2026-11-20', '2026-11-20T15:30-05:00', '2026-11-20T15:30+00:00'])
      expect(withOffset(text, readAnswer(text, LONDON)!, LONDON)).to.equal(text);
  });
});

describe('A day is a plausible answer', () => {
  const NOW = Date.parse('2026-11-20T20:00Z');
  const isPlausibleDay = (text: string, mostDaysAhead: number, zone = LONDON) =>
    isPlausible(dayIn(text, zone), zone, NOW, mostDaysAhead);

  it('up to the last day ahead that is allowed, and not after it', () => {
    for (const [text, ahead, expected] of [
      ['2026-11-20', 0, true],
      ['2026-11-21', 0, false],
      ['2026-12-20', 30, true],
      ['2026-12-21', 30, false],
    ] as const)
      expect(isPlausibleDay(text, ahead), `${text}, ${ahead}`).to.equal(expected);
  });

  it('if it is not more than two years ago', () => {
    expect(isPlausibleDay('2024-11-20', 0)).to.equal(true);
    expect(isPlausibleDay('2024-11-19', 0)).to.equal(false);
  });

  it('by the calendar of the clinic’s zone', () => {
    expect(isPlausibleDay('2026-11-21', 0, zoneOf('Asia/Tokyo'))).to.equal(true);
    expect(isPlausibleDay('2026-11-21', 0, zoneOf('America/New_York'))).to.equal(false);
  });
});
