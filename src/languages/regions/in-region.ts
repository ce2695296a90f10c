import type { BuiltInLanguage } from '../language.js';

/** What a region writes for some words of the language, in order: each applies to what the ones before it have left. */
export type Changes = readonly (readonly [words: string, here: string])[];

/** A language with a region's own words. Nothing of it is made until it is shown. Not signed by anyone: the signature of the language is for other words. */
export function inRegion(
  language: BuiltInLanguage,
  tag: string,
  changes: Changes,
  name: string = language.name,
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
