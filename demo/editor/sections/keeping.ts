import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { KeptDraft } from '../model/model.js';

export interface KeepingView {
  readonly isOn: boolean;
  readonly conflict: KeptDraft | null;
  readonly message: string;
}

export interface KeepingActions {
  readonly turn: (on: boolean) => void;
  readonly overwrite: () => void;
  readonly openTheirs: (theirs: KeptDraft) => void;
}

/** Whether a draft is kept on this device, and what to do about two of them. */
export function keeping(
  { isOn, conflict, message }: KeepingView,
  actions: KeepingActions,
): TemplateResult {
  return html`<div class="fields">
    <p class="check">
      <input
        type="checkbox"
        id="keep"
        aria-describedby="keep-hint"
        .checked=${live(isOn)}
        @change=${({ target }: Event) => actions.turn((target as HTMLInputElement).checked)}
      />
      <label for="keep">Keep a draft on this device</label>
    </p>
    <p class="hint" id="keep-hint">
      In this browser only, so that nothing is lost if it closes. Untick it to delete the draft.
    </p>
    <div role="alert">
      ${message ? html`<p class="notice">${message}</p>` : nothing}
      ${conflict ? twoDrafts(conflict, actions) : nothing}
    </div>
  </div>`;
}

function twoDrafts(theirs: KeptDraft, actions: KeepingActions): TemplateResult {
  return html`<div class="notice fields">
    <p>
      <b>There are two drafts.</b> Another window has kept “${theirs.name}” on this device,
      ${whenKept(theirs)}. Nothing of this window is kept until you choose.
    </p>
    <p class="row">
      <button id="keep-mine" @click=${actions.overwrite}>Keep this one</button>
      <button id="open-theirs" @click=${() => actions.openTheirs(theirs)}>
        Open the other one
      </button>
    </p>
  </div>`;
}

const when = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

export function whenKept({ at }: KeptDraft): string {
  return when.format(at).replaceAll('\u202f', ' ');
}
