import { LISTS, missingTexts, type Path } from '../guidance/protocol-rules.js';
import type { Protocol } from '../guidance/protocol.js';
import { recordOf } from '../guidance/record.js';
import { builtInLanguage } from './built-in-file.js';

/** Fits one line of a row on a phone, or nearly. */
export const LONGEST_NAME = 45;

export type WarningKind =
  'incomplete-language' | 'unknown-language' | 'unused' | 'no-do-not' | 'long-name' | 'detail';

/** Something that is valid, but probably not intended. */
export interface Warning {
  readonly kind: WarningKind;
  readonly path: Path;
  readonly text: string;
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** @param written - The protocol as in the file, including incomplete languages. */
export function warningsOf(written: Protocol): readonly Warning[] {
  return [
    ...incompleteLanguages(written),
    ...unknownLanguages(written),
    ...unusedTexts(written),
    ...commands(written),
    ...longNames(written),
    ...details(written),
  ];
}

function incompleteLanguages(protocol: Protocol): Warning[] {
  return Object.keys(protocol.texts).flatMap((language) => {
    const missing = missingTexts(protocol, language).map((path) => path.slice(2).join('.'));
    if (!missing.length) return [];
    const text = `this language is not complete and will not be used; it lacks ${missing.join(', ')}`;
    return [{ kind: 'incomplete-language', path: ['texts', language], text }];
  });
}

function unknownLanguages({ texts }: Protocol): Warning[] {
  return Object.keys(texts)
    .filter((language) => !builtInLanguage(language))
    .map((language) => ({
      kind: 'unknown-language',
      path: ['texts', language],
      text: 'there are no headings and buttons in this language; add it with registerLanguage()',
    }));
}

/** Who adds a sign may have written its words only. */
function unusedTexts(protocol: Protocol): Warning[] {
  const lists = recordOf(protocol) as Readonly<Record<string, readonly { readonly id: string }[]>>;
  return Object.entries(protocol.texts).flatMap(([language, texts]) => {
    const unused = LISTS.flatMap((list) => {
      const ids = lists[list]?.map(({ id }) => id);
      const written = Object.keys(recordOf(recordOf(texts)[list]));
      return written.filter((id) => !ids?.includes(id)).map((id) => `${list}.${id}`);
    });
    if (!unused.length) return [];
    const text = `no patient reads ${unused.join(', ')}, since the protocol has no such entry`;
    return [{ kind: 'unused', path: ['texts', language], text }];
  });
}

function commands({ items, texts }: Protocol): Warning[] {
  return Object.entries(texts).flatMap(([language, { doNot = doNotIn(language), items: lines }]) =>
    items
      .filter(({ id, kind }) => {
        const line = lines[id]?.text;
        return kind === 'avoid' && line !== undefined && !line.startsWith(doNot);
      })
      .map(({ id }) => ({
        kind: 'no-do-not' as const,
        path: ['texts', language, 'items', id, 'text'],
        text: `does not begin with "${doNot}", and may be heard as something to do`,
      })),
  );
}

/** Empty for an unknown language, so that every line passes. */
function doNotIn(language: string): string {
  return builtInLanguage(language)?.guidance.microneedling.doNot ?? '';
}

function longNames({ texts }: Protocol): Warning[] {
  return Object.entries(texts).flatMap(([language, { items }]) =>
    Object.entries(items).flatMap(([id, { short = '' }]) =>
      short.length > LONGEST_NAME
        ? [
            {
              kind: 'long-name' as const,
              path: ['texts', language, 'items', id, 'short'],
              text: `has ${short.length} characters; the name of a row fits a phone with up to ${LONGEST_NAME}`,
            },
          ]
        : [],
    ),
  );
}

/** The `detail` of a restriction says what "with care" means; it is shown after no other answer. */
function details({ items, texts }: Protocol): Warning[] {
  return Object.entries(texts).flatMap(([language, { items: lines }]) =>
    items.flatMap((item) => {
      const line = lines[item.id];
      if (item.kind !== 'avoid' || !line) return [];
      const isCare = item.then === 'care';
      if (isCare === (line.detail !== undefined)) return [];
      const path = ['texts', language, 'items', item.id];
      const kind = 'detail' as const;
      return isCare
        ? [{ kind, path, text: 'does not say what "with care" means; add `detail`' }]
        : [
            {
              kind,
              path: [...path, 'detail'],
              text: `is not shown, since \`then\` is "${item.then}"`,
            },
          ];
    }),
  );
}
