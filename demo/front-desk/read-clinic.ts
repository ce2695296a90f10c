import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { readHours } from '../../src/settings/clinic-hours.js';
import { phoneAddress } from '../../src/settings/phone.js';
import { readContact } from '../../src/settings/read-contact.js';
import { readLanguages } from '../../src/settings/read-languages.js';
import { dayNumber } from '../../src/time/civil-date.js';
import { civilDateAt, deviceZone } from '../../src/time/zone.js';
import { isSampleName, isSamplePhone } from '../samples.js';
import type { Guidance } from './guidance.js';
import type { Clinic, Note } from './patient.js';
import { CONTACT_FIELDS } from './settings.js';

/**
 * `null` while the clinic's own guidance is not known: hours that suit the built-in one may be too short.
 *
 * @param field - Under which it is said which guidance is used.
 */
export function readProtocol(
  guidance: Guidance,
  field: 'guidance' | 'address',
  notes: Note[],
): Protocol | null {
  const say = (kind: Note['kind'], text: string) => notes.push({ field, kind, text });
  switch (guidance.kind) {
    case 'built-in':
      say(
        'hint',
        field === 'address'
          ? 'This page shows the built-in guidance.'
          : 'The built-in guidance is used. Does your page have its own (src="…")? Choose the same file here.',
      );
      return guidance.protocol;
    case 'own': {
      const { id, version, texts } = guidance.protocol;
      say(
        'hint',
        `Your own guidance is used: ${id}, version ${version}, in ${Object.keys(texts).join(', ')}.`,
      );
      return guidance.protocol;
    }
    case 'loading':
      say('problem', 'Your clinic’s guidance is loading.');
      return null;
    case 'failed':
      say('problem', guidance.why);
      return null;
  }
}

function readName(name: string, notes: Note[]): string {
  if (isSampleName(name))
    notes.push({
      field: 'clinic-name',
      kind: 'problem',
      text: 'This is the name of the example. Write your clinic’s own.',
    });
  return name;
}

const SAMPLE = 'This is the number of the example. Write your clinic’s own.';

/** Patients in trouble call this number, so without it nothing is made to send. */
function readPhone(phone: string, notes: Note[]): string {
  const say = (text: string) => notes.push({ field: 'clinic-phone', kind: 'problem', text });
  if (!phone)
    say(
      'Write your clinic’s phone. Patients need a number to call, so without it there is nothing to send.',
    );
  else if (!phoneAddress(phone)) say('Write 3 to 15 digits, as in +44 20 7946 0018.');
  else if (isSamplePhone(phone)) say(SAMPLE);
  return phone;
}

/** What is in the clinic's fields for calls. A link cannot carry it, but texts and cards do. */
export function readCalls(text: (field: string) => string, now: number, notes: Note[]): Clinic {
  const name = readName(text('clinic-name'), notes);
  const phone = readPhone(text('clinic-phone'), notes);
  const today = dayNumber(civilDateAt(now, deviceZone));
  readOpeningHours(text('clinic-hours'), today, notes);
  readOtherPhone('after-hours-phone', text, notes);
  if (!readOtherPhone('emergency-phone', text, notes))
    notes.push({
      field: 'emergency-phone',
      kind: 'hint',
      text: 'Pick your country, and check the number. The e-mail has it.',
    });
  const given = CONTACT_FIELDS.map((field) => [field, text(field)] as const);
  const contact = readContact(
    {
      clinicName: name,
      clinicPhone: phone,
      clinicHours: text('clinic-hours'),
      afterHoursPhone: text('after-hours-phone'),
      afterHoursName: text('after-hours-name'),
      emergencyPhone: text('emergency-phone'),
      clinicEmail: null,
      clinicUrl: null,
    },
    true,
    today,
    [],
  );
  return {
    name,
    phone,
    contact,
    attributes: Object.fromEntries(given.filter(([, value]) => value)),
  };
}

function readOpeningHours(text: string, today: number, notes: Note[]): void {
  const say = (kind: Note['kind'], words: string) =>
    notes.push({ field: 'clinic-hours', kind, text: words });
  const { refused, past } = readHours(text, today);
  if (text && refused)
    say(
      'problem',
      `“${refused}” cannot be read. Write hours as in Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-25 off.`,
    );
  else if (past.length) say('warning', `${past.join('; ')}: this is over.`);
  else say('hint', 'The same as clinic-hours on your page, on the clock of your clinic.');
}

/** @returns Whether there is one, right or wrong. */
function readOtherPhone(
  field: 'after-hours-phone' | 'emergency-phone',
  text: (field: string) => string,
  notes: Note[],
): boolean {
  const phone = text(field);
  if (phone && !phoneAddress(phone))
    notes.push({ field, kind: 'problem', text: 'Write 3 to 15 digits, or leave it empty.' });
  else if (isSamplePhone(phone)) notes.push({ field, kind: 'problem', text: SAMPLE });
  return phone !== '';
}

/**
 * Patients get a link in these languages only: in another one, the page would be shown in its own language.
 *
 * @param isOfPage - They were read from the page itself.
 */
export function readPageLanguages(
  text: string,
  protocol: Protocol,
  isOfPage: boolean,
  notes: Note[],
): void {
  const say = (kind: Note['kind'], words: string) =>
    notes.push({ field: 'languages', kind, text: words });
  const { languages, unknown } = readLanguages(text, protocol, allLanguages);
  const list = Object.keys(protocol.texts).join(', ');
  if (isOfPage) say('hint', text ? 'As on your page.' : 'All of the guidance, as on your page.');
  else if (!unknown.length)
    say('hint', 'The same as languages on your page: en es. If empty: all of the guidance.');
  else if (languages.length)
    say('warning', `The guidance does not have ${unknown.join(', ')}. It has: ${list}.`);
  else say('problem', `The guidance has none of these languages. It has: ${list}.`);
}
