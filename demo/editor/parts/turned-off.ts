import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { builtIn, itemsOff, nameOf, turnOn } from '../model/model.js';
import { reason } from './reason.js';
import { remarkList } from './remarks.js';

/** Items of the built-in guidance that the procedure does not have, to be turned on again. */
export function turnedOff(
  context: EditorContext,
  kind: Item['kind'],
): TemplateResult | typeof nothing {
  const items = itemsOff(context.protocol).filter((item) => item.kind === kind);
  if (!items.length) return nothing;
  return html`<div class="section" role="group" aria-labelledby="off-${kind}-title">
    <h3 id="off-${kind}-title" tabindex="-1">Turned off</h3>
    <p class="hint">In the built-in guidance, but not in yours.</p>
    <ul class="cards">
      ${items.map(({ id }) => off(context, id))}
    </ul>
  </div>`;
}

function off(context: EditorContext, id: string): TemplateResult {
  const name = nameOf(builtIn, 'items', id);
  const field = `items-${id}-on`;
  const refused = context.refused(field);
  return html`<li class="card">
    <p class="row">
      <span>${name}</span>
      <button
        id=${field}
        class="small push"
        aria-label="Turn on: ${name}"
        @click=${() =>
          context.change((text, procedure) => turnOn(text, procedure, id), field) &&
          context.focusOn(`items-${id}-title`)}
      >
        Turn on
      </button>
    </p>
    ${remarkList(field, refused ? [{ kind: 'mistake', text: refused }] : [])}
    ${reason(context, 'items', id)}
  </li>`;
}
