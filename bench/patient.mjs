// How far a patient scrolls for an answer: 25 questions on three screens, and how tall the guide is in each state and
// language. Set in Roboto, so that every machine gives the same figures. Writes PATIENT.md; fails above its limits.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { allLanguages } from '../dist/languages/all-languages.js';
import { startBrowser } from './support/browser.mjs';
import { patientReport } from './support/patient-report.mjs';
import { LOOK_AHEAD, QUESTIONS, STATES } from './support/patient-questions.mjs';

/** The second is the first inside a browser's bars. */
const SCREENS = [
  { name: '390 × 844', width: 390, height: 844 },
  { name: '390 × 664', width: 390, height: 664 },
  { name: '320 × 640', width: 320, height: 640 },
];
const DESKTOP = { name: '1100 × 900', width: 1100, height: 900 };

const read = (path) => readFileSync(new URL(path, import.meta.url));
const FONT = '../node_modules/@fontsource/roboto/files/roboto';
const faces = ['latin', 'latin-ext'].flatMap((subset) =>
  [400, 600, 700].map((weight) => {
    const data = read(`${FONT}-${subset}-${weight}-normal.woff2`).toString('base64');
    const range = subset === 'latin' ? 'U+0-FF, U+2000-206F' : 'U+100-2AF, U+1E00-1EFF';
    return `@font-face { font-family: Roboto; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`;
  }),
);

const browser = await startBrowser();
const page = await browser.newPage();
await page.emulateTimezone('Europe/London');
await page.setContent(
  `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')} body { margin: 16px; font: 16px/1.4 Roboto, sans-serif }</style>`,
);
await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
for (const script of ['../dist/aftercare-guide.js', './support/patient-reader.js'])
  await page.addScriptTag({ content: read(script).toString() });

/** Puts a guide in this state on the page, alone. */
async function show(state, lang = 'en') {
  await page.evaluate(
    async (attributes) => {
      document.querySelector('aftercare-guide')?.remove();
      const guide = document.createElement('aftercare-guide');
      for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
      document.body.append(guide);
      await window.patient.settled(guide);
    },
    {
      lang,
      'clinic-name': 'Rosewater Clinic',
      'clinic-phone': '020 7946 0018',
      ...STATES[state],
    },
  );
}

const measure = () =>
  page.evaluate(() => window.patient.measureGuide(document.querySelector('aftercare-guide')));

/** For each question where its answer ends, and after how many taps. */
async function answersOn({ width, height }, questions) {
  await page.setViewport({ width, height });
  const found = new Map();
  for (const state of new Set(questions.map((each) => each.state))) {
    await show(state);
    const asked = questions.filter((each) => each.state === state);
    const answers = asked.map((each) =>
      each.answers.map((words) => words.map(({ source }) => source)),
    );
    const results = await page.evaluate(
      (each) => window.patient.findAnswers(document.querySelector('aftercare-guide'), each),
      answers,
    );
    for (const [index, { y, taps }] of results.entries())
      found.set(asked[index], { scroll: y === null ? null : Math.max(0, y - height), taps });
  }
  return found;
}

async function measuresOn({ width, height }) {
  await page.setViewport({ width, height });
  const measures = {};
  for (const state of Object.keys(STATES)) {
    await show(state);
    measures[state] = await measure();
  }
  return measures;
}

async function heightsByLanguage({ width, height }) {
  await page.setViewport({ width, height });
  const heights = {};
  for (const { tag } of allLanguages) {
    heights[tag] = {};
    for (const state of Object.keys(STATES)) {
      await show(state, tag);
      heights[tag][state] = (await measure()).height / height;
    }
  }
  return heights;
}

const answers = new Map();
for (const screen of SCREENS)
  answers.set(screen, await answersOn(screen, [...QUESTIONS, ...LOOK_AHEAD]));
const measures = new Map();
for (const screen of [...SCREENS, DESKTOP]) measures.set(screen, await measuresOn(screen));
const heights = await heightsByLanguage(SCREENS[0]);
await browser.close();

const { markdown, missed } = patientReport({ answers, measures, heights });
const text = await format(markdown, { parser: 'markdown' });
writeFileSync(new URL('PATIENT.md', import.meta.url), text);
console.log(text);
for (const each of missed) console.error(`Over its limit: ${each}`);
if (missed.length) process.exitCode = 1;
