import type { Region } from './in-region.js';

export const regions: readonly Region[] = [
  {
    tag: 'de-AT',
    changes: [
      ['Praxis', 'Ordination'],
      ['Praxen', 'Ordinationen'],
      ['Lippenherpes (Fieberblasen)', 'Fieberblasen (Lippenherpes)'],
    ],
  },
  // Liechtenstein, too.
  {
    tag: 'de-CH',
    changes: [
      ['ß', 'ss'],
      ['Lippenherpes (Fieberblasen)', 'Fieberblasen (Lippenherpes)'],
    ],
  },
];
