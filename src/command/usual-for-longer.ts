import type { Protocol } from '../guidance/protocol.js';
import { phaseOn } from '../guidance/recovery-at.js';

const HOURS_A_DAY = 24;

/**
 * Whether a sign is still usual on the day on which a phase of the built-in guidance begins, and is not usual there: the
 * phase was removed or begins later, so the one before it lasts longer.
 */
export function isUsualForLonger(builtIn: Protocol, yours: Protocol, phase: string): boolean {
  const day = builtIn.phases.find(({ id }) => id === phase)?.fromDay ?? 0;
  const before = usualOn(builtIn, day);
  return usualOn(yours, day).some(
    (id) => !before.includes(id) && builtIn.signs.some((sign) => sign.id === id),
  );
}

/**
 * Ids of the signs that may be usual when a day begins, counted from the treatment day: for a treatment just before
 * midnight, the first day after it begins at once.
 */
function usualOn({ phases, signs }: Protocol, day: number): readonly string[] {
  const phase = phaseOn(phases, day)?.id ?? '';
  return signs
    .filter(
      (sign) =>
        sign.level === 'usual' &&
        (sign.until ?? Infinity) > (day - 1) * HOURS_A_DAY &&
        (sign.phases?.includes(phase) ?? true),
    )
    .map(({ id }) => id);
}
