import type { LanguageChoice } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';
import { chooseGuidance, type Held, type OwnGuidance } from '../guidance/doubt.js';
import type { Protocol } from '../guidance/protocol.js';
import type { LinkParams } from './link-text.js';
import { parseExtensions } from './read-extensions.js';
import {
  extendRemedy,
  languagesRemedy,
  LAYOUTS,
  ORDERS,
  procedureRemedy,
  REMEDIES,
  zoneRemedy,
  type Layout,
} from './remedies.js';
import { dayNumber } from '../time/civil-date.js';
import { civilDateAt, deviceZone, namedZone, unknownZone } from '../time/zone.js';
import type { Contact } from './contact.js';
import { readGivenDates, type GivenDates } from './given-dates.js';
import { readContact, type ContactAttributes } from './read-contact.js';
import { readLanguages } from './read-languages.js';
import { textOf } from './visible-text.js';
import { problem, type Given, type Problem, type ProblemCode } from './problem.js';

/** Most parts of `extend` that are reported. */
const MOST_REFUSED = 20;

/** The raw attributes of the tag. */
export interface Attributes extends ContactAttributes {
  readonly procedureDate: Given;
  readonly dateOrder: Given;
  readonly procedure: Given;
  readonly nextVisit: Given;
  readonly timeZone: Given;
  readonly languages: Given;
  readonly layout: Given;
  readonly headingLevel: Given;
  readonly extend: Given;
  readonly now: Given;
}

/** The attributes as valid values. */
export interface Settings extends GivenDates, Held {
  readonly contact: Contact;
  /** The texts of `extend`, of the tag and of the link; '' if there is none. */
  readonly extendTexts: readonly string[];
  /** The clinic has set a longer time, but it is not clear for what, or how long. */
  readonly isExtensionUnclear: boolean;
  /** Languages that the visitor can pick from. */
  readonly languages: readonly LanguageChoice[];
  readonly layout: Layout;
  /** 1 to 6. */
  readonly headingLevel: number;
}

/**
 * Turns every attribute into a value. An invalid one falls back to its default, as if it were absent, or holds longer if
 * restrictions depend on it, and is listed in `problems`; the others are not affected.
 *
 * @param clock - The device's clock, with which dates are compared unless `now` freezes it.
 * @param own - The clinic's own guidance.
 * @param builtIn - At least one procedure; the first is the default.
 * @param known - The languages of the interface.
 */
export function readSettings(
  given: Attributes,
  linked: LinkParams,
  own: OwnGuidance,
  builtIn: readonly Protocol[],
  known: readonly Language[],
  clock: number,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <Value>(
    attribute: string,
    value: Given,
    parse: (text: string) => Value | null,
    code: ProblemCode,
    remedy: string,
  ): Value | null => {
    const text = textOf(value);
    const parsed = text && parse(text);
    if (text && parsed === null) problems.push(problem(code, attribute, text, remedy));
    return parsed || null;
  };
  // Own properties only: old libraries add `extend` to every object.
  const inLink = (name: keyof LinkParams) => (Object.hasOwn(linked, name) && linked[name]) || '';

  const procedure = textOf(given.procedure);
  const { kind, protocol } = chooseGuidance(procedure, own, builtIn);
  if (kind === 'unknown-procedure')
    problems.push(
      problem(
        'unknown-procedure',
        'procedure',
        procedure,
        procedureRemedy(procedure, own, builtIn),
      ),
    );
  const zoneName = textOf(given.timeZone);
  const zone = zoneName ? (namedZone(zoneName) ?? unknownZone) : deviceZone;
  if (zone.isUnknown)
    problems.push(problem('invalid-time-zone', 'time-zone', zoneName, zoneRemedy(zoneName)));
  const order = read(
    'date-order',
    given.dateOrder,
    (text) => ORDERS.find((each) => each === text.toLowerCase()) ?? null,
    'invalid-date-order',
    REMEDIES.dateOrder,
  );
  const { dates, problems: ofDates } = readGivenDates(
    {
      tag: {
        'procedure-date': textOf(given.procedureDate),
        'next-visit': textOf(given.nextVisit),
        now: textOf(given.now),
      },
      link: { 'procedure-date': inLink('procedure-date'), 'next-visit': inLink('next-visit') },
    },
    { zone, order },
    clock,
  );
  problems.push(...ofDates);
  const extendTexts = [textOf(given.extend), inLink('extend')];
  const { extensions, isUnclear, refused } = parseExtensions(extendTexts, protocol);
  for (const each of refused.slice(0, MOST_REFUSED)) {
    problems.push(problem('invalid-extend', 'extend', each.part, extendRemedy(each, protocol)));
  }
  const { languages, unknown } = readLanguages(textOf(given.languages), protocol, known);
  for (const each of unknown) {
    problems.push(
      problem('invalid-languages', 'languages', each, languagesRemedy(each, protocol, known)),
    );
  }
  const today = dayNumber(civilDateAt(dates.now ?? clock, zone));
  const contact = readContact(given, zoneName !== '', today, problems);
  const settings: Settings = {
    protocol,
    guidance: kind,
    zone,
    extensions,
    extendTexts,
    isExtensionUnclear: isUnclear,
    languages,
    ...dates,
    contact,
    layout:
      read(
        'layout',
        given.layout,
        (text) => LAYOUTS.find((each) => each === text) ?? null,
        'invalid-layout',
        REMEDIES.layout,
      ) ?? 'full',
    headingLevel:
      read(
        'heading-level',
        given.headingLevel,
        (text) => (/^[1-6]$/.test(text) ? Number(text) : null),
        'invalid-heading-level',
        REMEDIES.headingLevel,
      ) ?? 2,
  };
  return { settings, problems };
}
