import { plainText, type Phrase } from '../languages/phrase.js';
import type { Callee, Contact } from '../settings/contact.js';
import type { CalendarEvent } from './calendar-text.js';
import { recoveryUnder } from '../guidance/doubt.js';
import type { Recovery } from '../guidance/recovery.js';
import { addDays, isoDate } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, startOfDay } from '../time/zone.js';
import { spanOf } from '../time/window.js';
import type { Wording } from './describe-advice.js';
import { callPhrase, describeCalls } from './describe-calls.js';
import { describeWait } from './describe-rows.js';
import type { Settings } from '../settings/read-settings.js';
import { textFor } from './text-for.js';
import { fromPhrase } from './when.js';

/**
 * The dates for a calendar: the day on which each restriction ends, the first day of each phase, the next visit. They do
 * not depend on today. Titles are neutral, since other people may see a calendar.
 */
export function describeCalendar(
  { treatment }: Recovery,
  { calendar: from, ...language }: Wording,
  settings: Settings,
): readonly CalendarEvent[] {
  // Years are written relative to the treatment's year, so that the text does not depend on today.
  const year = treatment?.date.year ?? from.year;
  const wording = { ...language, calendar: { ...from, year, near: null } };
  const { dir, words } = language;
  const { nextVisit, contact, protocol } = settings;
  const calls = describeNumbers(contact, treatment ?? nextVisit, wording);
  const event = (
    kind: string,
    on: CalendarEvent['on'],
    title: string,
    lines: readonly (Phrase | string | null)[],
  ): CalendarEvent => ({
    uid: `${protocol.id}-${treatment ? idOf(treatment) : ''}-${kind}@aftercare-guide`,
    on,
    title,
    description: [...lines, ...calls]
      .map((line) => (typeof line === 'string' ? line : line ? plainText(line, dir) : ''))
      .filter(Boolean)
      .join('\n'),
  });
  return [
    ...(treatment
      ? [
          ...endings(treatment, wording, settings, event),
          ...phases(treatment, wording, settings, event),
        ]
      : []),
    ...(nextVisit
      ? [event('visit', dayOrInstant(nextVisit, wording), words.calendarVisit, [])]
      : []),
  ];
}

/** Without what is true only at one hour. */
function describeNumbers(
  contact: Contact,
  near: WrittenTime | null,
  wording: Wording,
): readonly Phrase[] {
  const { words, calendar } = wording;
  const from = near ? startOfDay(near.date, calendar.zone) : 0;
  const { first, hours, second } = describeCalls({ ...contact, name: null }, null, from, wording);
  const inWords = (callee: Callee) =>
    callee.phones.map((_, index) => callPhrase(callee, index, words));
  return [...inWords(first), hours, ...inWords(second)];
}

type MakeEvent = (
  kind: string,
  on: CalendarEvent['on'],
  title: string,
  lines: readonly (Phrase | string | null)[],
) => CalendarEvent;

/**
 * An all-day entry whose text names the hour: the day alone would allow it too early. If something is extended and it is
 * not clear what, or how long, each says so.
 */
function endings(
  treatment: WrittenTime,
  wording: Wording,
  settings: Settings,
  event: MakeEvent,
): CalendarEvent[] {
  const { words, texts, calendar } = wording;
  const { zone, isExtensionUnclear } = settings;
  const { restrictions } = recoveryUnder(settings, treatment, startOfDay(treatment.date, zone));
  const unclear = isExtensionUnclear ? [words.somethingExtended] : [];
  const ends = restrictions.flatMap((state) => {
    const { item, endsAt } = state;
    if (endsAt === null) return [];
    const { text, detail = null, after } = textFor(texts.items, item.id);
    const lines = after
      ? [fromPhrase(endsAt, calendar, { when: words.from, day: words.fromDay }), after]
      : [text, describeWait(state, { detail }, wording).answer];
    return [event(item.id, civilDateAt(endsAt, zone), words.calendarNote, [...lines, ...unclear])];
  });
  const question = event('extended', treatment.date, words.calendarNote, unclear);
  return isExtensionUnclear ? [question, ...ends] : ends;
}

function phases(
  treatment: WrittenTime,
  { words, texts }: Wording,
  { protocol }: Settings,
  event: MakeEvent,
): CalendarEvent[] {
  return protocol.phases.map(({ id, fromDay }) => {
    const { title, main } = textFor(texts.phases, id);
    const day = addDays(treatment.date, fromDay);
    return event(`phase-${id}`, day, words.calendarNote, [title, ...main]);
  });
}

function dayOrInstant(written: WrittenTime, { calendar }: Wording): CalendarEvent['on'] {
  return written.clock === null ? written.date : spanOf(written, calendar.zone).earliest;
}

/** Identifies a treatment by its date as written, which determines all dates. */
function idOf({ date, clock, offset }: WrittenTime): string {
  const minutes = (ms: number | null) => (ms === null ? '' : String(ms / 60_000));
  return [isoDate(date), minutes(clock), minutes(offset)].filter(Boolean).join('-');
}
