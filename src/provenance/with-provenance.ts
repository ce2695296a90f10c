import { provenance, type Origin } from './microneedling.js';

type Entry = { readonly id: string };

/**
 * The built-in guidance in the form of a protocol file: each entry with its facts and its note.
 *
 * @param guidance - `windows`, alone or with texts. Only its lists of entries are changed.
 */
export function withProvenance<Guidance extends object>(guidance: Guidance): Guidance {
  const origins: Readonly<Record<string, Readonly<Record<string, Origin>> | undefined>> =
    provenance;
  const entries = Object.entries(guidance).map(([section, list]: [string, unknown]) => {
    const origin = origins[section];
    return [
      section,
      origin
        ? (list as readonly Entry[]).map((entry) => ({ ...entry, ...origin[entry.id] }))
        : list,
    ];
  });
  return Object.fromEntries(entries) as Guidance;
}
