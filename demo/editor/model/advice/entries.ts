import type { Protocol } from '../../../../src/guidance/protocol.js';
import { answerInWords, nameOf } from '../naming.js';
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

/** Answers that the guide does not use, since a restriction answers its question itself. */
export function unusedAnswers(protocol: Protocol): readonly Finding[] {
  return protocol.questions.flatMap(({ id, item, answer }): Finding[] => {
    const about = protocol.items.find((each) => each.id === item);
    if (about?.kind !== 'avoid' || !answer || answer === 'not-covered') return [];
    const message = `“${nameOf(protocol, 'questions', id)}” has the answer “${answerInWords(answer)}”, but the guide answers as the restriction “${nameOf(protocol, 'items', about.id)}” says.`;
    const path = ['questions', id, 'answer'];
    return [
      { kind: 'unused-answer', path, language: null, message, entry: { list: 'questions', id } },
    ];
  });
}
