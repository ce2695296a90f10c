import type { Protocol } from '../protocol.js';

/** Day 0 to 7, by the phases' ids. */
const healing = ['immediate', 'first-48-hours', 'first-week'] as const;
const healed = ['long-term'] as const;

// Notes that stand more than once.
const noEnd = 'No end is given, so there is none.';
const forAWeek = 'No end is given: it is shown for the first week.';
const worse = 'What gets worse is a warning; mild redness or swelling alone is not.';
const beyond = 'Goes beyond the source, to be on the safe side; it may be taken out.';

/**
 * Microneedling: what holds when, and which fact of the source each entry carries. No words here.
 * Where the source gives no end there is none; "the first 24 to 48 hours" is 48 for every restriction in it.
 */
export const windows = {
  id: 'microneedling',
  version: '1.0.0',
  reviewed: null,
  phases: [
    { id: 'immediate', fromDay: 0, first: ['makeup', 'wash'], facts: ['F07', 'F15', 'F64'] },
    { id: 'first-48-hours', fromDay: 1, facts: ['F18', 'F51', 'F64'] },
    { id: 'first-week', fromDay: 3, first: ['hydrate'], facts: ['F28', 'F30', 'F33'] },
    { id: 'long-term', fromDay: 8, first: ['routine'], facts: ['F37', 'F39', 'F42'] },
  ],
  items: [
    {
      id: 'makeup',
      kind: 'avoid',
      until: 24,
      then: 'yes',
      facts: ['F15', 'F16'],
      note: 'The source says "at least 24 hours".',
    },
    {
      id: 'sweating',
      kind: 'avoid',
      until: 48,
      then: 'yes',
      facts: ['F21', 'F22'],
      note: 'The source says 48 hours.',
    },
    {
      id: 'direct-sun',
      kind: 'avoid',
      until: 168,
      then: 'care',
      facts: ['F17', 'F18', 'F33', 'F36'],
      note: 'The source ends it with the first week; after that it is still "with care", never a plain yes.',
    },
    {
      id: 'actives',
      kind: 'avoid',
      until: 48,
      then: 'ask',
      facts: ['F23', 'F24', 'F25', 'F26', 'F27', 'F64'],
      note: 'The source gives no end of its own: off limits for the first 48 hours, then ask the clinic first.',
    },
    {
      id: 'scrubbing',
      kind: 'avoid',
      until: 168,
      then: 'ask',
      facts: ['F08', 'F31', 'F64'],
      note: 'The source ends it with the first week, and says nothing of later: then ask the clinic first.',
    },
    {
      id: 'unwashed-hands',
      kind: 'avoid',
      until: null,
      then: 'ask',
      facts: ['F14', 'F51'],
      note: noEnd,
    },
    { id: 'picking', kind: 'avoid', until: null, then: 'ask', facts: ['F48'], note: noEnd },
    { id: 'smoking', kind: 'avoid', until: null, then: 'ask', facts: ['F61', 'F63'], note: noEnd },
    {
      id: 'alcohol',
      kind: 'avoid',
      until: null,
      then: 'ask',
      facts: ['F62', 'F63'],
      note: 'The source says both "alcohol" and "excessive": a lot of it is meant. No end is given, so there is none.',
    },
    { id: 'wash', kind: 'do', facts: ['F07', 'F09', 'F51', 'F64'] },
    { id: 'hydrate', kind: 'do', facts: ['F11', 'F28', 'F29', 'F49', 'F64'] },
    {
      id: 'sunscreen',
      kind: 'do',
      facts: ['F19', 'F20', 'F56', 'F57', 'F64'],
      note: 'From the treatment day on. Some clinics want none in the first 24 hours: write "from": 24.',
    },
    { id: 'simple-routine', kind: 'do', phases: healing, facts: ['F30', 'F32'] },
    { id: 'hat-and-shade', kind: 'do', phases: healing, facts: ['F34', 'F35'] },
    { id: 'cold-compress', kind: 'do', phases: healing, facts: ['F46'] },
    {
      id: 'special-serum',
      kind: 'do',
      phases: ['immediate'],
      facts: ['F13'],
      note: 'The source suggests one and names none: only what the clinic gave or agreed to.',
    },
    { id: 'routine', kind: 'do', phases: healed, facts: ['F37'] },
    { id: 'sunscreen-habit', kind: 'do', phases: healed, facts: ['F39', 'F40'] },
    { id: 'collagen', kind: 'do', phases: healed, facts: ['F38'], note: 'The source names none.' },
    {
      id: 'next-session',
      kind: 'do',
      phases: healed,
      facts: ['F41', 'F42'],
      note: 'The source gives no interval: ask the clinic.',
    },
  ],
  questions: [
    { id: 'makeup', item: 'makeup', facts: ['F15'] },
    { id: 'exercise', item: 'sweating', facts: ['F21'] },
    { id: 'sun', item: 'direct-sun', facts: ['F18', 'F33'] },
    { id: 'actives', item: 'actives', facts: ['F23', 'F24', 'F25', 'F26'] },
    { id: 'scrub', item: 'scrubbing', facts: ['F08', 'F31'] },
    { id: 'wash', item: 'wash', answer: 'yes', facts: ['F07'] },
    { id: 'hydrate', item: 'hydrate', answer: 'yes', facts: ['F11', 'F12'] },
    { id: 'sunscreen', item: 'sunscreen', answer: 'yes', facts: ['F19'] },
    { id: 'cold-compress', answer: 'yes', facts: ['F46'] },
    { id: 'touch', answer: 'care', facts: ['F14', 'F51'] },
    { id: 'pick', item: 'picking', facts: ['F48'] },
    { id: 'smoke', item: 'smoking', facts: ['F61'] },
    { id: 'alcohol', item: 'alcohol', facts: ['F62'] },
    {
      id: 'fruit',
      answer: 'yes',
      facts: ['F26', 'F60'],
      note: 'The limit on vitamin C is for what goes on the skin; fruit is fine.',
    },
    { id: 'next-session', answer: 'ask', facts: ['F41', 'F42'] },
    { id: 'other', answer: 'not-covered', facts: ['F65'], note: 'The source is silent on these.' },
  ],
  signs: [
    {
      id: 'redness-and-swelling',
      level: 'usual',
      until: 72,
      facts: ['F43', 'F44', 'F45'],
      note: 'The source says "a few days", which is read as 3. Redness comes last, since it is hard to see on brown and black skin.',
    },
    { id: 'tightness', level: 'usual', phases: healing, facts: ['F06', 'F10'], note: forAWeek },
    { id: 'burns-easily', level: 'usual', phases: healing, facts: ['F17'], note: forAWeek },
    { id: 'peeling', level: 'usual', phases: healing, facts: ['F47'], note: forAWeek },
    { id: 'worse-swelling', level: 'call', facts: ['F52', 'F53'], note: worse },
    { id: 'worse-redness', level: 'call', facts: ['F52', 'F53'], note: worse },
    { id: 'pus', level: 'call', facts: ['F52', 'F53'] },
    {
      id: 'not-eased',
      level: 'call',
      from: 72,
      facts: ['F45'],
      note: 'The source says "a few days", which is read as 3: what has not eased by then is a reason to call.',
    },
    { id: 'high-temperature', level: 'call', general: true, note: beyond },
    { id: 'worse-pain', level: 'call', general: true, note: beyond },
    { id: 'spreading', level: 'call', general: true, note: beyond },
    { id: 'blisters', level: 'call', general: true, note: beyond },
    // The source's list of signs is open ("such as").
    { id: 'worried', level: 'call', facts: ['F52', 'F53'] },
    { id: 'throat', level: 'emergency', general: true, note: beyond },
    { id: 'breathing', level: 'emergency', general: true, note: beyond },
  ],
  products: [
    { id: 'serum', facts: ['F12', 'F54'] },
    { id: 'moisturizer', facts: ['F55'] },
    { id: 'sunscreen', facts: ['F56', 'F57'] },
  ],
  tips: [
    { id: 'water', facts: ['F58'] },
    { id: 'food', facts: ['F59', 'F60'] },
  ],
  about: [
    { id: 'needles', facts: ['F02'] },
    { id: 'healing', facts: ['F03'] },
    { id: 'used-for', facts: ['F04'] },
    { id: 'exosomes', facts: ['F05'], note: 'Background only: no effect is promised.' },
    { id: 'infection', facts: ['F50'] },
  ],
  closing: [
    { id: 'good-care', facts: ['F01'] },
    {
      id: 'clinic-first',
      facts: ['F65'],
      note: 'The source says "dermatologist"; many patients are treated by a nurse, so it is "your clinic".',
    },
  ],
} as const satisfies Omit<Protocol, 'texts'>;
