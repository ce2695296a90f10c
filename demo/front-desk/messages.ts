import { allLanguages } from '../../src/languages/all-languages.js';
import { textsIn } from '../../src/languages/choose-language.js';
import { phrase, plainText, type Phrase, type Term } from '../../src/languages/phrase.js';
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
  const signs = (level: string) =>
    protocol.signs
      .filter((sign) => sign.level === level)
      .map(({ id }) => `• ${textFor(signTexts, id)}`);

  const emergency = signs('emergency');

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
    ...(emergency.length ? [[words.emergencyIf, ...emergency]] : []),
    [plain(worried)],
    ...(clinic.name ? [[clinic.name]] : []),
  ];
  return {
    lang: choice.locale,
    dir,
    subject,
    mail: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
    // With a dash a text message holds 70 characters instead of 160.
    sms: [subject.replace(' – ', ' - '), link, plain(dateLine), plain(worried)].join('\n'),
    card: { title: texts.title, scan: texts.scan, when, visit, worried, orOpen: texts.orOpen },
  };
}

function textsOf(tag: string): PatientTexts {
  const [name = ''] = tag.split('-', 1);
  return patientTexts[name as LanguageName];
}
