import { addDays, isoDate } from '../time/civil-date.js';
import { parseWrittenTime } from '../time/written-time.js';
import type { Path } from '../guidance/protocol-rules.js';
import type { Protocol, Signature } from '../guidance/protocol.js';
import { isSignatureShown } from '../guidance/signature.js';
import { signatureHash } from './sign-hash.js';
import { changedLines } from './sign-lines.js';

/**
 * What a signature is worth: `signed` fits and is not past its date; `changed` is of other words or windows; `due` is
 * past its date; `unsigned` is none, one without a hash, or one of a day to come.
 */
export type SignatureKind = 'signed' | 'changed' | 'due' | 'unsigned';

/** The signature of a language. */
export interface SignatureState {
  readonly procedure: string;
  readonly language: string;
  readonly kind: SignatureKind;
  readonly signature: Signature | null;
  /** Whether the guide shows it to patients, which it does by `verified` and the date. */
  readonly isShown: boolean;
  /** Whether patients read of a check that does not count, or its date has passed. */
  readonly isWrong: boolean;
  /** Where it is in the protocol. */
  readonly path: Path;
  /** The same in a sentence for the clinic, without a full stop. */
  readonly message: string;
  /** Whether the clinic has to do something, other than have an unsigned language signed. */
  readonly isToDo: boolean;
}

/**
 * The signatures of a protocol, one for each of its languages.
 *
 * @param today - As in 2026-11-20; without it, no date has passed.
 */
export function signatureStates(protocol: Protocol, today = ''): readonly SignatureState[] {
  return Object.keys(protocol.texts).map((language) => signatureState(protocol, language, today));
}

export function signatureState(protocol: Protocol, language: string, today = ''): SignatureState {
  const own = protocol.texts[language]?.reviewed;
  // In files of before version 0.2, a signature may be of all languages.
  const signature = (own === undefined ? protocol.reviewed : own) ?? null;
  const kind = kindOf(signature, () => signatureHash(protocol, language), today);
  const isShown = isSignatureShown(own, today);
  const isWrong = kind === 'due' || (kind !== 'signed' && isShown);
  const remark = signature ? remarkOn(kind, signature, isShown, protocol, language) : null;
  return {
    procedure: protocol.id,
    language,
    kind,
    signature,
    isShown,
    isWrong,
    path: own === undefined && signature ? ['reviewed'] : ['texts', language, 'reviewed'],
    message: remark ?? (signature ? signedBy(signature) : 'not signed'),
    isToDo: remark !== null,
  };
}

function kindOf(signature: Signature | null, hash: () => string, today: string): SignatureKind {
  if (!signature) return 'unsigned';
  if (signature.next < today) return 'due';
  if (signature.hash === undefined || isToCome(signature, today)) return 'unsigned';
  return signature.hash === hash() ? 'signed' : 'changed';
}

/** Whether it is later than anyone can have signed. Where the clinic is, it may be tomorrow already. */
function isToCome({ on }: Signature, today: string): boolean {
  const day = parseWrittenTime(today)?.date;
  return day !== undefined && on > isoDate(addDays(day, 1));
}

function signedBy({ by, role, on, next }: Signature): string {
  return `signed by ${by}${role === undefined ? '' : `, ${role}`}, on ${on}; the next check is due on ${next}`;
}

/** `null` if all is well. */
function remarkOn(
  kind: SignatureKind,
  signature: Signature,
  isShown: boolean,
  protocol: Protocol,
  language: string,
): string | null {
  const { by, on, next } = signature;
  switch (kind) {
    case 'due':
      return `its check was due on ${next}; have it signed again`;
    case 'unsigned':
      if (signature.hash !== undefined)
        return `the day on which ${by} signed, ${on}, is still to come, so it counts as unsigned; have it signed again`;
      return `${by} is named, but the signature has no hash, so it counts as unsigned; write it with \`npx aftercare-guide sign\``;
    case 'changed': {
      const which = isShown
        ? 'but patients still read that it was checked; have it signed again, or remove `verified` with `npx aftercare-guide sign FILE --verify`'
        : 'so it counts as unsigned';
      const since = `words or hours were changed since ${by} signed them on ${on}${placesOf(signature, protocol, language)}`;
      return `${since}, ${which}`;
    }
    case 'signed': {
      if (!signature.verified)
        return `${signedBy(signature)}, but \`verified\` is missing, so patients do not see it; write it with \`npx aftercare-guide sign FILE --verify\``;
      const changed = placesOf(signature, protocol, language);
      return changed === ''
        ? null
        : `${signedBy(signature)}, but headings or buttons were changed since${changed}`;
    }
  }
}

const MOST_PLACES = 5;

/** ` (items.makeup.text, …)`; '' if it is not known. */
function placesOf(signature: Signature, protocol: Protocol, language: string): string {
  const found = changedLines(protocol, language, signature);
  const paths = found?.changed.map(({ path }) => path) ?? [];
  const more = paths.length > MOST_PLACES ? ` and ${paths.length - MOST_PLACES} more` : '';
  return paths.length ? ` (${paths.slice(0, MOST_PLACES).join(', ')}${more})` : '';
}
