// What the built element costs a page, compared with elements of other projects and a bare Lit card. Measures and
// writes RESULTS.md, and card-ratios.json, which gate.mjs compares later builds with; has no limits. Use RUNS=1 to try it
// out.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { compressed } from './support/compressed.mjs';
import { startBrowser } from './support/browser.mjs';
import { cardRatios } from './support/card-ratios.mjs';
import { measureIdle } from './support/idle.mjs';
import { measurePageLoad } from './support/page-load.mjs';
import { report } from './support/report.mjs';
import { measureSteps } from './support/steps.mjs';
import { CARD, GUIDE, loadScripts, subjects } from './support/subjects.mjs';

const RUNS = Number(process.env.RUNS ?? 9);
/** Processors of phones a few years old are about this many times slower. */
const SLOWDOWN = 4;
const IDLE_SAMPLES = 3;

const scripts = await loadScripts();
const bytes = new Map(subjects.map(({ name, tag }) => [name, compressed(scripts[tag])]));
const browser = await startBrowser();
const fast = new Map(subjects.map(({ name }) => [name, []]));
const slow = new Map(subjects.filter(({ main }) => main).map(({ name }) => [name, []]));
const loads = new Map(subjects.filter(({ main }) => main).map(({ name }) => [name, []]));
const idle = [];

// Each run measures all subjects in turn, so that other load on the machine affects all of them.
for (let run = 1; run <= RUNS; run++) {
  for (const subject of subjects) {
    fast.get(subject.name).push(await measureSteps(browser, scripts, subject));
    slow.get(subject.name)?.push(await measureSteps(browser, scripts, subject, SLOWDOWN));
    loads.get(subject.name)?.push({
      fast: await measurePageLoad(browser, scripts, subject),
      slow: await measurePageLoad(browser, scripts, subject, SLOWDOWN),
    });
  }
  console.error(`run ${run} of ${RUNS}, after ${Math.round(performance.now() / 1000)} s`);
}
for (let sample = 0; sample < IDLE_SAMPLES; sample++) {
  idle.push(await measureIdle(browser, scripts, subjects));
}
const version = await browser.version();
await browser.close();

const markdown = report({
  version,
  runs: RUNS,
  slowdown: SLOWDOWN,
  bytes,
  fast,
  slow,
  loads,
  idle,
});
const text = await format(markdown, { parser: 'markdown' });
writeFileSync('bench/RESULTS.md', text);
console.log(text);
const compared = new Map(
  [CARD, GUIDE].map((name) => [
    name,
    fast.get(name).map(({ steps }, run) => ({ steps, load: loads.get(name)[run].fast })),
  ]),
);
writeFileSync('bench/card-ratios.json', `${JSON.stringify(cardRatios(compared), null, 2)}\n`);
