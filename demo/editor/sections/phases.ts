import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Phase } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { addPhase, removePhase, setFirst, setFromDay, setMain, nameOf } from '../model/model.js';
import { addForm } from '../parts/add-form.js';
import { card, cards, folded, orderButtons } from '../parts/card.js';
import { entryOrder } from '../parts/order.js';
import { dayField } from '../parts/day-field.js';
import { numberIn } from '../parts/number-in.js';
import { reason } from '../parts/reason.js';
import { removed } from '../parts/removed.js';
import { entryText, hintOf, labelIn, shownLanguages } from '../parts/texts.js';
import { textField } from '../parts/text-field.js';

const MAIN = ['First', 'Second', 'Third'] as const;

/** The parts of the time after a treatment. */
export function phases(context: EditorContext): TemplateResult {
  const { phases: all } = context.protocol;
  const last = all.at(-1)?.fromDay ?? 0;
  const typed = context.typed('add-phase-day', String(last + 1));
  return html`
    ${cards(all, (phase) => one(context, phase, all))} ${removed(context, 'phases')}
    ${addForm(context, {
      id: 'add-phase',
      list: 'phases',
      title: 'Add a phase',
      texts: [{ key: 'title', label: 'Its title, as in “Second week”' }],
      extra: html`<div class="row">
        <label for="add-phase-day">From day</label>
        <input
          class="amount"
          id="add-phase-day"
          autocomplete="off"
          .value=${live(typed)}
          @input=${({ target }: Event) =>
            context.type('add-phase-day', (target as HTMLInputElement).value)}
        />
      </div>`,
      make: (words) => (text, procedure) =>
        addPhase(text, procedure, {
          fromDay: numberIn(typed),
          texts: Object.fromEntries(
            Object.entries(words).map(([language, { title = '' }]) => [
              language,
              { title, main: [] },
            ]),
          ),
        }),
    })}
  `;
}

function one(context: EditorContext, phase: Phase, all: readonly Phase[]): TemplateResult {
  const { id, fromDay, first = [] } = phase;
  const field = `phases-${id}`;
  return card(
    context,
    {
      list: 'phases',
      id,
      title: nameOf(context.protocol, 'phases', id),
      removal: { name: 'Remove', make: (text, procedure) => removePhase(text, procedure, id) },
      order: entryOrder(context, 'phases', id, all),
    },
    html`
      ${dayField(context, {
        id: `${field}-day`,
        label: 'From day',
        path: ['phases', id, 'fromDay'],
        day: fromDay,
        onDay: (day) =>
          context.change((text, procedure) => setFromDay(text, procedure, id, day), `${field}-day`),
      })}
      ${reason(context, 'phases', id)}
      ${entryText(context, 'phases', id, { key: 'title', label: 'Title' })}
      ${folded(context, `${field}-main`, mainTitle(context, id), () => mainLines(context, id))}
      ${folded(context, `${field}-first`, 'What comes first in its lists', () =>
        firstItems(context, id, first),
      )}
    `,
  );
}

function mainTitle({ protocol, base }: EditorContext, id: string): string {
  const count = protocol.texts[base]?.phases[id]?.main.length ?? 0;
  return `The main things: ${count || 'none'}`;
}

function mainLines(context: EditorContext, id: string): TemplateResult {
  const languages = shownLanguages(context);
  const onLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    for (const language of languages) context.type(typedMain(id, language), '');
  };
  return html`<div class="fields" @focusout=${onLeave}>
    ${MAIN.map(
      (place, index) =>
        html`<div class="pair">
          ${languages.map((language) => mainLine(context, id, language, place, index))}
        </div>`,
    )}
  </div>`;
}

function typedMain(id: string, language: string): string {
  return `phases-${id}-main-${language}`;
}

/**
 * The lines as they were typed, with the empty ones, which the file leaves out: while someone types, no line moves to
 * another field.
 */
function linesOf(context: EditorContext, id: string, language: string): readonly string[] {
  const inFile = context.protocol.texts[language]?.phases[id]?.main ?? [];
  const typed = JSON.parse(context.typed(typedMain(id, language)) || '[]') as readonly string[];
  const written = typed.filter((line) => line.trim());
  return JSON.stringify(written) === JSON.stringify(inFile) ? typed : inFile;
}

function mainLine(
  context: EditorContext,
  id: string,
  language: string,
  place: string,
  index: number,
): TemplateResult {
  const lines = linesOf(context, id, language);
  const field = `phases-${id}-main-${index}-${language}`;
  return textField(context, {
    id: field,
    label: labelIn(context, language, `${place} main thing`),
    path: ['texts', language, 'phases', id, 'main', index],
    value: lines[index] ?? '',
    language,
    ...hintOf('', 'text', lines[index], language),
    onText: (line) => {
      const next = MAIN.map((_, at) => (at === index ? line : (lines[at] ?? '')));
      if (context.change((text, procedure) => setMain(text, procedure, language, id, next), field))
        context.type(typedMain(id, language), JSON.stringify(next));
    },
  });
}

/** The items that come before the others, in their order. */
function firstItems(context: EditorContext, id: string, first: readonly string[]): TemplateResult {
  const { protocol } = context;
  const field = `phases-${id}-first`;
  const others = protocol.items.filter((item) => !first.includes(item.id));
  const set = (next: readonly string[]) => (text: string, procedure: number) =>
    setFirst(text, procedure, id, next);
  const move = (index: number, by: -1 | 1) => {
    const next = [...first];
    next.splice(index + by, 0, ...next.splice(index, 1));
    return set(next);
  };
  return html`<p class="hint">The others follow in the order of their own sections.</p>
    <ul class="fields">
      ${repeat(
        first,
        (item) => item,
        (item, index) =>
          html`<li class="row">
            <span id="${field}-${item}-title" lang=${context.base}
              >${nameOf(protocol, 'items', item)}</span
            >
            <span class="row push">
              ${orderButtons(context, `${field}-${item}`, {
                index,
                count: first.length,
                move: (by) => move(index, by),
              })}
              <button
                class="small"
                aria-describedby="${field}-${item}-title"
                @click=${() => context.change(set(first.filter((each) => each !== item)), field)}
              >
                Not first
              </button>
            </span>
          </li>`,
      )}
    </ul>
    ${
      others.length
        ? html`<div class="field">
            <label for="${field}-add">Put first</label>
            <select
              id="${field}-add"
              @change=${({ target }: Event) => {
                const select = target as HTMLSelectElement;
                if (select.value) context.change(set([...first, select.value]), field);
                select.value = '';
              }}
            >
              <option value="">an entry …</option>
              ${others.map(
                (item) =>
                  html`<option value=${item.id}>${nameOf(protocol, 'items', item.id)}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }`;
}
