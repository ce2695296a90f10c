import type { windows } from '../guidance/microneedling/windows.js';

/** What an entry of the guidance is based on. */
export interface Origin {
  /** The facts of the source that it carries, by their ids. */
  readonly facts?: readonly string[];
  /** For editors of a protocol file: how the source was read. */
  readonly note?: string;
}

type Windows = typeof windows;
type Section = {
  [Key in keyof Windows]: Windows[Key] extends readonly unknown[] ? Key : never;
}[keyof Windows];

/** The compiler rejects an entry without an origin, and an origin without an entry. */
type Provenance = {
  readonly [Key in Section]: Readonly<Record<Windows[Key][number]['id'], Origin>>;
};

// Notes that are used more than once.
const noEnd = 'No end is given, so there is none.';
const forAWeek = 'No end is given: it is shown for the first week.';
const worse = 'What gets worse is a warning; mild redness or swelling alone is not.';
const beyond = 'Goes beyond the source, to be on the safe side; it may be taken out.';

/** Which facts of the source each entry of `windows.ts` carries, and how the source was read. */
export const provenance: Provenance = {
  phases: {
    immediate: { facts: ['F07', 'F15', 'F64'] },
    'first-48-hours': { facts: ['F18', 'F51', 'F64'] },
    'first-week': { facts: ['F28', 'F30', 'F33'] },
    'long-term': { facts: ['F37', 'F39', 'F42'] },
  },
  items: {
    makeup: { facts: ['F15', 'F16'], note: 'The source says "at least 24 hours".' },
    sweating: { facts: ['F21', 'F22'], note: 'The source says 48 hours.' },
    'direct-sun': {
      facts: ['F17', 'F18', 'F33', 'F36'],
      note: 'The source ends it with the first week; after that it is still "with care", never a plain yes.',
    },
    actives: {
      facts: ['F23', 'F24', 'F25', 'F26', 'F27', 'F64'],
      note: 'The source gives no end of its own: off limits for the first 48 hours, then ask the clinic first.',
    },
    scrubbing: {
      facts: ['F08', 'F31', 'F64'],
      note: 'The source ends it with the first week, and says nothing of later: then ask the clinic first.',
    },
    'unwashed-hands': { facts: ['F14', 'F51'], note: noEnd },
    picking: { facts: ['F48'], note: noEnd },
    smoking: { facts: ['F61', 'F63'], note: noEnd },
    alcohol: {
      facts: ['F62', 'F63'],
      note: 'The source says both "alcohol" and "excessive": a lot of it is meant. No end is given, so there is none.',
    },
    wash: { facts: ['F07', 'F09', 'F51', 'F64'] },
    hydrate: { facts: ['F11', 'F28', 'F29', 'F49', 'F64'] },
    sunscreen: {
      facts: ['F19', 'F20', 'F56', 'F57', 'F64'],
      note: 'From the treatment day on. Some clinics want none in the first 24 hours: write "from": 24.',
    },
    'simple-routine': { facts: ['F30', 'F32'] },
    'hat-and-shade': { facts: ['F34', 'F35'] },
    'cold-compress': { facts: ['F46'] },
    'special-serum': {
      facts: ['F13'],
      note: 'The source suggests one and names none: only what the clinic gave or agreed to.',
    },
    routine: { facts: ['F37'] },
    'sunscreen-habit': { facts: ['F39', 'F40'] },
    collagen: { facts: ['F38'], note: 'The source names none.' },
    'next-session': {
      facts: ['F41', 'F42'],
      note: 'The source gives no interval: ask the clinic.',
    },
  },
  questions: {
    makeup: { facts: ['F15'] },
    exercise: { facts: ['F21'] },
    sun: { facts: ['F18', 'F33'] },
    actives: { facts: ['F23', 'F24', 'F25', 'F26'] },
    scrub: { facts: ['F08', 'F31'] },
    wash: { facts: ['F07'] },
    hydrate: { facts: ['F11', 'F12'] },
    sunscreen: { facts: ['F19'] },
    'cold-compress': { facts: ['F46'] },
    touch: { facts: ['F14', 'F51'] },
    pick: { facts: ['F48'] },
    smoke: { facts: ['F61'] },
    alcohol: { facts: ['F62'] },
    fruit: {
      facts: ['F26', 'F60'],
      note: 'The limit on vitamin C is for what goes on the skin; fruit is fine.',
    },
    'next-session': { facts: ['F41', 'F42'] },
    other: { facts: ['F65'], note: 'The source is silent on these.' },
  },
  signs: {
    'redness-and-swelling': {
      facts: ['F43', 'F44', 'F45'],
      note: 'The source says "a few days", which is read as 3. Redness comes last, since it is hard to see on brown and black skin.',
    },
    tightness: { facts: ['F06', 'F10'], note: forAWeek },
    'burns-easily': { facts: ['F17'], note: forAWeek },
    peeling: { facts: ['F47'], note: forAWeek },
    'worse-swelling': { facts: ['F52', 'F53'], note: worse },
    'worse-redness': { facts: ['F52', 'F53'], note: worse },
    pus: { facts: ['F52', 'F53'] },
    'not-eased': {
      facts: ['F45'],
      note: 'The source says "a few days", which is read as 3: what has not eased by then is a reason to call.',
    },
    'high-temperature': { note: beyond },
    'worse-pain': { note: beyond },
    spreading: { note: beyond },
    blisters: { note: beyond },
    // The source's list of signs is open ("such as").
    worried: { facts: ['F52', 'F53'] },
    throat: { note: beyond },
    breathing: { note: beyond },
  },
  products: {
    serum: { facts: ['F12', 'F54'] },
    moisturizer: { facts: ['F55'] },
    sunscreen: { facts: ['F56', 'F57'] },
  },
  tips: {
    water: { facts: ['F58'] },
    food: { facts: ['F59', 'F60'] },
  },
  about: {
    needles: { facts: ['F02'] },
    healing: { facts: ['F03'] },
    'used-for': { facts: ['F04'] },
    exosomes: { facts: ['F05'], note: 'Background only: no effect is promised.' },
    infection: { facts: ['F50'] },
    'good-care': { facts: ['F01'] },
  },
  closing: {
    'clinic-first': {
      facts: ['F65'],
      note: 'The source says "dermatologist"; many patients are treated by a nurse, so it is "your clinic".',
    },
  },
};
