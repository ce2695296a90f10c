import { provenance, type Origin } from './microneedling.js';

type Entry = { readonly id: string };

/**
 * The built-in guidance as a protocol file has it: each entry with its facts and its note.
 *
 * @param guidance - `windows`, alone or with texts. Everything but its lists of entries is returned as it is.
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
