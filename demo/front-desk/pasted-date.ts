import { civilDateOf, dayNumber, isoDate, MS_PER_DAY } from '../../src/time/civil-date.js';
import type { Moment } from '../../src/time/written-time.js';
import { deviceZone, namedZone, wallTimeAt } from '../../src/time/zone.js';
import { readDate, type AskReason, type DateOrder } from '../../src/settings/read-date.js';

/** A pasted date. Values have the format of date fields and links: `2026-11-20T15:30`. */
export type PastedDate =
  | { readonly kind: 'read'; readonly value: string }
  | { readonly kind: 'ask'; readonly values: readonly string[]; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

const REASONS: Readonly<Record<AskReason, string>> = {
  order: 'Day and month can be either way.',
  'other-order': 'Day and month are not in the order that is set under “Your clinic”.',
  weekday: 'The weekday does not match the date.',
  year: 'The year is not written in full.',
  cut: 'The end may be missing.',
  far: 'That is far from today.',
  'near-miss': 'It may be a typing mistake.',
  midnight: 'It is midnight in another time zone.',
};
const SEVERAL_TIMES = 'It can mean more than one time.';

/** The device is at the clinic, so its zone is the clinic's. "Z" is a time only with a named zone. */
const zoneOfDesk = () =>
  namedZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? deviceZone;

/**
 * Reads a date as booking systems write it. If there are several times, as in "15:30 to 16:30", the staff picks one:
 * the windows count from the time in the link.
 */
export function readPasted(
  text: string,
  {
    order,
    now,
    isVisit,
  }: { readonly order: DateOrder | null; readonly now: number; readonly isVisit: boolean },
): PastedDate {
  const reading = readDate(text, { zone: zoneOfDesk(), order, now, isVisit });
  if (reading.kind === 'unreadable') return { kind: 'unreadable', why: reading.reason };
  const written = reading.kind === 'ask' ? reading.choices : [reading.written];
  // A visit is shown at its start, even if an end was written.
  const moments = written.flatMap(({ date, clock, readings }): readonly Moment[] =>
    isVisit ? [{ date, clock, offset: null }] : readings,
  );
  const values = [...new Set(moments.map(valueOf))];
  const [value] = values;
  if (reading.kind === 'meant' && values.length === 1 && value) return { kind: 'read', value };
  const why = reading.kind === 'ask' ? REASONS[reading.reason] : SEVERAL_TIMES;
  return { kind: 'ask', values, why };
}

/** On the desk's clock, rounded up to minutes: an earlier time in the link would end restrictions too early. */
function valueOf({ date, clock, offset }: Moment): string {
  if (clock === null) return isoDate(date);
  const written = dayNumber(date) * MS_PER_DAY + clock;
  const wall = offset === null ? written : wallTimeAt(written - offset, zoneOfDesk());
  const day = civilDateOf(Math.floor(wall / MS_PER_DAY));
  const minutes = Math.ceil((wall - dayNumber(day) * MS_PER_DAY) / 60_000);
  if (minutes >= 24 * 60) return isoDate(day);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${isoDate(day)}T${[hours, rest].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
