import type { Held } from '../guidance/doubt.js';
import { recoveryAt } from '../guidance/recovery-at.js';
import { isCourseOver } from '../guidance/treatment-dates.js';
import { dayNumber, MS_PER_DAY } from '../time/civil-date.js';
import { spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import { startOfDay } from '../time/zone.js';
import { isPlausible, readAnswer, type StatedDate } from './answered-date.js';
import { MOST_DAYS_AHEAD } from './dates/choose-days.js';
import { parseExtensions } from './read-extensions.js';

/** A date on this device, as it is stored. Untrusted: any script may have written it. */
export interface Kept {
  readonly date: string;
  /** The page's date that the visitor was asked about; '' if there was none. */
  readonly asked: string;
  /** The clinic's `extend` and day of the next visit when the date was kept; '' if there were none. */
  readonly extend: string;
  readonly visit: string;
  /** When the visitor said that the date is still theirs, in milliseconds since 1970; 0 if never. */
  readonly confirmed: number;
  /** Whether version 0.1 stored it: for the whole site, so it may be from another clinic or another person. */
  readonly isOld: boolean;
}

/** A stored date that can be read. */
export interface KeptDate extends StatedDate {
  readonly kept: Kept;
  readonly visit: WrittenTime | null;
  /** Whether nothing depends on it any longer. */
  readonly isOver: boolean;
  /** Whether it counts without asking: a patient who has been treated again would read what is over by the old date. */
  readonly isTrusted: boolean;
}

/** What a stored date is judged by. */
export interface KeptContext extends Pick<Held, 'protocol' | 'guidance' | 'zone'> {
  readonly nextVisit: WrittenTime | null;
}

/** For how many days the visitor is not asked again. */
const CONFIRMED_DAYS = 14;

/** `null` if it cannot be read, or is no likely date of a treatment. */
export function readKept(
  kept: Kept,
  { protocol, guidance, zone, nextVisit }: KeptContext,
  now: number,
): KeptDate | null {
  const written = readAnswer(kept.date, zone);
  // Only a date that the page asked about can be ahead.
  const mostAhead = kept.asked === '' ? 0 : MOST_DAYS_AHEAD;
  if (!written || !isPlausible(written, zone, now, mostAhead)) return null;
  const visit = readAnswer(kept.visit, zone);
  const { extensions } = parseExtensions(kept.extend, protocol);
  // Of a course that is not known, nothing is over.
  const isOver =
    guidance === 'known' &&
    isCourseOver(protocol, recoveryAt(protocol, written, now, zone, extensions));
  const age = now - kept.confirmed;
  const isConfirmed = age >= 0 && age < CONFIRMED_DAYS * MS_PER_DAY;
  const hasComeSince = (each: WrittenTime) =>
    dayNumber(each.date) > dayNumber(written.date) &&
    now >= startOfDay(each.date, zone) &&
    !(isConfirmed && kept.confirmed >= spanOf(each, zone).latest);
  const isTreatedAgain = [visit, nextVisit].some((each) => each && hasComeSince(each));
  return {
    written,
    text: kept.date,
    source: 'device',
    kept,
    visit,
    isOver,
    isTrusted: !kept.isOld && !isTreatedAgain && (isConfirmed || !isOver),
  };
}
