import { html, nothing, type TemplateResult } from 'lit';
import { asText } from '../../../src/command/as-text.js';
import { wholeText } from '../../../src/command/guide-text.js';
import { sheetPage } from '../../../src/command/sheet.js';
import type { EditorContext } from '../context.js';
import { download } from '../files/save-file.js';
import { languageInWords } from '../model/model.js';
import { folded } from '../parts/card.js';
import { choice } from '../parts/choice.js';
import { today } from '../signature.js';

/** The place of the patient's link in a text for another system. */
const LINK = '[LINK]';

const FORMS = [
  ['short', 'short, under 5,000 characters'],
  ['whole', 'the whole guide'],
  ['html', 'the whole guide as HTML'],
] as const;

/** A sheet of paper for any patient, and the guide as text for a booking system. */
export function papers(context: EditorContext, language: string): TemplateResult {
  const { protocol } = context;
  const contact = {
    'clinic-name': context.typed('papers-name').trim(),
    'clinic-phone': context.typed('papers-phone').trim(),
  };
  const whole = wholeText(protocol, language, contact, today());
  const name = languageInWords(language);
  if (!whole)
    return html`<p class="hint">
      The guide has no headings and buttons in ${name}, so there is no sheet and no text.
    </p>`;
  const { text, imprint, problems } = whole;
  return html`<div class="pair">
      ${contactField(context, 'papers-name', 'Name of your clinic')}
      ${contactField(context, 'papers-phone', 'Its phone')}
    </div>
    ${problems.map((problem) => html`<p class="notice">${problem}</p>`)}
    ${
      contact['clinic-phone']
        ? nothing
        : html`<p class="hint">
            Without the phone, patients read that they have to call, but no number.
          </p>`
    }
    <p>
      <button
        id="save-sheet"
        @click=${() =>
          download(`${protocol.id}.${language}.sheet.html`, sheetPage(text, imprint), 'text/html')}
      >
        Save a sheet for any patient: ${name}
      </button>
    </p>
    ${folded(context, 'as-text', `As text for a booking system: ${name}`, () => {
      const form = (context.typed('text-form') || 'short') as (typeof FORMS)[number][0];
      const written = asText(text, {
        link: LINK,
        isHtml: form === 'html',
        isShort: form === 'short',
      });
      return [
        choice(context, {
          id: 'text-form',
          label: 'Form',
          path: ['text-form'],
          value: form,
          options: FORMS,
          inRow: true,
          onPick: (picked) => context.type('text-form', picked),
        }),
        html`<div class="field">
          <label for="text">Copy this. Put the patient’s link where it says ${LINK}.</label>
          <textarea
            id="text"
            class="raw"
            rows="10"
            readonly
            lang=${language}
            dir="auto"
            .value=${written}
          ></textarea>
          <p class="hint">${written.length.toLocaleString('en-US')} characters.</p>
        </div>`,
      ];
    })}`;
}

function contactField(context: EditorContext, id: string, label: string): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${id === 'papers-phone' ? 'tel' : 'text'}
      autocomplete="off"
      .value=${context.typed(id)}
      @input=${({ target }: Event) => context.type(id, (target as HTMLInputElement).value)}
    />
  </div>`;
}
