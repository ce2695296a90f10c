import type { OpeningRule } from '../time/opening.js';
import { MOST_CHARACTERS, MOST_SHOWN } from './visible-text.js';

/** Who answers a phone. */
export interface Callee {
  readonly name: string | null;
  /** Each with its own call link; empty if the page gives none. */
  readonly phones: readonly Link[];
}

/** The clinic's contact details from the page. A link that is not safe is `null`; its text is still shown. */
export interface Contact extends Callee {
  /** Empty if there are none. */
  readonly hours: readonly OpeningRule[];
  /** Who answers outside these hours. */
  readonly afterHours: Callee;
  /** The emergency numbers. */
  readonly emergency: readonly Link[];
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
  return text.length <= MOST_CHARACTERS && EMAIL.test(text) ? `mailto:${text}` : null;
}

/** This folder compiles without the types of the DOM. */
const { URL } = globalThis as unknown as {
  readonly URL: new (text: string) => Readonly<Record<'href' | 'username' | 'password', string>>;
};

/**
 * `null` for everything except http and https, above all for `javascript:`, and for an address with a user name, which
 * looks like another host: `https://clinic.example@other.example`.
 */
export function webAddress(text: string): string | null {
  if (text.length > MOST_SHOWN || !/^https?:\/\/[^/\\]/i.test(text)) return null;
  try {
    const { href, username, password } = new URL(text);
    return username || password ? null : href;
  } catch {
    return null;
  }
}
