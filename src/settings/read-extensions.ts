import { heldLonger, longestWindow, type WrittenHours } from '../guidance/doubt.js';
import type { ExtendedHours, Extensions } from '../guidance/extensions.js';
import { LONGEST_HOURS, LONGEST_TEXT } from '../guidance/limits.js';
import type { Avoid, Item, Protocol } from '../guidance/protocol.js';
import { latinDigits } from '../time/written-time.js';
import { isUnfilledField } from './link-text.js';

/** A part of `extend` that was not used as it is written. */
export interface RefusedExtension {
  readonly part: string;
  readonly reason: 'form' | 'unknown-id' | 'no-end' | 'shorter' | 'not-filled-in' | 'too-long';
  /** The protocol's own hours, if the id is known. */
  readonly hours: number | null;
}

export interface ReadExtensions {
  readonly extensions: Extensions;
  /** The clinic has set a longer time, but it is not clear for what, or how long. */
  readonly isUnclear: boolean;
  readonly refused: readonly RefusedExtension[];
}

/** What a template writes that has no value. */
const NOTHING = /^(?:none|null|undefined)$/i;
const PART = /^([^:=]+)(.*)$/;
const HOURS = /^:(\d+(?:\.\d+)?)([hd]?)$/i;
/** A clinic that wrote one of these meant a longer time. */
const LEAVES_DOUBT: readonly RefusedExtension['reason'][] = ['form', 'unknown-id', 'too-long'];

/**
 * Reads `sweating:72 makeup:4d`: item id, colon, hours or days after the treatment. Longer only: a shorter time is
 * rejected, and the protocol's own hours stay. If the time of a restriction cannot be read, or all of the text is too
 * long, it is held as in `guidance/doubt.ts`. Of several times for one restriction, in one text or in several, the
 * longest counts.
 */
export function parseExtensions(
  texts: string | readonly string[],
  protocol: Protocol,
): ReadExtensions {
  const refused: RefusedExtension[] = [];
  const written = new Map<string, WrittenHours[]>();
  const add = (id: string, hours: WrittenHours) =>
    written.set(id, [...(written.get(id) ?? []), hours]);
  const refuse = (part: string, reason: RefusedExtension['reason'], hours: number | null = null) =>
    refused.push({ part, reason, hours });

  let lastId = '';
  const read = (part: string) => {
    const [, id, rest = ''] = PART.exec(part) ?? [];
    const item = protocol.items.find((each): each is Avoid => isAvoid(each) && each.id === id);
    const hours = hoursIn(rest);
    if (NOTHING.test(part) || isUnfilledField(part)) refuse(part, 'not-filled-in');
    else if (id === undefined) refuse(part, 'form');
    else if (!item) {
      refuse(part, 'unknown-id');
      // As in "4 days": not 4 hours.
      if (!rest && lastId) add(lastId, 'unreadable');
    } else if (item.until === null) refuse(part, 'no-end');
    else if (hours === 'unreadable') {
      refuse(part, 'form', item.until);
      add(id, hours);
    } else if (hours < item.until) refuse(part, 'shorter', item.until);
    else if (hours > item.until) add(id, hours);
    lastId = item?.until ? item.id : '';
  };

  for (const text of [texts].flat()) {
    lastId = '';
    const parts = isUnfilledField(text.slice(0, LONGEST_TEXT)) ? [text] : partsOf(text);
    for (const part of parts)
      if (part === ',') lastId = '';
      else read(part);
    if (text.length <= LONGEST_TEXT) continue;
    refuse(text, 'too-long');
    for (const item of protocol.items)
      if (isAvoid(item) && item.until !== null) add(item.id, 'unreadable');
  }

  const longest = longestWindow(protocol);
  const extensions = new Map<string, ExtendedHours>();
  for (const [id, hours] of written) extensions.set(id, heldLonger(hours, longest));
  const isUnclear = refused.some(({ reason }) => LEAVES_DOUBT.includes(reason));
  return { extensions, isUnclear, refused };
}

function isAvoid(item: Item): item is Avoid {
  return item.kind === 'avoid';
}

/** Also each comma. A last part that is cut off at the limit is left out. */
function partsOf(text: string): string[] {
  const bounded = text.slice(0, LONGEST_TEXT);
  const parts = bounded.replace(/[,;]/g, ' , ').split(/\s+/).filter(Boolean);
  return bounded.length < text.length ? parts.slice(0, -1) : parts;
}

function hoursIn(text: string): WrittenHours {
  const [, digits, unit] = HOURS.exec(latinDigits(text)) ?? [];
  const hours = Number(digits) * (unit?.toLowerCase() === 'd' ? 24 : 1);
  return hours <= LONGEST_HOURS ? hours : 'unreadable';
}
