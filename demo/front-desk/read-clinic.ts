import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { webAddress } from '../../src/settings/contact.js';
import { phoneAddress } from '../../src/settings/phone.js';
import { readLanguages } from '../../src/settings/read-languages.js';
import type { Guidance } from './guidance.js';
import type { Note } from './patient.js';

/** With longer addresses the code is harder to read from a small card. */
const LONG_ADDRESS = 150;

/** What documentation and older versions of link.html show as an example. It must never reach a patient. */
const SAMPLE_NAME = 'Rosewater Clinic';
const SAMPLE_PHONE = /^\D*(?:0|(?:00)?44\D*0?)\D*20\D*7946\D*0018\D*$/;

/** `null` while the clinic's own guidance is not known: hours that suit the built-in one may be too short. */
export function readProtocol(guidance: Guidance, notes: Note[]): Protocol | null {
  const say = (kind: Note['kind'], text: string) => notes.push({ field: 'guidance', kind, text });
  switch (guidance.kind) {
    case 'built-in':
      say(
        'hint',
        'The built-in guidance is used. Does your page have its own (src="…")? Choose the same file here.',
      );
      return guidance.protocol;
    case 'own': {
      const { id, version, texts } = guidance.protocol;
      say(
        'hint',
        `Your own is used: ${id}, version ${version}, in ${Object.keys(texts).join(', ')}.`,
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

export function readName(name: string, notes: Note[]): string {
  if (name === SAMPLE_NAME)
    notes.push({
      field: 'clinic-name',
      kind: 'problem',
      text: 'This is the name of the example. Write your clinic’s own.',
    });
  return name;
}

/** Patients in trouble call this number, so without it nothing is made to send. */
export function readPhone(phone: string, notes: Note[]): string {
  const say = (text: string) => notes.push({ field: 'clinic-phone', kind: 'problem', text });
  if (!phone)
    say(
      'Write your clinic’s phone. Patients need a number to call, so without it there is nothing to send.',
    );
  else if (!phoneAddress(phone)) say('Write 3 to 15 digits, as in +44 20 7946 0018.');
  else if (SAMPLE_PHONE.test(phone))
    say('This is the number of the example. Write your clinic’s own.');
  return phone;
}

/** @param base - Address of this page; `null` if landing.html is not beside it. */
export function readAddress(address: string, base: string | null, notes: Note[]): string | null {
  const say = (kind: Note['kind'], text: string) => notes.push({ field: 'address', kind, text });
  if (!address && base === null) {
    say(
      'problem',
      'Write the address of your page with the guide that takes the date from the link.',
    );
    return null;
  }
  if (!address) {
    say('hint', 'Your page with the guide. If empty: landing.html in the folder of this page.');
    return new URL('landing.html', base ?? undefined).href;
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

/** Patients get a link in these languages only: in another one, the page would be shown in its own language. */
export function readPageLanguages(text: string, protocol: Protocol, notes: Note[]): void {
  const say = (kind: Note['kind'], words: string) =>
    notes.push({ field: 'languages', kind, text: words });
  const { languages, unknown } = readLanguages(text, protocol, allLanguages);
  const list = Object.keys(protocol.texts).join(', ');
  if (!unknown.length)
    say('hint', 'The same as languages on your page: en es. If empty: all of the guidance.');
  else if (languages.length)
    say('warning', `The guidance does not have ${unknown.join(', ')}. It has: ${list}.`);
  else say('problem', `The guidance has none of these languages. It has: ${list}.`);
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
