// How much a page loads. Fails above the budget. `npm run readme` writes and checks the sizes in the README.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/** Bytes as sent with Brotli: what each script had when this was last changed, and up to 1 % more. */
const BUDGETS = {
  'aftercare-guide.js': 70_700,
  'aftercare-guide.ar.js': 48_200,
  'aftercare-guide.de.js': 47_200,
  'aftercare-guide.en.js': 46_200,
  'aftercare-guide.es.js': 46_900,
  'aftercare-guide.fr.js': 47_300,
  'aftercare-guide.it.js': 47_000,
  'aftercare-guide.pl.js': 47_500,
  'aftercare-guide.pt.js': 47_100,
  'aftercare-guide.zh.js': 47_500,
};
/** For a language that is not in the list yet. */
const NEW_LANGUAGE = 48_200;

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, brotli } of sizes) {
  const budget = BUDGETS[file] ?? NEW_LANGUAGE;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
