import { spanAfter } from '../time/window.js';
import type { Span, Zone } from '../time/zone.js';
import type { ExtendedHours } from './extensions.js';
import type { Avoid } from './protocol.js';

/**
 * When something ends, counted from the treatment: a restriction, or the wait before advice or a sign. An unclear end
 * comes after these hours at the earliest, is never shown, and leaves the answer to the clinic. A new kind goes here; the
 * compiler then points to every place that needs it.
 */
export type End = ClearEnd | { readonly kind: 'unclear'; readonly hours: number };

/** An end that a protocol states. */
export type ClearEnd =
  { readonly kind: 'hours'; readonly hours: number } | { readonly kind: 'never' };

/** @param until - As in a protocol file. */
export function endOf(until: Avoid['until']): ClearEnd {
  return until === null ? { kind: 'never' } : { kind: 'hours', hours: until };
}

export function endOfExtension(hours: ExtendedHours): End {
  return typeof hours === 'number' ? endOf(hours) : { kind: 'unclear', hours: hours.atLeast };
}

/** The end that satisfies both. */
export function laterEnd(one: End, other: End): End {
  if (one.kind === 'never') return one;
  if (other.kind === 'never') return other;
  const isClear = one.kind === 'hours' && other.kind === 'hours';
  return { kind: isClear ? 'hours' : 'unclear', hours: Math.max(one.hours, other.hours) };
}

/** The instants between which it ends; `null` if it never does. */
export function spanOfEnd(end: End, treatment: Span, zone: Zone): Span | null {
  switch (end.kind) {
    case 'hours':
    case 'unclear':
      return spanAfter(treatment, end.hours, zone);
    case 'never':
      return null;
  }
}

/** Fewest and most hours after a treatment at which it can end, since that may depend on the time of day. */
export function hoursOf(end: End): { readonly least: number; readonly most: number } {
  switch (end.kind) {
    case 'hours':
      return { least: end.hours, most: end.hours };
    case 'unclear':
      return { least: end.hours, most: Infinity };
    case 'never':
      return { least: Infinity, most: Infinity };
  }
}

/** Whether there is nothing to wait for. */
export function isAtOnce(end: End): boolean {
  return hoursOf(end).most === 0;
}
