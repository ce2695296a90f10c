/** The clinic as the page names it. A link that cannot be trusted is `null`, and its text stays. */
export interface Contact {
  readonly name: string | null;
  /** Each with a call link of its own; empty if the page gives none. */
  readonly phones: readonly Link[];
  readonly email: Link | null;
  readonly website: Link | null;
}

export interface Link {
  readonly text: string;
  readonly href: string | null;
}

const EMAIL = /^[^\s@,;:?&%<>"'()]+@[^\s@,;:?&%<>"'()]+\.[^\s@,;:?&%<>"'().]+$/;

/** `null` for what could smuggle further addresses or headers into a mail. */
export function emailAddress(text: string): string | null {
  return EMAIL.test(text) ? `mailto:${text}` : null;
}

/** `null` for everything but http and https, `javascript:` above all. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s/?#@\\]+[^\s\\]*$/i.test(text) ? text : null;
}
