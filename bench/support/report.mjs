import { comparison } from './comparison.mjs';
import { peers } from './peers.mjs';
import { CARD, GUIDE, SKIPPED_CARD } from './subjects.mjs';
import { median, milliseconds, ratio, table } from './table.mjs';

const STEPS = {
  script: 'The script, no element yet',
  first: 'First element',
  both: 'From script to first element',
  second: 'One more',
  hundred: '100 more at once',
  thousand: '1,000 at once',
  attribute: 'An attribute changed on all 102',
  wake: 'Waking (`focus`) with all 102',
};
const SLOWED = ['script', 'first', 'both', 'second'];

/** The measurements as Markdown. Does not name the machine: ratios apply to others, milliseconds do not. */
export function report({ version, runs, slowdown, bytes, fast, slow, loads, idle }) {
  const step = (results, what) => (name, key) => {
    const values = results.get(name).map(({ steps }) => steps[key]?.[what]);
    return values.includes(undefined) ? null : median(values);
  };
  const weight = (name, what) => median(fast.get(name).map((each) => each.weight[what])) / 100;
  const cpu = step(fast, 'cpu');
  const names = [GUIDE, ...peers.map(({ name }) => name), CARD];
  const beside = (value, unit, keys = Object.keys(STEPS)) =>
    comparison(
      ['', ...keys.map((key) => STEPS[key])],
      names,
      keys.map((key) => (name) => value(name, key)),
      unit,
    );
  const loadOf = (speed, what) => (name) =>
    median(loads.get(name).map((each) => each[speed][what]));
  const idleOf = (name, what) =>
    6 * median(idle.map((sample) => sample.find((each) => each.name === name)[what]));
  const growth = names
    .filter((name) => cpu(name, 'thousand') !== null)
    .map((name) => [name, ratio(cpu(name, 'thousand'), 10 * cpu(name, 'hundred'))]);

  return `# What it costs

Measured by \`npm run bench\` in ${version}, headless: medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, each in a fresh process, the
subjects taking turns. The guide is in its full layout, one day after the treatment. Milliseconds depend on the machine;
the ratios to the guide, in brackets, apply to others too. Less is better everywhere.

It is compared with elements of other projects that are used in the same way, with one script and one tag:

${[...peers.map(({ name, module, shows }) => `- ${name} (npm: \`${module}\`): ${shows}`)].join('\n')}
- ${CARD} (\`bench/bare-lit-card.js\`): 43 nodes that decide nothing, as a yardstick

All are bundled and minified in the same way, each with all its dependencies.

## Bytes of the one script

${comparison(
  ['', 'raw', 'gzip', 'Brotli'],
  names,
  ['raw', 'gzip', 'brotli'].map((kind) => (name) => bytes.get(name)[kind]),
  (value) => `${(value / 1000).toFixed(1)} kB`,
)}

## A page with one, from the navigation until it is painted, in milliseconds

The tag in the markup, the script deferred and in a file of its own on the same machine, nothing in a cache. A browser
reads a script from a file beside the main thread.

${comparison(
  ['', 'Main thread', 'Elapsed', `Elapsed, slowed ${slowdown} times`],
  names,
  [loadOf('fast', 'cpu'), loadOf('fast', 'wall'), loadOf('slow', 'wall')],
  milliseconds,
)}

## Processor time of the main thread, in milliseconds

Here and below the script is inline, so that its reading is in the figures, and the page is there before. Script, style,
layout and painting, then and in the idle time after it; what the measuring takes is taken off.

${beside(cpu, milliseconds)}

## Elapsed until painted, in milliseconds

${beside(step(fast, 'wall'), milliseconds)}

## Elapsed with the processor slowed ${slowdown} times, as on a phone

${beside(step(slow, 'wall'), milliseconds, SLOWED)}

## Growth

Processor time of 1,000 elements to ten times that of 100. At 1 it grows as the number of elements does.

${table(['', '1,000 to 10 × 100'], growth)}

## What one element keeps

Each of 100, after a garbage collection. Nodes count shadow roots, comments and white space.

${comparison(
  ['', 'Script heap, kB', 'Document heap, kB', 'Nodes'],
  names,
  [
    (name) => weight(name, 'script') / 1000,
    (name) => weight(name, 'document') / 1000,
    (name) => weight(name, 'nodes'),
  ],
  (value, column) => (column === 2 ? String(Math.round(value)) : value.toFixed(1)),
)}

## While nothing happens

On the main thread, per minute, with 100 elements, from ${idle.length} samples of ten seconds. The clock runs.

${table(
  ['', 'Tasks', 'Timers', 'Frames asked for', 'Processor time, ms'],
  idle[0].map(({ name }) => [
    name,
    ...['tasks', 'timers', 'frames', 'cpu'].map((what) => Math.round(idleOf(name, what))),
  ]),
)}

## The guide's variants: processor time in milliseconds

Off screen, a guide is not laid out (\`content-visibility: auto\`). The bare card is given the same in "off screen
skipped".

${table(
  ['', 'First', 'One more', '100 more', 'its style', 'its layout', 'Attribute', 'Waking'],
  [CARD, SKIPPED_CARD, ...[...fast.keys()].filter((name) => name.startsWith(GUIDE))].map((name) => [
    name,
    ...['first', 'second', 'hundred'].map((key) => milliseconds(cpu(name, key))),
    ...['style', 'layout'].map((part) => milliseconds(step(fast, part)(name, 'hundred'))),
    ...['attribute', 'wake'].map((key) => milliseconds(cpu(name, key))),
  ]),
)}
`;
}
