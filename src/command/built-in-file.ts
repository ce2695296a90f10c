import { allLanguages } from '../languages/all-languages.js';
import { regions } from '../languages/regions.js';
import type { BuiltInLanguage } from '../languages/language.js';
import { windows } from '../guidance/microneedling/windows.js';
import { withProvenance } from '../provenance/with-provenance.js';
import { version } from '../version.js';

/** The schema inside the package. */
export const SCHEMA = 'dist/protocol.schema.json';
/** The schema of this version, for a file that has no package beside it. */
export const PUBLISHED_SCHEMA = `https://unpkg.com/aftercare-guide@${version}/${SCHEMA}`;

/** Finds a language by its tag, with or without the region: `pt` is `pt-BR`, and `pt-PT` has words of its own. */
export function builtInLanguage(tag: string): BuiltInLanguage | undefined {
  const primary = (each: string) => each.toLowerCase().split('-', 1)[0];
  const region = regions.find((each) => each.tag.toLowerCase() === tag.toLowerCase());
  if (!region) return allLanguages.find((each) => primary(each.tag) === primary(tag));
  // As data: without the language that it is a region of.
  const { name, dir, reviewed, words, guidance } = region;
  const { microneedling } = guidance;
  return { tag: region.tag, name, dir, reviewed, words, guidance: { microneedling } };
}

/** The built-in guidance as a file to change, in these languages. */
export function builtInFile(schemaAddress: string, languages: readonly string[]): string {
  const texts: Record<string, unknown> = {};
  for (const tag of languages) {
    // The clinic reviews and signs the whole file, after its own changes.
    const { reviewed: _, ...words } = builtInLanguage(tag)?.guidance.microneedling ?? {};
    texts[tag] = words;
  }
  return `${layOut({ $schema: schemaAddress, ...withProvenance(windows), texts }, '')}\n`;
}

/** JSON as people write it: lists of ids on one line, everything else on separate lines. */
export function layOut(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string' && !each.includes(' '))) {
      return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    }
    const lines = value.map((each) => inner + layOut(each, inner));
    return `[\n${lines.join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value) {
    const lines = Object.entries(value).map(
      ([key, each]) => `${inner}${JSON.stringify(key)}: ${layOut(each, inner)}`,
    );
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
