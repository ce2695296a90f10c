import type { Protocol } from '../protocols/protocol.js';

/** How many texts of a language are not the built-in ones. */
export interface ChangedWords {
  readonly language: string;
  readonly texts: number;
  /** Paths of those that were changed or added. */
  readonly changed: readonly string[];
}

/** For the languages that both protocols have. */
export function changedWords(builtIn: Protocol, yours: Protocol): readonly ChangedWords[] {
  return Object.entries(yours.texts)
    .filter(([language]) => Object.hasOwn(builtIn.texts, language))
    .map(([language, texts]) => {
      const before = new Map(linesOf(builtIn.texts[language]));
      const lines = linesOf(texts);
      const changed = lines.filter(([path, line]) => before.get(path) !== line);
      return { language, texts: lines.length, changed: changed.map(([path]) => path) };
    });
}

/** Every text with its path. */
function linesOf(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path.slice(1), texts]];
  if (typeof texts !== 'object' || !texts) return [];
  return Object.entries(texts).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
}
