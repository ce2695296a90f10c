// How much a page loads. Fails above the budget. `npm run readme` writes and checks the sizes in the README.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/** Bytes as sent with Brotli: what each script had when this was last changed, and up to 1 % more. */
const BUDGETS = {
  'aftercare-guide.js': 81_200,
  'aftercare-guide.ar.js': 53_900,
  'aftercare-guide.de.js': 53_800,
  'aftercare-guide.en.js': 52_700,
  'aftercare-guide.es.js': 53_600,
  'aftercare-guide.fr.js': 53_800,
  'aftercare-guide.it.js': 53_400,
  'aftercare-guide.pl.js': 54_000,
  'aftercare-guide.pt.js': 54_200,
  'aftercare-guide.zh.js': 53_800,
};
/** For a language that is not in the list yet. */
const NEW_LANGUAGE = 54_600;

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, brotli } of sizes) {
  const budget = BUDGETS[file] ?? NEW_LANGUAGE;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
