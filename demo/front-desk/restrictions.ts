import { endOf, hoursOf } from '../../src/guidance/end.js';
import { windows } from '../../src/guidance/microneedling/windows.js';

type Avoid = Extract<(typeof windows.items)[number], { kind: 'avoid' }>;
type Ending = Exclude<Avoid, { until: null }>;

/** Their names for the staff. If one is missing here, it does not compile. */
const NAMES = {
  makeup: 'Makeup',
  sweating: 'Sweating, workouts, sauna',
  'direct-sun': 'Direct sun',
  actives: 'Strong skin products',
  scrubbing: 'Scrubbing the face',
} as const satisfies Record<Ending['id'], string>;

/** The restrictions that end, and so can be extended, with their hours in the guidance. */
export const RESTRICTIONS: readonly {
  readonly id: string;
  readonly name: string;
  readonly until: number;
}[] = windows.items
  .filter((item): item is Ending => item.kind === 'avoid' && item.until !== null)
  .map(({ id, until }) => ({ id, name: NAMES[id], until: hoursOf(endOf(until)).most }));
