import type { Protocol } from '../guidance/protocol.js';
import { builtInLanguage } from './built-in-file.js';

/** Texts of a language that differ from the built-in ones. */
export interface ChangedWords {
  readonly language: string;
  readonly texts: number;
  /** Paths of those that were changed or added. */
  readonly changed: readonly string[];
}

/** Covers only languages that the built-in guidance has too. */
export function changedWords({ texts }: Protocol): readonly ChangedWords[] {
  return Object.entries(texts).flatMap(([language, yours]) => {
    const builtIn = builtInLanguage(language)?.guidance.microneedling;
    if (!builtIn) return [];
    const before = new Map(linesOf(builtIn));
    const { reviewed: _, ...words } = yours;
    const lines = linesOf(words);
    const changed = lines.filter(([path, line]) => before.get(path) !== line);
    return [{ language, texts: lines.length, changed: changed.map(([path]) => path) }];
  });
}

/** Every text with its path. */
function linesOf(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path.slice(1), texts]];
  if (typeof texts !== 'object' || !texts) return [];
  return Object.entries(texts).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
}
