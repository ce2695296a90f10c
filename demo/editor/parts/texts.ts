import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import { gradeOf, setText, type TextKey, languageInWords, type List } from '../model/model.js';
import { valueAt } from '../model/readable.js';
import { textField } from './text-field.js';

export interface EntryText {
  readonly key: TextKey;
  readonly label: string;
  readonly hint?: string;
}

/** The languages that are shown: one, or two beside each other. */
export function shownLanguages({ base, beside }: EditorContext): readonly string[] {
  return beside ? [base, beside] : [base];
}

/** A label for a text in one of the languages that are shown. */
export function labelIn(context: EditorContext, language: string, label: string): unknown {
  return context.beside ? html`${label} <small>${languageInWords(language)}</small>` : label;
}

/** A text of an entry, in each language that is shown. */
export function entryText(
  context: EditorContext,
  list: List,
  id: string,
  { key, label, hint }: EntryText,
): TemplateResult {
  return html`<div class="pair">
    ${shownLanguages(context).map((language) => {
      const path = ['texts', language, list, id, ...(key === null ? [] : [key])];
      const value = valueAt(context.protocol, path);
      const field = `${list}-${id}-${key ?? 'text'}-${language}`;
      return textField(context, {
        id: field,
        label: labelIn(context, language, label),
        path,
        value: typeof value === 'string' ? value : '',
        language,
        ...hintOf(language === context.base ? hint : '', key, value, language),
        onText: (text) =>
          context.change(
            (file, procedure) => setText(file, procedure, language, list, id, key, text),
            field,
          ),
      });
    })}
  </div>`;
}

/** With the reading grade, unless it is a name or too short to have one. */
export function hintOf(
  hint: string | undefined,
  key: TextKey,
  value: unknown,
  language: string,
): { readonly hint?: string } {
  const isName = key === 'short' || key === 'detail';
  const grade = isName || typeof value !== 'string' ? null : gradeOf(value, language);
  const words = [hint, grade === null ? '' : `Reading grade ${grade.toFixed(1)}.`];
  const whole = words.filter(Boolean).join(' ');
  return whole ? { hint: whole } : {};
}

/** Several texts of an entry. */
export function entryTexts(
  context: EditorContext,
  list: List,
  id: string,
  texts: readonly (EntryText | false)[],
): readonly (TemplateResult | typeof nothing)[] {
  return texts.map((each) => (each ? entryText(context, list, id, each) : nothing));
}
