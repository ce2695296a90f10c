import { civilDateAt } from '../time/zone.js';
import { calendarText } from '../view/calendar-text.js';
import { textFor } from '../view/text-for.js';
import { describeCalendar } from '../view/describe-calendar.js';
import type { Progress } from './events.js';
import type { RenderModel, GuideState } from './guide-model.js';

/** A restriction in force. */
export interface Restriction {
  readonly id: string;
  /** One line in the guide's language. */
  readonly text: string;
  /** When it ends; `null` if it has no end, or there is no date to count from. */
  readonly until: Date | null;
}

export function progressOf({ recovery: { day, phase } }: GuideState): Progress {
  const before = day !== null && day < 0 ? 'before' : null;
  return { day, phase: phase?.id ?? before };
}

export function restrictionsOf({
  recovery,
  wording: { texts },
}: RenderModel): readonly Restriction[] {
  return recovery.restrictions
    .filter(({ holds }) => holds)
    .map(({ item: { id }, endsAt }) => ({
      id,
      text: textFor(texts.items, id).text,
      until: endsAt === null ? null : new Date(endsAt),
    }));
}

/** What `calendar()` can be asked for. */
export interface CalendarOptions {
  /** Whether the calendar reminds of each date, at 9 on its day. By default it does not. */
  readonly reminders?: boolean;
}

/** '' if no date is known. */
export function calendarOf(
  { recovery, wording, settings, now }: RenderModel,
  reminds: boolean,
): string {
  const events = describeCalendar(recovery, wording, settings);
  const today = reminds ? civilDateAt(now, settings.zone) : null;
  return events.length ? calendarText(events, now, today) : '';
}
