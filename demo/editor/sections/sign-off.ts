import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dossierPage } from '../../../src/command/dossier.js';
import type { EditorContext } from '../context.js';
import { download } from '../files/save-file.js';
import { languageInWords } from '../model/model.js';
import { choice } from '../parts/choice.js';
import { folded } from '../parts/card.js';
import { remarkList } from '../parts/remarks.js';
import { papers } from './papers.js';
import { inAYear, sign, signatureInWords, today, whyNotSigned } from '../signature.js';

const LANGUAGE = 'sign-language';

/** What a clinician gets to read, and the signature. */
export function signOff(context: EditorContext): TemplateResult {
  const { draft, protocol } = context;
  const languages = Object.keys(protocol.texts);
  const picked = context.typed(LANGUAGE);
  const language = languages.includes(picked) ? picked : context.beside || context.base;
  const obstacle = whyNotSigned(draft, protocol, language);
  return html`
    <ul class="plain">
      ${languages.map(
        (tag) =>
          html`<li>
            <span><b>${languageInWords(tag)}</b>: ${signatureInWords(protocol, tag)}</span>
          </li>`,
      )}
    </ul>
    ${choice(context, {
      id: LANGUAGE,
      label: 'Language to sign',
      path: [LANGUAGE],
      value: language,
      options: languages.map((tag) => [tag, languageInWords(tag)] as const),
      inRow: true,
      onPick: (tag) => context.type(LANGUAGE, tag),
    })}
    ${obstacle ? html`<p class="notice">${obstacle}</p>` : toSign(context, language)}
  `;
}

function toSign(context: EditorContext, language: string): TemplateResult {
  const { protocol } = context;
  const name = languageInWords(language);
  return html`<p class="row">
      <button
        id="save-dossier"
        @click=${() =>
          download(
            `${protocol.id}.${language}.dossier.html`,
            dossierPage(protocol, language, today()),
            'text/html',
          )}
      >
        Save all sentences to print: ${name}
      </button>
    </p>
    <p class="hint">
      A page with every sentence that patients can see, with its hours, boxes to tick and a line to
      sign. Open the saved file, and print it.
    </p>
    <div class="add" role="group" aria-labelledby="sign">
      ${folded(context, 'sign', `Sign ${name}`, () => signForm(context, language))}
    </div>
    <div class="add fields" role="group" aria-labelledby="papers-title">
      <h3 id="papers-title">On paper, and as text</h3>
      ${papers(context, language)}
    </div>`;
}

const FIELDS = [
  { key: 'by', label: 'Name', type: 'text' },
  { key: 'role', label: 'Role, as in “dermatologist”', type: 'text' },
  { key: 'on', label: 'Read and found right on', type: 'date' },
  { key: 'next', label: 'Next check on', type: 'date' },
] as const;

/** For the clinician who has read all of it. */
function signForm(context: EditorContext, language: string): TemplateResult {
  const defaults = { by: '', role: '', on: today(), next: inAYear(today()) };
  const valueOf = (key: keyof typeof defaults) => context.typed(`sign-${key}`, defaults[key]);
  const refused = context.refused('sign');
  const signIt = () => {
    const signature = {
      by: valueOf('by'),
      role: valueOf('role'),
      on: valueOf('on'),
      next: valueOf('next'),
    };
    const isSigned = context.change(
      (text) => sign(text, context.protocol, language, signature),
      'sign',
    );
    if (!isSigned) return;
    context.setOpen('sign', false);
    context.focusOn('sign-off-title');
  };
  return html`<div class="pair">
      ${FIELDS.map(
        ({ key, label, type }) =>
          html`<div class="field">
            <label for="sign-${key}">${label}</label>
            <input
              id="sign-${key}"
              type=${type}
              autocomplete="off"
              .value=${live(valueOf(key))}
              @input=${({ target }: Event) =>
                context.type(`sign-${key}`, (target as HTMLInputElement).value)}
            />
          </div>`,
      )}
    </div>
    <p class="hint">
      Sign only what you have read. If a word or an hour is changed afterwards, the signature does
      not count any more.
    </p>
    ${refused ? remarkList('sign-it', [{ kind: 'mistake', text: refused }]) : nothing}
    <p>
      <button id="sign-it" class="first" @click=${signIt}>Sign it</button>
    </p>`;
}
