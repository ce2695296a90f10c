import { recordOf, type UnknownRecord } from '../guidance/record.js';
import { categoriesOf, mistakesInLanguage } from '../languages/check-language.js';
import type { Language } from '../languages/language.js';

/** One text, by its path, in the model and in the language; `null` if the language lacks it. */
export interface Pair {
  readonly path: string;
  readonly model: string;
  readonly own: string | null;
}

/** What is left to do in a language. */
export interface LanguageReport {
  readonly lines: readonly string[];
  /** Whether nothing is missing or wrong, so that it can be used. */
  readonly isComplete: boolean;
}

/**
 * What a language lacks, what is still as in the model, and which lines to avoid do not begin with "do not".
 *
 * @param model - A complete language: English.
 * @param all - List every text beside the model's, not only those that need work.
 */
export function languageReport(language: unknown, model: Language, all: boolean): LanguageReport {
  const mistakes = mistakesInLanguage(language, model);
  const own = recordOf(language);
  const pairs = pairsOf(model, own);
  const same = pairs
    .filter(({ own, model }) => own === model && /\p{L}/u.test(model.replace(/\{\w+\}/g, '')))
    .map(({ path }) => path);
  const remarks = new Map([
    ...same.map((path): [string, string] => [path, 'as in English']),
    ...commands(own, model),
    ...mistakes.map((mistake): [string, string] => {
      const [path = ''] = mistake.split(': ', 1);
      return [path, mistake.slice(path.length + 2)];
    }),
  ]);
  const listed = pairs.filter(({ path }) => all || remarks.has(path));
  const elsewhere = mistakes.filter(
    (each) => !pairs.some(({ path }) => each.startsWith(`${path}: `)),
  );
  return {
    isComplete: !mistakes.length,
    lines: [
      ...elsewhere,
      ...listed.flatMap((pair) => beside(pair, String(own['tag']), remarks.get(pair.path))),
      `${String(own['tag'])}: ${pairs.length} texts, ${mistakes.length} missing or wrong, ${same.length} as in English`,
      `plural categories: ${(categoriesOf(own['tag']) ?? []).join(', ')}`,
    ],
  };
}

function beside({ path, model, own }: Pair, tag: string, remark = ''): string[] {
  const name = tag.slice(0, 7).padEnd(7);
  return [
    `${path}${remark && `: ${remark}`}`,
    `  en      ${model}`,
    ...(own === null ? [] : [`  ${name} ${own}`]),
    '',
  ];
}

/** Every text of the model, with all plural forms of a sentence in one. */
export function pairsOf(model: Language, own: UnknownRecord): Pair[] {
  const { words, guidance } = model;
  return pairsIn({ words, guidance }, own, '');
}

function pairsIn(model: object, own: UnknownRecord, above: string): Pair[] {
  return Object.entries(model).flatMap(([key, each]: [string, unknown]) => {
    const path = above + key;
    const text = formsOf(each);
    if (text !== null) return [{ path, model: text, own: formsOf(own[key]) }];
    return typeof each === 'object' && each ? pairsIn(each, recordOf(own[key]), `${path}.`) : [];
  });
}

function formsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const forms = recordOf(value);
  if (typeof forms['other'] !== 'string') return null;
  return Object.entries(forms)
    .map(([category, form]) => `${category}: ${String(form)}`)
    .join(' | ');
}

/** Lines to avoid that do not begin with the language's "do not". */
function commands(own: UnknownRecord, model: Language): [string, string][] {
  return Object.entries(model.guidance).flatMap(([procedure, { doNot, items }]) => {
    const texts = recordOf(recordOf(own['guidance'])[procedure]);
    const form = texts['doNot'];
    return Object.entries(items)
      .filter(([id, { text }]) => {
        const line = recordOf(recordOf(texts['items'])[id])['text'];
        const isAvoid = doNot !== undefined && text.startsWith(doNot);
        return isAvoid && typeof line === 'string' && !line.startsWith(String(form));
      })
      .map(([id]): [string, string] => [
        `guidance.${procedure}.items.${id}.text`,
        `does not begin with "${String(form)}", and may be heard as something to do`,
      ]);
  });
}
