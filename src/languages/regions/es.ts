import type { Region } from './in-region.js';

export const regions: readonly Region[] = [
  // All of America.
  {
    tag: 'es-419',
    changes: [
      ['SPF (FPS)', 'FPS'],
      ['SPF', 'FPS'],
      ['dolorida', 'adolorida'],
      ['calentura o fuego en la boca', 'fuego en la boca'],
      ['una sauna', 'un sauna'],
      ['Añadir', 'Agregar'],
    ],
  },
];
