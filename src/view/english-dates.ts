import type { DateForm } from './date-format.js';

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Dates in American and British English; nearly every English page needs one of the two. The first `Intl` formatter on
 * a page costs half as much time as the whole guide, so it is used only for other locales. Long dates are exactly as
 * `Intl` writes them; short ones begin with the weekday, which its American ones do not.
 *
 * @param wallMs - What a clock shows, as the instant at which UTC shows the same.
 * @returns `null` for every other locale.
 */
export function englishDate(
  wallMs: number,
  locale: string,
  form: DateForm,
  withYear: boolean,
): string | null {
  const isBritish = locale === 'en-GB';
  if (!isBritish && locale !== 'en' && locale !== 'en-US') return null;
  const date = new Date(wallMs);
  const isLong = form === 'day' || form === 'long-weekday';
  const cut = (name = '') => (isLong ? name : name.slice(0, 3));
  const weekday = cut(DAYS[date.getUTCDay()]);
  const month = cut(MONTHS[date.getUTCMonth()]);
  const day = date.getUTCDate();
  const year = withYear ? date.getUTCFullYear() : '';
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  const clock = isBritish
    ? `${hours}:${minutes}`
    : `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
  const text = isBritish
    ? `${weekday}${isLong && year ? ',' : ''} ${day} ${month} ${year}`.trim()
    : `${weekday}, ${month} ${day}${year && `, ${year}`}`;
  return {
    day: text,
    far: text,
    near: `${weekday} ${day}`,
    weekday,
    'long-weekday': weekday,
    narrow: weekday,
    clock,
  }[form];
}
