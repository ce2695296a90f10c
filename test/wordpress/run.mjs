// `npm run test:wordpress`: tests the packed plugin in real WordPresses and a real Chromium.
// `node test/wordpress/run.mjs bookworm settings` runs the files with this word in their names, in one release.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { ensurePhp, wordpressOf } from './support/debian.mjs';
import { startWordpress } from './support/wordpress.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** In order: the first installs the plugin and the last deletes it. */
const all = readdirSync(folder)
  .filter((name) => /^\d.*\.mjs$/.test(name))
  .sort();
const releases = ['bookworm', 'trixie', 'sid'];
const asked = process.argv.slice(2);
const words = asked.filter((each) => !releases.includes(each));
const chosen = asked.some((each) => releases.includes(each)) ? asked : ['bookworm', 'sid'];
const files = all.filter(
  (name, index) => index === 0 || !words.length || words.some((word) => name.includes(word)),
);

const sum = { passed: 0, failed: 0, skipped: 0 };
ensurePhp();
for (const release of releases.filter((each) => chosen.includes(each))) {
  const wordpress = await startWordpress(wordpressOf(release));
  console.log(`\nWordPress ${wordpress.site.version}`);
  process.env.AFTERCARE_SITE = JSON.stringify(wordpress.site);
  const interrupted = () => {
    wordpress.stop();
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
  try {
    for (const file of files) await runFile(join(folder, file));
  } finally {
    wordpress.stop();
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
  }
}
const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;

/** One file after the other: they share the site. */
function runFile(file) {
  return new Promise((done) => {
    const tests = run({ files: [file], concurrency: false, timeout: 900_000 });
    const count = (kind) => (test) => {
      // A file that fails outside of its tests counts as one failure.
      const isFile = test.name.endsWith('.mjs');
      if (test.details.type === 'suite' || (isFile && kind === 'passed')) return;
      sum[test.skip === undefined ? kind : 'skipped']++;
    };
    tests.on('test:pass', count('passed'));
    tests.on('test:fail', count('failed'));
    const report = tests.compose(new spec());
    report.on('data', (text) => {
      // Its totals are those of one file.
      const lines = String(text)
        .split('\n')
        .filter((line) => !/ℹ /.test(line));
      process.stdout.write(lines.join('\n'));
    });
    report.on('end', done);
  });
}
