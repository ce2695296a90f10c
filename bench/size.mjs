// How much a page loads. Fails above the budget, and where the README states another size.
// `npm run size -- --write` puts the measured sizes into the README.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { allLanguages } from '../dist/languages/all-languages.js';

/** Bytes as sent with Brotli: of the script with all languages, and of the largest with one. */
const BUDGET = { all: 56_000, one: 35_000 };
/** Releases of Node bring compressors that differ by a few bytes. */
const TOLERANCE = 0.01;

const english = new Intl.DisplayNames('en', { type: 'language' });

function measure(file) {
  const script = readFileSync(`dist/${file}`);
  const brotli = brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { raw: script.length, gzip: gzipSync(script, { level: 9 }).length, brotli: brotli.length };
}

/** Each script with the languages in it. */
const scripts = readdirSync('dist')
  .map((file) => /^aftercare-guide(?:\.(\w+))?\.js$/.exec(file))
  .filter(Boolean)
  .map(([file, name]) => {
    const language = allLanguages.find(({ tag }) => tag.split('-')[0] === name);
    const languages = language ? english.of(language.tag) : `all ${allLanguages.length} languages`;
    return { file, languages, isAll: !name, ...measure(file) };
  })
  .sort((one, other) => other.isAll - one.isAll || one.file.localeCompare(other.file));

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const table = [
  '',
  '| script | languages | raw | gzip | brotli |',
  '| --- | --- | --- | --- | --- |',
  ...scripts.map(
    ({ file, languages, raw, gzip, brotli }) =>
      `| \`${file}\` | ${languages} | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} |`,
  ),
  '',
  '',
].join('\n');
console.log(table);

const block = /(<!-- size -->\n)[^]*(<!-- \/size -->)/;
const readme = readFileSync('README.md', 'utf8');
if (process.argv.includes('--write')) {
  writeFileSync(
    'README.md',
    readme.replace(block, (_, start, end) => start + table + end),
  );
} else {
  const [stated = ''] = block.exec(readme) ?? [];
  const isStated = ({ file, brotli }) => {
    const row = stated.split('\n').find((line) => line.includes(`\`${file}\``)) ?? '';
    const bytes = Number(/([\d.]+) kB \|$/.exec(row.trim())?.[1]) * 1000;
    return Math.abs(bytes - brotli) <= brotli * TOLERANCE;
  };
  const wrong = scripts.filter((script) => !isStated(script)).map(({ file }) => file);
  if (wrong.length) {
    console.error(
      `The README states another size of ${wrong.join(', ')}. Run: npm run size -- --write`,
    );
    process.exitCode = 1;
  }
}
for (const { file, isAll, brotli } of scripts) {
  const budget = isAll ? BUDGET.all : BUDGET.one;
  if (brotli <= budget) continue;
  console.error(`${file} is over its budget of ${budget} bytes by ${brotli - budget}.`);
  process.exitCode = 1;
}
