import { meaningsOf, isoMoment, type WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';

/** How days in figures are written: day first, month first, or the year first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateContext {
  /** Where days are counted in. */
  readonly zone: Zone;
  /** What the page declares; `null` where it says nothing. */
  readonly order: DateOrder | null;
  /** The instant of reading; `null` asks about no date that is far off, as for the clock itself. */
  readonly now: number | null;
  /** A visit may be some weeks ahead: that a slip of the finger would bring it nearer says nothing. */
  readonly isVisit?: boolean;
}

/** Why the visitor has to be asked. */
export type AskReason =
  /** Day and month can be either way. */
  | 'order'
  /** It is not in the order that the page declares. */
  | 'other-order'
  /** The weekday is not that of the date. */
  | 'weekday'
  /** No year is written, or two figures of it. */
  | 'year'
  /** It may be cut off: `2026/11/2`. */
  | 'cut'
  /** More than two years back or one ahead. */
  | 'far'
  /** One slip, of the year or of day and month, would bring it to within some days of now. */
  | 'near-miss'
  /** A midnight elsewhere that is another day in the page's zone. */
  | 'midnight';

export type DateReading =
  | { readonly kind: 'meant'; readonly written: WrittenTime }
  | {
      readonly kind: 'ask';
      /** One button each, the most likely first; may be one or none. */
      readonly choices: readonly WrittenTime[];
      readonly reason: AskReason;
    }
  /** Why, in plain English for the console: "… is not a date that can be read". */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The one reader of written dates and times: for attributes, links, the front desk and other systems. It never
 * guesses: what is left over makes the whole unreadable, and where two meanings remain it asks.
 */
export function readDate(text: string, { zone }: DateContext): DateReading {
  const moment = isoMoment(text);
  if (!moment) return { kind: 'unreadable', reason: 'is not a date that can be read' };
  const choices = meaningsOf(moment, zone);
  const [written] = choices;
  return choices.length === 1 && written
    ? { kind: 'meant', written }
    : { kind: 'ask', choices, reason: 'midnight' };
}
