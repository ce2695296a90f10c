import type { BuiltInLanguage } from '../language.js';

/** Where the words of a region differ from those of its language. Plain data, which the build packs. */
export interface Region {
  /** BCP 47, as in `pt-PT`. */
  readonly tag: string;
  /** What the region calls the language. Default: as the language calls itself. */
  readonly name?: string;
  /** In order: each applies to what the ones before it have left. */
  readonly changes: readonly (readonly [words: string, here: string])[];
}

/** A language with a region's own words. Nothing of it is made until it is shown. Not signed by anyone: the signature of the language is for other words. */
export function inRegion(
  language: BuiltInLanguage,
  { tag, name = language.name, changes }: Region,
): BuiltInLanguage {
  const change = <Data>(data: Data): Data => {
    if (typeof data === 'string')
      return changes.reduce<string>(
        (text, [words, here]) => text.split(words).join(here),
        data,
      ) as Data;
    if (Array.isArray(data)) return data.map(change) as Data;
    if (typeof data !== 'object' || !data) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, each]) => [
        key,
        key === 'reviewed' && typeof each !== 'string' ? null : change<unknown>(each),
      ]),
    ) as Data;
  };
  let words: BuiltInLanguage['words'] | undefined;
  return {
    tag,
    name,
    dir: language.dir,
    of: language,
    reviewed: null,
    get words() {
      return (words ??= change(language.words));
    },
    guidance: {
      get microneedling() {
        return change(language.guidance.microneedling);
      },
    },
  };
}
