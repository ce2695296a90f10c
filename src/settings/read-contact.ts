import { readHours } from './clinic-hours.js';
import { emailAddress, webAddress, type Contact, type Link } from './contact.js';
import { readPhones } from './phone.js';
import { problem, type Given, type Problem } from './problem.js';
import { REMEDIES } from './remedies.js';
import { rawTextOf, shown, textOf } from './visible-text.js';

/** What can be wrong. */
type Kind = 'phone' | 'hours' | 'email' | 'url';

/** The raw attributes of the clinic's contact details. */
export interface ContactAttributes {
  readonly clinicName: Given;
  readonly clinicPhone: Given;
  readonly clinicHours: Given;
  readonly afterHoursPhone: Given;
  readonly afterHoursName: Given;
  readonly emergencyPhone: Given;
  readonly clinicEmail: Given;
  readonly clinicUrl: Given;
}

/**
 * Reads whom to call and when. What cannot be used is added to `problems`.
 *
 * @param hasZone - Whether the page says on which clock the hours are.
 * @param today - A day number.
 */
export function readContact(
  given: ContactAttributes,
  hasZone: boolean,
  today: number,
  problems: Problem[],
): Contact {
  const refuse = (
    kind: Kind,
    text: string,
    attribute = `clinic-${kind}`,
    remedy = REMEDIES[kind],
  ) => problems.push(problem(`invalid-${kind}`, attribute, text, remedy));
  const name = (value: Given) => shown(textOf(value)) || null;
  const phones = (value: Given, attribute?: string): readonly Link[] => {
    const text = shown(rawTextOf(value));
    const links = text ? readPhones(text) : [];
    if (links.some(({ href }) => href === null)) refuse('phone', text, attribute);
    return links;
  };
  const link = (
    kind: Kind,
    value: Given,
    address: (text: string) => string | null,
  ): Link | null => {
    const text = textOf(value);
    const href = address(text);
    if (text && href === null) refuse(kind, text);
    return text ? { text: shown(text), href } : null;
  };
  const text = textOf(given.clinicHours);
  const { rules: hours, refused, past } = readHours(text, today);
  if (refused) refuse('hours', refused);
  for (const part of past) refuse('hours', part, undefined, 'is over.');
  if (hours.length && !hasZone) refuse('hours', text, undefined, 'needs time-zone.');
  return {
    name: name(given.clinicName),
    phones: phones(given.clinicPhone),
    hours,
    afterHours: {
      name: name(given.afterHoursName),
      phones: phones(given.afterHoursPhone, 'after-hours-phone'),
    },
    emergency: phones(given.emergencyPhone, 'emergency-phone'),
    email: link('email', given.clinicEmail, emailAddress),
    website: link('url', given.clinicUrl, webAddress),
  };
}
