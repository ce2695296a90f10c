import { builtInLanguages, builtInText } from '../../../demo/editor/model/model.js';
import { clinicFile } from '../../protocol-files/clinic-file.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { jsonLayouts } from '../../support/json-layouts.js';

/** The built-in guidance in English, as a clinic begins with it. */
export const english = builtInText(['en']);

const layOut = jsonLayouts['as init writes it']!;

/** Valid files, in all ways to write them. */
export const validFiles: Readonly<Record<string, string>> = {
  'the built-in guidance in English': english,
  'the built-in guidance in nine languages': builtInText(builtInLanguages),
  'the built-in guidance in German and Arabic': builtInText(['de', 'ar']),
  ...Object.fromEntries(
    Object.entries(jsonLayouts).map(([how, write]) => [`a peel ${how}`, write(germanPeel().data)]),
  ),
  'a file with notes, an unknown $schema and odd spaces': withNotes(),
  'two procedures': `${layOut({ note: 'Both', protocols: [germanPeel().data, clinicFile().data] })}\n`,
  'a file with a byte order mark': `\ufeff${layOut(clinicFile().data)}\r\n`,
  'a file that ends with many lines': `\n\n${layOut(germanPeel().data)}\n\n\n`,
};

function withNotes(): string {
  const file = germanPeel()
    .set('$schema', 'https://intranet.example/old-schema.json')
    .set('note', 'Agreed on 3 May.\nAnn')
    .set('items[0].note', 'Our sheet says two weeks.');
  return JSON.stringify(file.data, null, 2)
    .replace('"items": [', '"items"  :[')
    .replace('"until": 336', '"until":\t336')
    .replace('"closing": [', '\n\n  "closing": [');
}
