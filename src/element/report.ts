import { warnOnce } from '../page/warn-once.js';
import type { Problem } from '../settings/problem.js';
import { aftercareEvent, type Progress } from './events.js';

/** Tells of each problem that was not there at the update before. Returns what has been told. */
export function reportProblems(
  host: HTMLElement,
  problems: readonly Problem[],
  told: readonly string[],
): readonly string[] {
  const telling = new Set(told);
  for (const { code, attribute, message } of problems) {
    if (telling.has(message)) continue;
    telling.add(message);
    warnOnce(message);
    host.dispatchEvent(aftercareEvent('aftercare-error', { code, attribute, message }));
  }
  return problems.map(({ message }) => message);
}

/** Tells that the guide is there, and later when its phase has changed. Returns what has been told. */
export function reportProgress(
  host: HTMLElement,
  progress: Progress,
  told: Progress | null,
): Progress {
  if (told === null) host.dispatchEvent(aftercareEvent('aftercare-ready', progress));
  else if (told.phase !== progress.phase) {
    const detail = { ...progress, previousPhase: told.phase };
    host.dispatchEvent(aftercareEvent('aftercare-phase-change', detail));
  }
  return progress;
}
