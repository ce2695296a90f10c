import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import {
  copyProcedure,
  removeProcedure,
  renameProcedure,
  setHead,
  setLanguageText,
} from '../model/model.js';
import { choice } from '../parts/choice.js';
import { folded } from '../parts/card.js';
import { textField } from '../parts/text-field.js';
import { labelIn, shownLanguages } from '../parts/texts.js';

/** The procedures of the file, and what the one is called. */
export function procedure(context: EditorContext): TemplateResult {
  const { draft, procedure: index, protocol } = context;
  const { procedures } = draft;
  return html`
    ${
      procedures.length > 1
        ? html`<div class="row bottom">
            ${choice(context, {
              id: 'procedure',
              label: 'Procedure in the form',
              path: ['procedure'],
              value: String(index),
              options: procedures.map(({ id }, place) => [
                String(place),
                id || `number ${place + 1}`,
              ]),
              onPick: (value) => context.pickProcedure(Number(value)),
            })}
            <button
              id="remove-procedure"
              @click=${() =>
                context.change((text, each) => removeProcedure(text, each), 'remove-procedure') &&
                context.focusOn('procedure-title')}
            >
              Remove ${protocol.id}
            </button>
          </div>`
        : nothing
    }
    <div class="pair">
      ${shownLanguages(context).map((language) =>
        textField(context, {
          id: `name-${language}`,
          label: labelIn(context, language, 'Name that patients read'),
          path: ['texts', language, 'name'],
          value: protocol.texts[language]?.name ?? '',
          language,
          onText: (name) =>
            context.change(
              (text, each) => setLanguageText(text, each, language, 'name', name),
              `name-${language}`,
            ),
        }),
      )}
    </div>
    <div class="pair">
      ${textField(context, {
        id: 'version',
        label: 'Version',
        path: ['version'],
        value: protocol.version,
        hint: 'Shown at the foot of the guide, as in “Rosewater 1”.',
        onText: (value) =>
          context.change((text, each) => setHead(text, each, 'version', value), 'version'),
      })}
      ${textField(context, {
        id: 'source',
        label: 'Source',
        path: ['source'],
        value: protocol.source ?? '',
        hint: 'Shown beside it, as in “Aftercare sheet of Rosewater Clinic, November 2026”.',
        onText: (value) =>
          context.change((text, each) => setHead(text, each, 'source', value), 'source'),
      })}
    </div>
    ${folded(context, 'more-procedure', 'Its id, a copy for another procedure', () => [
      textField(context, {
        id: 'procedure-id',
        label: 'Id',
        path: ['id'],
        value: protocol.id,
        hint: 'Pages name it, as in procedure="microneedling".',
        onText: (id) =>
          context.change((text, each) => renameProcedure(text, each, id), 'procedure-id'),
      }),
      copyForm(context),
    ])}
  `;
}

/** A second procedure, made from this one. */
function copyForm(context: EditorContext): TemplateResult {
  const id = 'copy-id';
  return html`<div class="fields">
    ${textField(context, {
      id,
      label: 'Id of the copy',
      path: [id],
      value: context.typed(id),
      hint: 'Lowercase letters, digits and hyphens, such as chemical-peel.',
      onText: (text) => context.type(id, text),
    })}
    <p>
      <button
        id="copy-procedure"
        @click=${() => {
          const name = context.typed(id).trim();
          if (!context.change((text, each) => copyProcedure(text, each, name), id)) return;
          context.forget(id);
          context.pickProcedure(context.draft.procedures.length);
          context.focusOn('procedure-title');
        }}
      >
        Copy ${context.protocol.id}
      </button>
    </p>
  </div>`;
}
