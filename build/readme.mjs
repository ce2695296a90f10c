// Writes the parts of the documentation that come from the build and the bench: sizes, figures, hash, tables and the API
// reference. With --check it only lists what is out of date, dead links and paths, and words to avoid, and fails if there
// are any. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { kilobytes, sizesOf, sizeTable } from '../bench/support/sizes.mjs';
import { allLanguages } from '../dist/languages/all-languages.js';
import { provenance } from '../dist/provenance/microneedling.js';
import { brokenLinks, deadPaths } from './links.mjs';
import { elementOf } from './manifest.mjs';
import { wordsToAvoid } from './plain-words.mjs';
import { apiPage, attributeTable, eventTable, propertyTable } from './reference.mjs';

/** Compressors of different Node releases differ by a few bytes. */
const TOLERANCE = 0.01;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const element = elementOf(readJson('dist/custom-elements.json'));
const { version, files } = readJson('dist/integrity.json');
const sizes = sizesOf(allLanguages);
const sizeOf = (name) => kilobytes(sizes.find(({ file }) => file === name).brotli);
const factIds = new Set(JSON.stringify(provenance).match(/\bF\d\d\b/g));

const script = 'dist/aftercare-guide.js';
const fromCdn = `\`\`\`html
<script
  src="https://cdn.jsdelivr.net/npm/aftercare-guide@${version}/${script}"
  integrity="${files[script]}"
  crossorigin="anonymous"
  defer
></script>
\`\`\``;

/** The bench's table of this name, as it is in RESULTS.md. */
function measured(title) {
  const [, table] = new RegExp(`\n## ${title}[^|]*(\\|[^]*?\\|)\n\n`).exec(
    readFileSync('bench/RESULTS.md', 'utf8'),
  );
  return table;
}

/** By name: the text between `<!-- name -->` and `<!-- /name -->`. */
const blocks = {
  attributes: `\n\n${attributeTable(element)}\n\n`,
  properties: `\n\n${propertyTable(element)}\n\n`,
  events: `\n\n${eventTable(element)}\n\n`,
  integrity: `\n\n${fromCdn}\n\n`,
  sizes: `\n\n${sizeTable(sizes)}\n\n`,
  speed: `\n\n${measured('A page with one')}\n\n`,
  facts: String(factIds.size),
  languages: String(allLanguages.length),
  'size-all': sizeOf('aftercare-guide.js'),
  'size-one': sizeOf('aftercare-guide.en.js'),
};

const pretty = async (path, text) =>
  format(text, { ...(await resolveConfig(path)), filepath: path });

async function filled(path) {
  const missing = new Set(Object.keys(blocks));
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- ([\w-]+) -->)[^]*?(<!-- \/\2 -->)/g,
    (whole, start, name, end) => (missing.delete(name) ? start + blocks[name] + end : whole),
  );
  if (missing.size) throw new Error(`${path} has no place for ${[...missing].join(', ')}.`);
  return pretty(path, text);
}

const KILOBYTES = /([\d.]+)(?= kB)/;

/** Whether two texts differ only in sizes, and those only within the tolerance. */
function isUpToDate(stated, fresh) {
  const [one, other] = [stated, fresh].map((text) =>
    text.replace(/-{3,}| {2,}/g, ' ').split(KILOBYTES),
  );
  return (
    one.length === other.length &&
    one.every((part, at) =>
      at % 2 ? Math.abs(part - other[at]) <= other[at] * TOLERANCE : part === other[at],
    )
  );
}

const pages = {
  'README.md': await filled('README.md'),
  'docs/api.md': await pretty('docs/api.md', apiPage(element)),
};
for (const [path, fresh] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (!isUpToDate(readFileSync(path, 'utf8'), fresh)) {
    console.error(`${path} is out of date. Run: npm run build && npm run readme`);
    process.exitCode = 1;
  }
}
if (process.argv.includes('--check')) {
  const broken = [...brokenLinks(), ...deadPaths()];
  if (broken.length) {
    console.error(`Dead links and paths:\n${broken.join('\n')}`);
    process.exitCode = 1;
  }
  const words = wordsToAvoid();
  if (words.length) {
    console.error(`Words to avoid, with plain ones (build/plain-words.mjs):\n${words.join('\n')}`);
    process.exitCode = 1;
  }
}
