import { allLanguages } from '../../src/languages/all-languages.js';
import { textsIn } from '../../src/languages/choose-language.js';
import type { Language } from '../../src/languages/language.js';
import { gapIn, phrase, plainText, type Phrase, type Term } from '../../src/languages/phrase.js';
import { startOfDay } from '../../src/time/zone.js';
import type { Calendar } from '../../src/view/date-format.js';
import { callPhrase, describeCalls } from '../../src/view/describe-calls.js';
import { textFor } from '../../src/view/text-for.js';
import { writtenTerm } from '../../src/view/when.js';
import { calendarIn } from './dates.js';
import { patientLink } from './links.js';
import type { LanguageName } from '../../src/languages/all-languages.js';
import { patientTexts, type PatientTexts } from './patient-texts.js';
import type { Patient } from './patient.js';

/** Everything that the patient reads, in the patient's language. */
export interface Messages {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: string;
  readonly mail: string;
  readonly sms: string;
  readonly card: CardWords;
}

export interface CardWords {
  readonly title: string;
  readonly scan: string;
  readonly when: Term;
  /** `null` if there is none. */
  readonly visit: Phrase | null;
  readonly worried: Phrase;
  /** Who answers when the clinic is closed; empty if no one else does. */
  readonly closed: Phrase;
  /** Before the address. */
  readonly orOpen: string;
}

/** The messages to a patient: the texts of this page, and the guide's own words for dates and signs. */
export function messagesFor(patient: Patient): Messages {
  const { choice, clinic, nextVisit, treatment, isAhead, protocol } = patient;
  const texts = textsOf(choice.language.tag);
  const language = allLanguages.find(({ tag }) => tag === choice.language.tag) ?? allLanguages[0]!;
  const { words, dir } = language;
  const { signs: signTexts } = textsIn(protocol, choice);
  const calendar = calendarIn(choice.locale, words);
  const when = writtenTerm(treatment, calendar);
  const name: Term = { kind: 'name', text: clinic.name };
  const phone: Term = { kind: 'ltr', text: clinic.phone };

  const dateLine = phrase(isAhead ? words.startsOn : words.treatedOn, { when });
  const visit = nextVisit && phrase(words.nextVisit, { when: writtenTerm(nextVisit, calendar) });
  const worried = phrase(texts.worried, { phone });
  const { hours, second, closed } = callsIn(patient, language, calendar);
  const signs = (level: string) =>
    protocol.signs
      .filter((sign) => sign.level === level)
      .map(({ id }) => `• ${textFor(signTexts, id)}`);

  const emergency = signs('emergency');
  const { emergency: numbers } = clinic.contact;
  const emergencyCalls = numbers.map((_, index) =>
    callPhrase({ name: null, phones: numbers }, index, words),
  );

  const plain = (words: Phrase) => plainText(words, dir);
  const link = patientLink(patient);
  const subject = [texts.title, clinic.name].filter(Boolean).join(' – ');
  const paragraphs = [
    [texts.hello],
    [texts.opens],
    [link],
    [plain(dateLine), texts.wrongDate, ...(visit ? [plain(visit)] : [])],
    [texts.comeBack, texts.onlyYou],
    [
      plain(clinic.name ? phrase(words.callIf, { clinic: name }) : phrase(words.callYourClinicIf)),
      ...signs('call'),
    ],
    ...(emergency.length ? [[words.emergencyIf, ...emergencyCalls.map(plain), ...emergency]] : []),
    [plain(worried), ...[hours, ...second].filter((line) => line.length).map(plain)],
    ...(clinic.name ? [[clinic.name]] : []),
  ];
  return {
    lang: choice.locale,
    dir,
    subject,
    mail: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
    // With a dash a text message holds 70 characters instead of 160.
    sms: [subject.replace(' – ', ' - '), link, plain(dateLine), plain(worried)].join('\n'),
    card: {
      title: texts.title,
      scan: texts.scan,
      when,
      visit,
      worried,
      closed,
      orOpen: texts.orOpen + gapIn(words),
    },
  };
}

/** The opening hours with the days off near the treatment, and who answers when the clinic is closed. */
function callsIn(
  { clinic: { contact }, treatment, choice, protocol }: Patient,
  { dir, words }: Language,
  calendar: Calendar,
) {
  const wording = { dir, words, texts: textsIn(protocol, choice), calendar };
  const from = startOfDay(treatment.date, calendar.zone);
  const { hours, second } = describeCalls(contact, null, from, wording);
  const calls = second.phones.map((_, index) => callPhrase(second, index, words));
  // Without the name, for which a card has no room.
  const closed = calls.length
    ? [words.whenClosed, gapIn(words), ...callPhrase({ ...second, name: null }, 0, words)]
    : [];
  return { hours, second: calls, closed };
}

function textsOf(tag: string): PatientTexts {
  const [name = ''] = tag.split('-', 1);
  return patientTexts[name as LanguageName];
}
