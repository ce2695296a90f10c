import { microneedling, type Protocol } from 'aftercare-guide';

// Your own guidance. Here: the built-in one, with 72 hours for makeup.
export const guidance: Protocol = {
  ...microneedling,
  version: 'Linden 1',
  items: microneedling.items.map((item) =>
    item.id === 'makeup' && item.kind === 'avoid' ? { ...item, until: 72 } : item,
  ),
};
