import { setAt } from '../../../src/command/json-edit.js';
import { signatureHash } from '../../../src/command/sign-hash.js';
import type { Protocol } from '../../../src/guidance/protocol.js';
import { recordOf } from '../../../src/guidance/record.js';
import { procedurePaths, valueAt } from './readable.js';

/**
 * Writes beside each signature whether it fits its words and hours. The guide shows "Checked by" for `verified`, and
 * cannot tell itself that a word was changed since.
 *
 * @param data - The content of the text.
 */
export function withVerified(text: string, data: unknown): string {
  let written = text;
  for (const path of procedurePaths(data)) {
    const protocol = recordOf(valueAt(data, path)) as unknown as Protocol;
    for (const language of Object.keys(recordOf(protocol.texts))) {
      const place = [...path, 'texts', language, 'reviewed'];
      const { hash, verified = false } = recordOf(valueAt(data, place));
      if (typeof hash !== 'string') continue;
      const fits = hash === signatureHash(protocol, language);
      if (fits !== verified) written = setAt(written, [...place, 'verified'], fits);
    }
  }
  return written;
}
