import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import type { List } from '../model/model.js';
import { reason } from './reason.js';

/** Entries of the built-in guidance that were removed, if that is less careful: the reason is asked for. */
export function removed(context: EditorContext, list: List): TemplateResult | typeof nothing {
  const ids = context.removedFrom(list);
  if (!ids.length) return nothing;
  const title = `${list}-removed-title`;
  return html`<div class="section" role="group" aria-labelledby=${title}>
    <h3 id=${title}>Removed</h3>
    <ul class="cards">
      ${ids.map((id) => html`<li class="card">${reason(context, list, id)}</li>`)}
    </ul>
  </div>`;
}
