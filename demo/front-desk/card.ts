import type { Phrase, Term } from '../../src/languages/phrase.js';
import type { Messages } from './messages.js';
import type { Patient } from './patient.js';
import { make } from './make.js';

/** Longer addresses are not typed by hand. */
const LONGEST_TO_TYPE = 60;

/** A card, 105 by 69 mm: the code with the date under it, how to use it, and whom to call. */
export function card(
  { lang, dir, card: words }: Messages,
  { address, clinic }: Patient,
  code: SVGSVGElement,
): HTMLElement {
  const shown = address.replace(/^https?:\/\//, '');
  return make(
    'article',
    { className: 'card', lang, dir },
    make(
      'header',
      {},
      ...(clinic.name ? [make('p', { className: 'clinic' }, make('bdi', {}, clinic.name))] : []),
      make('p', { className: 'title' }, words.title),
    ),
    make(
      'div',
      {},
      make('p', {}, words.scan),
      // Without the date the guide asks for it.
      ...(shown.length > LONGEST_TO_TYPE
        ? []
        : [make('p', { className: 'address' }, words.orOpen, make('bdi', { dir: 'ltr' }, shown))]),
      ...(words.visit ? [make('p', {}, ...nodesOf(words.visit))] : []),
      make('p', { className: 'worried' }, ...nodesOf(words.worried)),
      ...(words.closed.length
        ? [make('p', { className: 'closed' }, ...nodesOf(words.closed))]
        : []),
    ),
    make('figure', {}, code, make('figcaption', {}, node(words.when))),
  );
}

function nodesOf(words: Phrase): readonly (Node | string)[] {
  return words.map((piece) => (typeof piece === 'string' ? piece : node(piece)));
}

export function node({ kind, text, datetime }: Term): HTMLElement {
  if (kind === 'time') return make('time', { dateTime: datetime ?? '' }, text);
  return make('bdi', kind === 'ltr' ? { dir: 'ltr', className: 'number' } : {}, text);
}
