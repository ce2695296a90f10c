import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './context.js';
import { details } from './details.js';
import { hidden } from './hidden.js';
import { icon } from './icons.js';

/** The languages by their own names, for a visitor who cannot read the current one. */
export function languageSwitch(context: SectionContext): TemplateResult | typeof nothing {
  const { view, onLanguage } = context;
  const { languages, words } = view;
  const shown = languages.find(({ isShown }) => isShown);
  if (!shown) return nothing;
  return details(
    context,
    { id: 'languages', className: 'languages' },
    html`${icon('globe')}${hidden(words.languages + words.colon)}${shown.name}`,
    () =>
      languages.map(
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
      ),
  );
}
