import type { Protocol } from '../../src/guidance/protocol.js';

/** Whether a language of a procedure is signed, in words. */
export function signatureInWords({ reviewed, texts }: Protocol, language: string): string {
  const signature = texts[language]?.reviewed ?? reviewed;
  return signature ? `Signed by ${signature.by} on ${signature.on}.` : 'Not signed.';
}
