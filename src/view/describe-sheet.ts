import { recoveryAt } from '../guidance/recovery-at.js';
import type { Recovery } from '../guidance/recovery.js';
import { civilDateAt, startOfDay } from '../time/zone.js';
import { describeSigns } from './describe-signs.js';
import { describeAdvice, type Wording } from './describe-advice.js';
import type { ViewOptions } from './describe-header.js';
import type { AdviceView, PhasePreview, SheetView } from './guide-view.js';

/**
 * The whole course as it is on the treatment day: every restriction with its end, every phase with what is new in
 * it, every sign. The same whenever it is printed.
 */
export function describeSheet(
  { treatment }: Recovery,
  now: number,
  phasePreviews: readonly PhasePreview[],
  wording: Wording,
  { protocol, extensions }: ViewOptions,
): SheetView {
  const { texts, calendar } = wording;
  const { zone } = calendar;
  // Of the usual signs, those of the first day; of the warnings, those too that count from a later hour on.
  const first = startOfDay(treatment?.date ?? civilDateAt(now, zone), zone);
  const start = recoveryAt(protocol, treatment, first, zone, extensions);
  const { avoid, openEnded, usual } = describeAdvice(start, [], wording);
  const seenIds = new Set<string>();
  return {
    phases: phasePreviews.map(({ title, from, read }) => {
      const { main, advice } = read();
      return { title, from, main, do: newItems(advice, seenIds) };
    }),
    avoid,
    openEnded,
    usual,
    call: describeSigns(protocol.signs, 'call', texts),
    emergency: describeSigns(protocol.signs, 'emergency', texts),
  };
}

/** What no phase before it has said. */
function newItems({ do: items }: AdviceView, seenIds: Set<string>): AdviceView['do'] {
  const fresh = items.filter(({ id }) => !seenIds.has(id));
  for (const { id } of fresh) seenIds.add(id);
  return fresh;
}
