import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './context.js';

/** The languages by their own names, for a visitor who cannot read the current one. */
export function languageSwitch({
  view,
  onLanguage,
}: SectionContext): TemplateResult | typeof nothing {
  const { languages, words } = view;
  if (!languages.length) return nothing;
  return html`<div class="languages" role="group" aria-label=${words.languages}>
    ${languages.map(
      ({ tag, lang, name, isShown }) =>
        html`<button
          type="button"
          class="quiet"
          lang=${lang}
          translate="no"
          aria-current=${isShown ? 'true' : nothing}
          @click=${() => onLanguage(tag)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
