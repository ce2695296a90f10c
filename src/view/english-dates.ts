const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Dates in American and British English as `Intl` writes them, which nearly every page in English asks for. The first
 * `Intl` formatter on a page takes as long as half of the guide; other languages have it in any case.
 *
 * @param wallTime - What a clock shows, as the instant at which UTC shows the same.
 * @returns `null` for every other locale.
 */
export function englishDate(
  wallTime: number,
  locale: string,
  withYear: boolean,
  withTime: boolean,
): string | null {
  const isBritish = locale === 'en-GB';
  if (!isBritish && locale !== 'en' && locale !== 'en-US') return null;
  const date = new Date(wallTime);
  const weekday = DAYS[date.getUTCDay()];
  const month = MONTHS[date.getUTCMonth()];
  const day = date.getUTCDate();
  const year = withYear ? date.getUTCFullYear() : '';
  const text = isBritish
    ? `${weekday}${year && ','} ${day} ${month} ${year}`.trim()
    : `${weekday}, ${month} ${day}${year && `, ${year}`}`;
  if (!withTime) return text;
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  return isBritish
    ? `${text} at ${hours}:${minutes}`
    : `${text} at ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}
