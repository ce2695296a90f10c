import type { Path } from '../../../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../../../src/guidance/protocol.js';
import { LISTS } from '../../../../src/guidance/protocol-rules.js';
import type { List } from '../open-file.js';
import type { EntryName } from './advice.js';

/** A text that patients read. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
  readonly entry: EntryName;
  /** The last key: `text`, `more`, `main`, …; the list for an entry that is one text. */
  readonly key: string;
}

/** All texts of a language, of the entries that the procedure has: others are not shown. */
export function textsOf(protocol: Protocol, language: string): readonly PlacedText[] {
  return LISTS.flatMap((name) => {
    const list = name as List;
    const texts: Readonly<Record<string, unknown>> = protocol.texts[language]![list];
    return protocol[list].flatMap(({ id }) =>
      texts[id] === undefined
        ? []
        : within(texts[id], ['texts', language, list, id], { list, id }, list),
    );
  });
}

function within(value: unknown, path: Path, entry: EntryName, key: string): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value, entry, key }];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => within(each, [...path, index], entry, key));
  }
  return Object.entries(value as object).flatMap(([name, each]) =>
    within(each, [...path, name], entry, name),
  );
}
