// How much a page loads. Fails above the budget. `npm run readme` writes and checks the sizes in the README.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/** Bytes as sent with Brotli: what each script had when this was last changed, and up to 1 % more. */
const BUDGETS = {
  'aftercare-guide.js': 64_600,
  'aftercare-guide.ar.js': 43_000,
  'aftercare-guide.de.js': 42_000,
  'aftercare-guide.en.js': 41_100,
  'aftercare-guide.es.js': 41_700,
  'aftercare-guide.fr.js': 42_100,
  'aftercare-guide.it.js': 41_800,
  'aftercare-guide.pl.js': 42_300,
  'aftercare-guide.pt.js': 41_800,
  'aftercare-guide.zh.js': 42_200,
};
/** For a language that is not in the list yet. */
const NEW_LANGUAGE = 43_000;

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, brotli } of sizes) {
  const budget = BUDGETS[file] ?? NEW_LANGUAGE;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
