const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Dates in American and British English, exactly as `Intl` writes them; nearly every English page needs one of the two.
 * The first `Intl` formatter on a page costs half as much time as the whole guide, so it is used only for other locales.
 *
 * @param wallMs - What a clock shows, as the instant at which UTC shows the same.
 * @returns `null` for every other locale.
 */
export function englishDate(
  wallMs: number,
  locale: string,
  withYear: boolean,
  withTime: boolean,
): string | null {
  const isBritish = locale === 'en-GB';
  if (!isBritish && locale !== 'en' && locale !== 'en-US') return null;
  const date = new Date(wallMs);
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
