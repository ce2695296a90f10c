import { spanOf } from '../time/window.js';
import { FIRST_YEAR, isoMoment, LAST_YEAR, type WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';
import { isPlausible, textOfAnswer, type StatedDate } from './answered-date.js';
import { MOST_DAYS_AHEAD } from './dates/choose-days.js';
import { decodedForms, isUnfilledField, VALUE_SEPARATOR } from './link-text.js';
import { problem, type Problem } from './problem.js';
import { readDate, type DateContext, type DateReading } from './read-date.js';

/** The dates from the page. */
export interface GivenDates {
  /** The frozen clock; `null` if the device's is used. */
  readonly now: number | null;
  /** The treatment's dates: more than one if a link has several, none if any of them is unclear. */
  readonly treatments: readonly StatedDate[];
  /** The date that is unclear, if it may mean several days or is unlikely to be meant. */
  readonly unclear: UnclearDate | null;
  /** The page's unchanged text for the treatment's date; '' if there is none. */
  readonly dateText: string;
  readonly nextVisit: WrittenTime | null;
}

/** A date from the page that may mean several days, or is unlikely to be meant. */
export interface UnclearDate {
  /** The date as written. */
  readonly text: string;
  /** Days that the visitor can pick from; empty if none is plausible. */
  readonly choices: readonly StatedDate[];
}

type DateName = 'procedure-date' | 'next-visit' | 'now';

/** The date texts of the tag and of the link, '' if there is none. */
export interface DateTexts {
  readonly tag: Readonly<Record<DateName, string>>;
  readonly link: Readonly<Record<'procedure-date' | 'next-visit', string>>;
}

/** Advice in warnings for the page's author. */
const WRITE = 'Write the year first, as in 2026-11-20';
const REMEDY = `${WRITE}, 2026-11-20T15:30 or 2026-11-20T15:30+01:00, with a day that exists and a year from ${FIRST_YEAR} to ${LAST_YEAR}.`;
const UNFILLED =
  'is a field that was not filled in, and counts as absent. Fill it in before the page is sent.';
const OUTCOMES: Readonly<Record<DateName, string>> = {
  'procedure-date': 'The visitor is asked',
  'next-visit': 'The visit is not shown',
  now: 'The earliest is used',
};

/** Reads each date of the page; those that cannot be used are listed in `problems`. */
export function readGivenDates(
  { tag, link }: DateTexts,
  { zone, order }: Pick<DateContext, 'zone' | 'order'>,
  clock: number,
): { readonly dates: GivenDates; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const filled = (name: DateName, text: string) => {
    if (!isUnfilledField(text)) return text;
    problems.push(problem('invalid-date', name, text, UNFILLED));
    return '';
  };
  const textsOf = (name: DateName) => {
    const written = filled(name, tag[name]);
    if (written || name === 'now') return { written: [written].filter(Boolean), isLinked: false };
    const linked = link[name].split(VALUE_SEPARATOR).map((each) => filled(name, each));
    return { written: linked.filter(Boolean), isLinked: true };
  };
  const read = (name: DateName, now: number | null) => {
    const { written, isLinked } = textsOf(name);
    const context = { zone, order, now, isVisit: name === 'next-visit' };
    return written.map((text) => {
      const reading = isLinked ? readLinked(text, context) : readDate(text, context);
      problems.push(...problemsOf(name, text, reading));
      return { ...reading, text };
    });
  };
  const stated = (written: WrittenTime): StatedDate => ({
    written,
    text: textOfAnswer(written),
    source: 'page',
  });
  const now = frozenClock(tag.now, zone) ?? earliestOf(read('now', null), zone);
  const treatments = read('procedure-date', now ?? clock);
  const meant = treatments.filter((each) => each.kind === 'meant');
  const asked = treatments.find((each) => each.kind === 'ask');
  const isUnreadable = treatments.some(({ kind }) => kind === 'unreadable');
  const [visit, otherVisit] = read('next-visit', now ?? clock);
  return {
    dates: {
      now,
      treatments:
        meant.length === treatments.length ? meant.map(({ written }) => stated(written)) : [],
      unclear:
        asked && !isUnreadable
          ? {
              text: asked.text,
              choices: asked.choices
                .filter((choice) => isPlausible(choice, zone, now ?? clock, MOST_DAYS_AHEAD))
                .map(stated),
            }
          : null,
      dateText: treatments.map(({ text }) => text).join(VALUE_SEPARATOR),
      nextVisit: visit?.kind === 'meant' && !otherVisit ? visit.written : null,
    },
    problems,
  };
}

/** Mail tools may have encoded the link: reads the first decoded form that is valid. */
function readLinked(text: string, context: DateContext): DateReading {
  const readings = decodedForms(text).map((form) => readDate(form, context));
  return readings.find(({ kind }) => kind !== 'unreadable') ?? readings[0]!;
}

function problemsOf(name: DateName, text: string, reading: DateReading): Problem[] {
  if (reading.kind === 'meant') return [];
  if (reading.kind === 'unreadable')
    return [problem('invalid-date', name, text, `${reading.reason}. ${REMEDY}`)];
  const { choices, reason } = reading;
  const read = choices.map((choice) => textOfAnswer(choice)).join(' or ') || 'no likely day';
  const order = reason.endsWith('order') ? ', or name its order: date-order="dmy" or "mdy"' : '';
  const remedy = `is uncertain (${reason}). It could mean ${read}. ${OUTCOMES[name]}. ${WRITE}${order}.`;
  return [problem('ambiguous-date', name, text, remedy)];
}

/** Takes an HTML date literally: for a frozen clock, midnight is a time of day. */
function frozenClock(text: string, zone: Zone): number | null {
  const moment = isoMoment(text);
  return moment && spanOf({ ...moment, readings: [moment] }, zone).earliest;
}

/** The earliest instant that a text can mean; `null` if there is none. */
function earliestOf([reading]: readonly DateReading[], zone: Zone): number | null {
  if (!reading || reading.kind === 'unreadable') return null;
  const choices = reading.kind === 'meant' ? [reading.written] : reading.choices;
  const instants = choices.map((choice) => spanOf(choice, zone).earliest);
  return instants.length ? Math.min(...instants) : null;
}
