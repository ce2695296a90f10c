// How much a page loads. Fails above the budget; what the README states is written and checked by `npm run readme`.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/** Bytes as sent with Brotli: of the script with all languages, and of the largest with one. */
const BUDGET = { all: 58_000, one: 36_500 };

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, isAll, brotli } of sizes) {
  const budget = isAll ? BUDGET.all : BUDGET.one;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
