import type { Path } from '../../../../src/guidance/protocol-rules.js';
import type { Protocol } from '../../../../src/guidance/protocol.js';
import type { Draft } from '../draft.js';
import { isRecord } from '../../../../src/guidance/record.js';
import { valueAt } from '../readable.js';
import type { List } from '../open-file.js';
import { neverShown, unusedAnswers } from './entries.js';
import { languagesToWrite } from './languages.js';
import { lessCareful } from './less-careful.js';
import { wordsToChange } from './words.js';

export type AdviceKind =
  /** Less careful than the built-in guidance. */
  | 'less-careful'
  /** A text is missing in a language. */
  | 'missing-text'
  /** The guide has no headings and buttons in a language. */
  | 'unknown-language'
  /** The built-in words of another language, although those of the first language were changed. */
  | 'old-translation'
  /** Above reading grade 4, in English. */
  | 'hard-to-read'
  | 'long-sentence'
  /** A line to avoid that does not begin with "Do not". */
  | 'no-do-not'
  /** The name of a row that does not fit a phone. */
  | 'long-name'
  /** The `detail` of a restriction is missing, or is not shown. */
  | 'detail'
  | 'no-main-thing'
  /** Advice or a usual sign that no phase shows. */
  | 'never-shown'
  /** The answer of a question that its restriction answers. */
  | 'unused-answer';

/** Something that a file may have, but that is probably not meant. */
export interface Advice {
  readonly kind: AdviceKind;
  /** The index of the procedure. */
  readonly procedure: number;
  /** Where it belongs, from the top of the file. For an entry that was removed, its list. */
  readonly path: Path;
  /** The language of the text; `null` if it is not about a text. */
  readonly language: string | null;
  /** A whole sentence, or two. */
  readonly message: string;
  /** Of what is less careful: why, as the clinic wrote it; '' if it has not. `null` for all other advice. */
  readonly reason: string | null;
  /** The entry that it is about, as for `setReason()`; `null` if it is about a language. */
  readonly entry: EntryName | null;
}

export interface EntryName {
  readonly list: List;
  readonly id: string;
}

/** Advice on one procedure; the path begins at the procedure, and names entries of lists by their id. */
export type Finding = Omit<Advice, 'procedure' | 'reason'> & { readonly reason?: string };

/** All advice on a file, also on one with mistakes, as far as it can be read. */
export function adviceOn(draft: Draft): readonly Advice[] {
  const mistaken = draft.mistakes.map(({ path }) => path.join());
  return draft.procedures.flatMap((protocol, procedure) =>
    findingsIn(protocol)
      .map(({ reason = null, path, ...finding }) => {
        const place = [...draft.paths[procedure]!, ...path];
        return { ...finding, procedure, path: withIndexes(draft.data, place), reason };
      })
      // A value that cannot be read was replaced by another one, which the file does not have.
      .filter(({ kind, path }) => kind !== 'less-careful' || !mistaken.includes(path.join())),
  );
}

function findingsIn(protocol: Protocol): readonly Finding[] {
  return [
    ...lessCareful(protocol),
    ...neverShown(protocol),
    ...unusedAnswers(protocol),
    ...languagesToWrite(protocol),
    ...wordsToChange(protocol),
  ];
}

/** With the index of an entry where its id is. */
function withIndexes(data: unknown, path: Path): Path {
  return path.reduce<(string | number)[]>((place, key) => {
    const above: unknown = valueAt(data, place);
    const index = Array.isArray(above)
      ? above.findIndex((entry: unknown) => isRecord(entry) && entry['id'] === key)
      : -1;
    return [...place, index < 0 ? key : index];
  }, []);
}
