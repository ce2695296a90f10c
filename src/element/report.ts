import { warnOnce } from '../page/warn-once.js';
import type { Problem } from '../settings/problem.js';
import { aftercareEvent, type Progress } from './events.js';

/** Reports each problem that is new since the last update. Returns all current ones. */
export function reportProblems(
  host: HTMLElement,
  problems: readonly Problem[],
  reported: readonly string[],
): readonly string[] {
  const known = new Set(reported);
  for (const { code, attribute, message } of problems) {
    if (known.has(message)) continue;
    known.add(message);
    warnOnce(message);
    host.dispatchEvent(aftercareEvent('aftercare-error', { code, attribute, message }));
  }
  return problems.map(({ message }) => message);
}

/** Reports that the guide is ready, and later each change of phase. Returns the current progress. */
export function reportProgress(
  host: HTMLElement,
  progress: Progress,
  known: Progress | null,
): Progress {
  if (known === null) host.dispatchEvent(aftercareEvent('aftercare-ready', progress));
  else if (known.phase !== progress.phase) {
    const detail = { ...progress, previousPhase: known.phase };
    host.dispatchEvent(aftercareEvent('aftercare-phase-change', detail));
  }
  return progress;
}
