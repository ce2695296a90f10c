import { missingTexts, type Path } from '../protocols/protocol-rules.js';
import type { Protocol } from '../protocols/protocol.js';

/** Something that can be used as it stands, and yet is probably not meant so. */
export interface Warning {
  readonly path: Path;
  readonly text: string;
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** @param written - The protocol as it stands in the file, with the languages that are not complete. */
export function warningsOf(written: Protocol): readonly Warning[] {
  return [...incompleteLanguages(written), ...commands(written)];
}

function incompleteLanguages(protocol: Protocol): Warning[] {
  return Object.keys(protocol.texts).flatMap((language) => {
    const missing = missingTexts(protocol, language).map((path) => path.slice(2).join('.'));
    if (!missing.length) return [];
    const text = `this language is not complete and will not be used; it lacks ${missing.join(', ')}`;
    return [{ path: ['texts', language], text }];
  });
}

function commands({ items, texts }: Protocol): Warning[] {
  return Object.keys(texts)
    .filter(isEnglish)
    .flatMap((language) =>
      items
        .filter(({ id, kind }) => {
          const line = texts[language]?.items[id]?.text;
          return kind === 'avoid' && line !== undefined && !/^Do not\b/.test(line);
        })
        .map(({ id }) => ({
          path: ['texts', language, 'items', id, 'text'],
          text: 'does not begin with "Do not", and may be heard as something to do',
        })),
    );
}
