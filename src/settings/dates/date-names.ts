/** The month or weekday of a name, or both: "mar" is March and Tuesday. */
export interface NamedDay {
  /** 1 to 12. */
  readonly month?: number;
  /** 0 for Sunday to 6. */
  readonly weekday?: number;
}

/** Tried in this order, the most common first. Arabic has four sets of months, German two; Chinese uses digits. */
const LOCALES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'pl',
  'pt',
  'ar',
  'de-AT',
  'ar-IQ',
  'ar-MA',
  'ar-DZ',
];

/** As in a date ("20 listopada") and alone ("listopad"). */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short' },
  { month: 'long' },
];

/** Names that people write but not every browser's `Intl` knows, and the one name that means two things. */
const names = new Map<string, NamedDay>([
  ...['sept', 'sep', 'setiembre', 'sett'].map((name) => [name, { month: 9 }] as const),
  ...Object.entries({ tues: 2, weds: 3, thur: 4, thurs: 4, sonnabend: 6 }).map(
    ([name, weekday]) => [name, { weekday }] as const,
  ),
  ['mrz', { month: 3 }],
  ['mar', { month: 3, weekday: 2 }],
]);
const unasked = [...LOCALES];

/**
 * The month or weekday of a word, in any language of the guide. The names come from `Intl`, one language at a time until
 * the word is found, since each takes some milliseconds at first use.
 *
 * @param word - In the form of {@link plainLetters}.
 */
export function namedDay(word: string): NamedDay | undefined {
  while (!names.has(word) && unasked.length) collect(unasked.shift()!);
  return names.get(word);
}

function collect(locale: string): void {
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
    // The first days of the months of 2026 cover all seven weekdays.
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1));
      for (const { type, value } of format.formatToParts(date)) {
        const name = plainLetters(value).replace('.', '');
        if (names.has(name)) continue;
        if (type === 'month') names.set(name, { month });
        if (type === 'weekday') names.set(name, { weekday: date.getUTCDay() });
      }
    }
  }
}

/** Lower case without accents, which many people omit, and every name as one word. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/-feira/g, '')
    .replace(/(كانون|تشرين) /g, '$1');
}
