// How much a page loads. Fails above the budget. `npm run readme` writes and checks the sizes in the README.
import { allLanguages } from '../dist/languages/all-languages.js';
import { sizesOf, sizeTable } from './support/sizes.mjs';

/**
 * Bytes: of what every script has, and more for each of its languages, with their regions. What the largest had when this
 * was last changed, and up to 1 % more. Lower it with every saving, so that what was saved is not used up unnoticed.
 */
const BUDGETS = {
  raw: { base: 151_600, language: 10_400 },
  gzip: { base: 58_600, language: 3_750 },
  brotli: { base: 51_700, language: 3_400 },
};

const sizes = sizesOf(allLanguages);
console.log(`\n${sizeTable(sizes)}\n`);
for (const { file, isAll, ...bytes } of sizes)
  for (const [form, { base, language }] of Object.entries(BUDGETS)) {
    const budget = base + language * (isAll ? allLanguages.length : 1);
    if (bytes[form] <= budget) continue;
    console.error(
      `${file}, ${form}: over its budget of ${budget} bytes by ${bytes[form] - budget}.`,
    );
    process.exitCode = 1;
  }
