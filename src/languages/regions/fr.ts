import { fr } from '../fr.js';
import { inRegion } from './in-region.js';

export const regions = [
  inRegion(fr, 'fr-CA', [
    // Only the colon has a space before it there.
    ['\u202f?', '?'],
    ['SPF (indice, FPS)', 'FPS'],
    ['SPF', 'FPS'],
    ['hot yoga', 'yoga chaud'],
    ['bouton de fièvre (feu sauvage)', 'feu sauvage (bouton de fièvre)'],
  ]),
];
