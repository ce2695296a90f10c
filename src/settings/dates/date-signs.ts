import { latinDigits } from '../../time/written-time.js';
import { namedDay, plainLetters } from './date-names.js';

/** Words beside a date, by their sign, in all languages of the guide. */
const SIGNS: Readonly<Record<string, string>> = {
  ';': 'at on the of from um den von a le de das du las la as el del dia il ore alle dalle em en o od w dnia r roku godz الساعة في من يوم',
  '~': 'to til till until bis الى حتى 至 到',
  A: 'am ص صباحا 上午 早上',
  P: 'pm م مساء 下午 晚上',
  H: 'h hs hrs hours heures horas uhr',
  Z: 'z utc gmt',
};
const signs = new Map(
  Object.entries(SIGNS).flatMap(([sign, words]) =>
    words.split(' ').map((word) => [word, sign] as const),
  ),
);

/** Spaces, invisible characters (bidi marks, soft hyphens), and quotation marks of all kinds. */
const BLANK = /[\s\p{Cf}\p{Pi}\p{Pf}"'`´‚„′″「-』]+/gu;
const WEEKDAYS = '日一二三四五六天';

/**
 * Reduces a date to digits, separators and signs: `Friday, 20 Nov. 2026 at 3:30 p.m.` to `W5;20 M11 2026;3:30 P`.
 *
 * `M` is a month, `W` a weekday (0 for Sunday), `A` and `P` are the halves of the day, `H` is the 24-hour clock, `Z` is
 * UTC, `~` is "until", and `;` any other separator. Any other word is kept, so that the parser rejects it.
 */
export function inSigns(text: string): string {
  const figures = latinDigits(text)
    // Full-width digits and punctuation from Chinese keyboards.
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(BLANK, ' ')
    .replace(/[ .,;!?)>\]}…。]+$/, '')
    .trim()
    // The basic form of ISO 8601.
    .replace(
      /^(\d{4})(\d\d)(\d\d)(?:[T ](\d\d)(\d\d)(\d\d)?)?(?!\d)/i,
      (_, year: string, month: string, day: string, hour = '', minute = '', second = '00') =>
        `${year}-${month}-${day}${hour && ` ${hour}:${minute}:${second}`}`,
    );
  const plain = /\p{L}/u.test(figures) ? withoutWords(figures) : figures;
  return plain.replace(/[ ,;()،、]+/g, (run) => (/^ +$/.test(run) ? ' ' : ';')).trimStart();
}

function withoutWords(text: string): string {
  const parts = plainLetters(text)
    .replace(
      /(?:星期|周|週)([日一二三四五六天])/g,
      (_, day: string) => ` W${WEEKDAYS.indexOf(day) % 7} `,
    )
    .replace(/(\d+)月/g, ' M$1 ')
    .replace(/(\d)[年日号號]/g, '$1; ')
    .replace(/(\d)[時时點点](\d\d)分?/g, '$1:$2')
    .replace(/[上下]午|早上|晚上|[至到]/g, ' $& ')
    .replace(/^([^:]*(?:[-/.]\d\d?|\d{4}))t(?=\d)/, '$1 ')
    .replace(/(^|[^:\d])(\d\d?)(?:st|nd|rd|th|er|º|ª)(?![\p{L}\d])/gu, '$1$2')
    .replace(/(\d ?[ap])[. ]{1,2}m(?!\p{L})/gu, '$1m')
    // JavaScript writes the zone's name after its offset.
    .replace(/(gmt[+-]\d{4}) \([^()]*$/, '$1')
    .replace(/^am (?=\d\d?\.)/, '')
    .split(/([\p{Ll}\p{Lo}]+\.?)/u);
  // A date in digits has no month name.
  let hasMonth = /\d[-/.]\d+[-/.]\d/.test(text);
  // Backwards: the weekday comes before the month, so of two "mar" the second is March.
  for (let i = parts.length - 2; i > 0; i -= 2) {
    const word = parts[i]!.replace('.', '');
    const sign = signs.get(word);
    const { month, weekday } = (!sign && namedDay(word)) || {};
    if (sign) parts[i] = ` ${sign} `;
    else if (month && !(hasMonth && weekday !== undefined)) {
      parts[i] = ` M${month} `;
      hasMonth = true;
    } else if (weekday !== undefined) parts[i] = ` W${weekday} `;
  }
  return parts.join('');
}
