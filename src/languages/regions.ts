import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { regions as ofGerman } from './regions/de.js';
import { regions as ofSpanish } from './regions/es.js';
import { regions as ofFrench } from './regions/fr.js';
import { regions as ofPortuguese } from './regions/pt.js';
import { inRegion, type Region } from './regions/in-region.js';
import type { BuiltInLanguage } from './language.js';

/**
 * Of each language that has some: see `regions/`.
 *
 * @public The build reads it from `dist/`.
 */
export const regionsOf: ReadonlyMap<BuiltInLanguage, readonly Region[]> = new Map([
  [de, ofGerman],
  [es, ofSpanish],
  [fr, ofFrench],
  [pt, ofPortuguese],
]);

/** Where a language's words differ in a region. The rest of the region's words are the language's. */
export const regions: readonly BuiltInLanguage[] = [...regionsOf].flatMap(
  ([language, itsRegions]) => itsRegions.map((region) => inRegion(language, region)),
);
