import { parseExtensions } from '../../src/settings/read-extensions.js';
import { endOf, hoursOf } from '../../src/guidance/end.js';
import type { Avoid, Protocol } from '../../src/guidance/protocol.js';

/** A restriction that ends, and so can be extended. */
export interface Extendable {
  /** As in the guidance. */
  readonly id: string;
  /** The id of its field: ids of a clinic's own guidance may be those of other elements. */
  readonly field: string;
  /** For the staff. */
  readonly name: string;
  /** Hours in the guidance. */
  readonly until: number;
}

export function extendableIn({ items, texts }: Protocol): readonly Extendable[] {
  const words = texts['en'] ?? Object.values(texts)[0];
  return items
    .filter((item): item is Avoid => item.kind === 'avoid' && item.until !== null)
    .map(({ id, until }) => ({
      id,
      field: `hours-${id}`,
      name: words?.items[id]?.short ?? words?.items[id]?.text ?? id,
      until: hoursOf(endOf(until)).most,
    }));
}

/**
 * The guidance as a page shows it that holds some restrictions longer for every patient.
 *
 * @param extend - As on its tag: `sweating:72`.
 */
export function heldLonger(protocol: Protocol, extend: string): Protocol {
  const { extensions } = parseExtensions(extend, protocol);
  const items = protocol.items.map((item) => {
    const hours = extensions.get(item.id);
    return item.kind === 'avoid' && typeof hours === 'number' ? { ...item, until: hours } : item;
  });
  return { ...protocol, items };
}
