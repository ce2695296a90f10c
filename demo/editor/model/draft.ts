import { failed, readProtocols, type Finding } from '../../../src/command/check-text.js';
import { LARGEST_FILE } from '../../../src/guidance/limits.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../../src/guidance/protocol.js';
import { procedurePaths, readProcedure, valueAt } from './readable.js';

export type { Finding, Path };

/** A file that is being edited. */
export interface Draft {
  /** The file, with its byte order mark if it has one. */
  readonly text: string;
  /** Its content; `undefined` if it is not JSON, so that it can only be edited as a text. */
  readonly data: unknown;
  /** Its procedures as far as they can be read, in order. Edits name them by their index here. */
  readonly procedures: readonly Protocol[];
  /** Where each of them is in the file. */
  readonly paths: readonly Path[];
  /** What `npx aftercare-guide check` finds, in order of the text. The element takes the file if there is none. */
  readonly mistakes: readonly Finding[];
  /** Keys that are written twice, of which only the last one counts. */
  readonly repeated: readonly Finding[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** Opens any text: a valid file, one with mistakes, something else. */
export function openDraft(text: string): Draft {
  const { data, mistakes, repeated } = readProtocols(withoutMark(text).body);
  const paths = procedurePaths(data);
  return {
    text,
    data,
    procedures: paths.map((path) => readProcedure(valueAt(data, path))),
    paths,
    mistakes: isTooLarge(text)
      ? failed(`the file is larger than ${LARGEST_FILE / 1024} kB`).mistakes
      : mistakes,
    repeated,
  };
}

/** Splits off the byte order mark. */
export function withoutMark(text: string): { readonly mark: string; readonly body: string } {
  const isMarked = text.startsWith(BYTE_ORDER_MARK);
  return isMarked ? { mark: BYTE_ORDER_MARK, body: text.slice(1) } : { mark: '', body: text };
}

/** As `check` and browsers count: in bytes of UTF-8. */
export function isTooLarge(text: string): boolean {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > LARGEST_FILE;
}
