import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checkProtocols } from '../guidance/check-protocols.js';
import { LARGEST_FILE, LONGEST_TEXT } from '../guidance/limits.js';
import type { Path } from '../guidance/protocol-rules.js';
import type { Protocol, Signature } from '../guidance/protocol.js';
import { parseWrittenTime } from '../time/written-time.js';
import { setAt } from './json-edit.js';
import { readJson } from './json-text.js';
import { signatureHash } from './sign-hash.js';
import { linesOf } from './sign-lines.js';

/** Who signs, when, and until when it counts. Days are written as 2026-11-20. */
export interface NewSignature {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly next: string;
}

/** Which words of a file are signed. */
export interface SignedPart {
  /** Its id; `null` for the first, or only, procedure of the file. */
  readonly procedure: string | null;
  /** As in `texts`. */
  readonly language: string;
}

/** The file with its signature, or why it cannot be signed. */
export type SignedText =
  { readonly text: string; readonly signature: Signature } | { readonly failure: string };

/**
 * Signs one language of a protocol file. Nothing else in the text changes.
 *
 * @param today - A signature cannot be of a later day.
 */
export function signText(
  text: string,
  part: SignedPart,
  { by, role, on, next }: NewSignature,
  today: string,
): SignedText {
  const file = readFile(text);
  if ('failure' in file) return file;
  const found = file.protocols.find(
    ({ protocol: { id } }) => part.procedure === null || id === part.procedure,
  );
  if (!found) return { failure: `there is no procedure "${part.procedure}" in it` };
  const { protocol, path } = found;
  const { language } = part;
  if (!Object.hasOwn(protocol.texts, language)) {
    const whole = Object.keys(protocol.texts).join(', ');
    return { failure: `there is no complete guidance in "${language}". Sign one of: ${whole}` };
  }
  const signer = { by: onOneLine(by), role: onOneLine(role), on, next };
  const wrong = mistakeIn(signer, today);
  if (wrong !== null) return { failure: wrong };
  const signature: Signature = {
    ...signer,
    hash: signatureHash(protocol, language),
    verified: true,
    lines: linesOf(protocol, language),
  };
  const signed = withSignature(text, path, language, signature);
  // The guide would reject the file, and patients would have no guidance.
  if (utf8ToBytes(signed).length > LARGEST_FILE)
    return { failure: `with the signature it would be larger than ${LARGEST_FILE / 1024} kB` };
  return { text: signed, signature };
}

function onOneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

/**
 * Writes `verified` beside each signature that fits its words and windows, and removes it from all others.
 */
export function verifyText(text: string): { readonly text: string } | { readonly failure: string } {
  const file = readFile(text);
  if ('failure' in file) return file;
  let written = text;
  for (const { protocol, written: all, path } of file.protocols)
    for (const [language, { reviewed: signature }] of Object.entries(all.texts)) {
      if (!signature) continue;
      const { verified: before = false, lines, ...rest } = signature;
      // An incomplete language cannot be signed, and must not be shown as checked once it is completed.
      const verified =
        Object.hasOwn(protocol.texts, language) && rest.hash === signatureHash(protocol, language);
      if (verified === before) continue;
      written = withSignature(written, path, language, {
        ...rest,
        ...(verified && { verified }),
        ...(lines !== undefined && { lines }),
      });
    }
  return { text: written };
}

const BYTE_ORDER_MARK = '\ufeff';

interface Found {
  readonly protocol: Protocol;
  /** The same with its incomplete languages. */
  readonly written: Protocol;
  readonly path: Path;
}

function readFile(
  text: string,
): { readonly protocols: readonly Found[] } | { readonly failure: string } {
  const json = readJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if ('broken' in json) return { failure: json.broken.text };
  // Of two equal keys it would not be clear which one is signed.
  if (json.repeated.length) return { failure: json.repeated[0]!.text };
  const { protocols, mistakes } = checkProtocols(json.data);
  if (mistakes.length) return { failure: 'it has mistakes; `check` lists them' };
  const data = json.data as Protocol | { readonly protocols: readonly Protocol[] };
  const listed = 'protocols' in data ? data.protocols : null;
  return {
    protocols: protocols.map((protocol, index) => ({
      protocol,
      written: listed ? listed[index]! : (data as Protocol),
      path: listed ? ['protocols', index] : [],
    })),
  };
}

function withSignature(text: string, path: Path, language: string, value: Signature): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + setAt(text.slice(mark.length), [...path, 'texts', language, 'reviewed'], value);
}

function mistakeIn({ by, role, on, next }: NewSignature, today: string): string | null {
  if (!by) return 'a signature needs a name';
  if (!role) return 'a signature needs a role, such as "dermatologist"';
  if (by.length > LONGEST_TEXT || role.length > LONGEST_TEXT)
    return `a name and a role can each have ${LONGEST_TEXT} characters`;
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && parseWrittenTime(day) !== null;
  const wrong = [on, next].find((day) => !isDay(day));
  if (wrong !== undefined) return `"${wrong}" is not a date such as 2026-11-20`;
  if (on > today) return `the day of the signature, ${on}, is still to come`;
  if (next <= on) return `the next check, ${next}, is not after the signature, ${on}`;
  return next < today ? `the day of the next check, ${next}, has passed` : null;
}
