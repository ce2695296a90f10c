import { html, type TemplateResult } from 'lit';
import type { EditorContext, MakeEdit } from '../context.js';
import type { List } from '../model/model.js';
import { folded } from './card.js';
import { textField } from './text-field.js';
import { labelIn, shownLanguages } from './texts.js';

/** By language, then by key. */
export type NewTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface AddForm {
  readonly id: string;
  readonly list: List;
  readonly title: string;
  readonly texts: readonly { readonly key: string; readonly label: string }[];
  /** Fields besides the texts. */
  readonly extra?: unknown;
  readonly make: (texts: NewTexts) => MakeEdit;
}

/** Fields for a new entry of a list. What is typed is no part of the file until the button is pressed. */
export function addForm(context: EditorContext, form: AddForm): TemplateResult {
  const { id, title, texts, extra, make } = form;
  const fieldOf = (key: string, language: string) => `${id}-${key}-${language}`;
  const languages = shownLanguages(context);
  const add = () => {
    const words = Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(
          texts.map(({ key }) => [key, context.typed(fieldOf(key, language)).trim()]),
        ),
      ]),
    );
    if (!context.change(make(words), id)) return;
    context.forget(id);
    context.setOpen(id, false);
    context.focusOn(id);
  };
  return html`<div class="add" role="group" aria-labelledby=${id}>
    ${folded(context, id, title, () => [
      ...texts.map(
        ({ key, label }) =>
          html`<div class="pair">
            ${languages.map((language) =>
              textField(context, {
                id: fieldOf(key, language),
                label: labelIn(context, language, label),
                path: [fieldOf(key, language)],
                value: context.typed(fieldOf(key, language)),
                language,
                onText: (text) => context.type(fieldOf(key, language), text),
              }),
            )}
          </div>`,
      ),
      extra,
      html`<p class="row">
        <button id="${id}-add" class="first" @click=${add}>Add</button>
        <span class="remark mistake" role="alert">${context.refused(id)}</span>
      </p>`,
    ])}
  </div>`;
}
