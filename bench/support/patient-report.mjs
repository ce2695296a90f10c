import { LOOK_AHEAD, QUESTIONS } from './patient-questions.mjs';
import { median, table } from './table.mjs';

/** In pixels of scrolling, by the name of the screen. */
const MEDIAN = { '390 × 844': 90, '320 × 640': 560 };
const WORST = { '390 × 844': 1200 };
/** Of what is off limits, until when. */
const WORST_NOT_YET = { '390 × 844': 0 };
const MOST_TAPS = 1;
/** In screens of 390 × 844, in English and in any language. */
const HEIGHT = 2.5;
const HEIGHT_IN_ANY = 2.9;
/** From the top of the guide, 320 pixels wide. */
const PHONE = 230;
const SIGNS = 1260;
const NODES = 900;
const SIZES = 4;
const WEIGHTS = 2;

/** @returns The measurements as Markdown, and one sentence for each that is over its limit. */
export function patientReport({ answers, measures, heights }) {
  const missed = [];
  const limit = (what, value, most) => {
    if (most !== undefined && value > most) missed.push(`${what} is ${value}, at most ${most}`);
  };
  const screens = [...answers.keys()];
  const byQuestion = (question) =>
    screens.map((screen) => {
      const { scroll, taps } = answers.get(screen).get(question);
      return scroll === null ? 'not said' : `${scroll}${taps ? ` +${taps}` : ''}`;
    });
  const scrolls = (screen, questions) =>
    questions.map((question) => answers.get(screen).get(question).scroll ?? Infinity);
  const notYet = QUESTIONS.filter(({ kind }) => kind === 'not yet');

  for (const screen of screens) {
    const { name } = screen;
    const all = scrolls(screen, QUESTIONS);
    limit(`${name}: the median`, median(all), MEDIAN[name]);
    limit(`${name}: the worst`, Math.max(...all), WORST[name]);
    limit(
      `${name}: the worst "not yet"`,
      Math.max(...scrolls(screen, notYet)),
      WORST_NOT_YET[name],
    );
    for (const question of [...QUESTIONS, ...LOOK_AHEAD]) {
      const { scroll, taps } = answers.get(screen).get(question);
      if (scroll === null) missed.push(`${name}: "${question.asks}" has no answer`);
      limit(`${name}: taps for "${question.asks}"`, taps, MOST_TAPS);
    }
  }
  for (const [screen, byState] of measures)
    for (const [state, each] of Object.entries(byState)) {
      const at = `${screen.name}, ${state}:`;
      if (screen === screens[0]) {
        limit(`${at} the number of nodes`, each.nodes, NODES);
        limit(`${at} the number of text sizes`, each.sizes.length, SIZES);
        limit(`${at} the number of weights`, each.weights.length, WEIGHTS);
      }
      if (screen.width === 320) {
        limit(`${at} the phone`, each.phone, PHONE);
        limit(`${at} the signs`, each.signs, SIGNS);
      }
    }
  for (const [tag, byState] of Object.entries(heights))
    for (const [state, height] of Object.entries(byState))
      limit(
        `${tag}, ${state}: the height in screens`,
        Number(height.toFixed(2)),
        tag === 'en' ? HEIGHT : HEIGHT_IN_ANY,
      );

  const states = Object.keys(Object.values(heights)[0]);
  const markdown = `# How far a patient scrolls

Measured by \`npm run bench patient\` in Roboto, treated on Friday, November 20, 2026 at 3:30 PM. The second screen is the
first inside a browser's bars.

## The answers

How many pixels a patient scrolls until the end of the answer is in view; \`+1\` is a closed part to open.

${table(
  ['', 'asked on', 'kind', ...screens.map(({ name }) => name)],
  [
    ...[...QUESTIONS, ...LOOK_AHEAD].map((question, index) => [
      `${index + 1}. ${question.asks}`,
      question.state,
      question.kind,
      ...byQuestion(question),
    ]),
    ['**median of 1 to 25**', '', '', ...screens.map((each) => median(scrolls(each, QUESTIONS)))],
    ['**worst of 1 to 25**', '', '', ...screens.map((s) => Math.max(...scrolls(s, QUESTIONS)))],
    ['**worst "not yet"**', '', '', ...screens.map((s) => Math.max(...scrolls(s, notYet)))],
  ],
)}

## The guide, state by state

Pixels below its top. Nodes count text and comments. Sizes, weights and colors are those of all text.

${[...measures]
  .map(
    ([{ name, height }, byState]) => `### ${name}

${table(
  [
    '',
    'height',
    'screens',
    'phone at',
    'signs at',
    'words',
    'nodes',
    'elements',
    'sizes',
    'weights',
    'colors',
  ],
  Object.entries(byState).map(([state, each]) => [
    state,
    each.height,
    (each.height / height).toFixed(2),
    each.phone,
    each.signs,
    each.words,
    each.nodes,
    each.elements,
    each.sizes.map((size) => parseFloat(size)).join(' '),
    each.weights.join(' '),
    each.colors.length,
  ]),
)}`,
  )
  .join('\n\n')}

## Every language

Height in screens of 390 × 844. Roboto has no Arabic and no Chinese; those two are in the machine's own fonts.

${table(
  ['', ...states],
  Object.entries(heights).map(([tag, byState]) => [
    tag,
    ...states.map((state) => byState[state].toFixed(2)),
  ]),
)}
`;
  return { markdown, missed };
}
