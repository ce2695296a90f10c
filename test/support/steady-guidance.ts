import { microneedling } from '../../src/guidance/microneedling/microneedling.js';
import type { Protocol } from '../../src/guidance/protocol.js';

/** For tests of dates and clocks, which work out ends by hand: hours that stay as they are. */
const STEADY_HOURS: Readonly<Record<string, number>> = {
  makeup: 24,
  sweating: 48,
  'direct-sun': 168,
  actives: 48,
  scrubbing: 168,
};

/** The built-in guidance with hours that no change of the guidance touches: 24, 48 and 168. */
export const steadyGuidance: Protocol = {
  ...microneedling,
  items: microneedling.items.map((item) =>
    item.kind === 'avoid' ? { ...item, until: STEADY_HOURS[item.id] ?? null } : item,
  ),
};
