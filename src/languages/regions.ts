import { regions as de } from './regions/de.js';
import { regions as es } from './regions/es.js';
import { regions as fr } from './regions/fr.js';
import { regions as pt } from './regions/pt.js';
import type { BuiltInLanguage } from './language.js';

/** Where a language's words differ in a region. The rest of the region's words are the language's. */
export const regions: readonly BuiltInLanguage[] = [...de, ...es, ...fr, ...pt];
