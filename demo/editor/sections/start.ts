import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { allLanguages } from '../../../src/languages/all-languages.js';

export interface StartView {
  /** The languages to begin with. */
  readonly picked: readonly string[];
  /** When the draft on this device was kept; '' if there is none. */
  readonly keptAt: string;
  /** Why a file could not be opened; '' otherwise. */
  readonly problem: string;
  /** Whether a file is open, which would be replaced. */
  readonly isOpen: boolean;
  /** The name of the open file if its changes are not saved; '' otherwise. */
  readonly unsaved: string;
}

export interface StartActions {
  readonly pick: (tag: string, picked: boolean) => void;
  readonly builtIn: () => void;
  readonly file: (file: File) => void;
  readonly paste: (text: string) => void;
  readonly kept: () => void;
  readonly forget: () => void;
  readonly cancel: () => void;
}

/** The ways to begin: the built-in guidance, the clinic's file, what was kept. */
export function start(view: StartView, actions: StartActions): TemplateResult {
  const { picked, keptAt, problem, isOpen, unsaved } = view;
  return html`<section class="start" aria-labelledby="start-title">
    <h2 id="start-title" tabindex="-1">${isOpen ? 'Open another file' : 'Where to begin'}</h2>
    ${isOpen ? html`<p><button @click=${actions.cancel}>Back to the form</button></p>` : nothing}
    ${
      unsaved
        ? html`<p class="notice">
            “${unsaved}” has changes that are not saved. They are lost if you open another file.
          </p>`
        : nothing
    }
    ${
      keptAt
        ? html`<div class="card">
            <h3>The draft on this device</h3>
            <p class="hint">Kept ${keptAt}.</p>
            <p class="row">
              <button class="first" id="open-kept" @click=${actions.kept}>Open the draft</button>
              <button id="forget-kept" @click=${actions.forget}>Delete the draft</button>
            </p>
          </div>`
        : nothing
    }
    <div class="card">
      <h3>Your clinic’s file</h3>
      <div class="field">
        <label for="file">A file that ends in .json, or drop it here</label>
        <input
          type="file"
          id="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) actions.file(file);
            input.value = '';
          }}
        />
      </div>
      <div class="field">
        <label for="pasted">Or paste its text</label>
        <textarea id="pasted" class="raw" rows="3" spellcheck="false"></textarea>
      </div>
      <p>
        <button
          id="open-pasted"
          @click=${({ target }: Event) => {
            const root = (target as Element).getRootNode() as ShadowRoot;
            const field = root.querySelector<HTMLTextAreaElement>('#pasted');
            if (field?.value.trim()) actions.paste(field.value);
            else field?.focus();
          }}
        >
          Open the pasted text
        </button>
      </p>
      ${problem ? html`<p class="notice bad" id="open-problem" role="alert">${problem}</p>` : nothing}
    </div>
    <div class="card">
      <h3>The built-in guidance</h3>
      <p class="hint">Microneedling, to change as you like. In these languages:</p>
      <div class="row languages" role="group" aria-label="Languages to begin with">
        ${allLanguages.map(
          ({ tag, name }) =>
            html`<span class="check">
              <input
                type="checkbox"
                id="begin-${tag}"
                .checked=${live(picked.includes(tag))}
                @change=${({ target }: Event) =>
                  actions.pick(tag, (target as HTMLInputElement).checked)}
              />
              <label for="begin-${tag}" lang=${tag}>${name}</label>
            </span>`,
        )}
      </div>
      <p>
        <button id="begin" class="first" @click=${actions.builtIn}>Begin with it</button>
      </p>
    </div>
  </section>`;
}
