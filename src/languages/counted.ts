import type { Plural } from './words.js';

const rules = new Map<string, Intl.PluralRules>();

/** The sentence for a number, in the form that its language asks for. */
export function counted(plural: Plural, count: number, locale: string): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (plural[rule.select(count)] ?? plural.other).replace('{count}', numeral(count, locale));
}

/** Latin digits in every language: so are the phone number and the SPF on the bottle. */
export function numeral(count: number, locale: string): string {
  // These are written alike everywhere, and the first number formatter on a page takes its time.
  if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
  return count.toLocaleString(locale, { numberingSystem: 'latn' });
}
