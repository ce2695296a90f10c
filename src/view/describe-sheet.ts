import { recoveryUnder } from '../guidance/doubt.js';
import type { Recovery } from '../guidance/recovery.js';
import { civilDateAt, startOfDay } from '../time/zone.js';
import { describeSigns } from './describe-signs.js';
import { describeCalls } from './describe-calls.js';
import { describeAdvice, type Wording } from './describe-advice.js';
import type { ViewOptions } from './describe-header.js';
import type { AdviceView } from './advice-view.js';
import type { PhasePreview, SheetView } from './guide-view.js';

/**
 * The whole course as of the treatment day: every restriction with its end, every phase with its new items, every sign.
 * It does not depend on when it is printed.
 */
export function describeSheet(
  { treatment }: Recovery,
  now: number,
  phasePreviews: readonly PhasePreview[],
  wording: Wording,
  settings: ViewOptions,
): SheetView {
  const { texts, calendar } = wording;
  const { zone } = calendar;
  const onPaper = { ...wording, calendar: { ...calendar, near: null } };
  // Usual signs of the first day only; all warnings, including those that count from a later hour.
  const first = startOfDay(treatment?.date ?? civilDateAt(now, zone), zone);
  const start = recoveryUnder(settings, treatment, first);
  const { rows, openEnded, usual } = describeAdvice(start, [], onPaper);
  const seenIds = new Set<string>();
  return {
    phases: phasePreviews.map(({ title, from, read }) => {
      const { main, advice } = read();
      return { title, from, main, do: newItems(advice, seenIds) };
    }),
    rows,
    openEnded,
    usual,
    call: describeSigns(settings.protocol.signs, 'call', texts),
    calls: describeCalls(settings.contact, null, first, onPaper),
    emergency: describeSigns(settings.protocol.signs, 'emergency', texts),
  };
}

/** Items that no earlier phase has. */
function newItems({ do: items }: AdviceView, seenIds: Set<string>): AdviceView['do'] {
  const fresh = items.filter(({ id }) => !seenIds.has(id));
  for (const { id } of fresh) seenIds.add(id);
  return fresh;
}
