import { readJson } from '../../../src/command/json-text.js';
import { checkProtocols } from '../../../src/guidance/check-protocols.js';
import { isTooLarge, withoutMark } from './draft.js';
import { missingSince } from './missing.js';
import { OpenFile } from './open-file.js';
import { Refusal } from './refusal.js';
import { procedurePaths } from './readable.js';
import { withVerified } from './signatures.js';

/** What a change to a file did, or why it was refused. */
export interface Edit {
  /** The file afterwards; as it was if the edit was refused. */
  readonly text: string;
  /** What was done, as undo names it: "Makeup: 36 hours". */
  readonly label: string;
  /** The field that was typed in: edits of one field in a row are one step of undo. '' for a step of its own. */
  readonly field: string;
  /** Why nothing was changed, to be shown beside the field; '' if it was changed. */
  readonly refused: string;
  /** What has to be written before the file can be used, if this edit left it out. */
  readonly missing: readonly string[];
}

/**
 * Makes an edit.
 *
 * @param procedure - The index of the procedure in the file.
 * @param field - See `Edit`.
 * @param change - Changes the procedure and returns the label, or throws a `Refusal`.
 */
export function edit(
  text: string,
  procedure: number,
  field: string,
  change: (file: OpenFile) => string,
): Edit {
  const refused = (reason: string) => ({
    text,
    label: '',
    field: '',
    refused: reason,
    missing: [],
  });
  const { mark, body } = withoutMark(text);
  const json = readJson(body);
  if ('broken' in json) return refused('The file is not JSON. Correct its text first.');
  const path = procedurePaths(json.data)[procedure];
  if (!path) return refused('There is no such procedure in the file.');
  try {
    const file = new OpenFile(body, json.data, path);
    const label = change(file);
    if (isTooLarge(file.text) && !isTooLarge(body)) return refused('The file would be too large.');
    const data: unknown = JSON.parse(file.text);
    const signed = withVerified(file.text, data);
    const [before, after] = [json.data, data].map((each) => checkProtocols(each).mistakes);
    const missing = missingSince(before!, after!, data);
    const name = field && `${procedure} ${field}`;
    return { text: mark + signed, label, field: name, refused: '', missing };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message);
    throw error;
  }
}
