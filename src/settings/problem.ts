/** A raw value from the page, by attribute or by property. */
export type Given = unknown;

/** A value of the page that could not be used, reported to the page's author. */
export interface Problem {
  readonly code: ProblemCode;
  readonly attribute: string;
  /** Names the attribute, the value and the fix. */
  readonly message: string;
}

/** The comments are the table of codes in docs/api.md. */
export type ProblemCode =
  /** A date or time cannot be read, does not exist, or is a field that was not filled in. It counts as absent. */
  | 'invalid-date'
  /** A date can mean several days, or is unlikely to be meant. The visitor is asked; a next visit is not shown. */
  | 'ambiguous-date'
  /** `date-order` is none of `dmy`, `mdy` and `ymd`. It counts as absent. */
  | 'invalid-date-order'
  /** `time-zone` is not a time zone that the browser knows. */
  | 'invalid-time-zone'
  /** A phone number cannot be dialled. It is shown as text. */
  | 'invalid-phone'
  /** A part of `clinic-hours` cannot be read, and no hours count; or it is over, or needs a `time-zone`. */
  | 'invalid-hours'
  /** Not one e-mail address. It is shown as text. */
  | 'invalid-email'
  /** Not a web address. It is shown as text. */
  | 'invalid-url'
  /** A part of `languages` is not a language of the guide. It is not offered. */
  | 'invalid-languages'
  /** Not a layout. The full one is shown. */
  | 'invalid-layout'
  /** Not a number from 1 to 6. It is 2. */
  | 'invalid-heading-level'
  /** A part of `extend` cannot be read, names nothing, or would shorten a restriction. Nothing ends sooner; in doubt the patient is told to ask. */
  | 'invalid-extend'
  /** No procedure has this name. Only the signs to call for are shown, and that the clinic has to be asked. */
  | 'unknown-procedure'
  /** The clinic's own guidance has a mistake. For microneedling the rules of the treatment day are shown, else only the signs to call for. */
  | 'invalid-protocol'
  /** The file of `src` could not be loaded. What is shown is the same as with a mistake. */
  | 'unreachable-protocol';

/** Values are quoted, and cut in case a whole page was pasted into an attribute. */
export function problem(
  code: ProblemCode,
  attribute: string,
  value: string,
  remedy: string,
): Problem {
  const excerpt = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return { code, attribute, message: `${attribute}="${excerpt}" ${remedy}` };
}
