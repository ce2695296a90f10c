/** A value of the page that could not be used, told to the page's author. */
export interface Problem {
  readonly code: ProblemCode;
  readonly attribute: string;
  /** Names the attribute, the value and the way to mend it. */
  readonly message: string;
}

export type ProblemCode =
  | 'invalid-date'
  | 'ambiguous-date'
  | 'invalid-date-order'
  | 'invalid-time-zone'
  | 'invalid-phone'
  | 'invalid-email'
  | 'invalid-url'
  | 'invalid-languages'
  | 'invalid-layout'
  | 'invalid-heading-level'
  | 'invalid-extend'
  | 'unknown-procedure'
  | 'invalid-protocol'
  | 'unreachable-protocol';

/** Values are quoted, and cut where somebody pasted a page into an attribute. */
export function problem(
  code: ProblemCode,
  attribute: string,
  value: string,
  remedy: string,
): Problem {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return { code, attribute, message: `${attribute}="${shown}" ${remedy}` };
}
