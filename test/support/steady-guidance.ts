import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import type { Protocol } from '../../src/guidance/protocol.js';

/** Fixed hours for tests of dates and clocks, which work out ends by hand. */
const STEADY_HOURS: Readonly<Record<string, number>> = {
  makeup: 24,
  sweating: 48,
  'direct-sun': 168,
  actives: 48,
  scrubbing: 168,
};

/** The built-in guidance with fixed hours, independent of its real ones: 24, 48 and 168. */
export const steadyGuidance: Protocol = {
  ...microneedling,
  items: microneedling.items.map((item) =>
    item.kind === 'avoid' ? { ...item, until: STEADY_HOURS[item.id] ?? null } : item,
  ),
};
