import { rulesHoldFrom } from '../guidance/day-counter.js';
import type { TreatmentDates } from '../guidance/treatment-dates.js';
import { dayNumber } from '../time/civil-date.js';
import { spanOf } from '../time/window.js';
import type { WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';
import { readAnswer, type StatedDate } from './answered-date.js';
import type { GivenDates, UnclearDate } from './given-dates.js';
import { readKept, type Kept, type KeptContext, type KeptDate } from './kept-date.js';

/** The visitor's date as text, and what it was the answer to. */
export interface Answer {
  readonly text: string;
  /** The page's date that the visitor was asked about; '' if the page had none. */
  readonly asked: string;
  /** What the clinic extends for this treatment, if the page does not say so itself. */
  readonly extend: string;
}

export interface Given extends Answer {
  readonly written: WrittenTime;
}

/** A question about the treatment's date. */
export type DateDoubt =
  /** The page's date may mean several days, or is unlikely. */
  | (UnclearDate & { readonly kind: 'unclear' })
  /** Page and device, or several dates of one of them, differ. */
  | { readonly kind: 'several'; readonly choices: readonly StatedDate[] }
  /** The device keeps a date that may be of an earlier treatment. */
  | { readonly kind: 'still'; readonly choices: readonly [StatedDate] };

/** What is taken to be the treatment's date. */
export interface Belief {
  /** Several if it is in doubt which is right; none if none can be trusted. */
  readonly dates: TreatmentDates;
  readonly doubt: DateDoubt | null;
  /** The visitor's own date, if that is in use. */
  readonly given: Given | null;
  /** The dates on this device that are in use or in question. */
  readonly inUse: readonly KeptDate[];
  /** Others, which are of another person. Not those that are out of date. */
  readonly alsoKept: readonly KeptDate[];
}

type Page = Pick<GivenDates, 'treatments' | 'unclear' | 'dateText'> & KeptContext;

/**
 * Weighs the page's date, the dates on this device and the visitor's answer, which decides. Where the first two differ,
 * all of them count and the visitor is asked. A date on the device that may be out of date counts only if a later one of
 * the page has come.
 *
 * @param kept - The dates on this device, for this clinic's page.
 */
export function believe(
  page: Page,
  answer: Answer | null,
  kept: readonly Kept[],
  now: number,
): Belief {
  const { zone, dateText, unclear, treatments } = page;
  const all = kept.flatMap((each) => readKept(each, page, now) ?? []);
  // Version 0.1 may have kept the same date.
  const device = all.filter(
    ({ kept: { isOld }, written }) =>
      !isOld || !all.some((each) => !each.kept.isOld && agree(each.written, written, zone)),
  );
  const belief = (
    dates: TreatmentDates,
    inUse: readonly KeptDate[],
    doubt: DateDoubt | null = null,
    given: Given | null = null,
  ): Belief => {
    const alsoKept = device.filter(
      (each) => !inUse.includes(each) && !each.kept.isOld && (each.isTrusted || !each.isOver),
    );
    return { dates, doubt, given, inUse, alsoKept };
  };
  const agreeingWith = (dates: readonly { readonly written: WrittenTime }[]) =>
    device.filter((each) => dates.some(({ written }) => agree(each.written, written, zone)));

  const given = answer ? readGiven(answer, zone) : storedAnswer(device, dateText);
  if (given) return belief([given.written], agreeingWith([given]), null, given);
  if (dateText && !treatments.length)
    return belief([], [], unclear && { kind: 'unclear', ...unclear });

  const agreeing = agreeingWith(treatments);
  const isFollowed = ({ written }: KeptDate) =>
    treatments.some((each) => hasComeAfter(each.written, written, zone, now));
  const differing = device.filter(
    (each) => !agreeing.length && (each.isTrusted || !each.isOver || !isFollowed(each)),
  );
  const choices = [...treatments, ...differing];
  const [first, ...more] = choices;
  const isKnown = differing.every((each) => each.isTrusted || isFollowed(each));
  return belief(
    isKnown ? choices.map(({ written }) => written) : [],
    agreeing.length ? agreeing : differing,
    more.length
      ? { kind: 'several', choices }
      : first && !isKnown
        ? { kind: 'still', choices: [first] }
        : null,
  );
}

/** An answer whose text can be read. */
export function readGiven(answer: Answer, zone: Zone): Given | null {
  const written = readAnswer(answer.text, zone);
  return written && { ...answer, written };
}

/** The one date on the device that answers the page's date; or the only one, if the page has none. */
function storedAnswer(device: readonly KeptDate[], dateText: string): Given | null {
  const [found, ...more] = dateText ? device.filter(({ kept }) => kept.asked === dateText) : device;
  if (!found?.isTrusted || more.length) return null;
  const { written, text, kept } = found;
  return { written, text, asked: kept.asked, extend: kept.extend };
}

/** The same date; if only one of them names a time, that does not contradict the other. */
function agree(one: WrittenTime, other: WrittenTime, zone: Zone): boolean {
  const isOpen = one.clock === null || other.clock === null;
  return (
    dayNumber(one.date) === dayNumber(other.date) &&
    (isOpen || spanOf(one, zone).latest === spanOf(other, zone).latest)
  );
}

function hasComeAfter(date: WrittenTime, other: WrittenTime, zone: Zone, now: number): boolean {
  const isLater = spanOf(date, zone).latest > spanOf(other, zone).latest;
  return isLater && now >= rulesHoldFrom(date, zone);
}
