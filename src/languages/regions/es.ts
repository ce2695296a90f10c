import { es } from '../es.js';
import { inRegion } from './in-region.js';

export const regions = [
  // All of America.
  inRegion(es, 'es-419', [
    ['SPF (FPS)', 'FPS'],
    ['SPF', 'FPS'],
    ['dolorida', 'adolorida'],
    ['calentura o fuego en la boca', 'fuego en la boca'],
    ['una sauna', 'un sauna'],
    ['Añadir', 'Agregar'],
  ]),
];
