// The words that clinics use for a restriction, and its name in the guide.
import { en } from '../../dist/guidance/microneedling/en.js';

const WORDS = {
  sweating:
    'exercise exercises exercising gym sport sports workout workouts training running sauna steam yoga hot-yoga heat',
  makeup: 'make-up cosmetics foundation concealer mascara powder lipstick',
  actives: 'retinol retinoid retinoids acid acids aha bha vitamin-c peel peels active',
  scrubbing: 'scrub scrubs exfoliate exfoliating exfoliation exfoliant brush brushes',
  'direct-sun': 'sun sunlight sunbathing tanning sunbed uv',
};
const NAMES = new Map(
  Object.entries(WORDS).flatMap(([id, words]) => words.split(' ').map((word) => [word, id])),
);

/** `exercise:72` as the guide knows it: `sweating:72`. Other words stay, and the guide says what is wrong with them. */
export function asRestrictions(text) {
  return text.replace(/[\p{L}-]+(?=\s*[:=])/gu, (word) => NAMES.get(word.toLowerCase()) ?? word);
}

/** What the clinic's words mean; '' if they are the guide's own. */
export function meaningOfExtend(text) {
  const written = asRestrictions(text);
  if (written === text) return '';
  const ids = [...written.matchAll(/[\w-]+(?=\s*[:=])/g)].map(([id]) => id);
  const names = ids.map((id) => `${id} (${en.items[id]?.short ?? id})`);
  return `Written as ${written}: ${names.join(', ')}.`;
}
