import type { ProtocolTexts, Sign } from '../guidance/protocol.js';
import { textFor } from './text-for.js';

/** The texts of the signs of a level, in their order. */
export function describeSigns(
  signs: readonly Sign[],
  level: Sign['level'],
  texts: ProtocolTexts,
): string[] {
  return signs.filter((sign) => sign.level === level).map(({ id }) => textFor(texts.signs, id));
}
