import type { Region } from './in-region.js';

export const regions: readonly Region[] = [
  {
    tag: 'fr-CA',
    changes: [
      // Only the colon has a space before it there.
      ['\u202f?', '?'],
      ['SPF (indice, FPS)', 'FPS'],
      ['SPF', 'FPS'],
      ['hot yoga', 'yoga chaud'],
      ['bouton de fièvre (feu sauvage)', 'feu sauvage (bouton de fièvre)'],
    ],
  },
];
