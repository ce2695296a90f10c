import { missingTexts, type Path } from '../guidance/protocol-rules.js';
import type { Protocol } from '../guidance/protocol.js';
import { builtInLanguage } from './built-in-file.js';

/** Something that is valid, but probably not intended. */
export interface Warning {
  readonly path: Path;
  readonly text: string;
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** @param written - The protocol as in the file, including incomplete languages. */
export function warningsOf(written: Protocol): readonly Warning[] {
  return [...incompleteLanguages(written), ...unknownLanguages(written), ...commands(written)];
}

function incompleteLanguages(protocol: Protocol): Warning[] {
  return Object.keys(protocol.texts).flatMap((language) => {
    const missing = missingTexts(protocol, language).map((path) => path.slice(2).join('.'));
    if (!missing.length) return [];
    const text = `this language is not complete and will not be used; it lacks ${missing.join(', ')}`;
    return [{ path: ['texts', language], text }];
  });
}

function unknownLanguages({ texts }: Protocol): Warning[] {
  return Object.keys(texts)
    .filter((language) => !builtInLanguage(language))
    .map((language) => ({
      path: ['texts', language],
      text: 'there are no headings and buttons in this language; add it with registerLanguage()',
    }));
}

function commands({ items, texts }: Protocol): Warning[] {
  return Object.entries(texts).flatMap(([language, { doNot = doNotIn(language), items: lines }]) =>
    items
      .filter(({ id, kind }) => {
        const line = lines[id]?.text;
        return kind === 'avoid' && line !== undefined && !line.startsWith(doNot);
      })
      .map(({ id }) => ({
        path: ['texts', language, 'items', id, 'text'],
        text: `does not begin with "${doNot}", and may be heard as something to do`,
      })),
  );
}

/** Empty for an unknown language, so that every line passes. */
function doNotIn(language: string): string {
  return builtInLanguage(language)?.guidance.microneedling.doNot ?? '';
}
