// Fails if the guide has become slower than when `npm run bench` last ran: if its processor time, as a multiple of a bare
// Lit card's in the same runs, has grown by more than 15 %. Needs a quiet machine. Use RUNS=1 to try it out.
import { readFileSync } from 'node:fs';
import { startBrowser } from './support/browser.mjs';
import { cardRatios } from './support/card-ratios.mjs';
import { measurePageLoad } from './support/page-load.mjs';
import { measureSteps } from './support/steps.mjs';
import { CARD, GUIDE, loadScripts, subjects } from './support/subjects.mjs';

const RUNS = Number(process.env.RUNS ?? 9);
const GROWTH = 1.15;

const before = JSON.parse(readFileSync(new URL('card-ratios.json', import.meta.url), 'utf8'));
const scripts = await loadScripts();
const compared = subjects.filter(({ name }) => name === CARD || name === GUIDE);
const runs = new Map(compared.map(({ name }) => [name, []]));
const browser = await startBrowser();
for (let run = 1; run <= RUNS; run++)
  for (const subject of compared) {
    const { steps } = await measureSteps(browser, scripts, subject);
    const load = await measurePageLoad(browser, scripts, subject);
    runs.get(subject.name).push({ steps, load });
  }
await browser.close();

console.log('Processor time of the guide, as a multiple of the bare card’s:');
for (const [what, now] of Object.entries(cardRatios(runs))) {
  const isSlower = now > before[what] * GROWTH;
  console.log(`${what}: ${now}, was ${before[what]}${isSlower ? ': more than 15 % slower' : ''}`);
  if (isSlower) process.exitCode = 1;
}
