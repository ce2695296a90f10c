import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import type { Advice } from '../model/model.js';
import { languageInWords } from '../model/model.js';

/** Shown of one kind. */
const MOST_SHOWN = 12;

const KINDS: readonly (readonly [title: string, kinds: readonly Advice['kind'][]])[] = [
  ['Less careful than the built-in guidance', ['less-careful']],
  ['Missing', ['missing-text', 'no-main-thing', 'never-shown', 'detail']],
  ['Without effect', ['unused-answer']],
  ['Translations to look at', ['old-translation', 'unknown-language']],
  ['Hard to read', ['hard-to-read', 'long-sentence', 'no-do-not', 'long-name']],
];

/** All that a clinician may want to look at before signing, each with a way to its place. */
export function advices(context: EditorContext): TemplateResult {
  const { advice } = context;
  if (!advice.length)
    return html`<p class="hint">
      Nothing to look at: as careful as the built-in guidance, complete, and easy to read.
    </p>`;
  return html`${KINDS.map(([title, kinds]) => {
    const found = advice.filter(({ kind }) => kinds.includes(kind));
    return found.length ? group(context, title, found) : nothing;
  })}`;
}

function group(context: EditorContext, title: string, found: readonly Advice[]): TemplateResult {
  const left = found.length - MOST_SHOWN;
  return html`<div class="card">
    <h3>${title} <span class="hint">${found.length}</span></h3>
    <ul class="plain">
      ${found.slice(0, MOST_SHOWN).map(
        (each) =>
          html`<li>
            <button class="link" @click=${() => context.goTo(each)}>${each.message}</button>
            ${each.language && each.language !== context.base ? html`<small>${languageInWords(each.language)}</small>` : nothing}
            ${each.reason ? html`<span class="hint">Reason: ${each.reason}</span>` : nothing}
            ${each.reason === '' ? html`<b class="remark advice">No reason yet</b>` : nothing}
          </li>`,
      )}
    </ul>
    ${left > 0 ? html`<p class="hint">And ${left} more.</p>` : nothing}
  </div>`;
}
