import { recordOf } from '../guidance/record.js';
import { en } from '../languages/en.js';
import { builtInLanguage } from './built-in-file.js';
import { rowOf, type DossierPart, type DossierRow } from './dossier-row.js';
import { pairsOf } from './language-report.js';
import { isEnglish } from './warnings.js';

/** Where the words of the interface are: the first word of each part, in the order of `Words`. */
export const INTERFACE_PARTS: Readonly<Record<string, string>> = {
  dayAtTime: 'Punctuation and dates, everywhere',
  guideFor: 'Head of the guide: day, date, next visit',
  titleBefore: 'Head of the guide: before the treatment, and if something is not known',
  dateQuestion: 'The question about the date, the buttons, the calendar',
  phases: 'Phases and headings',
  whenCanI: 'Rows of “When can I…?”: until when, and what then',
  no: 'Answers',
  usual: 'What is usual, when to call, the clinic’s addresses',
  products: 'Closed parts and foot',
};

/** The words of the interface, which come with the script. None for a language that the project does not have. */
export function interfaceParts(language: string): readonly DossierPart[] {
  const own = builtInLanguage(language);
  if (!own) return [];
  const parts: (DossierPart & { rows: DossierRow[] })[] = [];
  for (const { path, model, own: text } of pairsOf(en, recordOf(own))) {
    const key = /^words\.(\w+)$/.exec(path)?.[1];
    if (key === undefined || text === null) continue;
    const heading = INTERFACE_PARTS[key];
    if (heading !== undefined)
      parts.push({ heading, window: '', differences: [], basis: '', rows: [] });
    const english = isEnglish(language) ? null : model;
    parts.at(-1)?.rows.push(rowOf({ path, place: key, text, english, builtIn: null }, null));
  }
  return parts;
}
