import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Protocol } from '../guidance/protocol.js';
import { LISTS } from '../guidance/protocol-rules.js';
import { recordOf, type UnknownRecord } from '../guidance/record.js';

/** What patients never see: keys of a protocol, and of the entries in its lists. */
const SILENT = ['$schema', 'note', 'reviewed'];
const SILENT_IN_ENTRIES = ['facts', 'note'];

/**
 * SHA-256 of the words and windows that a clinician signs, as 64 hexadecimal digits. In JavaScript, since browsers have
 * `crypto.subtle` only on https, and the editor also runs from a disk.
 */
export function signatureHash(protocol: Protocol, language: string): string {
  return sha256Of(signedJson(protocol, language));
}

export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The canonical JSON of a protocol in one language: keys in order, no white space, without what patients never see and
 * without other languages. The plugin's PHP writes the same.
 */
export function signedJson(protocol: Protocol, language: string): string {
  const whole = without(recordOf(protocol), SILENT);
  const lists = LISTS.map((list): [string, unknown] => {
    const entries = whole[list];
    return [
      list,
      Array.isArray(entries)
        ? entries.map((entry) => without(recordOf(entry), SILENT_IN_ENTRIES))
        : entries,
    ];
  });
  const texts = { [language]: without(recordOf(protocol.texts[language]), ['reviewed']) };
  return canonical({ ...whole, ...Object.fromEntries(lists), texts });
}

function without(record: UnknownRecord, keys: readonly string[]): UnknownRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** JSON with keys in order and no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const entries = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${entries.join(',')}}`;
}
