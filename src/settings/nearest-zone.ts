import { suggest } from '../guidance/suggest.js';

/** The most likely intended name on the browser's list, for "London" or "America/New York"; `''` if none is near. */
export function nearestZone(text: string): string {
  // Browsers before 2022 have no list, so nothing is suggested.
  const all = (Intl as Partial<typeof Intl>).supportedValuesOf?.('timeZone') ?? [];
  // Etc/GMT-5 is five hours ahead of London, not behind it.
  const names = all.filter((name) => !name.startsWith('Etc'));
  const city = (name: string) =>
    name
      .slice(name.lastIndexOf('/') + 1)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const cities = names.map(city);
  const wanted = city(text);
  const sameLetter = cities.filter((each) => each[0] === wanted[0]);
  return names[cities.indexOf(suggest(wanted, sameLetter))] ?? '';
}
