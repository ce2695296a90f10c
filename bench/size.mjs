// How much a page loads. Fails above the budget, and where the README states another size.
// `npm run size -- --write` puts the measured sizes into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of the one script as sent with Brotli. */
const BUDGET = 27_000;
/** Releases of Node bring compressors that differ by a few bytes. */
const TOLERANCE = 0.01;

const script = readFileSync('dist/aftercare-guide.js');
const sizes = {
  raw: script.length,
  gzip: gzipSync(script, { level: 9 }).length,
  brotli: brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length,
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const block = /(<!-- size -->\n)[^]*(<!-- \/size -->)/;
const table = `
| \`dist/aftercare-guide.js\` | raw | gzip | brotli |
| --- | --- | --- | --- |
| all sections, English | ${kilobytes(sizes.raw)} | ${kilobytes(sizes.gzip)} | ${kilobytes(sizes.brotli)} |

`;
console.log(table);

const readme = readFileSync('README.md', 'utf8');
if (process.argv.includes('--write')) {
  writeFileSync(
    'README.md',
    readme.replace(block, (_, start, end) => start + table + end),
  );
} else {
  const stated = Number(/([\d.]+) kB \|\s*\n\s*<!-- \/size -->/.exec(readme)?.[1]) * 1000;
  if (!(Math.abs(stated - sizes.brotli) <= sizes.brotli * TOLERANCE)) {
    console.error('The README states another size. Run: npm run size -- --write');
    process.exitCode = 1;
  }
}
if (sizes.brotli > BUDGET) {
  console.error(`Over the budget of ${BUDGET} bytes by ${sizes.brotli - BUDGET}.`);
  process.exitCode = 1;
}
