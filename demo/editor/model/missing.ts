import type { ProtocolCheck } from '../../../src/guidance/check-protocols.js';

/** The mistakes that a file did not have before, as `check` writes them. */
export function missingSince(before: ProtocolCheck, after: ProtocolCheck): readonly string[] {
  const known = new Set(before.mistakes.map(({ message }) => message));
  return after.mistakes.map(({ message }) => message).filter((message) => !known.has(message));
}
