import { fr as microneedling } from '../protocols/microneedling/fr.js';
import type { BuiltInLanguage } from './language.js';

/** « Vous » to the reader, the infinitive on buttons; `one` holds from 0 to below 2, so it says its number. */
export const fr: BuiltInLanguage = {
  tag: 'fr',
  name: 'Français',
  dir: 'ltr',
  reviewed: null,
  guidance: { microneedling },
  words: {
    guideFor: '{name}\u202f: soins après la séance',
    treatmentDay: 'Jour de la séance',
    daysSince: {
      one: '{count} jour après votre séance',
      many: '{count} jours après votre séance',
      other: '{count} jours après votre séance',
    },
    daysUntil: {
      one: '{count} jour avant votre séance',
      many: '{count} jours avant votre séance',
      other: '{count} jours avant votre séance',
    },
    dialToday: 'aujourd’hui',
    dialSince: { one: 'jour après', many: 'jours après', other: 'jours après' },
    dialUntil: { one: 'jour avant', many: 'jours avant', other: 'jours avant' },
    treatedOn: 'Votre séance a eu lieu le {when}.',
    startsOn: 'Votre séance a lieu le {when}. Ce guide commence ce jour-là.',
    from: 'À partir du {when}\u202f:',
    fromDay: 'À partir du {day}\u202f:',
    nextVisit: 'Votre prochain rendez-vous\u202f: {when}.',
    timeUnknown:
      'Nous ne connaissons pas l’heure de votre séance. Nous comptons donc à partir de la fin de ce jour-là.',
    zone: 'Les heures indiquées suivent l’heure locale de la clinique ({zone}).',

    titleBefore: 'Avant votre séance',
    strictest:
      'Nous ne connaissons pas encore la date de votre séance. Nous vous montrons donc les consignes du premier jour.',
    dateUnreadable: 'Nous n’avons pas pu lire la date de votre séance.',
    readAhead:
      'Vous pouvez déjà lire chaque étape. Demandez à votre clinique comment vous préparer.',

    dateQuestion: 'Quand a eu lieu votre séance\u202f?',
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    otherDay: 'Un autre jour',
    useDay: 'Voir mon guide',
    dayOutOfRange: 'Choisissez un jour dans les 2 dernières années.',
    changeDate: 'Changer la date',
    keepDate: 'Garder la date',
    print: 'Imprimer',
    languages: 'Langue',

    phases: 'Vos étapes',
    stepFrom: 'À partir du {day}',
    main: 'Le plus important maintenant',
    do: 'À faire',
    avoid: 'À ne pas faire',
    until: 'Jusqu’au {when}',
    untilEndOf: 'Jusqu’au {day} inclus',
    forFirstHours: {
      one: 'Pendant {count} heure après la séance',
      many: 'Pendant les {count} premières heures',
      other: 'Pendant les {count} premières heures',
    },
    forFirstDays: {
      one: 'Pendant {count} jour après la séance',
      many: 'Pendant les {count} premiers jours',
      other: 'Pendant les {count} premiers jours',
    },
    noEnd: 'Ce guide ne donne pas de date de fin pour ces points. Demandez à votre clinique.',
    extended: 'Votre clinique a prolongé ce délai pour vous',

    canI: 'Puis-je…\u202f?',
    no: 'Non',
    noUntil: 'Non, pas avant le {when}',
    noUntilEndOf: 'Non, jusqu’au {day} inclus',
    noForFirstHours: {
      one: 'Non, attendez au moins {count} heure après la séance',
      many: 'Non, pas dans les {count} premières heures',
      other: 'Non, pas dans les {count} premières heures',
    },
    noForFirstDays: {
      one: 'Non, attendez au moins {count} jour après la séance',
      many: 'Non, pas dans les {count} premiers jours',
      other: 'Non, pas dans les {count} premiers jours',
    },
    yes: 'Oui',
    care: 'Avec précaution',
    ask: 'Demandez d’abord à votre clinique',
    notCovered: 'Ce guide n’en parle pas. Demandez à votre clinique.',

    usual: 'Ce qui est habituel',
    callIf: 'Appelez {clinic} tout de suite si\u202f:',
    callYourClinicIf: 'Appelez votre clinique tout de suite si\u202f:',
    emergencyIf: 'Appelez le numéro d’urgence si\u202f:',
    whenToCall: 'Quand appeler',
    call: 'Appeler le {phone}',
    callClinic: 'Appeler {clinic}\u202f: {phone}',
    write: 'Écrire à {email}',
    website: 'Site web',

    products: 'Produits à choisir',
    lifestyle: 'Manger et boire',
    about: 'À propos du traitement',
    everyPhase: 'Toutes les étapes',
    moreToKnow: 'En savoir plus',
    disclaimer: 'Ces conseils sont généraux. Ils ne remplacent pas ce que vous dit votre clinique.',
    guidance: 'Version du guide\u202f: {version}.',
    source: 'Source\u202f: {source}',
    reviewed: 'Vérifié par {name} le {day}. Prochaine vérification\u202f: {next}.',
    private: 'Ce que vous saisissez ici reste sur cet appareil.',
  },
};
