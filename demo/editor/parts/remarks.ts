import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import type { EditorContext } from '../context.js';

/**
 * Something to say about a field: a mistake that keeps the file from being used, something less careful than the
 * built-in guidance, or advice.
 */
export interface Remark {
  readonly kind: 'mistake' | 'careless' | 'advice';
  readonly text: string;
}

/** What there is to say under a field: also why its last edit was refused. */
export function remarksFor(context: EditorContext, id: string, path: Path): readonly Remark[] {
  const refused = context.refused(id);
  const remarks = context.remarksAt(path);
  return refused ? [{ kind: 'mistake', text: refused }, ...remarks] : remarks;
}

/** The id of the remarks under a field, for `aria-describedby`. */
export const remarksId = (id: string) => `${id}-remarks`;

export function isInvalid(remarks: readonly Remark[]): boolean {
  return remarks.some(({ kind }) => kind === 'mistake');
}

export function remarkList(
  id: string,
  remarks: readonly Remark[],
): TemplateResult | typeof nothing {
  if (!remarks.length) return nothing;
  return html`<div class="remarks" id=${remarksId(id)}>
    ${remarks.map(({ kind, text }) => html`<p class="remark ${kind}">${text}</p>`)}
  </div>`;
}
