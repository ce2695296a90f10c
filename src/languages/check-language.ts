import type { Language } from './language.js';

/**
 * What a dictionary lacks or has wrong, a sentence each with its path: `words.until: is missing`. It is held
 * against a language that is complete: the same keys, the same words in braces. Guidance that it does not have
 * at all is no mistake.
 */
export function mistakesInLanguage(data: unknown, complete: Language): readonly string[] {
  const { tag, name, dir, words, guidance = {} } = loose(data);
  const categories = categoriesOf(tag);
  if (!categories) return [`tag: expected a language tag such as "nl", got ${shown(tag)}`];
  return [
    ...(typeof name === 'string' && name
      ? []
      : ['name: expected the name of the language in itself']),
    ...(dir === 'ltr' || dir === 'rtl' ? [] : [`dir: expected "ltr" or "rtl", got ${shown(dir)}`]),
    ...compare(complete.words, words, 'words', categories),
    ...Object.keys(complete.guidance).flatMap((procedure) => {
      const own = loose(guidance)[procedure];
      const path = `guidance.${procedure}`;
      return own === undefined ? [] : compare(complete.guidance[procedure], own, path, categories);
    }),
  ];
}

/** The plural categories that a language has; `null` for what is no language tag. */
export function categoriesOf(tag: unknown): readonly string[] | null {
  try {
    return new Intl.PluralRules(new Intl.Locale(String(tag)).toString()).resolvedOptions()
      .pluralCategories;
  } catch {
    return null;
  }
}

function compare(
  model: unknown,
  value: unknown,
  path: string,
  categories: readonly string[],
): string[] {
  if (typeof model === 'string') {
    if (typeof value !== 'string' || !value.trim()) return [`${path}: is missing`];
    const [wanted, given] = [bracesIn(model), bracesIn(value)];
    return wanted === given
      ? []
      : [`${path}: expected ${wanted || 'no braces'}, got ${given || 'none'}`];
  }
  if (typeof model !== 'object' || !model) return [];
  if (typeof value !== 'object' || !value) return [`${path}: is missing`];
  const own = loose(value);
  if ('other' in model && typeof model.other === 'string')
    return categories
      .filter(
        (category) => category === 'other' || (own[category] === undefined && category !== 'zero'),
      )
      .filter((category) => typeof own[category] !== 'string')
      .map((category) => `${path}.${category}: is missing`);
  return Object.entries(model).flatMap(([key, each]) =>
    compare(each, own[key], `${path}.${key}`, categories),
  );
}

function bracesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function loose(value: unknown): Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value ? value : {}) as Readonly<Record<string, unknown>>;
}
