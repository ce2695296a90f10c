import { checkProtocols } from '../guidance/check-protocols.js';
import { windows } from '../guidance/microneedling/windows.js';
import { recordOf, type UnknownRecord } from '../guidance/record.js';
import type { Language } from './language.js';

/**
 * Mistakes of a dictionary, one sentence each with its path: `words.until: is missing`. It is compared with a complete
 * language: the same keys, the same words in braces. Its guidance may be absent; if present, it is checked like a
 * clinic's own file.
 */
export function mistakesInLanguage(data: unknown, complete: Language): readonly string[] {
  const { tag, name, dir, words, reviewed, guidance = {} } = recordOf(data);
  const categories = categoriesOf(tag);
  if (!categories) return [`tag: expected a language tag such as "nl", got ${quoted(tag)}`];
  return [
    ...(typeof name === 'string' && name
      ? []
      : ['name: expected the name of the language in itself']),
    ...(dir === 'ltr' || dir === 'rtl' ? [] : [`dir: expected "ltr" or "rtl", got ${quoted(dir)}`]),
    ...compare(complete.words, words, 'words', categories),
    ...(typeof guidance === 'object'
      ? []
      : [`guidance: expected an object, got ${quoted(guidance)}`]),
    ...Object.keys(complete.guidance).flatMap((procedure) => {
      const own = recordOf(guidance)[procedure];
      const path = `guidance.${procedure}`;
      if (own === undefined) return [];
      const missing = compare(complete.guidance[procedure], own, path, categories);
      return missing.length ? missing : mistakesInTexts(own, reviewed, path);
    }),
  ];
}

/** Applies the rules of a protocol file, including those for signatures. */
function mistakesInTexts(texts: unknown, reviewed: unknown, path: string): readonly string[] {
  const file = { ...windows, reviewed: reviewed ?? null, texts: { en: texts } };
  return checkProtocols(file).mistakes.map(({ message }) => message.replace('texts.en', path));
}

/** The plural categories of a language; `null` if the tag is invalid. */
export function categoriesOf(tag: unknown): readonly string[] | null {
  if (typeof tag !== 'string') return null;
  try {
    return new Intl.PluralRules(String(new Intl.Locale(tag))).resolvedOptions().pluralCategories;
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
  const own = recordOf(value);
  if ('other' in model && typeof model.other === 'string')
    return comparePlural(model.other, own, path, categories);
  return Object.entries(model).flatMap(([key, each]) =>
    compare(each, own[key], `${path}.${key}`, categories),
  );
}

/** Requires every CLDR category except `zero`, since counts start at 1. A form may omit `{count}`. */
function comparePlural(
  model: string,
  own: UnknownRecord,
  path: string,
  categories: readonly string[],
): string[] {
  const wanted = new Set(categories.filter((category) => category !== 'zero'));
  return [...wanted.add('other'), ...Object.keys(own)].flatMap((category, index, all) => {
    if (all.indexOf(category) < index) return [];
    const form = own[category];
    const mayOmit = category !== 'other' && typeof form === 'string' && !bracesIn(form);
    return mayOmit && form.trim() ? [] : compare(model, form, `${path}.${category}`, categories);
  });
}

/** Without the English name of a city, which a language may leave out. */
function bracesIn(text: string): string {
  return [...new Set(text.match(/\{(?!zone\})\w+\}/g))].sort().join(' ');
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
