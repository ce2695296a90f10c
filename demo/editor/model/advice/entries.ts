import type { Protocol } from '../../../../src/guidance/protocol.js';
import { nameOf } from '../naming.js';
import type { Finding } from './advice.js';

/** Advice and usual signs whose phases were all removed. */
export function neverShown(protocol: Protocol): readonly Finding[] {
  return (['items', 'signs'] as const).flatMap((list) =>
    protocol[list].flatMap((entry): Finding[] => {
      if (!('phases' in entry) || entry.phases?.length !== 0) return [];
      const { id } = entry;
      const message = `“${nameOf(protocol, list, id)}” is never shown: it has no phase.`;
      return [
        { kind: 'never-shown', path: [list, id], language: null, message, entry: { list, id } },
      ];
    }),
  );
}
