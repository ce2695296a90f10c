import { de } from '../de.js';
import { inRegion } from './in-region.js';

export const regions = [
  inRegion(de, 'de-AT', [
    ['Praxis', 'Ordination'],
    ['Praxen', 'Ordinationen'],
    ['Lippenherpes (Fieberblasen)', 'Fieberblasen (Lippenherpes)'],
  ]),
  // Liechtenstein, too.
  inRegion(de, 'de-CH', [
    ['ß', 'ss'],
    ['Lippenherpes (Fieberblasen)', 'Fieberblasen (Lippenherpes)'],
  ]),
];
