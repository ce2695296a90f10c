import { de as microneedling } from '../protocols/microneedling/de.js';
import type { BuiltInLanguage } from './language.js';

/** Address: "Sie". Headings above the signs end in "in diesen Fällen …:", so that whole sentences can follow. */
export const de: BuiltInLanguage = {
  tag: 'de',
  name: 'Deutsch',
  dir: 'ltr',
  reviewed: null,
  guidance: { microneedling },
  words: {
    guideFor: 'Nachsorge: {name}',
    treatmentDay: 'Tag der Behandlung',
    daysSince: {
      one: '{count} Tag nach Ihrer Behandlung',
      other: '{count} Tage nach Ihrer Behandlung',
    },
    daysUntil: {
      one: 'Noch {count} Tag bis zu Ihrer Behandlung',
      other: 'Noch {count} Tage bis zu Ihrer Behandlung',
    },
    dialToday: 'heute',
    dialSince: { one: 'Tag danach', other: 'Tage danach' },
    dialUntil: { one: 'Tag davor', other: 'Tage davor' },
    treatedOn: 'Ihre Behandlung war am {when}.',
    startsOn: 'Ihre Behandlung ist am {when}. Dieser Ratgeber beginnt an diesem Tag.',
    from: 'Ab {when}:',
    fromDay: 'Ab {day}:',
    nextVisit: 'Ihr nächster Termin: {when}.',
    timeUnknown:
      'Wir kennen die Uhrzeit Ihrer Behandlung nicht. Darum zählen wir ab dem Ende dieses Tages.',
    zone: 'Alle Uhrzeiten gelten am Ort Ihrer Praxis ({zone}).',

    titleBefore: 'Vor Ihrer Behandlung',
    strictest:
      'Wir kennen das Datum Ihrer Behandlung noch nicht. Darum zeigen wir die Regeln für den ersten Tag.',
    dateUnreadable: 'Wir konnten das Datum Ihrer Behandlung nicht lesen.',
    readAhead:
      'Sie können jetzt schon jede Phase nachlesen. Fragen Sie Ihre Praxis, wie Sie sich vorbereiten.',

    dateQuestion: 'Wann war Ihre Behandlung?',
    today: 'Heute',
    yesterday: 'Gestern',
    otherDay: 'Anderer Tag',
    useDay: 'Ratgeber zeigen',
    dayOutOfRange: 'Wählen Sie einen Tag aus den letzten 2 Jahren.',
    changeDate: 'Datum ändern',
    keepDate: 'Datum behalten',
    print: 'Drucken',
    languages: 'Sprache',

    phases: 'Ihre Phasen',
    stepFrom: 'Ab {day}',
    main: 'Jetzt am wichtigsten',
    do: 'Was zu tun ist',
    avoid: 'Was zu vermeiden ist',
    until: 'Bis {when}',
    untilEndOf: 'Bis einschließlich {day}',
    forFirstHours: {
      one: 'In der ersten Stunde',
      other: 'In den ersten {count} Stunden',
    },
    forFirstDays: { one: 'Am ersten Tag', other: 'In den ersten {count} Tagen' },
    noEnd: 'Für diese Punkte nennt der Ratgeber kein Ende. Fragen Sie Ihre Praxis.',
    extended: 'Von Ihrer Praxis für Sie verlängert',

    canI: 'Darf ich\u00a0…?',
    no: 'Nein',
    noUntil: 'Nein, bis {when}',
    noUntilEndOf: 'Nein, bis einschließlich {day}',
    noForFirstHours: {
      one: 'Nein, nicht in der ersten Stunde',
      other: 'Nein, nicht in den ersten {count} Stunden',
    },
    noForFirstDays: {
      one: 'Nein, nicht am ersten Tag',
      other: 'Nein, nicht in den ersten {count} Tagen',
    },
    yes: 'Ja',
    care: 'Mit Vorsicht',
    ask: 'Fragen Sie zuerst Ihre Praxis',
    notCovered: 'Dazu sagt dieser Ratgeber nichts. Fragen Sie Ihre Praxis.',

    usual: 'Was üblich ist',
    callIf: 'Rufen Sie in diesen Fällen sofort {clinic} an:',
    callYourClinicIf: 'Rufen Sie in diesen Fällen sofort Ihre Praxis an:',
    emergencyIf: 'Wählen Sie in diesen Fällen den Notruf:',
    whenToCall: 'Wann anrufen?',
    call: '{phone} anrufen',
    callClinic: '{clinic} anrufen: {phone}',
    write: 'E-Mail an {email}',
    website: 'Website',

    products: 'Passende Produkte',
    lifestyle: 'Essen und Trinken',
    about: 'Über die Behandlung',
    everyPhase: 'Alle Phasen',
    moreToKnow: 'Gut zu wissen',
    disclaimer: 'Das ist ein allgemeiner Rat. Er ersetzt nicht, was Ihre Praxis Ihnen sagt.',
    guidance: 'Ratgeber, Version {version}.',
    source: 'Quelle: {source}',
    reviewed: 'Geprüft von {name} am {day}. Nächste Prüfung: {next}.',
    private: 'Was Sie hier eingeben, bleibt auf diesem Gerät.',
  },
};
