import type { Plural } from './words.js';

const rules = new Map<string, Intl.PluralRules>();

/** The sentence for a number, in the plural form of its language. */
export function counted(plural: Plural, count: number, locale: string): string {
  return (plural[categoryOf(count, locale)] ?? plural.other).replace(
    '{count}',
    numeral(count, locale),
  );
}

function categoryOf(count: number, locale: string): Intl.LDMLPluralRule {
  // The first plural rules on a page are slow, and most pages need only these.
  if (/^en\b/.test(locale)) return count === 1 ? 'one' : 'other';
  try {
    let rule = rules.get(locale);
    if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
    return rule.select(count);
  } catch {
    // Broken by the page: the wrong form of a word is better than no guide.
    return 'other';
  }
}

/** Latin digits in every language, like phone numbers and the SPF on the bottle. */
export function numeral(count: number, locale: string): string {
  // These look the same in every language, and the first number formatter on a page is slow.
  if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
  return count.toLocaleString(locale, { numberingSystem: 'latn' });
}
