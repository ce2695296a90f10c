import { signatureState } from '../../src/command/sign-state.js';
import { signText, type NewSignature } from '../../src/command/sign-text.js';
import { missingTexts } from '../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { isoDate } from '../../src/time/civil-date.js';
import { civilDateAt, deviceZone } from '../../src/time/zone.js';
import { languageInWords, type Draft, type Edit } from './model/model.js';
import { withoutMark } from './model/draft.js';
import { withVerified } from './model/signatures.js';

/** On this device's calendar: 2026-11-20. */
export function today(): string {
  return isoDate(civilDateAt(Date.now(), deviceZone));
}

/** The same day a year later, for the next check. */
export function inAYear(day: string): string {
  const [year, ...rest] = day.split('-');
  // 29 February has no day of its own in most years.
  return [Number(year) + 1, ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/** Whether a language of a procedure is signed, as a sentence. */
export function signatureInWords(protocol: Protocol, language: string): string {
  const { kind, signature } = signatureState(protocol, language, today());
  if (!signature) return 'Not signed.';
  const { by, role, on, next } = signature;
  const who = role ? `${by}, ${role}` : by;
  switch (kind) {
    case 'signed':
      return `Signed by ${who}, on ${on}. The next check is due on ${next}.`;
    case 'changed':
      return `Words or hours were changed since ${who} signed on ${on}. It has to be signed again.`;
    case 'due':
      return `The check by ${who} was due on ${next}. It has to be signed again.`;
    case 'unsigned':
      return signature.hash === undefined
        ? `${who} is named, but has signed no words. It has to be signed again.`
        : `${who} is named, but the day of the signature, ${on}, is still to come. It has to be signed again.`;
  }
}

/** Why a language cannot be signed yet; '' if it can. */
export function whyNotSigned({ mistakes }: Draft, protocol: Protocol, language: string): string {
  if (mistakes.length) return 'The file has mistakes. Correct them first.';
  const missing = missingTexts(protocol, language).length;
  return missing
    ? `${languageInWords(language)} is not complete: ${missing} texts are missing.`
    : '';
}

/** Signs a language of a procedure. */
export function sign(
  text: string,
  { id }: Protocol,
  language: string,
  signature: NewSignature,
): Edit {
  const { mark, body } = withoutMark(text);
  const signed = signText(body, { procedure: id, language }, signature, today());
  const unchanged = { field: '', missing: [] };
  if ('failure' in signed)
    return { ...unchanged, text, label: '', refused: sentence(signed.failure) };
  const label = `${languageInWords(language)}: signed by ${signed.signature.by}`;
  return { ...unchanged, text: mark + signed.text, label, refused: '' };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}

/** The file with what is known of each signature: whether its words and hours are those that were signed. */
export function verified(text: string): string {
  const { mark, body } = withoutMark(text);
  return mark + withVerified(body, JSON.parse(body));
}
