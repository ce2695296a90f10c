// The number that brings an ambulance, by country, for the tools with which a clinic writes its page. The guide itself
// guesses none.
//
// Sources: 112 in the European Union is Directive (EU) 2018/1972, Article 109; Iceland and Liechtenstein have it too (Latvian State Fire and
// Rescue Service, "Single emergency call number 112 in Europe"). 113 in Norway, 144 in Switzerland, 999 in the United
// Kingdom, 911 in the United States and Canada, 000 in Australia and 111 in New Zealand are the national numbers.
// AE, BR, CN, EG, HK, IN, JP, KR, MX, SG and TR are from public lists that agree, and were not checked with the country. No list replaces a look at
// your own authority's page: the clinic is responsible for the number on its page, so the tools offer it and never fill it in unasked.

/** By ISO 3166 code. */
export const EMERGENCY_NUMBERS = {
  AE: '998',
  AT: '112',
  AU: '000',
  BE: '112',
  BG: '112',
  BR: '192',
  CA: '911',
  CH: '144',
  CN: '120',
  CY: '112',
  CZ: '112',
  DE: '112',
  DK: '112',
  EE: '112',
  EG: '123',
  ES: '112',
  FI: '112',
  FR: '112',
  GB: '999',
  GR: '112',
  HK: '999',
  HR: '112',
  HU: '112',
  IE: '112',
  IN: '112',
  IS: '112',
  IT: '112',
  JP: '119',
  KR: '119',
  LI: '112',
  LT: '112',
  LU: '112',
  LV: '112',
  MT: '112',
  MX: '911',
  NL: '112',
  NO: '113',
  NZ: '111',
  PL: '112',
  PT: '112',
  RO: '112',
  SE: '112',
  SG: '995',
  SI: '112',
  SK: '112',
  TR: '112',
  US: '911',
};

/** "999 (United Kingdom)", sorted by country, for a list to choose from. */
export function emergencyNumbers(locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return Object.entries(EMERGENCY_NUMBERS)
    .map(([code, number]) => ({ code, number, country: names.of(code) ?? code }))
    .sort((one, other) => one.country.localeCompare(other.country, locale));
}
