import type { Protocol } from '../protocol.js';

/** Day 0 to 7, by the phases' ids. */
const healing = ['immediate', 'first-48-hours', 'first-week'] as const;
const healed = ['long-term'] as const;

/**
 * Microneedling: what holds when. The words are in other files, the source of each entry is in `provenance/`.
 * Without an end in the source there is none here; "the first 24 to 48 hours" counts as 48 for every restriction.
 */
export const windows = {
  id: 'microneedling',
  version: '1.0.0',
  reviewed: null,
  phases: [
    { id: 'immediate', fromDay: 0, first: ['makeup', 'wash'] },
    { id: 'first-48-hours', fromDay: 1 },
    { id: 'first-week', fromDay: 3, first: ['hydrate'] },
    { id: 'long-term', fromDay: 8, first: ['routine'] },
  ],
  items: [
    { id: 'makeup', kind: 'avoid', until: 24, then: 'yes' },
    { id: 'sweating', kind: 'avoid', until: 48, then: 'yes' },
    { id: 'direct-sun', kind: 'avoid', until: 168, then: 'care' },
    { id: 'actives', kind: 'avoid', until: 48, then: 'ask' },
    { id: 'scrubbing', kind: 'avoid', until: 168, then: 'ask' },
    { id: 'unwashed-hands', kind: 'avoid', until: null, then: 'ask' },
    { id: 'picking', kind: 'avoid', until: null, then: 'ask' },
    { id: 'smoking', kind: 'avoid', until: null, then: 'ask' },
    { id: 'alcohol', kind: 'avoid', until: null, then: 'ask' },
    { id: 'wash', kind: 'do' },
    { id: 'hydrate', kind: 'do' },
    { id: 'sunscreen', kind: 'do' },
    { id: 'simple-routine', kind: 'do', phases: healing },
    { id: 'hat-and-shade', kind: 'do', phases: healing },
    { id: 'cold-compress', kind: 'do', phases: healing },
    { id: 'special-serum', kind: 'do', phases: ['immediate'] },
    { id: 'routine', kind: 'do', phases: healed },
    { id: 'sunscreen-habit', kind: 'do', phases: healed },
    { id: 'collagen', kind: 'do', phases: healed },
    { id: 'next-session', kind: 'do', phases: healed },
  ],
  questions: [
    { id: 'makeup', item: 'makeup' },
    { id: 'exercise', item: 'sweating' },
    { id: 'sun', item: 'direct-sun' },
    { id: 'actives', item: 'actives' },
    { id: 'scrub', item: 'scrubbing' },
    { id: 'wash', item: 'wash', answer: 'yes' },
    { id: 'hydrate', item: 'hydrate', answer: 'yes' },
    { id: 'sunscreen', item: 'sunscreen', answer: 'yes' },
    { id: 'cold-compress', answer: 'yes' },
    { id: 'touch', answer: 'care' },
    { id: 'pick', item: 'picking' },
    { id: 'smoke', item: 'smoking' },
    { id: 'alcohol', item: 'alcohol' },
    { id: 'fruit', answer: 'yes' },
    { id: 'next-session', answer: 'ask' },
    { id: 'other', answer: 'not-covered' },
  ],
  signs: [
    { id: 'redness-and-swelling', level: 'usual', until: 72 },
    { id: 'tightness', level: 'usual', phases: healing },
    { id: 'burns-easily', level: 'usual', phases: healing },
    { id: 'peeling', level: 'usual', phases: healing },
    { id: 'worse-swelling', level: 'call' },
    { id: 'worse-redness', level: 'call' },
    { id: 'pus', level: 'call' },
    { id: 'not-eased', level: 'call', from: 72 },
    { id: 'high-temperature', level: 'call', general: true },
    { id: 'worse-pain', level: 'call', general: true },
    { id: 'spreading', level: 'call', general: true },
    { id: 'blisters', level: 'call', general: true },
    { id: 'worried', level: 'call' },
    { id: 'throat', level: 'emergency', general: true },
    { id: 'breathing', level: 'emergency', general: true },
  ],
  products: [{ id: 'serum' }, { id: 'moisturizer' }, { id: 'sunscreen' }],
  tips: [{ id: 'water' }, { id: 'food' }],
  about: [
    { id: 'needles' },
    { id: 'healing' },
    { id: 'used-for' },
    { id: 'exosomes' },
    { id: 'infection' },
    { id: 'good-care' },
  ],
  closing: [{ id: 'clinic-first' }],
} as const satisfies Omit<Protocol, 'texts'>;
