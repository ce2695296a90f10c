/** The clinic's contact details from the page. A link that is not safe is `null`; its text is still shown. */
export interface Contact {
  readonly name: string | null;
  /** Each with its own call link; empty if the page gives none. */
  readonly phones: readonly Link[];
  readonly email: Link | null;
  readonly website: Link | null;
}

export interface Link {
  readonly text: string;
  readonly href: string | null;
}

const EMAIL = /^[^\s@,;:?&%<>"'()]+@[^\s@,;:?&%<>"'()]+\.[^\s@,;:?&%<>"'().]+$/;

/** `null` for text that could inject further addresses or headers into a mail. */
export function emailAddress(text: string): string | null {
  return EMAIL.test(text) ? `mailto:${text}` : null;
}

/** `null` for everything except http and https, above all for `javascript:`. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s/?#@\\]+[^\s\\]*$/i.test(text) ? text : null;
}
