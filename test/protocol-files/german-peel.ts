import { ClinicFile } from './clinic-file.js';

/** A clinic's own short protocol: a peel, with German texts only. */
export function germanPeel(): ClinicFile {
  return new ClinicFile({
    id: 'peel',
    version: 'P 2',
    source: 'Merkblatt der Praxis am Rosengarten',
    reviewed: null,
    phases: [
      { id: 'today', fromDay: 0, first: ['peeling-skin'] },
      { id: 'later', fromDay: 5 },
    ],
    items: [
      { id: 'sun', kind: 'avoid', until: 336, then: 'care' },
      { id: 'peeling-skin', kind: 'avoid', until: null, then: 'ask' },
      { id: 'cream', kind: 'do' },
      { id: 'sunscreen', kind: 'do', from: 24 },
    ],
    questions: [{ id: 'sun', item: 'sun' }],
    signs: [
      { id: 'tight', level: 'usual', until: 96 },
      { id: 'blisters', level: 'call' },
      { id: 'breath', level: 'emergency' },
    ],
    products: [{ id: 'cream' }],
    tips: [{ id: 'water' }],
    about: [{ id: 'acid' }],
    closing: [{ id: 'ask' }],
    texts: {
      de: {
        name: 'Fruchtsäurepeeling',
        reviewed: {
          by: 'Dr. Anna Ames',
          role: 'Hautärztin',
          on: '2026-11-02',
          next: '2027-11-02',
          // Of these words and windows: `npx aftercare-guide sign` computed it.
          hash: '200f8b3be2902549e26b086aa049dbd2d579dd4ad9d2cd0a824f8841372c5dfe',
          verified: true,
        },
        phases: {
          today: { title: 'Heute bis Tag 4', main: ['Meiden Sie die Sonne.'] },
          later: { title: 'Ab Tag 5', main: [] },
        },
        items: {
          sun: {
            text: 'Gehen Sie nicht in die Sonne.',
            after: 'Nur mit Lichtschutz in die Sonne.',
          },
          'peeling-skin': { text: 'Ziehen Sie keine Haut ab.' },
          cream: { text: 'Cremen Sie morgens und abends.', more: 'Dünn genügt.' },
          sunscreen: { text: 'Nehmen Sie Lichtschutz 50.' },
        },
        questions: { sun: { ask: 'Darf ich in die Sonne?', answer: 'Ja, mit Lichtschutz 50.' } },
        signs: {
          tight: 'Die Haut spannt.',
          blisters: 'Es bilden sich Blasen.',
          breath: 'Sie bekommen schlecht Luft.',
        },
        products: { cream: 'Creme ohne Duftstoffe.' },
        tips: { water: 'Trinken Sie viel.' },
        about: { acid: 'Die Säure löst die oberste Schicht.' },
        closing: { ask: 'Fragen Sie uns.' },
      },
    },
  });
}
