import type { Protocol, Signature } from '../guidance/protocol.js';
import { dossierParts } from './dossier-parts.js';
import { MARK_LENGTH, type DossierRow } from './dossier-row.js';

/** What a signature keeps of each line of the dossier. */
export function linesOf(protocol: Protocol, language: string): string {
  return rowsOf(protocol, language)
    .map(({ mark }) => mark)
    .join('');
}

/** How the lines of a language differ from those that were signed. */
export interface ChangedLines {
  /** Lines that were changed or added since. */
  readonly changed: readonly DossierRow[];
  /** How many of the signed lines are not there any more, or read differently. */
  readonly gone: number;
}

/** `null` if the signature does not keep its lines. */
export function changedLines(
  protocol: Protocol,
  language: string,
  { lines }: Signature,
): ChangedLines | null {
  if (lines === undefined) return null;
  const signed = new Set(lines.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')));
  const rows = rowsOf(protocol, language);
  const now = new Set(rows.map(({ mark }) => mark));
  return {
    changed: rows.filter(({ mark }) => !signed.has(mark)),
    gone: [...signed].filter((mark) => !now.has(mark)).length,
  };
}

function rowsOf(protocol: Protocol, language: string): readonly DossierRow[] {
  return dossierParts(protocol, language).flatMap(({ rows }) => rows);
}
