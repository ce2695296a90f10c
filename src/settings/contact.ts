import { latinDigits } from '../time/written-time.js';

/** The clinic as the page names it. A link that cannot be trusted is `null`, and its text stays. */
export interface Contact {
  readonly name: string | null;
  readonly phone: Link | null;
  readonly email: Link | null;
  readonly website: Link | null;
}

export interface Link {
  readonly text: string;
  readonly href: string | null;
}

const EMAIL = /^[^\s@,;:?&%<>"'()]+@[^\s@,;:?&%<>"'()]+\.[^\s@,;:?&%<>"'().]+$/;
const PHONE = /^\+?[\d\s()./·\u2010-\u2015-]+$/;

/**
 * The `tel:` address (RFC 3966) of a phone number as people write it. `null` where it has letters or markup, or
 * fewer than 3 or more than 15 digits (ITU-T E.164).
 */
export function phoneAddress(text: string): string | null {
  const plain = latinDigits(text);
  if (!PHONE.test(plain)) return null;
  const plus = plain.startsWith('+') ? '+' : '';
  // "+44 (0)20": the zero in brackets is dialled only without the country's number.
  const digits = (plus ? plain.replace('(0)', '') : plain).replace(/\D/g, '');
  return digits.length >= 3 && digits.length <= 15 ? `tel:${plus}${digits}` : null;
}

/** `null` for what could smuggle further addresses or headers into a mail. */
export function emailAddress(text: string): string | null {
  return EMAIL.test(text) ? `mailto:${text}` : null;
}

/** `null` for everything but http and https, `javascript:` above all. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s/?#@\\]+[^\s\\]*$/i.test(text) ? text : null;
}
