import { en } from '../../src/languages/en.js';
import { allTextsOf, asSeen } from '../support/languages.js';

/** The clinic's own texts in the gallery, which are not translated. */
const CLINICS_OWN = [
  'Rosewater Clinic for Skin Health and Laser Medicine, Marylebone',
  'Rosewater Clinic',
  'Nurse line',
  'care@rosewater.example',
  'https://rosewater.example/aftercare',
  // Its city, if the device's clock is not the clinic's.
  'London',
];

/** Whole blocks that are correctly the same as in English. */
const RIGHTLY_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['Website'],
  es: ['No'],
  it: ['No'],
};

/** Latin words of every language: ingredients, and what is printed on a bottle. */
const ON_THE_BOTTLE = ['SPF', 'UVA', 'UVB', 'AHA', 'BHA', 'A', 'C'];

/** English words that other languages have taken over. */
const LOAN_WORDS = ['hot yoga', 'spf 30+'];

/** In every English sentence of some length; no word of any of the other eight languages. */
const ENGLISH_WORDS = /\b(the|your|you|and|with|until|treated|treatment|skin|clinic|ask|days?)\b/i;

interface Pattern {
  readonly english: string;
  readonly finds: (block: string) => boolean;
}

const patterns: readonly Pattern[] = [...allTextsOf(en).values()]
  // "{from} to {to}" is no English: other languages have such a word too.
  .filter((text) => /\p{L}/u.test(text.replace(/\{\w+\}(?: to)?/g, '')))
  .flatMap(patternsOf);

/** Finds a text of several words in any block, sentence by sentence; a short one only as a whole block. */
function patternsOf(english: string): readonly Pattern[] {
  const plain = english.toLowerCase();
  const whole = new RegExp(
    `^${plain
      .split(/\{\w+\}/)
      .map(escape)
      .join('.+')}$`,
  );
  const pieces = plain
    .split(/\{\w+\}|[.:?,…]+(?:\s|$)/)
    .map(asSeen)
    .filter((piece) => /\S\s\S/.test(piece) && !LOAN_WORDS.includes(piece));
  return [
    { english, finds: (block) => whole.test(block) },
    ...pieces.map((piece) => {
      const words = new RegExp(`(?<!\\p{L})${escape(piece)}(?!\\p{L})`, 'u');
      return { english: piece, finds: (block: string) => words.test(block) };
    }),
  ];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The English texts in a guide of another language, each with the English text that was found. */
export function englishIn(blocks: readonly string[], code: string): readonly string[] {
  const right = RIGHTLY_THE_SAME[code] ?? [];
  return [...new Set(blocks)]
    .filter((block) => !right.includes(block))
    .map((block) => CLINICS_OWN.reduce((rest, own) => rest.replace(own, '…'), block))
    .flatMap((block) => {
      const found = patterns.find(({ finds }) => finds(block.toLowerCase()))?.english;
      const word = ENGLISH_WORDS.exec(block)?.[0];
      return found || word ? [`${found ?? word}: ${block}`] : [];
    });
}

/** Latin words in a language of another script, each once, except those on every bottle and the clinic's. */
export function latinWordsIn(blocks: readonly string[]): readonly string[] {
  const words = blocks
    .map((block) => CLINICS_OWN.reduce((rest, own) => rest.replace(own, ''), block))
    .flatMap((block) => block.match(/\p{Script=Latin}+/gu) ?? []);
  return [...new Set(words)].filter((word) => !ON_THE_BOTTLE.includes(word));
}
