import { CARD, GUIDE } from './subjects.mjs';
import { median } from './table.mjs';

/** The processor time of one run of a subject, from `measureSteps` and `measurePageLoad`. */
const TIMES = {
  'A page with one': ({ load }) => load,
  'The script, no element yet': ({ steps }) => steps.script,
  'First element': ({ steps }) => steps.first,
  '100 more at once': ({ steps }) => steps.hundred,
  '1,000 at once': ({ steps }) => steps.thousand,
  'An attribute changed on all 102': ({ steps }) => steps.attribute,
};

/**
 * How many times the processor time of the bare card the guide takes. Milliseconds depend on the machine; these hardly do.
 *
 * @param runs - By a subject's name, a list of its runs: `steps` and `load`.
 * @returns {Record<string, number>} By what was measured.
 */
export function cardRatios(runs) {
  const typical = (name, timeOf) => median(runs.get(name).map((run) => timeOf(run).cpu));
  return Object.fromEntries(
    Object.entries(TIMES).map(([what, timeOf]) => {
      const ratio = typical(GUIDE, timeOf) / typical(CARD, timeOf);
      return [what, Number(ratio.toFixed(2))];
    }),
  );
}
