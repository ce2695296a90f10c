// How much a page loads. Fails above the budget. `npm run readme` writes and checks the sizes in the README.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/** Bytes with Brotli: of the script with all languages, and of the largest script with one. */
const BUDGET = { all: 58_000, one: 36_500 };

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, isAll, brotli } of sizes) {
  const budget = isAll ? BUDGET.all : BUDGET.one;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
