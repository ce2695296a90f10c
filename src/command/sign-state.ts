import type { Protocol, Signature } from '../guidance/protocol.js';
import { signatureHash } from './sign-hash.js';

/**
 * What a signature is worth: `signed` fits and is not past its date; `changed` is of other words or windows; `due` is
 * past its date; `unsigned` is none, or one without a hash.
 */
export type SignatureKind = 'signed' | 'changed' | 'due' | 'unsigned';

/** The signature of a language. */
export interface SignatureState {
  readonly procedure: string;
  readonly language: string;
  readonly kind: SignatureKind;
  readonly signature: Signature | null;
  /** Whether the guide shows it to patients: it goes by `verified` and the date. */
  readonly isShown: boolean;
}

/**
 * The signatures of a protocol, one for each of its languages.
 *
 * @param today - `2026-11-20`
 */
export function signatureStates(protocol: Protocol, today: string): readonly SignatureState[] {
  return Object.keys(protocol.texts).map((language) => signatureState(protocol, language, today));
}

export function signatureState(
  protocol: Protocol,
  language: string,
  today: string,
): SignatureState {
  const { reviewed } = protocol.texts[language] ?? {};
  const signature = (reviewed === undefined ? protocol.reviewed : reviewed) ?? null;
  const ofLanguage = reviewed ?? null;
  return {
    procedure: protocol.id,
    language,
    kind: kindOf(signature, () => signatureHash(protocol, language), today),
    signature,
    isShown: ofLanguage?.hash !== undefined && !!ofLanguage.verified && ofLanguage.next >= today,
  };
}

function kindOf(signature: Signature | null, hash: () => string, today: string): SignatureKind {
  if (!signature) return 'unsigned';
  if (signature.next < today) return 'due';
  if (signature.hash === undefined) return 'unsigned';
  return signature.hash === hash() ? 'signed' : 'changed';
}
