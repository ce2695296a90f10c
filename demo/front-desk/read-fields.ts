import { allLanguages } from '../../src/languages/all-languages.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { LONGEST_HOURS } from '../../src/guidance/limits.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { webAddress } from '../../src/settings/contact.js';
import { phoneAddress } from '../../src/settings/phone.js';
import { joined, readPastedField, readTreatment, readVisit } from './dates.js';
import { UNREADABLE, type Fields, type Note, type Patient } from './patient.js';
import type { DateOrder } from '../../src/settings/read-date.js';
import { RESTRICTIONS } from './restrictions.js';

/** The fields for a date as another system writes it. */
export type PastedField = 'pasted' | 'visit-pasted';

/** With longer addresses the code is harder to read from a small card. */
const LONG_ADDRESS = 150;

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
  { now, base, locale }: { readonly now: number; readonly base: string; readonly locale: string },
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
  const longer = readLonger(text, notes);
  const address = readAddress(text('address'), base, notes);
  const phone = readPhone(text('clinic-phone'), notes);
  const tags = allLanguages.map(({ tag }) => tag);
  const lang = text('language');
  const choice = findLanguage(lang, allLanguages, tags);
  if (!choice)
    notes.push({
      field: 'language',
      kind: 'problem',
      text: `The guide has no language "${lang}". Choose one of: ${tags.join(', ')}.`,
    });
  if (!treatment || !choice || !address || notes.some(({ kind }) => kind === 'problem'))
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
    clinic: { name: text('clinic-name'), phone },
  };
  return { patient, notes, choices };
}

/** `null` if the clinic has not set in which order its systems write day and month. */
export function orderOf(value: string): DateOrder | null {
  return value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null;
}

/** Hours equal to those of the guidance add nothing and are left out of the link. */
function readLonger(text: (field: string) => string, notes: Note[]): Patient['longer'] {
  const longer = new Map<string, number>();
  for (const { id, until } of RESTRICTIONS) {
    const hours = text(id);
    if (!hours) continue;
    const part = hours === UNREADABLE ? '' : `${id}:${hours}`;
    const { extensions, refused } = parseExtensions(part, { ...windows, texts: {} });
    const found = extensions.get(id);
    if (typeof found === 'number') longer.set(id, found);
    if (!part || refused.length)
      notes.push({
        field: id,
        kind: 'problem',
        text:
          refused[0]?.reason === 'shorter'
            ? `In the guidance this lasts ${until} hours. Write more, or leave it empty.`
            : `Write hours as a number from ${until} to ${LONGEST_HOURS}, or leave it empty.`,
      });
  }
  return longer;
}

function readPhone(phone: string, notes: Note[]): string {
  const say = (kind: Note['kind'], text: string) =>
    notes.push({ field: 'clinic-phone', kind, text });
  if (!phone) say('warning', 'Without a number, patients read “Call your clinic”.');
  else if (!phoneAddress(phone))
    say('problem', 'Write 3 to 15 digits, as in 020 7946 0018 or +44 20 7946 0018.');
  return phone;
}

function readAddress(address: string, base: string, notes: Note[]): string | null {
  const say = (kind: Note['kind'], text: string) => notes.push({ field: 'address', kind, text });
  if (!address) {
    say('hint', 'If empty: landing.html in the folder of this page.');
    return new URL('landing.html', base).href;
  }
  const url = webAddress(address) && URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username || url.password)
    say('problem', 'Write the address in full, as in https://clinic.example/aftercare.');
  else if (url.hash || address.includes('#'))
    say('problem', 'Leave out the # and everything after it: the patient’s date goes there.');
  else {
    if (url.href.length > LONG_ADDRESS)
      say('warning', 'This address is long. Check that a phone can read the code on the card.');
    return url.href;
  }
  return null;
}

/** Why a link does not work on a patient's phone, or should not be sent; '' if it is fine. */
export function reservationAbout(address: string): string {
  const { protocol, hostname } = new URL(address);
  const fill = 'Fill in the address of your page under “Your clinic”.';
  if (protocol === 'file:') return `This link opens a file on this computer only. ${fill}`;
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname))
    return `This link works on this computer only. ${fill}`;
  return protocol === 'https:' ? '' : 'This link is not secure: your page needs https.';
}
