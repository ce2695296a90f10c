import { html, nothing, type TemplateResult } from 'lit';

export interface ToolbarView {
  /** Of the file. */
  readonly name: string;
  /** As in "Not saved yet". */
  readonly state: string;
  /** What undo and redo would do, in words; '' if there is nothing. */
  readonly undo: string;
  readonly redo: string;
  /** What the button saves, as in "Save draft". */
  readonly save: string;
}

export interface ToolbarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly open: () => void;
}

/** What is always in reach: the file's state, undo, redo, save. */
export function toolbar(view: ToolbarView, actions: ToolbarActions): TemplateResult {
  const { name, state, save } = view;
  return html`<div class="bar row" role="group" aria-label="File">
    <p class="state"><b>${name}</b> ${state}</p>
    <span class="row push">
      ${step('undo', 'Undo', view.undo, actions.undo)}
      ${step('redo', 'Redo', view.redo, actions.redo)}
      <button id="open" @click=${actions.open}>Open</button>
      <button id="save" class="first" @click=${actions.save}>${save}</button>
    </span>
  </div>`;
}

/** Without anything to undo it has no effect, but keeps the focus. */
function step(id: string, name: string, what: string, act: () => void): TemplateResult {
  return html`<button
    id=${id}
    title=${what || nothing}
    aria-disabled=${what ? 'false' : 'true'}
    @click=${() => what && act()}
  >
    ${name}${what ? html`<span class="hidden">: ${what}</span>` : nothing}
  </button>`;
}
