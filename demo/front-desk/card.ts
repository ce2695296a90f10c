import type { Phrase, Term } from '../../src/languages/phrase.js';
import type { Messages } from './messages.js';
import type { Patient } from './patient.js';
import { make } from './make.js';

/** A card of A7, 105 by 74 mm: the code with the date under it, how to use it, and whom to call. */
export function card(
  { lang, dir, card: words }: Messages,
  { address, clinic }: Patient,
  code: SVGSVGElement,
): HTMLElement {
  const lines = [
    clinic.name && make('p', { className: 'card-clinic' }, make('bdi', {}, clinic.name)),
    make('p', { className: 'card-title' }, words.title),
    make('p', { className: 'card-scan' }, words.scan),
    words.visit && make('p', { className: 'card-visit' }, ...nodesOf(words.visit)),
    make('p', { className: 'card-worried' }, ...nodesOf(words.worried)),
    make(
      'p',
      { className: 'card-address' },
      `${words.orOpen} `,
      // Without the date the guide asks for it; nobody types the whole link.
      make('bdi', { dir: 'ltr' }, address.replace(/^https?:\/\//, '')),
    ),
  ];
  return make(
    'article',
    { className: 'card', lang, dir },
    make('div', { className: 'card-words' }, ...lines.filter((line) => line instanceof Node)),
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
