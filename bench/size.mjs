// How much a page loads. Fails above the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of the one script as sent with Brotli. */
const BUDGET = 21_000;

const script = readFileSync('dist/aftercare-guide.js');
const brotli = brotliCompressSync(script, {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
}).length;

const bytes = (number) => `${number.toLocaleString('en')} bytes`.padStart(13);
console.log(`dist/aftercare-guide.js
  raw    ${bytes(script.length)}
  gzip   ${bytes(gzipSync(script, { level: 9 }).length)}
  brotli ${bytes(brotli)}  (budget ${bytes(BUDGET).trim()})`);

if (brotli > BUDGET) {
  console.error(`Over the budget by ${bytes(brotli - BUDGET).trim()}.`);
  process.exitCode = 1;
}
