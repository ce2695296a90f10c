import type { WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';
import { chooseDays, type AskReason } from './dates/choose-days.js';
import { isoParts, partsOf } from './dates/date-parts.js';
import { inSigns } from './dates/date-signs.js';
import type { DateOrder } from './dates/day-form.js';
import { MOST_CHARACTERS } from './visible-text.js';

export type { DateOrder } from './dates/day-form.js';
export type { AskReason } from './dates/choose-days.js';

export interface DateContext {
  /** Zone in which days are counted. */
  readonly zone: Zone;
  /** The order that the page declares; `null` if it declares none. */
  readonly order: DateOrder | null;
  /** The current instant; `null` disables the questions about distant dates, as for the clock itself. */
  readonly now: number | null;
  /** A visit may be weeks ahead, so a date that is one typo away from now is not suspicious. */
  readonly isVisit?: boolean;
}

export type DateReading =
  | { readonly kind: 'meant'; readonly written: WrittenTime }
  | {
      readonly kind: 'ask';
      /** One button each, the most likely first; may be one or none. */
      readonly choices: readonly WrittenTime[];
      readonly reason: AskReason;
    }
  /** The reason in English for the console, as in "is longer than 200 characters". */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The only reader of written dates and times, for attributes, links, the front desk and other systems. It never guesses:
 * any leftover text makes the whole unreadable, and if two meanings remain it asks.
 */
export function readDate(text: string, context: DateContext): DateReading {
  const unreadable = (reason: string): DateReading => ({ kind: 'unreadable', reason });
  const trimmed = text.trim();
  if (trimmed.length > MOST_CHARACTERS)
    return unreadable(`is longer than ${MOST_CHARACTERS} characters`);
  const parts = isoParts(trimmed) ?? partsOf(inSigns(trimmed));
  if (!parts) return unreadable('is not a date or has other text beside it');
  const { days, reason } = chooseDays(parts, context);
  const choices = days.flatMap((date) => parts.meaningsOn(date, context.zone));
  const [written] = choices;
  if (!written && !reason) return unreadable('is a day or a time that does not exist');
  return written && !reason && choices.length === 1
    ? { kind: 'meant', written }
    : { kind: 'ask', choices, reason: reason ?? 'midnight' };
}
