import { allLanguages } from '../../src/languages/all-languages.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { LONGEST_HOURS } from '../../src/guidance/limits.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { joined, readPastedField, readTreatment, readVisit } from './dates.js';
import { UNREADABLE, type Fields, type Note, type Patient } from './patient.js';
import type { DateOrder } from '../../src/settings/read-date.js';
import type { Guidance } from './guidance.js';
import { extendableIn } from './restrictions.js';
import { readAddress } from './read-address.js';
import { readCalls, readPageLanguages, readProtocol } from './read-clinic.js';
import { readMistakes, type DeskSettings } from './settings.js';
import { linkedGuide, type Place, type Site } from './site-pages.js';

/** The fields for a date as another system writes it. */
export type PastedField = 'pasted' | 'visit-pasted';

/**
 * Reads all fields. Invalid values get a note under their field, and then there is no patient: a link is never made
 * from a part of what was entered.
 *
 * @param now - The present instant.
 * @param base - Address of this page; the landing page is in the same folder.
 * @param locale - The staff's language for dates, BCP 47.
 */
export function readFields(
  fields: Fields,
  {
    now,
    base,
    locale,
    guidance,
    hasLanding,
    site,
    place,
    settings,
  }: {
    readonly now: number;
    readonly base: string;
    readonly locale: string;
    readonly guidance: Guidance;
    readonly hasLanding: boolean;
    readonly site: Site | null;
    /** What is known of the page with the guide. */
    readonly place: Place;
    readonly settings: Pick<DeskSettings, 'mistakes' | 'hours'>;
  },
): {
  readonly patient: Patient | null;
  readonly notes: readonly Note[];
  /** What a pasted date can mean, by its field. */
  readonly choices: Readonly<Record<PastedField, readonly string[]>>;
} {
  const notes: Note[] = [];
  const text = (field: string) => (fields[field] ?? '').trim();
  const date = text('date');
  const visit = text('visit-date');
  const given = { now, locale, order: orderOf(text('date-order')) };
  const treatmentFields = { ...given, date, time: text('time'), pasted: text('pasted') };
  const visitFields = {
    ...given,
    date: visit,
    time: text('visit-time'),
    pasted: text('visit-pasted'),
  };
  const choices = {
    pasted: readPastedField('pasted', treatmentFields, notes),
    'visit-pasted': readPastedField('visit-pasted', visitFields, notes),
  };
  const treatment = readTreatment(treatmentFields, notes);
  const nextVisit = readVisit(visitFields, treatment?.written ?? null, notes);
  const page = linkedGuide(place);
  const protocol = readProtocol(guidance, page ? 'address' : 'guidance', notes);
  readMistakes(settings, protocol, notes);
  const longer = protocol ? readLonger(text, protocol, notes) : new Map<string, number>();
  if (protocol) readPageLanguages(text('languages'), protocol, page !== null, notes);
  const address = readAddress(
    text('address'),
    { base: hasLanding ? base : null, site, place },
    notes,
  );
  const clinic = readCalls(text, now, notes);
  const tags = Object.keys(protocol?.texts ?? {});
  const lang = text('language');
  const choice = findLanguage(lang, allLanguages, tags);
  if (!choice && protocol)
    notes.push({
      field: 'language',
      kind: 'problem',
      text: `The guidance has no language "${lang}". Choose one of: ${tags.join(', ')}.`,
    });
  if (
    !treatment ||
    !choice ||
    !address ||
    !protocol ||
    notes.some(({ kind }) => kind === 'problem')
  )
    return { patient: null, notes, choices };
  const extend = [...longer].map((pair) => pair.join(':')).join(' ');
  const patient = {
    address,
    link: {
      'procedure-date': joined(date, text('time')),
      ...(nextVisit && { 'next-visit': joined(visit, text('visit-time')) }),
      ...(extend && { extend }),
      lang,
    },
    treatment: treatment.written,
    isAhead: treatment.isAhead,
    nextVisit,
    longer,
    choice,
    protocol,
    page,
    clinic,
  };
  return { patient, notes, choices };
}

/** `null` if the clinic has not set in which order its systems write day and month. */
export function orderOf(value: string): DateOrder | null {
  return value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null;
}

/** Hours equal to those of the guidance add nothing and are left out of the link. */
function readLonger(
  text: (field: string) => string,
  protocol: Protocol,
  notes: Note[],
): Patient['longer'] {
  const longer = new Map<string, number>();
  for (const { id, field, until } of extendableIn(protocol)) {
    const hours = text(field);
    if (!hours) continue;
    const part = hours === UNREADABLE ? '' : `${id}:${hours}`;
    const { extensions, refused } = parseExtensions(part, protocol);
    const found = extensions.get(id);
    if (typeof found === 'number') longer.set(id, found);
    if (!part || refused.length)
      notes.push({
        field,
        kind: 'problem',
        text:
          refused[0]?.reason === 'shorter'
            ? `In the guidance this lasts ${until} hours. Write more, or leave it empty.`
            : `Write hours as a number from ${until} to ${LONGEST_HOURS}, or leave it empty.`,
      });
  }
  return longer;
}
