import {
  builtInFile,
  builtInLanguage,
  PUBLISHED_SCHEMA,
} from '../../../src/command/built-in-file.js';
import { microneedling } from '../../../src/guidance/microneedling/microneedling.js';
import type { Protocol, ProtocolTexts } from '../../../src/guidance/protocol.js';
import { allLanguages } from '../../../src/languages/all-languages.js';
import { withProvenance } from '../../../src/provenance/with-provenance.js';
import type { List } from './open-file.js';

/** The built-in guidance, with the fact ids and notes of each entry, and its English words. */
export const builtIn: Protocol = withProvenance(microneedling);

/** Tags of the languages that the built-in guidance has words in. */
export const builtInLanguages: readonly string[] = allLanguages.map(({ tag }) => tag);

/** The built-in guidance as a new file. @param languages - Tags; the first is the default. */
export function builtInText(languages: readonly string[]): string {
  return builtInFile(PUBLISHED_SCHEMA, languages);
}

/** The built-in entry with this id; `undefined` if there is none. */
export function builtInEntry<Name extends List>(
  list: Name,
  id: string,
): Protocol[Name][number] | undefined {
  const entries: readonly Protocol[Name][number][] = builtIn[list];
  return entries.find((entry) => entry.id === id);
}

/** The built-in words in a language; `undefined` if there are none. */
export function builtInWords(language: string): ProtocolTexts | undefined {
  const words = builtInLanguage(language)?.guidance.microneedling;
  if (!words) return undefined;
  // The clinic signs its own file.
  const { reviewed: _, ...texts } = words;
  return texts;
}

/** Built-in items that a procedure does not have: those that can be turned on again. */
export function itemsOff({ items }: Protocol): Protocol['items'] {
  return builtIn.items.filter(({ id }) => !items.some((item) => item.id === id));
}
