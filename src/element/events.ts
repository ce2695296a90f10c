import type { ProblemCode } from '../settings/problem.js';

/** The patient's day and phase. */
export interface Progress {
  /** Calendar days since the treatment, negative before it; `null` if its date is not known. */
  readonly day: number | null;
  /** Id of the phase; `before` ahead of the treatment; `null` if the date is not known. */
  readonly phase: string | null;
}

/** Details of the events, by name. All bubble and are composed. */
export interface AftercareEvents {
  'aftercare-ready': Progress;
  'aftercare-phase-change': Progress & { readonly previousPhase: string | null };
  /** `procedureDate` is an HTML date string, `null` when the visitor's date is forgotten. */
  'aftercare-date-change': { readonly procedureDate: string | null };
  'aftercare-error': {
    readonly code: ProblemCode;
    readonly message: string;
    readonly attribute: string;
  };
}

export function aftercareEvent<Name extends keyof AftercareEvents>(
  name: Name,
  detail: AftercareEvents[Name],
): CustomEvent<AftercareEvents[Name]> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}

type EventMap = { [Name in keyof AftercareEvents]: CustomEvent<AftercareEvents[Name]> };

declare global {
  interface HTMLElementEventMap extends EventMap {}
}
