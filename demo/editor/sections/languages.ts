import { html, nothing, type TemplateResult } from 'lit';
import { missingTexts } from '../../../src/guidance/protocol-rules.js';
import type { EditorContext } from '../context.js';
import { addLanguage, builtInLanguages, languageInWords, removeLanguage } from '../model/model.js';
import { choice } from '../parts/choice.js';
import { textField } from '../parts/text-field.js';

/** The languages of the file: which one is beside English, what each lacks. */
export function languages(context: EditorContext): TemplateResult {
  const { protocol, base, beside } = context;
  const all = Object.keys(protocol.texts);
  const others = all.filter((tag) => tag !== base);
  return html`
    ${choice(context, {
      id: 'beside',
      label: `Language beside ${languageInWords(base)}`,
      path: ['beside'],
      value: beside,
      options: [['', 'none'], ...others.map((tag) => [tag, languageInWords(tag)] as const)],
      inRow: true,
      onPick: context.pickBeside,
    })}
    <ul class="cards">
      ${all.map((tag) => one(context, tag, all))}
    </ul>
    ${add(context, all)}
  `;
}

function one(context: EditorContext, tag: string, all: readonly string[]): TemplateResult {
  const missing = missingTexts(context.protocol, tag).length;
  const name = languageInWords(tag);
  const state = missing
    ? `${missing === 1 ? '1 text is' : `${missing} texts are`} missing. Until then patients read ${languageInWords(all[0]!)}.`
    : 'Complete';
  return html`<li>
    <div class="card" role="group" aria-labelledby="language-${tag}-title">
      <p class="row">
        <b id="language-${tag}-title">${name}</b>
        <span class=${missing ? 'remark advice' : 'hint'}>${state}</span>
        <span class="row push">
          ${
            tag === context.base
              ? nothing
              : html`<button
                  class="small"
                  id="language-${tag}-write"
                  aria-describedby="language-${tag}-title"
                  @click=${() => context.pickBeside(tag)}
                >
                  Write it
                </button>`
          }
          ${
            all.length > 1
              ? html`<button
                  class="small"
                  id="language-${tag}-remove"
                  aria-describedby="language-${tag}-title"
                  @click=${() =>
                    context.change(
                      (text, procedure) => removeLanguage(text, procedure, tag),
                      `language-${tag}`,
                    )}
                >
                  Remove
                </button>`
              : nothing
          }
        </span>
      </p>
      <p class="remark mistake" role="alert">${context.refused(`language-${tag}`)}</p>
    </div>
  </li>`;
}

function add(context: EditorContext, all: readonly string[]): TemplateResult {
  const left = builtInLanguages.filter((tag) => !all.includes(tag));
  const other = context.typed('add-language-other').trim();
  const make = (tag: string, words: 'built-in' | 'none') => () => {
    const isAdded = context.change(
      (text, procedure) => addLanguage(text, procedure, tag, words),
      'add-language',
    );
    if (!isAdded) return;
    context.forget('add-language');
    context.pickBeside(tag);
    context.focusOn(`language-${tag}-write`);
  };
  const picked = context.typed('add-language') || left[0] || '';
  return html`<div class="add fields" role="group" aria-labelledby="add-language-title">
    <h3 id="add-language-title">Add a language</h3>
    ${
      left.length
        ? html`<div class="row bottom">
            ${choice(context, {
              id: 'add-language',
              label: 'With the built-in words',
              path: ['add-language'],
              value: picked,
              options: left.map((tag) => [tag, languageInWords(tag)] as const),
              onPick: (tag) => context.type('add-language', tag),
            })}
            <button id="add-language-built-in" @click=${make(picked, 'built-in')}>Add it</button>
          </div>`
        : nothing
    }
    <div class="row bottom">
      ${textField(context, {
        id: 'add-language-other',
        label: 'Another one, by its tag, to write all of it',
        path: ['add-language-other'],
        value: context.typed('add-language-other'),
        onText: (text) => context.type('add-language-other', text),
      })}
      <button id="add-language-none" @click=${make(other, 'none')}>Add it empty</button>
    </div>
    <p class="remark mistake" role="alert">${context.refused('add-language')}</p>
  </div>`;
}
