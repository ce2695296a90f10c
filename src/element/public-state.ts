import { calendarText } from '../view/calendar-text.js';
import { describeCalendar } from '../view/describe-calendar.js';
import type { Progress } from './events.js';
import type { RenderModel, GuideState } from './guide-model.js';

/** A restriction in force. */
export interface Restriction {
  readonly id: string;
  /** One line in the guide's language. */
  readonly text: string;
  /** When it ends; `null` where it has no end, or there is no date to count from. */
  readonly until: Date | null;
}

export function progressOf({ recovery: { day, phase } }: GuideState): Progress {
  const before = day === null ? null : 'before';
  return { day, phase: phase?.id ?? before };
}

export function restrictionsOf({
  recovery,
  wording: { texts },
}: RenderModel): readonly Restriction[] {
  return recovery.items
    .filter(({ item, holds }) => item.kind === 'avoid' && holds)
    .map(({ item: { id }, changesAt }) => ({
      id,
      text: texts.items[id]?.text ?? '',
      until: changesAt === null ? null : new Date(changesAt),
    }));
}

/** '' where no date is known. */
export function calendarOf({ recovery, wording, settings, now }: RenderModel): string {
  const events = describeCalendar(recovery, wording, settings);
  return events.length ? calendarText(events, now) : '';
}
