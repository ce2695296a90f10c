import { gapIn, phrase, plainText, type Phrase } from '../languages/phrase.js';
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
import { fromPhrase, writtenTerm } from './when.js';

/** A date on its way into a calendar. */
interface DateEntry {
  readonly kind: string;
  /** The instant it is about, which orders the entries. */
  readonly at: number;
  readonly on: CalendarEvent['on'];
  readonly title: string;
  /** What it says, for its own entry and for those before it. */
  readonly lines: readonly Line[];
  /** Only for its own entry. */
  readonly more?: readonly string[];
  readonly remind?: CalendarEvent['remind'];
  /** Whether it only says that something is extended. */
  readonly isNotice?: true;
}

type Line = Phrase | string;

/** At 9 on its day, and on the day before; of what is at a time, a day before. */
const SAME_DAY = 'PT9H';
const DAY_BEFORE = '-PT15H';
const WHOLE_DAY_BEFORE = '-P1D';

/**
 * The dates for a calendar in order of time: the day on which each restriction ends, the first day of each phase, the next
 * visit. Each names those that follow, since some calendars import only one entry of a file. They do not depend on today.
 * Titles are neutral, since other people may see a calendar.
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
  const text = (line: Line) => (typeof line === 'string' ? line : plainText(line, dir));
  const calls = describeNumbers(contact, treatment ?? nextVisit, wording).map(text);
  const entries = [
    ...(treatment
      ? [...phases(treatment, wording, settings), ...endings(treatment, wording, settings)]
      : []),
    ...(nextVisit ? [visit(nextVisit, wording)] : []),
  ].sort((one, other) => one.at - other.at);
  return entries.map(
    ({ kind, on, title, lines, more = [], remind = SAME_DAY, isNotice }, index) => {
      const next = entries
        .slice(index + 1)
        .filter((entry) => !entry.isNotice)
        .map((entry) => `• ${entry.lines.map(text).join(gapIn(words))}`);
      const isUnclear = treatment && settings.isExtensionUnclear && !isNotice;
      return {
        uid: `${protocol.id}-${treatment ? idOf(treatment) : ''}-${kind}@aftercare-guide`,
        on,
        title,
        remind,
        description: [
          ...lines.map(text),
          ...more,
          ...(isUnclear ? [words.somethingExtended] : []),
          ...calls,
          ...(next.length ? ['', words.moreDates, ...next] : []),
        ].join('\n'),
      };
    },
  );
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
  return [...inWords(first), hours, ...inWords(second)].filter((line) => line.length);
}

/**
 * An all-day entry whose text names the hour: the day alone would allow it too early. If something is extended and it is
 * not clear what, or how long, every entry of the file says so.
 */
function endings(treatment: WrittenTime, wording: Wording, settings: Settings): DateEntry[] {
  const { words, texts, calendar } = wording;
  const { zone, isExtensionUnclear } = settings;
  const begins = startOfDay(treatment.date, zone);
  const { restrictions } = recoveryUnder(settings, treatment, begins);
  const title = words.calendarNote;
  const ends = restrictions.flatMap((state) => {
    const { item, endsAt } = state;
    if (endsAt === null) return [];
    const { text, detail = null, after } = textFor(texts.items, item.id);
    const lines = after
      ? [fromPhrase(endsAt, calendar, { when: words.from, day: words.fromDay }), after]
      : [text, describeWait(state, { detail }, wording).answer];
    return [{ kind: item.id, at: endsAt, on: civilDateAt(endsAt, zone), title, lines }];
  });
  if (!isExtensionUnclear) return ends;
  const lines = [words.somethingExtended];
  return [
    { kind: 'extended', at: begins, on: treatment.date, title, lines, isNotice: true },
    ...ends,
  ];
}

function phases(
  treatment: WrittenTime,
  { words, texts, calendar }: Wording,
  { protocol, zone }: Settings,
): DateEntry[] {
  return protocol.phases.map(({ id, fromDay }) => {
    const { title, main } = textFor(texts.phases, id);
    const on = addDays(treatment.date, fromDay);
    const at = startOfDay(on, zone);
    const lines = [fromPhrase(at, calendar, { when: words.from, day: words.fromDay }), title];
    return { kind: `phase-${id}`, at, on, title: words.calendarNote, lines, more: main };
  });
}

function visit(written: WrittenTime, { words, calendar }: Wording): DateEntry {
  const { earliest: at } = spanOf(written, calendar.zone);
  const lines = [phrase(words.nextVisit, { when: writtenTerm(written, calendar) })];
  const [on, remind] =
    written.clock === null
      ? ([written.date, DAY_BEFORE] as const)
      : ([at, WHOLE_DAY_BEFORE] as const);
  return { kind: 'visit', at, on, title: words.calendarVisit, lines, remind };
}

/** Identifies a treatment by its date as written, which determines all dates. */
function idOf({ date, clock, offset }: WrittenTime): string {
  const minutes = (ms: number | null) => (ms === null ? '' : String(ms / 60_000));
  return [isoDate(date), minutes(clock), minutes(offset)].filter(Boolean).join('-');
}
