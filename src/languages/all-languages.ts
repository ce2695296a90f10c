// Similar languages are neighbours in the script too, which then compresses better.
import { en } from './en.js';
import { es } from './es.js';
import { pt } from './pt.js';
import { it } from './it.js';
import { fr } from './fr.js';
import { de } from './de.js';
import { pl } from './pl.js';
import { ar } from './ar.js';
import { zh } from './zh.js';
import type { BuiltInLanguage } from './language.js';

/**
 * The languages of the script, by the names of their files. Add a new one here; the compiler then points to every place
 * that needs texts for it.
 */
const byName = { en, ar, de, es, fr, it, pl, pt, zh } satisfies Record<string, BuiltInLanguage>;

export type LanguageName = keyof typeof byName;

export const allLanguages: readonly BuiltInLanguage[] = Object.values(byName);
