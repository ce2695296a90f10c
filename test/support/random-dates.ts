import type { Page } from './date-grammar.js';
import type { Random } from './random.js';

// Dates in the forms of date-grammar.ts, and distortions of them.

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Friday 20 November 2026, in the evening. */
const NOW = Date.UTC(2026, 10, 20, 20);

const LANGUAGES: readonly { months: string; weekdays: string; forms: readonly string[] }[] = [
  {
    months: 'January February March April May June July August September October November December',
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    forms: ['W, D M Y', 'W, M D, Y', 'D M Y', 'M D, Y', 'Dth M Y', 'W D M', 'Y M D', 'D-M-Y'],
  },
  {
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
    forms: ['W, D M Y', 'W M D Y', 'D-M-Y', 'D-M-S', 'M. D, Y', 'D M', 'W D M', 'M D'],
  },
  {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
    forms: ['W, D. M Y', 'W, den D. M Y', 'D. M Y'],
  },
  {
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    forms: ['W, D de M de Y', 'D de M de Y', 'D M Y'],
  },
  {
    months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    weekdays: 'dim. lun. mar. mer. jeu. ven. sam.',
    forms: ['W D M Y', 'le D M Y', 'D M Y'],
  },
  {
    months:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    forms: ['W D M Y', 'Dº M Y'],
  },
  {
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
    forms: ['W, D M Y', 'D M Y r.', 'w W, D M Y'],
  },
  {
    months:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    forms: ['W, D de M de Y', 'D de M de Y'],
  },
  {
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    weekdays: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    forms: ['W، D M Y', 'D M Y'],
  },
];
const FIGURES = [
  'Y-m-d',
  'Y-m-d',
  'Y-m-d',
  'Y/m/d',
  'Y.m.d',
  'Ymd',
  'd/m/Y',
  'm/d/Y',
  'd.m.Y',
  'd-m-Y',
  'D/N/Y',
  'N/D/Y',
  'D.N.Y',
  'Y/N/D',
  'd/m/S',
  'm/d/S',
  'S/m/d',
  'Y年N月D日',
  'W d/m/Y',
  'E',
];
const TIMES = [
  'Th:i',
  ' h:i',
  ' h:i:s',
  'Th:i:s.f',
  'Th:iO',
  'Th:i:sO',
  'Th:iZ',
  ' h:i:s O',
  ' g:i p',
  ' g:ip',
  ' g.ip',
  ' g:i',
  ' gp',
  ', g:i P',
  ' at g:i p',
  ' um h:i Uhr',
  ', h.i Uhr',
  ' à hhi',
  ' alle ore h:i',
  ' ~ h:i',
  ' h:i-k:j',
  ' h:i – k:j',
  ' h:i k:j',
  ' from h:i to k:j',
  ' g:i - l:j q',
  ' g:i p - l:j',
  ' g:i - l:j',
  ' h:i o',
];

export function randomPage(random: Random): Page {
  return {
    east: random.oneOf([0, 0, 1, -5, -8, 5.75, 13, 14, -11, -12]) * 60 * MINUTE,
    isZoneNamed: random.percent(50),
    order: random.oneOf([null, null, 'dmy', 'mdy', 'ymd'] as const),
    now: NOW,
  };
}

/** A date of about now, in any of the forms. */
export function randomText(random: Random): string {
  const reach = random.oneOf([10, 10, 60, 400, 2000]);
  const at = new Date(NOW + random.integer(-reach, reach / 2) * DAY);
  const hour = random.oneOf([0, 9, 11, 12, random.integer(0, 23)]);
  const minute = random.oneOf([0, 15, 30, 45, random.integer(0, 59)]);
  const later = hour * 60 + minute + random.oneOf([0, 20, 30, 60, 90, 210]);
  const language = random.oneOf(LANGUAGES);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth();
  const date = at.getUTCDate();
  const parts: Record<string, string> = {
    Y: String(year),
    S: two(year % 100),
    M: language.months.split(' ')[month]!,
    W: language.weekdays.split(' ')[random.percent(95) ? at.getUTCDay() : random.integer(0, 6)]!,
    N: String(month + 1),
    m: two(month + 1),
    D: String(date),
    d: two(date),
    E: String(at.setUTCHours(hour, minute, 0, 0) / random.oneOf([1, 1000])),
    h: two(hour),
    g: String(hour % 12 || 12),
    i: two(minute),
    s: two(random.oneOf([0, 0, 59])),
    f: random.oneOf(['0', '000', '123456']),
    p: hour < 12 ? random.oneOf(['am', 'a.m.']) : random.oneOf(['pm', 'p. m.']),
    P: hour < 12 ? 'AM' : 'PM',
    k: two(Math.floor(later / 60) % 24),
    l: String(Math.floor(later / 60) % 12 || 12),
    j: two(later % 60),
    q: Math.floor(later / 60) % 24 < 12 ? 'AM' : 'PM',
    O: random.oneOf(['+00:00', '+0000', '-05:00', '+01:00', '-0800', '+05:45', '+14:00', '-12:00']),
    o: random.oneOf(['01:00', '0100', '10:00']),
  };
  const dateForm = random.percent(50) ? random.oneOf(FIGURES) : random.oneOf(language.forms);
  const hasTime = dateForm !== 'E' && random.percent(60);
  const filled = (form: string) =>
    form.replace(
      /\b(?:um|at|alle|ore|Uhr|from|to|den|de|le|th|r)\b|[a-zA-Z]/g,
      (letter) => parts[letter] ?? letter,
    );
  const joined = filled(dateForm.replace('Dth', 'D\u0000')).replace('\u0000', 'th');
  if (!hasTime) return joined;
  const time = filledTime(random.oneOf(TIMES), filled);
  return joined + (/(?:\d{4}|[-/.]\d\d?)$/.test(joined) ? time : time.replace(/^T/, ' '));
}

/** "à hhi" is 15h30. */
function filledTime(form: string, filled: (form: string) => string): string {
  if (form !== ' à hhi') return filled(form).replace('~', 'o');
  return ` à ${filled('h')}h${filled('i')}`;
}

const JUNK = [
  ...Array.from(' -/.,:+0123456789TZhapm"'),
  '\u00a0',
  '\u200e',
  '\u202f',
  '–',
  ' to ',
  ' at ',
  ' PM',
  'AM',
  'Nov',
  'Fri',
  ' 15:30',
  ' 2026',
  '2026-11-21',
  'x',
  'ü',
  '٣',
  '日',
];

/** Distortions of a text: a character is lost, doubled or replaced, or something is added around it. */
export function mutated(random: Random, text: string): string {
  const characters = Array.from(text);
  const at = random.integer(0, characters.length - 1);
  switch (random.integer(0, 6)) {
    case 0:
      characters.splice(at, 1);
      break;
    case 1:
      characters.splice(at, 0, characters[at]!);
      break;
    case 2:
      characters[at] = random.oneOf(JUNK);
      break;
    case 3:
      characters.splice(at, 0, random.oneOf(JUNK));
      break;
    case 4:
      return text.slice(0, at);
    case 5:
      return random.oneOf(JUNK) + text + random.oneOf(JUNK);
    default:
      characters.push(random.oneOf(JUNK));
  }
  return characters.join('');
}
