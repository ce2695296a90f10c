import { endOf, mayEndBefore } from '../guidance/end.js';
import { LONGEST_HOURS } from '../guidance/limits.js';
import type { Extensions } from '../guidance/extensions.js';
import type { Avoid, Protocol } from '../guidance/protocol.js';
import { latinDigits } from '../time/written-time.js';

/** A part of `extend` that was not used. */
export interface RefusedExtension {
  readonly part: string;
  readonly reason: 'form' | 'unknown-id' | 'no-end' | 'shorter';
  /** The protocol's own hours, if the id is known. */
  readonly hours: number | null;
}

/**
 * Reads `sweating:72 makeup:48`: item id, colon, hours after the treatment. Longer only; a part that would
 * shorten a restriction, or that cannot be read, is rejected, and the protocol's own hours stay.
 */
export function parseExtensions(
  text: string,
  protocol: Protocol,
): { readonly extensions: Extensions; readonly refused: readonly RefusedExtension[] } {
  const extensions = new Map<string, number>();
  const refused: RefusedExtension[] = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const [, id, digits] = /^([^:]+):(\d+(?:\.\d+)?)$/.exec(latinDigits(part)) ?? [];
    const item = protocol.items.find(
      (each): each is Avoid => each.kind === 'avoid' && each.id === id,
    );
    const hours = Number(digits);
    const refuse = (reason: RefusedExtension['reason']) =>
      refused.push({ part, reason, hours: item?.until ?? null });
    if (id === undefined || hours > LONGEST_HOURS) refuse('form');
    else if (!item) refuse('unknown-id');
    else {
      const [usual, longer] = [endOf(item.until), endOf(hours)];
      if (usual.kind === 'never') refuse('no-end');
      else if (mayEndBefore(longer, usual)) refuse('shorter');
      else if (mayEndBefore(usual, longer))
        extensions.set(id, Math.max(hours, extensions.get(id) ?? 0));
    }
  }
  return { extensions, refused };
}
