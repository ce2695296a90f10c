import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { entryOf, peers } from './peers.mjs';

/** The day after the treatment, when the guide is longest. The clock is frozen, so that all runs are the same. */
const attributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Park Clinic',
  'clinic-phone': '020 7946 0018',
};
const changed = { 'procedure-date': '2026-11-19T15:30' };
const guide = {
  tag: 'aftercare-guide',
  attributes,
  changed,
  shown: 'element.shadowRoot?.querySelector("[part=guide]")',
};
const card = {
  tag: 'bare-lit-card',
  attributes,
  changed,
  shown: 'element.shadowRoot?.querySelector("article")',
};
const onlyWhatIsSeen =
  ':host { content-visibility: auto; contain-intrinsic-size: auto 320px auto 400px }';

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {Record<string, string>} changed - The attribute that is changed, with its new value.
 * @property {string} [inside] - The markup between the tags.
 * @property {string} shown - An expression that is true of an `element` that has rendered.
 * @property {string} [sheet] - Adopted by each element's shadow root, beside its own.
 * @property {boolean} [main] - Measured on a slowed processor and while nothing happens, too.
 */

export const CARD = 'bare card';
/** Like the guide, it is not laid out while off screen. */
export const SKIPPED_CARD = 'bare card, off screen skipped';
export const GUIDE = 'guide';

/** @type {readonly Subject[]} */
export const subjects = [
  ...peers.map((peer) => ({ ...peer, main: true })),
  { ...card, name: CARD, main: true },
  { ...card, name: SKIPPED_CARD, main: true, sheet: onlyWhatIsSeen },
  { ...guide, name: GUIDE, main: true },
  { ...guide, name: 'guide, named zone', attributes: including({ 'time-zone': 'Europe/London' }) },
  { ...guide, name: 'guide, no date', attributes: including({ 'procedure-date': '' }) },
  { ...guide, name: 'guide, compact', attributes: including({ layout: 'compact' }) },
  { ...guide, name: 'guide, counter', attributes: including({ layout: 'counter' }) },
];

function including(others) {
  return { ...attributes, ...others };
}

/** Source text by tag: each is one classic script with all its dependencies, minified like the guide's. */
export async function loadScripts() {
  const own = fileURLToPath(new URL('../bare-lit-card.js', import.meta.url));
  const others = [[card.tag, own], ...peers.map((peer) => [peer.tag, entryOf(peer)])];
  const scripts = { [guide.tag]: readFileSync('dist/aftercare-guide.js', 'utf8') };
  for (const [tag, entry] of others) scripts[tag] = await oneScript(entry);
  return scripts;
}

async function oneScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2022,
    compress: { passes: 2 },
    format: { ascii_only: true, comments: false },
  });
  return code;
}
