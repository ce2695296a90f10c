import { CARD, GUIDE, SKIPPED_CARD } from './subjects.mjs';
import { median, milliseconds, ratio, table } from './table.mjs';

const STEPS = {
  script: 'The script, no element yet',
  first: 'First element',
  both: 'From script to first element',
  second: 'One more',
  hundred: '100 more at once',
  attribute: '`procedure-date` changed on all 102',
  wake: 'Waking (`focus`) with all 102',
  thousand: '1,000 at once',
};

/** The measurements as Markdown. Says nothing of the machine: ratios carry over, milliseconds do not. */
export function report({ version, runs, slowdown, fast, slow, idle }) {
  const of = (results, name, step, what) =>
    median(results.get(name).map(({ steps }) => steps[step][what]));
  const weight = (name, what) => median(fast.get(name).map((each) => each.weight[what])) / 100;
  const cpu = (name, step) => of(fast, name, step, 'cpu');
  const steps = Object.keys(STEPS);

  return `# What it costs

Measured by \`npm run bench\` in ${version}, headless: medians of ${runs} runs, each in a fresh process, the
subjects taking turns. The guide is in its full layout, one day after the treatment. Beside it stands a bare Lit card
of 43 nodes that decides nothing (\`bench/bare-lit-card.js\`), as it is and with \`content-visibility: auto\`, which the
guide has. Milliseconds are one machine's; the ratios are what carries over.

## Processor time of the main thread, in milliseconds

Script, style, layout and painting; what the measuring takes is taken off.

${comparison(steps, cpu)}

## Elapsed until painted, in milliseconds

${comparison(steps, (name, step) => of(fast, name, step, 'wall'))}

## Elapsed with the processor slowed ${slowdown} times, as on a phone

${comparison(steps.slice(0, -1), (name, step) => of(slow, name, step, 'wall'))}

## Variants: processor time in milliseconds

"Off screen rendered" takes \`content-visibility: auto\` away from the guide.

${table(
  ['', 'First', 'One more', '100 more', 'its style', 'its layout', 'Attribute', 'Waking', '1,000'],
  [...fast.keys()].map((name) => [
    name,
    ...['first', 'second', 'hundred'].map((step) => milliseconds(cpu(name, step))),
    ...['style', 'layout'].map((part) => milliseconds(of(fast, name, 'hundred', part))),
    ...['attribute', 'wake', 'thousand'].map((step) => milliseconds(cpu(name, step))),
  ]),
)}

## What one element keeps

Each of 100, after a garbage collection. Lit's comments and the white space of templates are nodes too.

${table(
  ['', 'Script heap, kB', 'Document heap, kB', 'Nodes'],
  [...fast.keys()].map((name) => [
    name,
    (weight(name, 'script') / 1000).toFixed(1),
    (weight(name, 'document') / 1000).toFixed(1),
    Math.round(weight(name, 'nodes')),
  ]),
)}

## While nothing happens

On the main thread, per minute, from ${idle.length} samples of ten seconds. The clock runs.

${table(
  ['', 'Tasks', 'Timers', 'Frames asked for', 'Processor time, ms'],
  idle[0].map(({ name }, index) => [
    name,
    ...['tasks', 'timers', 'frames', 'cpu'].map((what) =>
      Math.round(6 * median(idle.map((sample) => sample[index][what]))),
    ),
  ]),
)}
`;
}

/** The guide beside both cards, a line a step. */
function comparison(steps, value) {
  return table(
    ['', CARD, SKIPPED_CARD, GUIDE, 'to the card', 'to the skipped'],
    steps.map((step) => {
      const [card, skipped, guide] = [CARD, SKIPPED_CARD, GUIDE].map((name) => value(name, step));
      const times = [card, skipped, guide].map(milliseconds);
      return [STEPS[step], ...times, ratio(guide, card), ratio(guide, skipped)];
    }),
  );
}
