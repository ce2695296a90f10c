import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The day after the treatment, when the guide has most to say; the clock stands, so that every run says the same. */
const attributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Park Clinic',
  'clinic-phone': '020 7946 0018',
};
const guide = { tag: 'aftercare-guide', attributes, sheet: '' };
const card = { tag: 'bare-lit-card', attributes, sheet: '' };
const everythingRendered = ':host { content-visibility: visible !important }';
const onlyWhatIsSeen =
  ':host { content-visibility: auto; contain-intrinsic-size: auto 320px auto 400px }';

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string} sheet - Adopted by each element's shadow root, beside its own.
 * @property {boolean} [main] - Measured on a slowed processor and while nothing happens, too.
 */

export const CARD = 'bare card';
/** Like the guide, it is not laid out where nobody sees it. */
export const SKIPPED_CARD = 'bare card, off screen skipped';
export const GUIDE = 'guide';

/** @type {readonly Subject[]} */
export const subjects = [
  { ...card, name: CARD, main: true },
  { ...card, name: SKIPPED_CARD, main: true, sheet: onlyWhatIsSeen },
  { ...guide, name: GUIDE, main: true },
  { ...guide, name: 'guide, off screen rendered', sheet: everythingRendered },
  { ...guide, name: 'guide, named zone', attributes: including({ 'time-zone': 'Europe/London' }) },
  { ...guide, name: 'guide, no date', attributes: including({ 'procedure-date': '' }) },
  { ...guide, name: 'guide, compact', attributes: including({ layout: 'compact' }) },
  { ...guide, name: 'guide, counter', attributes: including({ layout: 'counter' }) },
];

function including(others) {
  return { ...attributes, ...others };
}

/** Source text by tag. The card is bundled as the guide is: with Lit, minified, one classic script. */
export async function loadScripts() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../bare-lit-card.js', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2021',
    write: false,
  });
  return {
    'aftercare-guide': readFileSync('dist/aftercare-guide.js', 'utf8'),
    'bare-lit-card': outputFiles[0].text,
  };
}
