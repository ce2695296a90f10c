import type { OwnGuidance } from '../guidance/doubt.js';
import { allLanguages } from '../languages/all-languages.js';
import { builtInGuidance } from '../languages/built-in-guidance.js';
import { chooseLanguage } from '../languages/choose-language.js';
import { regions } from '../languages/regions.js';
import type { Problem } from '../settings/problem.js';
import { readSettings } from '../settings/read-settings.js';
import { describeText, type GuideText } from './describe-text.js';

const known = [...allLanguages, ...regions];
const builtIn = [builtInGuidance(known)];

/** The attributes of a tag by their names, as in `clinic-phone`. */
export type TagValues = Readonly<Record<string, string>>;

/**
 * The text of the guide that a tag with these attributes shows. What cannot be read counts as it does for the guide, and
 * is listed in `problems`; a date that is not clear leaves a text without dates.
 *
 * @param languages - BCP 47, at least one.
 * @param own - The clinic's own guidance.
 * @param now - The instant at which the text is made.
 * @returns A text for each language.
 */
export function textsForTag(
  values: TagValues,
  languages: readonly string[],
  own: OwnGuidance,
  now: number,
): { readonly texts: readonly GuideText[]; readonly problems: readonly Problem[] } {
  const { settings, problems } = readSettings(givenBy(values), {}, own, builtIn, known, now);
  const { protocol, treatments, unclear } = settings;
  const [treatment = null] = unclear ? [] : treatments;
  const texts = languages.map((tag) => {
    const choice = chooseLanguage(tag, known, Object.keys(protocol.texts));
    return describeText(settings, treatment && treatment.written, choice, now);
  });
  return { texts, problems };
}

function givenBy(values: TagValues) {
  const value = (name: string) => values[name] ?? null;
  return {
    procedureDate: value('procedure-date'),
    dateOrder: value('date-order'),
    procedure: value('procedure'),
    nextVisit: value('next-visit'),
    timeZone: value('time-zone'),
    languages: value('languages'),
    layout: value('layout'),
    headingLevel: value('heading-level'),
    extend: value('extend'),
    now: null,
    clinicName: value('clinic-name'),
    clinicPhone: value('clinic-phone'),
    clinicHours: value('clinic-hours'),
    afterHoursPhone: value('after-hours-phone'),
    afterHoursName: value('after-hours-name'),
    emergencyPhone: value('emergency-phone'),
    clinicEmail: value('clinic-email'),
    clinicUrl: value('clinic-url'),
  };
}
