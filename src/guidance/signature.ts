import type { Signature } from './protocol.js';

/**
 * Whether patients read of the signature of their words: a tool has compared its hash, its day has come,
 * and its date has not passed.
 *
 * @param today - As in 2026-11-20.
 */
export function isSignatureShown(signature: Signature | null | undefined, today: string): boolean {
  return (
    !!(signature?.hash && signature.verified) && signature.on <= today && signature.next >= today
  );
}
